/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.header;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.keyline.exchange.grid.GridRow;

/**
 * Finds out which column each cell of a printed page belongs to. Text that was taken from a PDF loses the columns that
 * are empty on a page, so that the page's rows have fewer cells than the header. The cells stay in order, so each
 * column of the page is given to a column of the header further right than the one before, in the way in which the
 * contents fit best (a longest common subsequence weighted by fit).
 */
public final class ColumnAlignment {
    private static final Pattern REF = Pattern.compile("\\p{Lu}{0,4}[\\s./:\\-]*[0-9]*[\\s./:\\-]*[0-9]*[a-z]?[.:)]*");
    private static final Pattern DATE = Pattern.compile("(?s).*\\d{1,4}[/.\\-]\\d{1,2}.*"
            + "|(?si).*\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\b.*|(?si).*\\bmust\\b.*"
            + "|(?i)ongoing|tbc");
    private static final Pattern NAMES = Pattern.compile(
            "(?s)\\p{Lu}[\\p{L}.'&-]*(?:[\\s/,&]+(?:\\p{Lu}[\\p{L}.'&-]*|of|and|for|leads?|officers?))*[/,]?");
    private static final Pattern RELATED = Pattern.compile("(?s)\\p{Lu}\\.?\\d{1,2}\\b\\s*[-\u2013:]?\\s*\\p{Lu}.*");
    private static final Pattern STATUS = Pattern.compile("(?i)[rag]|red|amber|green|blue|complete|not started|-");
    private static final Pattern RECOMMENDATION = Pattern.compile(
            "(?s).*\\bR\\s?\\d.*|(?si).*\\b(recs?|recommendations?)\\b.*|(?si).*\\b(plan|review|report|survey"
                    + "|audit)\\b.*");
    private static final Pattern NUMBER = Pattern.compile("[£\\d.,%km ]+");
    private static final int SAMPLE = 500;

    private ColumnAlignment() {
    }

    /**
     * Aligns the rows of one page.
     *
     * @param header the table's header
     * @param page rows with the same number of cells
     * @return index of the cell → index of the header's column
     */
    public static Map<Integer, Integer> align(TableHeader header, List<GridRow> page) {
        int columns = header.headings().size();
        int cells = page.isEmpty() ? 0 : page.get(0).cells().size();
        Map<Integer, Integer> aligned = new TreeMap<>();
        if (cells >= columns) {
            for (int i = 0; i < cells; i++) {
                aligned.put(i, i);
            }
            return aligned;
        }
        double[][] fit = new double[cells][columns];
        for (int cell = 0; cell < cells; cell++) {
            for (int column = 0; column < columns; column++) {
                fit[cell][column] = fit(page, cell, header.kinds().get(column));
            }
        }
        return best(fit, cells, columns);
    }

    /** Every cell gets a column; a column may be left out, at a small price that keeps ties to the left. */
    private static Map<Integer, Integer> best(double[][] fit, int cells, int columns) {
        double[][] value = new double[cells + 1][columns + 1];
        for (double[] row : value) {
            Arrays.fill(row, Double.NEGATIVE_INFINITY);
        }
        Arrays.fill(value[0], 0);
        for (int cell = 1; cell <= cells; cell++) {
            for (int column = cell; column <= columns; column++) {
                double taken = value[cell - 1][column - 1] + fit[cell - 1][column - 1] - 0.001 * column;
                value[cell][column] = Math.max(taken, value[cell][column - 1]);
            }
        }
        Map<Integer, Integer> aligned = new TreeMap<>();
        int column = columns;
        for (int cell = cells; cell > 0; cell--) {
            while (value[cell][column] == value[cell][column - 1]) {
                column--;
            }
            aligned.put(cell - 1, column - 1);
            column--;
        }
        return aligned;
    }

    private static double fit(List<GridRow> page, int cell, ColumnKind kind) {
        double sum = 0;
        for (GridRow row : page.subList(0, Math.min(page.size(), SAMPLE))) {
            String text = row.cell(cell).text().strip();
            if (!text.isEmpty()) {
                sum += fit(text, kind);
            }
        }
        return sum;
    }

    private static double fit(String text, ColumnKind kind) {
        if (kind == null) {
            return 0.1;
        }
        boolean names = NAMES.matcher(text).matches() && text.length() < 120;
        boolean recommendation = RECOMMENDATION.matcher(text).matches();
        return switch (kind) {
        case REF -> REF.matcher(text).matches() ? 2 : -2;
        case ACTION -> text.indexOf(' ') > 0 ? Math.min(2, text.length() / 40.0) : -0.5;
        case LEAD -> names && !recommendation ? 1 : -1;
        case SUPPORTING -> RELATED.matcher(text).matches() ? 2 : names && !recommendation ? 1 : -1;
        case START, FINISH, ORIGINAL_FINISH, MUST_FINISH_BY, COMPLETED_ON ->
            DATE.matcher(text).matches() && text.length() < 80 ? 2 : -1;
        case STATUS, PRIORITY -> STATUS.matcher(text).matches() ? 2 : text.length() > 20 ? -2 : -0.5;
        case PERCENT, COST -> NUMBER.matcher(text).matches() ? 2 : -1;
        case RECOMMENDATIONS -> recommendation && !text.startsWith("(") ? 2 : -1;
        case DEPENDS_ON -> REF.matcher(text).matches() ? 1.5 : -1;
        default -> text.startsWith("(") ? 0.6 : 0.3;
        };
    }
}
