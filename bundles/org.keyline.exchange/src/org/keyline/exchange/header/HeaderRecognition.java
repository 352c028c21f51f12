/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.header;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.keyline.exchange.ColumnMapping;
import org.keyline.exchange.grid.GridRow;
import org.keyline.exchange.grid.Sheet;

/**
 * Finds the header of a table: the row, or the two rows one above the other, whose texts are headings of columns. A
 * header has the column that the table is about (the action, or the recommendation) and at least one other.
 */
public final class HeaderRecognition {
    private static final int ROWS_SEARCHED = 5_000;
    private static final int ROWS_OF_A_HEADER = 3;
    private static final int LONGEST_SUBHEADING = 60;
    private static final Pattern REFERENCES = Pattern.compile("\\b(?:ref|reference|no|number|nr|id)\\b|^recs?$");

    private final HeadingMatcher matcher;
    private final Set<ColumnKind> kinds;
    private final ColumnKind subject;

    private HeaderRecognition(ColumnMapping mapping, Set<ColumnKind> kinds, ColumnKind subject) {
        this.matcher = new HeadingMatcher(mapping, subject == ColumnKind.RECOMMENDATION_TEXT);
        this.kinds = kinds;
        this.subject = subject;
    }

    /**
     * Recognises plan tables.
     *
     * @param mapping headings that are known beside the usual ones
     * @return the recognition
     */
    public static HeaderRecognition ofPlans(ColumnMapping mapping) {
        return new HeaderRecognition(mapping, HeadingMatcher.planKinds(), ColumnKind.ACTION);
    }

    /**
     * Recognises tables of recommendations.
     *
     * @param mapping headings that are known beside the usual ones
     * @return the recognition
     */
    public static HeaderRecognition ofRecommendations(ColumnMapping mapping) {
        return new HeaderRecognition(mapping, HeadingMatcher.recommendationKinds(), ColumnKind.RECOMMENDATION_TEXT);
    }

    /**
     * Finds the first header of a sheet.
     *
     * @param sheet the sheet
     * @return the header, or empty when the sheet has none
     */
    public Optional<TableHeader> find(Sheet sheet) {
        return find(sheet.rows(), 0);
    }

    private Optional<TableHeader> find(List<GridRow> rows, int from) {
        for (int i = from; i < Math.min(rows.size(), ROWS_SEARCHED); i++) {
            Optional<TableHeader> here = at(rows, i, 2);
            if (here.isPresent()) {
                return nextIsBetter(rows, here.get(), i + 1) ? find(rows, i + 1) : here;
            }
        }
        return Optional.empty();
    }

    /** A header of several rows may have swallowed a line above it that adds nothing. */
    private boolean nextIsBetter(List<GridRow> rows, TableHeader here, int next) {
        Optional<TableHeader> below = next < rows.size() ? at(rows, next, 2) : Optional.empty();
        int known = below.map(header -> header.kinds().size()).orElse(0);
        return known > here.kinds().size()
                || known == here.kinds().size() && below.orElseThrow().last() == here.last();
    }

    /**
     * Tells whether a row further down begins another table of the sheet.
     *
     * @param rows the sheet's rows
     * @param index the row's index
     * @return its header, or empty; to be sure, a later header must have at least three columns that fit word by word
     */
    public Optional<TableHeader> another(List<GridRow> rows, int index) {
        GridRow row = rows.get(index);
        long exact = row.cells().stream().filter(cell -> !cell.copied())
                .filter(cell -> matcher.isExact(cell.text(), kinds)).count();
        return exact < 3 ? Optional.empty() : at(rows, index, 3);
    }

    private Optional<TableHeader> at(List<GridRow> rows, int index, int fewest) {
        List<String> top = texts(rows.get(index));
        Optional<TableHeader> best = header(index, index, top, fewest);
        List<String> above = top;
        for (int i = index + 1; i < Math.min(rows.size(), index + ROWS_OF_A_HEADER)
                && rows.get(i - 1).filled() > 1 && isShort(rows.get(i)); i++) {
            above = combine(above, texts(rows.get(i)));
            Optional<TableHeader> deeper = hasHeading(rows.get(i)) ? header(index, i, above, fewest) : Optional.empty();
            int known = best.map(header -> header.kinds().size()).orElse(0);
            if (deeper.isPresent() && deeper.get().kinds().size() > known) {
                best = deeper;
            }
        }
        return best;
    }

    private static List<String> texts(GridRow row) {
        return row.cells().stream().map(cell -> cell.text().strip()).toList();
    }

    private static boolean isShort(GridRow row) {
        return row.filled() > 0 && row.cells().stream()
                .allMatch(cell -> cell.date() == null && cell.text().length() <= LONGEST_SUBHEADING);
    }

