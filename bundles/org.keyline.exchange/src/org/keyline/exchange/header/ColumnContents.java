/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.header;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.keyline.exchange.grid.Cell;
import org.keyline.exchange.grid.GridRow;
import org.keyline.exchange.reading.DateReading.Outcome;
import org.keyline.exchange.reading.DateText;
import org.keyline.exchange.reading.Look;
import org.keyline.exchange.reading.Names;
import org.keyline.exchange.reading.People;
import org.keyline.exchange.reading.PlanReference;
import org.keyline.exchange.reading.RecommendationCell;

/**
 * Tells by what stands in a column, where its heading is not known, what it holds: references that differ from row to
 * row and stand left of the text, citations of recommendations, names of people, and dates: in a plan under a heading
 * that speaks of beginning, among recommendations their deadlines. Only what the table has no column for yet is looked
 * for, and only where nearly every cell fits.
 */
public final class ColumnContents {
    private static final int ROWS = 500;
    private static final int FEWEST = 2;
    private static final Pattern BEGINNING = Pattern.compile("(?:start|begin|begun|commenc)\\w*\\b.*");
    private static final Pattern NOTHING = Pattern.compile("(?i)[-\u2013\"\u201d]|n/?a|none|all|tbc|ditto|as above");

    private final TableHeader header;
    private final List<GridRow> rows;

    private ColumnContents(TableHeader header, List<GridRow> rows) {
        this.header = header;
        this.rows = rows;
    }

    /**
     * Adds to a header the columns that are told by their contents.
     *
     * @param header the header of a table of actions or recommendations
     * @param below the rows below it
     * @return the header with those columns, or as it was
     */
    public static TableHeader complete(TableHeader header, List<GridRow> below) {
        List<GridRow> rows = below.stream().limit(ROWS).filter(row -> row.filled() > 1).toList();
        ColumnContents contents = new ColumnContents(header, rows);
        boolean plan = header.columnOf(ColumnKind.ACTION).isPresent();
        int subject = header.columnOf(plan ? ColumnKind.ACTION : ColumnKind.RECOMMENDATION_TEXT).orElse(0);
        TableHeader complete = contents.add(header, ColumnKind.REF,
                column -> column < subject && contents.isReferences(column));
        if (!plan) {
            return contents.add(complete, ColumnKind.RECOMMENDATION_DEADLINE,
                    column -> contents.fits(column, ColumnContents::isDate));
        }
        complete = contents.add(complete, ColumnKind.RECOMMENDATIONS,
                column -> contents.fits(column, ColumnContents::isCitation));
        complete = contents.add(complete, ColumnKind.START, column -> contents.isBeginning(column)
                && contents.fits(column, ColumnContents::isDate));
        return contents.add(complete, ColumnKind.LEAD,
                column -> contents.fits(column, cell -> Names.looksLikeName(People.withoutPost(text(cell)))));
    }

    private TableHeader add(TableHeader known, ColumnKind kind, Predicate<Integer> fits) {
        if (known.columnOf(kind).isPresent()) {
            return known;
        }
        List<Integer> columns = new ArrayList<>();
        for (int column = 0; column < header.headings().size(); column++) {
            if (!known.kinds().containsKey(column) && !header.headings().get(column).isBlank() && fits.test(column)) {
                columns.add(column);
            }
        }
        return columns.size() == 1 ? known.with(columns.get(0), kind) : known;
    }

    private static String text(Cell cell) {
        return Look.oneLine(cell.text());
    }

    /** The cells of a column that say something. */
    private List<Cell> filled(int column) {
        return rows.stream().map(row -> row.cell(column))
                .filter(cell -> !cell.isBlank() && !NOTHING.matcher(text(cell)).matches()).toList();
    }

    /** Whether nine of ten cells fit, and a third of the rows have one. */
    private boolean fits(int column, Predicate<Cell> test) {
        List<Cell> cells = filled(column);
        long fitting = cells.stream().filter(test).count();
        return fitting >= FEWEST && fitting * 10 >= cells.size() * 9L && cells.size() * 3 >= rows.size();
    }

    private boolean isReferences(int column) {
        Set<String> seen = new HashSet<>();
        boolean different = filled(column).stream().allMatch(cell -> seen.add(text(cell)));
        return different && fits(column, cell -> cell.date() == null && PlanReference.read(text(cell)).isComplete());
    }

    private static boolean isCitation(Cell cell) {
        List<RecommendationCell.Citation> read = RecommendationCell.read(cell.text(), false);
        return !read.isEmpty()
                && read.stream().allMatch(citation -> citation.source().isEmpty() && !citation.refs().isEmpty());
    }

    private boolean isBeginning(int column) {
        return BEGINNING.matcher(Headings.core(header.headings().get(column))).matches();
    }

    private static boolean isDate(Cell cell) {
        Outcome outcome = cell.date() != null ? Outcome.WHOLE : DateText.read(cell.text()).outcome();
        return outcome == Outcome.WHOLE || outcome == Outcome.IMPOSSIBLE;
    }
}
