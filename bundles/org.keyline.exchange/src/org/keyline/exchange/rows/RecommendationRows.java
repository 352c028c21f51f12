/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.keyline.exchange.header.ColumnKind;
import org.keyline.exchange.reading.Look;
import org.keyline.model.plan.NoteKind;

/**
 * Recognises the annotated form of a plan, where a recommendation stands in a row or a heading of its own and the
 * actions that answer it stand below. Such a row is no action, and its recommendation is answered by the actions below
 * it until the next one.
 */
final class RecommendationRows {
    private static final Pattern CITED = Pattern.compile("(?:(?i:(?:key\\s+)?recommendation|rec\\b\\.?)\\s*"
            + "(?i:no\\.?\\s*)?K?R?|K?R\\s?)(\\d{1,2}(?:\\.\\d{1,2})*(?:\\([a-z]\\)|[a-z]\\b)?)"
            + "\\s*[:.)\u2013-]*\\s*(.*)");
    private static final Pattern NUMBERED = Pattern
            .compile("(\\d{1,2}(?:\\.\\d{1,2})*)[\\s:.)\u2013-]+(\\p{L}.{9,})");
    private static final Pattern RECOMMENDATION_REF = Pattern
            .compile("(?:(?i:rec(?:ommendation)?\\.?)\\s*)?K?R?\\s?\\d{1,2}(?:\\.\\d{1,2})*"
                    + "(?:\\([a-z]\\)|[a-z])?[.:)]?");
    private static final int SHORTEST_TEXT = 20;

    private final boolean annotated;
    private final boolean filledDown;
    private final List<NoteDraft> notes;
    private final List<Fragment> found = new ArrayList<>();
    private boolean headings;
    private Fragment current;

    /** Looks at all rows of a plan before they are put together. */
    RecommendationRows(List<TableRow> rows, boolean ownExport, List<NoteDraft> notes) {
        this.notes = notes;
        filledDown = !ownExport && fillsDown(rows);
        annotated = !ownExport && rows.stream().anyMatch(row -> alone(row) && begins(row))
                && rows.stream().noneMatch(row -> !row.text(ColumnKind.ACTION).isBlank()
                        && !text(row, false).isBlank());
    }

    /** Whether each recommendation is written out once, beside the first of the actions that answer it. */
    private static boolean fillsDown(List<TableRow> rows) {
        List<TableRow> actions = rows.stream().filter(row -> !row.isHeading() && !row.text(ColumnKind.ACTION).isBlank()
                && !row.own(ColumnKind.REF).isBlank() && !row.own(ColumnKind.LEAD).isBlank()).toList();
        List<String> texts = actions.stream().map(row -> text(row, true)).filter(text -> !text.isEmpty()).toList();
        return !texts.isEmpty() && texts.size() < actions.size() && texts.stream().distinct().count() == texts.size()
                && texts.stream().allMatch(text -> {
                    Matcher cited = cited(text);
                    return cited != null && cited.group(2).length() >= SHORTEST_TEXT
                            && cited.group(2).matches("\\p{Lu}.*");
                });
    }

    /**
     * Finds the recommendation that a heading names.
     *
     * @param heading the text of a heading
     * @return the matcher, with its number and its words as groups, or null
     */
    static Matcher cited(String heading) {
        Matcher matcher = CITED.matcher(Look.oneLine(heading));
        return matcher.matches() ? matcher : null;
    }

    private static String text(TableRow row, boolean all) {
        String refs = all ? row.text(ColumnKind.RECOMMENDATIONS) : row.own(ColumnKind.RECOMMENDATIONS);
        String text = all ? row.text(ColumnKind.RECOMMENDATION_TEXT) : row.own(ColumnKind.RECOMMENDATION_TEXT);
        return Look.oneLine(refs + ' ' + text);
    }

    /** Whether a row holds a recommendation and nothing that an action has. */
    private static boolean alone(TableRow row) {
        boolean detailed = row.isHeading() || !row.text(ColumnKind.ACTION).isBlank()
                || !row.own(ColumnKind.LEAD).isBlank() || !row.own(ColumnKind.START).isBlank()
                || !row.own(ColumnKind.FINISH).isBlank() || !row.own(ColumnKind.STATUS).isBlank();
        String ref = Look.oneLine(row.own(ColumnKind.REF));
        return !detailed && !text(row, false).isEmpty() && (ref.isEmpty() || RECOMMENDATION_REF.matcher(ref).matches());
    }

    private static boolean begins(TableRow row) {
        String text = text(row, false);
        return !row.own(ColumnKind.REF).isBlank() || cited(text) != null || NUMBERED.matcher(text).matches()
                || text.length() >= SHORTEST_TEXT && !Look.beginsSmall(text);
    }

    /** Takes a row that holds a recommendation alone; tells whether it was one. */
    boolean take(TableRow row) {
        if (!annotated || !alone(row)) {
            return false;
        }
        String ref = Look.oneLine(row.own(ColumnKind.REF)).replaceAll("[.:)]$", "");
        String text = (ref.matches("\\d.*") ? "R" + ref : ref) + ' ' + text(row, false);
        if (begins(row) || current == null) {
            set(new Fragment(row.row(), text.strip(), null));
        } else {
            Fragment whole = new Fragment(current.row(), current.text() + ' ' + text.strip(), null);
            found.set(found.size() - 1, whole);
            current = whole;
        }
        return true;
    }

    /** Takes a heading: one that names a recommendation is for the actions below it, any other ends the one before. */
    void heading(int row, String text) {
        Matcher cited = cited(text);
        if (cited == null) {
            current = null;
        } else {
            set(new Fragment(row, ("R" + cited.group(1) + ' ' + cited.group(2)).strip(), null));
            headings = true;
        }
    }

    private void set(Fragment recommendation) {
        current = recommendation;
        found.add(recommendation);
    }

    /** Gives an action the recommendation above it, where the action names none itself. */
    void place(ActionDraft action, TableRow row) {
        String own = filledDown ? text(row, true) : "";
        if (!own.isEmpty()) {
            current = new Fragment(row.row(), own, null);
        } else if (filledDown && current != null) {
            action.answers(current);
            notes.add(new NoteDraft(NoteKind.UNREADABLE_VALUE, row.row(),
                    row.header().heading(ColumnKind.RECOMMENDATIONS), "",
                    "The cell is empty. The recommendation above it, in row " + current.row()
                            + ", was taken to go on. Check that it is the one that the action answers.",
                    action));
        } else if (current != null && (annotated || headings)) {
            action.answers(current);
        }
    }

    /** The recommendations that have a row or a heading of their own, in order. */
    List<Fragment> found() {
        return found;
    }
}
