/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.format;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.SubMonitor;
import org.keyline.exchange.ImportException;
import org.keyline.exchange.grid.Cell;
import org.keyline.exchange.grid.GridDocument;
import org.keyline.exchange.grid.GridRow;
import org.keyline.exchange.grid.Limits;
import org.keyline.exchange.grid.Sheet;

/**
 * Reads text whose tables have their cells separated by tabs, or by upright strokes: what is got from a PDF or a word
 * processor. A line is a row; a line without separator is a row of one cell; an empty line has no cell. Nothing is
 * assumed about how many cells a row has.
 */
public final class TextTableReader implements TableReader {

    @Override
    public GridDocument read(Path file, SubMonitor monitor) throws ImportException {
        String name = String.valueOf(file.getFileName());
        return new GridDocument(name, List.of(new Sheet(null, rows(name, TextDecoding.read(file), monitor), false)));
    }

    private static List<GridRow> rows(String file, String text, SubMonitor monitor) throws ImportException {
        List<GridRow> rows = new ArrayList<>();
        int row = 0;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            row++;
            Limits.checkRow(file, row);
            Limits.checkLength(file, row, end - start);
            String line = text.substring(start, end > start && text.charAt(end - 1) == '\r' ? end - 1 : end);
            rows.add(new GridRow(row, cells(line.replace("\f", ""))));
            Limits.checkColumns(file, row, rows.getLast().cells().size());
            if (row % 1000 == 0) {
                monitor.split(0);
            }
            start = end + 1;
        }
        return rows;
    }

    private static List<Cell> cells(String line) {
        if (line.isBlank() && line.indexOf('\t') < 0) {
            return List.of();
        }
        if (line.indexOf('\t') >= 0) {
            return split(line, '\t');
        }
        String stripped = line.strip();
        if (stripped.length() > 2 && stripped.startsWith("|") && stripped.endsWith("|")) {
            return stripped.matches("[|:\\- ]+") ? List.of() : split(stripped.substring(1, stripped.length() - 1), '|');
        }
        return List.of(Cell.of(line));
    }

    private static List<Cell> split(String line, char separator) {
        List<Cell> cells = new ArrayList<>();
        int start = 0;
        for (int i = line.indexOf(separator); i >= 0; i = line.indexOf(separator, start)) {
            cells.add(Cell.of(line.substring(start, i)));
            start = i + 1;
        }
        cells.add(Cell.of(line.substring(start)));
        return cells;
    }
}
