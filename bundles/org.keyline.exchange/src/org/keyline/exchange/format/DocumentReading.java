/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.keyline.exchange.ImportException;

/** Chooses the reader for a file by what the file holds; its name only has to agree. */
public final class DocumentReading {
    private static final List<String> TEXT = List.of("txt", "text", "tsv", "tab", "md");
    private static final String FORMATS = "text (.txt, .tsv, .md), CSV (.csv) or an Excel workbook (.xlsx)";

    private static final Pattern QUOTED = Pattern.compile("\t\"[^\"\t\n]*\r?\n[^\"\t]*\"(?=\t|\r|\n)");
    /** The name of the part that holds an encrypted workbook, as the directory of the file has it. */
    private static final String ENCRYPTED = "EncryptedPackage".replaceAll("(.)", "$1\0");
    private static final int DIRECTORY = 1 << 22;
    private static final int SAMPLE = 1 << 16;

    private DocumentReading() {
    }

    /**
     * Finds the ways in which a file can be read, the likeliest first.
     *
     * @param file the file
     * @return the readers to try in order
     * @throws ImportException when the file is not there, is empty, or is of no format that can be read
     */
    public static List<TableReader> readers(Path file) throws ImportException {
        String name = String.valueOf(file.getFileName());
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        byte[] head = head(file, name, 8);
        boolean zip = startsWith(head, "PK\u0003\u0004");
        boolean workbook = extension.equals("xlsx") || extension.equals("xlsm");
        if (startsWith(head, "\u00D0\u00CF\u0011\u00E0")) {
            boolean locked = new String(head(file, name, DIRECTORY), StandardCharsets.ISO_8859_1).contains(ENCRYPTED);
            throw locked ? new ImportException(name, "the workbook is protected by a password, so it cannot be read",
                    FORMATS, "open it in Excel, take the password off, and save it as .xlsx")
                    : new ImportException(name, "the file is in a format of Excel or Word before 2007",
                            FORMATS, "open it in Excel and save it as .xlsx");
        }
        if (startsWith(head, "%PDF")) {
            throw new ImportException(name, "the file is a PDF", FORMATS,
                    "save its text (for example with pdftotext, or \"Save as text\"), and import that");
        }
        if (zip && !workbook) {
            throw new ImportException(name, "the file is a workbook or another archive, but its name does not end in "
                    + ".xlsx", FORMATS, "if it is an Excel workbook, give it a name that ends in .xlsx");
        }
        if (workbook) {
            if (!zip) {
                throw new ImportException(name, "the file's name ends in ." + extension + ", but the file is no Excel "
                        + "workbook", FORMATS, "if it is text or CSV, give it a name that ends in .txt or .csv");
            }
            return List.of(new XlsxTableReader());
        }
        if (extension.equals("csv")) {
            return List.of(new CsvTableReader());
        }
        if (TEXT.contains(extension)) {
            return quoted(file, name) ? List.of(new CsvTableReader(), new TextTableReader())
                    : List.of(new TextTableReader(), new CsvTableReader());
        }
        throw new ImportException(name, "files of the kind \"." + extension + "\" cannot be imported", FORMATS,
                "save the table in one of these formats");
    }

    /** Whether a text has cells in quotation marks that go over several lines, as a spreadsheet program writes them. */
    private static boolean quoted(Path file, String name) throws ImportException {
        return QUOTED.matcher(new String(head(file, name, SAMPLE), StandardCharsets.ISO_8859_1)).find();
    }

    private static byte[] head(Path file, String name, int bytes) throws ImportException {
        if (!Files.exists(file)) {
            throw new ImportException(name, "there is no such file", FORMATS, "check the path");
        }
        if (Files.isDirectory(file)) {
            throw new ImportException(name, "this is a folder", FORMATS, "name a file in it");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(bytes);
            if (head.length == 0) {
                throw new ImportException(name, "the file is empty", FORMATS,
                        "check that this is the right file, and that it was saved whole");
            }
            return head;
        } catch (ImportException e) {
            throw e;
        } catch (IOException e) {
            throw new ImportException(name, 0, null, "the file cannot be read (" + e.getMessage() + ")",
                    "a file that you may read", "check the path and your rights to it", e);
        }
    }

    private static boolean startsWith(byte[] bytes, String magic) {
        byte[] wanted = magic.getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.length < wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
