/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.rows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.keyline.exchange.header.ColumnKind;
import org.keyline.exchange.reading.DateReading.Outcome;
import org.keyline.exchange.reading.DateText;
import org.keyline.exchange.reading.Look;
import org.keyline.exchange.reading.Names;
import org.keyline.exchange.reading.People;
import org.keyline.exchange.reading.PlanReference;
import org.keyline.exchange.reading.PlanReference.Shape;
import org.keyline.model.plan.NoteKind;

/**
 * Puts the rows of a plan's tables together into work streams, headings and actions: a row that begins an action is
 * told from one that goes on with it, from a work stream's heading and from a heading within it, by the shape of the
 * row alone.
 */
public final class RowAssembly {
    private static final Pattern TOTAL = Pattern
            .compile("(?i)(?:grand |overall |sub-? ?)?totals?(?: costs?| budget)?:?");
    private static final int LONGEST_HEADING = 250;

    private final Names names;
    private final List<NoteDraft> notes = new ArrayList<>();
    private final List<ActionDraft> actions = new ArrayList<>();
    private final Set<Object> torn = Collections.newSetFromMap(new IdentityHashMap<>());
    private final CarriedOverText carriedOver = new CarriedOverText();
    private final PlanHeadings headings;
    private final RecommendationRows recommendations;
    private final boolean ownExport;
    private ActionDraft current;
    private TableRow firstLine;

    private RowAssembly(Names names, boolean ownExport, List<PlanReference> references, List<TableRow> rows) {
        this.names = names;
        this.ownExport = ownExport;
        this.recommendations = new RecommendationRows(rows, ownExport, notes);
        this.headings = new PlanHeadings(references);
    }

    /**
     * Puts rows together.
     *
     * @param rows the rows of all tables
     * @param names names that are known already; those of lead officers are added
     * @param ownExport whether the table was exported by this product, where an empty cell means what it says
     * @return the plan's parts
     */
    public static PlanDraft assemble(List<TableRow> rows, Names names, boolean ownExport) {
        if (!ownExport) {
            DittoMarks.replace(rows);
        }
        rows.forEach(row -> learn(row, names));
        names.forgetOverlong();
        List<PlanReference> references = rows.stream().map(row -> PlanReference.read(row.text(ColumnKind.REF)))
                .toList();
        RowAssembly assembly = new RowAssembly(names, ownExport, references, rows);
        List<TableRow> mended = ownExport ? rows : new TornRows(names, assembly.notes).mend(rows);
        assembly.notes.forEach(note -> assembly.torn.add(note.subject()));
        for (int i = 0; i < mended.size(); i++) {
            assembly.take(mended.get(i), mended.subList(i + 1, mended.size()));
        }
        assembly.headings.settle(assembly.actions, assembly.notes);
        return new PlanDraft(assembly.headings.streams(), assembly.headings.groups(), assembly.actions,
                assembly.recommendations.found(), names, assembly.notes);
    }

    private static void learn(TableRow row, Names names) {
        for (String part : row.text(ColumnKind.LEAD).split("[/;,\\n]|\\s&\\s|\\sand\\s")) {
            names.learn(People.withoutPost(part));
        }
    }

    private void take(TableRow row, List<TableRow> following) {
        if (row.isBlank()) {
            return;
        }
        PlanReference reference = PlanReference.read(row.own(ColumnKind.REF));
        String action = row.text(ColumnKind.ACTION);
        boolean bare = !ownExport && !row.hasDetails();
        if (firstLine == null && isFirstLine(row, reference, following)) {
            firstLine = row;
            return;
        }
        if (row.heading() != null && !ownExport) {
            spanning(row, row.heading(), following);
        } else if (!ownExport && isTotal(row)) {
            unread(row, row.words(), "This row adds up a column of the table. It was left out.");
        } else if (recommendations.take(row)) {
            current = null;
        } else if (bare && action.isBlank() && headings.isHeading(reference, following)) {
            spanning(row, reference.written(), following);
        } else if (bare && !action.isBlank() && reference.shape() != Shape.NONE
                && headings.isStream(reference, action, following)) {
            headings.stream(row, reference.shape() == Shape.NUMBER_LOST ? reference.letters() : reference.ref());
            recommendations.heading(row.row(), reference.ref() + ' ' + action);
            current = null;
        } else if (bare && !action.isBlank() && reference.shape() == Shape.NONE
                && isHeading(row, action, following)) {
            spanning(row, Look.oneLine(action), following);
        } else if (begins(row, reference)) {
            begin(row, reference);
        } else {
            goOn(row);
        }
    }

    /**
     * Whether a row is the first line of the action whose reference stands on the line below: it begins a sentence that
     * goes on there, after a sentence that has ended, and only one of the two has dates.
     */
    private boolean isFirstLine(TableRow row, PlanReference reference, List<TableRow> following) {
        if (ownExport || row.heading() != null || reference.shape() != Shape.NONE || following.isEmpty()
                || row.copied(ColumnKind.ACTION)) {
            return false;
        }
        TableRow below = following.get(0);
        String text = Look.oneLine(row.text(ColumnKind.ACTION));
        boolean goesOn = below.heading() == null && below.header() == row.header()
                && PlanReference.read(below.own(ColumnKind.REF)).isComplete()
                && Look.beginsSmall(below.own(ColumnKind.ACTION));
        boolean begins = !text.isEmpty() && !Look.beginsSmall(text) && !Look.beginsWithBullet(text)
                && !Look.inCapitals(text) && !text.matches(".*[.:!?]");
        boolean ended = current == null || !current.line(ColumnKind.ACTION).matches(".*(?:[:;,&]|\\b(?:and|or|of|the"
                + "|to|with|a|an|for|in|by|from|on))");
        boolean once = row.text(ColumnKind.FINISH).isBlank() || below.text(ColumnKind.FINISH).isBlank();
        return goesOn && begins && ended && once;
    }

