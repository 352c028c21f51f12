/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.keyline.exchange.header.ColumnKind;
import org.keyline.exchange.header.Headings;

/**
 * Says which heading of a document means which column, for headings that are not recognised by themselves.
 *
 * <p>
 * A mapping file is UTF-8 text with one {@code heading = column} a line (a comma or semicolon instead of the equals
 * sign also serves). The heading is as it stands in the document, without regard to case, line breaks and punctuation;
 * the column is one of those that the plan table exports, such as {@code Lead officer}, or {@code ignore}. Empty lines
 * and lines that begin with {@code #} are skipped.
 */
public final class ColumnMapping {
    private static final int MAX_BYTES = 1 << 20;

    private final Map<String, ColumnKind> kinds;

    private ColumnMapping(Map<String, ColumnKind> kinds) {
        this.kinds = kinds;
    }

    /**
     * A mapping without any heading: all columns are recognised by their headings.
     *
     * @return the mapping
     */
    public static ColumnMapping none() {
        return new ColumnMapping(Map.of());
    }

    /**
     * Makes a mapping.
     *
     * @param columns heading in the document → column of the plan table
     * @return the mapping
     * @throws IllegalArgumentException when a column does not exist
     */
    public static ColumnMapping of(Map<String, String> columns) {
        Map<String, ColumnKind> kinds = new LinkedHashMap<>();
        columns.forEach((heading, column) -> kinds.put(Headings.normalise(heading),
                ColumnKind.ofColumn(column).orElseThrow(() -> new IllegalArgumentException(
                        "There is no column \"" + column + "\"; there are " + ColumnKind.columns()))));
        return new ColumnMapping(kinds);
    }

    /**
     * Reads a mapping file.
     *
     * @param file the file
     * @return the mapping
     * @throws ImportException when the file cannot be read, or a line is no mapping
     */
    public static ColumnMapping read(Path file) throws ImportException {
        String name = String.valueOf(file.getFileName());
        List<String> lines;
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw new ImportException(name, "the mapping file is larger than 1 MB",
                        "heading = column, line by line",
                        "check that this is the mapping file");
            }
            lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (ImportException e) {
            throw e;
        } catch (IOException e) {
            throw new ImportException(name, 0, null, "the mapping file cannot be read (" + e.getMessage() + ")",
                    "a UTF-8 text file with heading = column, line by line", "check the path and the file", e);
        }
        Map<String, ColumnKind> kinds = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replace("\uFEFF", "").strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                readLine(name, i + 1, line, kinds);
            }
        }
        return new ColumnMapping(kinds);
    }

    private static void readLine(String file, int row, String line, Map<String, ColumnKind> kinds)
            throws ImportException {
        int cut = Math.max(line.lastIndexOf('='), Math.max(line.lastIndexOf(','), line.lastIndexOf(';')));
        Optional<ColumnKind> kind = cut < 1 ? Optional.empty()
                : ColumnKind.ofColumn(unquote(line.substring(cut + 1)));
        if (kind.isEmpty()) {
            throw new ImportException(file, row, null, "the line \"" + line + "\" maps no heading to a known column",
                    "heading = column, with one of the columns " + ColumnKind.columns(), "correct the line", null);
        }
        kinds.put(Headings.normalise(unquote(line.substring(0, cut))), kind.get());
    }

    private static String unquote(String text) {
        String stripped = text.strip();
        boolean quoted = stripped.length() > 1 && stripped.startsWith("\"") && stripped.endsWith("\"");
        return quoted ? stripped.substring(1, stripped.length() - 1) : stripped;
    }

    /**
     * Finds what a heading means.
     *
     * @param heading the heading as it stands in the document
     * @return the column, or empty when the mapping does not speak of it
     */
    public Optional<ColumnKind> kindOf(String heading) {
        return kinds.isEmpty() ? Optional.empty() : Optional.ofNullable(kinds.get(Headings.normalise(heading)));
    }
}