    private boolean hasHeading(GridRow row) {
        return row.cells().stream().anyMatch(cell -> matcher.best(cell.text(), kinds) > 0);
    }

    private List<String> combine(List<String> top, List<String> below) {
        List<String> both = new ArrayList<>();
        for (int i = 0; i < Math.max(top.size(), below.size()); i++) {
            String upper = i < top.size() ? top.get(i) : "";
            String lower = i < below.size() ? below.get(i) : "";
            boolean lowerAlone = upper.isEmpty() || matcher.best(lower, kinds) >= HeadingMatcher.EXACT
                    && matcher.best(upper + ' ' + lower, kinds) < HeadingMatcher.EXACT;
            both.add(lower.isEmpty() || lower.equals(upper) ? upper : lowerAlone ? lower : upper + ' ' + lower);
        }
        return both;
    }

    /** One way to read one column. */
    private record Reading(int column, ColumnKind kind, int score) {
    }

    /** A column of links to recommendations makes no table of recommendations, and one that names actions is a plan. */
    private boolean speaksOfSubject(List<String> headings) {
        if (subject != ColumnKind.RECOMMENDATION_TEXT) {
            return true;
        }
        boolean exact = headings.stream().anyMatch(heading -> matcher.score(heading, subject) >= HeadingMatcher.EXACT);
        boolean actions = headings.stream()
                .anyMatch(heading -> matcher.score(heading, ColumnKind.ACTION) >= HeadingMatcher.EXACT);
        return exact || !actions && headings.stream().anyMatch(heading -> heading.length() <= 40
                && matcher.score(heading, subject) > 0);
    }

    private Optional<TableHeader> header(int first, int last, List<String> headings, int fewest) {
        List<Reading> readings = new ArrayList<>();
        for (int column = 0; column < headings.size(); column++) {
            for (ColumnKind kind : kinds) {
                int score = matcher.score(headings.get(column), kind);
                if (score > 0) {
                    readings.add(new Reading(column, kind, score));
                }
            }
        }
        readings.sort(Comparator.comparingInt(Reading::score).reversed().thenComparing(Reading::kind)
                .thenComparingInt(Reading::column));
        Map<Integer, ColumnKind> chosen = new TreeMap<>();
        EnumSet<ColumnKind> taken = EnumSet.noneOf(ColumnKind.class);
        for (Reading reading : readings) {
            if (!chosen.containsKey(reading.column())
                    && (reading.kind() == ColumnKind.IGNORE || !taken.contains(reading.kind()))) {
                chosen.put(reading.column(), reading.kind());
                taken.add(reading.kind());
            }
        }
        standsFor(ColumnKind.ORIGINAL_FINISH, ColumnKind.FINISH, chosen, taken);
        standsFor(ColumnKind.RELATED, ColumnKind.SUPPORTING, chosen, taken);
        if (subject == ColumnKind.ACTION && taken.contains(ColumnKind.RECOMMENDATIONS)) {
            textBesideReference(headings, chosen);
        }
        boolean whole = taken.contains(subject) && taken.size() >= fewest && speaksOfSubject(headings);
        return whole ? Optional.of(new TableHeader(first, last, chosen, headings)) : Optional.empty();
    }

    /** A column that is read apart beside another one stands for that one where it is alone. */
    private static void standsFor(ColumnKind beside, ColumnKind alone, Map<Integer, ColumnKind> chosen,
            Set<ColumnKind> taken) {
        if (taken.contains(beside) && !taken.contains(alone)) {
            chosen.replaceAll((column, kind) -> kind == beside ? alone : kind);
        }
    }

    /** Where a plan has two columns of recommendations, one holds their references and the other their texts. */
    private void textBesideReference(List<String> headings, Map<Integer, ColumnKind> chosen) {
        for (int column = 0; column < headings.size(); column++) {
            boolean second = !chosen.containsKey(column)
                    && matcher.score(headings.get(column), ColumnKind.RECOMMENDATIONS) >= HeadingMatcher.EXACT;
            if (second) {
                boolean refs = REFERENCES.matcher(Headings.core(headings.get(column))).find();
                int other = chosen.entrySet().stream().filter(e -> e.getValue() == ColumnKind.RECOMMENDATIONS)
                        .findFirst().orElseThrow().getKey();
                chosen.put(column, refs ? ColumnKind.RECOMMENDATIONS : ColumnKind.RECOMMENDATION_TEXT);
                chosen.put(other, refs ? ColumnKind.RECOMMENDATION_TEXT : ColumnKind.RECOMMENDATIONS);
                return;
            }
        }
    }
}