    /** A heading below which nothing stands, and which names no work stream, is a remark below the table. */
    private void spanning(TableRow row, String text, List<TableRow> following) {
        boolean last = following.stream()
                .noneMatch(below -> !below.isHeading() && !below.text(ColumnKind.ACTION).isBlank());
        if (last && !headings.namesStream(text) || text.length() > LONGEST_HEADING) {
            unread(row, text, "This text stands in or below the table, and is no action and no heading of actions. "
                    + "Enter what matters of it by hand.");
            return;
        }
        headings.spanning(row.row(), text, following);
        recommendations.heading(row.row(), text);
        current = null;
    }

    private void unread(TableRow row, String text, String description) {
        notes.add(new NoteDraft(NoteKind.UNREAD_TEXT, row.row(), null, text, description, null));
        current = null;
    }

    /** Whether a row adds up a column: "Total" without a reference. */
    private static boolean isTotal(TableRow row) {
        String ref = Look.oneLine(row.own(ColumnKind.REF));
        String action = Look.oneLine(row.own(ColumnKind.ACTION));
        return TOTAL.matcher(ref.isEmpty() ? action : ref).matches() && (ref.isEmpty() || action.isEmpty())
                && row.own(ColumnKind.LEAD).isBlank();
    }

    private boolean isHeading(TableRow row, String action, List<TableRow> following) {
        if (row.copied(ColumnKind.ACTION) || Look.beginsWithBullet(action) && !Look.inCapitals(action)) {
            return false;
        }
        if (Look.inCapitals(action)) {
            return true;
        }
        boolean refNext = !following.isEmpty()
                && PlanReference.read(following.get(0).own(ColumnKind.REF)).shape() != Shape.NONE;
        String before = current == null ? "" : current.line(ColumnKind.ACTION);
        return row.columnsCertain() && refNext && action.strip().length() <= 60 && !Look.beginsSmall(action)
                && action.strip().matches(".*[^.;:,]") && !before.matches(".*([:;,]|\\band)");
    }

    private boolean begins(TableRow row, PlanReference reference) {
        if (reference.shape() != Shape.NONE || ownExport || current == null) {
            return true;
        }
        String action = row.own(ColumnKind.ACTION);
        boolean middle = action.isBlank() || Look.beginsSmall(action) || Look.beginsWithBullet(action);
        if (row.columnsCertain()) {
            return !middle && (row.hasDetails() || row.header().columnOf(ColumnKind.REF).isEmpty());
        }
        if (row.header().columnOf(ColumnKind.REF).isEmpty()) {
            return !middle;
        }
        return foreignLead(row) || !middle && hasDates(row) && !current.fragments(ColumnKind.FINISH).isEmpty()
                && !row.text(ColumnKind.LEAD).isBlank();
    }

    /** The last name of somebody whose first name does not stand at the end of the row before. */
    private boolean foreignLead(TableRow row) {
        String lead = Look.oneLine(row.text(ColumnKind.LEAD));
        String before = current.line(ColumnKind.LEAD);
        return names.byLastName(lead).filter(name -> !(before + ' ' + lead).endsWith(name)).isPresent();
    }

    private static boolean hasDates(TableRow row) {
        return DateText.read(row.text(ColumnKind.START)).outcome() == Outcome.WHOLE
                && DateText.read(row.text(ColumnKind.FINISH)).outcome() == Outcome.WHOLE;
    }

    private void begin(TableRow row, PlanReference reference) {
        ActionDraft before = current;
        TableRow first = firstLine == null ? row : firstLine;
        firstLine = null;
        ActionDraft action = new ActionDraft(first, reference);
        boolean middle = !ownExport && reference.shape() == Shape.NONE && before != null && !row.columnsCertain()
                && row.header().columnOf(ColumnKind.REF).isPresent();
        if (!ownExport) {
            cutCarriedOver(row, before, action);
        }
        action.add(first, true);
        if (first != row) {
            action.add(row, false);
        }
        headings.place(action, row, ownExport);
        recommendations.place(action, row);
        actions.add(action);
        current = action;
        if (middle) {
            action.makeOrphan();
            notes.add(new NoteDraft(NoteKind.SPLIT_ROW, row.row(), row.header().heading(ColumnKind.ACTION),
                    Look.oneLine(row.text(ColumnKind.ACTION)),
                    "The row begins in the middle, and does not go on with the row before: its beginning, with its "
                            + "reference, is missing in the document. Add what the printed plan says.",
                    action));
        }
        if (torn.contains(row)) {
            notes.replaceAll(note -> note.subject() == row
                    ? new NoteDraft(note.kind(), note.row(), note.column(), note.text(), note.description(), action)
                    : note);
        }
    }

    private void cutCarriedOver(TableRow row, ActionDraft before, ActionDraft subject) {
        String written = row.own(ColumnKind.ACTION);
        String own = carriedOver.own(written, before == null ? "" : before.line(ColumnKind.ACTION));
        if (!own.equals(written)) {
            row.set(ColumnKind.ACTION, own);
            notes.add(new NoteDraft(NoteKind.MERGED_ROW, row.row(), row.header().heading(ColumnKind.ACTION),
                    Look.oneLine(written),
                    "The row begins with words of the rows before it, which overlap in the document; they were left "
                            + "out here. Check the action's text, lead officer and dates against the printed plan.",
                    subject));
        }
    }

    private void goOn(TableRow row) {
        if (!row.text(ColumnKind.ACTION).isBlank()) {
            cutCarriedOver(row, current, current);
        }
        current.add(row, false);
    }
}
