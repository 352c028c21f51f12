/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.rows;

import java.util.ArrayList;
import java.util.List;

import org.keyline.exchange.header.ColumnKind;
import org.keyline.exchange.reading.Look;
import org.keyline.exchange.reading.Names;
import org.keyline.exchange.reading.PlanReference;
import org.keyline.model.plan.NoteKind;

/**
 * Mends rows that were torn in two at the top of a page, so that one row of the table became two, each with half of the
 * lead officer's name. This is certain only when all of this holds: the two halves make a name that is known, the
 * references have the same number, and the dates are the same or are missing in one of them.
 */
final class TornRows {
    private final Names names;
    private final List<NoteDraft> notes;

    TornRows(Names names, List<NoteDraft> notes) {
        this.names = names;
        this.notes = notes;
    }

    /** Gives the rows with those that were torn put together. */
    List<TableRow> mend(List<TableRow> rows) {
        List<TableRow> mended = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            TableRow upper = rows.get(i);
            if (i + 1 < rows.size() && torn(upper, rows.get(i + 1))) {
                mended.addAll(join(upper, rows.get(i + 1)));
                i++;
            } else {
                mended.add(upper);
            }
        }
        return mended;
    }

    private boolean torn(TableRow upper, TableRow lower) {
        PlanReference above = PlanReference.read(upper.text(ColumnKind.REF));
        PlanReference below = PlanReference.read(lower.text(ColumnKind.REF));
        String first = Look.oneLine(upper.text(ColumnKind.LEAD));
        String last = Look.oneLine(lower.text(ColumnKind.LEAD));
        return !upper.columnsCertain() && above.isComplete() && below.isComplete()
                && above.number() == below.number() && !names.isKnown(first) && !names.isKnown(last)
                && !first.isEmpty() && !last.isEmpty() && names.isKnown(first + ' ' + last)
                && sameOrMissing(upper, lower, ColumnKind.START) && sameOrMissing(upper, lower, ColumnKind.FINISH);
    }

    private static boolean sameOrMissing(TableRow upper, TableRow lower, ColumnKind kind) {
        String above = Look.oneLine(upper.text(kind));
        String below = Look.oneLine(lower.text(kind));
        return above.isEmpty() || below.isEmpty() || above.equals(below);
    }

    private List<TableRow> join(TableRow upper, TableRow lower) {
        String text = upper.text(ColumnKind.ACTION);
        String written = Look.oneLine(upper.text(ColumnKind.REF)) + " | " + Look.oneLine(text);
        boolean continues = Look.beginsWithBullet(text) || Look.beginsSmall(text);
        List<TableRow> rows = new ArrayList<>();
        if (continues) {
            TableRow rest = new TableRow(upper.row(), upper.header(), false);
            rest.set(ColumnKind.ACTION, text);
            rows.add(rest);
        } else {
            lower.set(ColumnKind.ACTION, text + ' ' + lower.text(ColumnKind.ACTION));
        }
        for (ColumnKind kind : ColumnKind.values()) {
            boolean dates = kind == ColumnKind.START || kind == ColumnKind.FINISH;
            if (kind != ColumnKind.REF && kind != ColumnKind.ACTION) {
                String above = Look.oneLine(upper.text(kind));
                String below = lower.text(kind);
                lower.set(kind, dates && !below.isBlank() || above.isEmpty() ? below : (above + ' ' + below).strip());
            }
        }
        notes.add(new NoteDraft(NoteKind.MERGED_ROW, upper.row(), upper.header().heading(ColumnKind.REF), written,
                "Rows " + upper.row() + " and " + lower.row() + " are one row of the table that was torn at the top of "
                        + "a page: the lead officer's name, the dates and the links of both belong to "
                        + Look.oneLine(lower.text(ColumnKind.REF)) + (continues ? "; the text of row " + upper.row()
                                + " goes on with the action before" : "")
                        + ". Check this against the printed plan.",
                lower));
        rows.add(lower);
        return rows;
    }
}
