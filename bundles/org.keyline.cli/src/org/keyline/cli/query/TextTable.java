/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.cli.query;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.keyline.cli.Texts;

/** A table in plain text that keeps to a width: the widest columns give way, and their text goes on in a next line. */
public final class TextTable {

    private static final String GAP = "  ";
    private static final int NARROWEST = 6;

    private final List<String[]> rows = new ArrayList<>();
    private final int columns;

    /**
     * Makes a table without rows.
     *
     * @param headings the headings of its columns
     */
    public TextTable(String... headings) {
        columns = headings.length;
        rows.add(headings);
    }

    /**
     * Adds a row.
     *
     * @param cells one for each column; null for an empty one; numbers stand to the right
     */
    public void row(Object... cells) {
        if (cells.length != columns) {
            throw new IllegalArgumentException(cells.length + " cells for " + columns + " columns");
        }
        String[] row = new String[columns];
        for (int i = 0; i < columns; i++) {
            row[i] = cells[i] == null ? "" : Texts.oneLine(cells[i].toString());
        }
        rows.add(row);
    }

    /**
     * Whether there is nothing under the headings.
     *
     * @return true without rows
     */
    public boolean isEmpty() {
        return rows.size() == 1;
    }

    /**
     * Writes the table: the headings, a line, the rows.
     *
     * @param out takes the lines
     * @param width the characters that a line may have
     */
    public void write(PrintWriter out, int width) {
        int[] widths = widths(width);
        boolean[] right = numbers();
        for (int i = 0; i < rows.size(); i++) {
            write(out, rows.get(i), widths, right);
            if (i == 0) {
                out.println(String.join(GAP, Arrays.stream(widths).mapToObj("-"::repeat).toList()));
            }
        }
    }

    private int[] widths(int width) {
        int[] widths = new int[columns];
        for (String[] row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], length(row[i]));
            }
        }
        int available = width - GAP.length() * (columns - 1);
        while (Arrays.stream(widths).sum() > available) {
            int widest = 0;
            for (int i = 1; i < columns; i++) {
                widest = widths[i] > widths[widest] ? i : widest;
            }
            if (widths[widest] <= NARROWEST) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private boolean[] numbers() {
        boolean[] numbers = new boolean[columns];
        for (int i = 0; i < columns; i++) {
            int column = i;
            numbers[i] = rows.size() > 1
                    && rows.stream().skip(1).allMatch(row -> row[column].matches("(-?[\\d,.]+( %)?)?"));
        }
        return numbers;
    }

    private static void write(PrintWriter out, String[] row, int[] widths, boolean[] right) {
        List<List<String>> cells = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < row.length; i++) {
            cells.add(Texts.lines(row[i], widths[i]));
            height = Math.max(height, cells.get(i).size());
        }
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < row.length; i++) {
                String part = line < cells.get(i).size() ? cells.get(i).get(line) : "";
                String blank = " ".repeat(widths[i] - length(part));
                text.append(i == 0 ? "" : GAP).append(right[i] ? blank + part : part + blank);
            }
            out.println(text.toString().stripTrailing());
        }
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
