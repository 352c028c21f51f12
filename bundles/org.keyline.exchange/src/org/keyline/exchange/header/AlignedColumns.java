/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.keyline.exchange.grid.Cell;
import org.keyline.exchange.grid.GridDocument;
import org.keyline.exchange.grid.GridRow;
import org.keyline.exchange.grid.Sheet;

/**
 * Divides a text whose table is aligned by blanks, as programs write it that take the text from a printed page and keep
 * its layout. The columns are where the headings begin. This is sound only where the text below keeps to them, so a
 * text in which words lie across the boundaries of columns is not divided at all.
 */
public final class AlignedColumns {
    private static final Pattern RUN = Pattern.compile("\\S+(?: \\S+)*");
    private static final int FEWEST_COLUMNS = 3;
    /** Text may begin this much before its heading, where figures are set to the right. */
    private static final int SLACK = 1;

    private final HeaderRecognition recognition;

    private AlignedColumns(HeaderRecognition recognition) {
        this.recognition = recognition;
    }

    /**
     * Divides a text.
     *
     * @param document a document that has no table as it is
     * @param recognition what makes a header
     * @return the document with its rows divided, or empty where it has no header whose columns the rows keep to
     */
    public static Optional<GridDocument> divide(GridDocument document, HeaderRecognition recognition) {
        AlignedColumns columns = new AlignedColumns(recognition);
        List<Sheet> sheets = document.sheets().stream().filter(sheet -> !sheet.columnsCertain())
                .map(columns::divide).flatMap(Optional::stream).toList();
        return sheets.isEmpty() ? Optional.empty() : Optional.of(new GridDocument(document.file(), sheets));
    }

    private Optional<Sheet> divide(Sheet sheet) {
        List<GridRow> rows = new ArrayList<>();
        List<Integer> starts = List.of();
        int kept = 0;
        int across = 0;
        for (GridRow row : sheet.rows()) {
            String line = row.cells().size() == 1 ? row.cells().get(0).text() : "";
            List<Integer> headings = header(line, row.row());
            if (!headings.isEmpty()) {
                starts = headings;
            }
            List<Cell> cells = starts.isEmpty() ? List.of() : cells(line, starts);
            boolean divided = cells.size() > 1;
            kept += divided ? 1 : 0;
            across += !divided && runs(line) > 1 && !starts.isEmpty() ? 1 : 0;
            rows.add(divided ? new GridRow(row.row(), cells) : row);
        }
        return kept > 1 && across * 5 <= kept ? Optional.of(new Sheet(sheet.name(), rows, false)) : Optional.empty();
    }

    /** Where the headings of a line begin, if it is a header. */
    private List<Integer> header(String line, int row) {
        List<Integer> starts = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        Matcher run = RUN.matcher(line);
        while (run.find()) {
            starts.add(run.start());
            cells.add(Cell.of(run.group()));
        }
        boolean header = cells.size() >= FEWEST_COLUMNS && cells.size() <= 40
                && recognition.another(List.of(new GridRow(row, cells)), 0).isPresent();
        return header ? starts : List.of();
    }

    private static int runs(String line) {
        return (int) RUN.matcher(line).results().count();
    }

    /** One cell for each column; none where words lie across a boundary. */
    private static List<Cell> cells(String line, List<Integer> starts) {
        List<StringBuilder> texts = new ArrayList<>();
        starts.forEach(start -> texts.add(new StringBuilder()));
        Matcher run = RUN.matcher(line);
        boolean found = false;
        while (run.find()) {
            int column = column(run.start(), starts);
            boolean last = column == starts.size() - 1;
            if (!last && run.end() > starts.get(column + 1)) {
                return List.of();
            }
            texts.get(column).append(texts.get(column).isEmpty() ? "" : " ").append(run.group());
            found = true;
        }
        return found ? texts.stream().map(text -> Cell.of(text.toString())).toList() : List.of();
    }

    private static int column(int at, List<Integer> starts) {
        int column = 0;
        while (column + 1 < starts.size() && starts.get(column + 1) - SLACK <= at) {
            column++;
        }
        return column;
    }
}
