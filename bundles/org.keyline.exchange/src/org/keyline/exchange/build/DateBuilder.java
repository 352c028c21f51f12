/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.build;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.keyline.exchange.header.ColumnKind;
import org.keyline.exchange.reading.DateReading;
import org.keyline.exchange.reading.DateReading.Outcome;
import org.keyline.exchange.reading.DateText;
import org.keyline.exchange.reading.LimitText;
import org.keyline.exchange.reading.Look;
import org.keyline.exchange.rows.ActionDraft;
import org.keyline.exchange.rows.Fragment;
import org.keyline.model.core.DatePrecision;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.Baseline;
import org.keyline.model.plan.BaselineDates;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.Milestone;
import org.keyline.model.plan.NoteKind;
import org.keyline.model.plan.PlanFactory;

/**
 * Reads an action's dates: start, finish, the limit that may stand in the same cells, and milestones. What is not one
 * whole date is kept as written.
 */
final class DateBuilder {
    private static final String KEPT = " It is kept as written; enter the date that is meant.";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Notes notes;
    private final Identity identity;
    private Baseline originals;

    DateBuilder(Notes notes, Identity identity) {
        this.notes = notes;
        this.identity = identity;
    }

    /** What stands in a cell of dates, apart from a limit. */
    private record Part(ColumnKind kind, Fragment fragment, String text) {
    }

    /** Fills an action's dates. */
    void fill(Action action, ActionDraft draft) {
        List<Part> dates = new ArrayList<>();
        List<String> limit = new ArrayList<>();
        int limitRow = divide(draft, dates, limit);
        start(action, draft, of(dates, ColumnKind.START));
        List<Part> finish = of(dates, ColumnKind.FINISH);
        List<Part> original = draft.fragments(ColumnKind.ORIGINAL_FINISH).stream()
                .map(fragment -> new Part(ColumnKind.ORIGINAL_FINISH, fragment, Look.oneLine(fragment.text())))
                .toList();
        finish(action, draft, finish.isEmpty() ? original : finish);
        original(action, draft, original);
        for (Fragment fragment : draft.fragments(ColumnKind.MUST_FINISH_BY)) {
            limit.addAll(List.of(Look.oneLine(fragment.text()).split(" / ")));
            limitRow = limitRow == 0 ? fragment.row() : limitRow;
        }
        if (!limit.isEmpty()) {
            limit(action, draft, limit, limitRow);
        }
        milestones(action, draft);
    }

    /** Divides the cells of start and finish into dates and the limit; gives the limit's first row. */
    private static int divide(ActionDraft draft, List<Part> dates, List<String> limit) {
        List<Part> parts = Stream.of(ColumnKind.START, ColumnKind.FINISH)
                .flatMap(kind -> draft.fragments(kind).stream()
                        .map(fragment -> new Part(kind, fragment, Look.oneLine(fragment.text()))))
                .sorted(Comparator.comparingInt((Part part) -> part.fragment().row())).toList();
        Set<Integer> limitRows = new HashSet<>();
        for (Part part : parts) {
            if (LimitText.begin(part.text()) >= 0) {
                limitRows.add(part.fragment().row());
            }
        }
        int first = 0;
        for (Part part : parts) {
            int begin = LimitText.begin(part.text());
            boolean piece = begin < 0 && limitRows.contains(part.fragment().row()) && part.fragment().date() == null
                    && DateText.written(part.text()).isEmpty();
            String before = begin < 0 ? part.text() : part.text().substring(0, begin).strip();
            if (begin >= 0 || piece) {
                limit.add(part.text().substring(Math.max(0, begin)));
                first = first == 0 ? part.fragment().row() : first;
            }
            if (!piece && !before.isEmpty()) {
                dates.add(new Part(part.kind(), part.fragment(), before));
            }
        }
        return first;
    }

    private static List<Part> of(List<Part> parts, ColumnKind kind) {
        return parts.stream().filter(part -> part.kind() == kind).toList();
    }

    private static String text(List<Part> parts) {
        return parts.stream().map(Part::text).collect(Collectors.joining(" "));
    }

    private static DateReading read(List<Part> parts) {
        boolean trueDate = parts.size() == 1 && parts.get(0).fragment().date() != null;
        return trueDate ? DateReading.day(parts.get(0).fragment().date()) : DateText.read(text(parts));
    }

    private void start(Action action, ActionDraft draft, List<Part> parts) {
        DateReading reading = read(parts);
        String text = text(parts);
        if (reading.outcome() == Outcome.WHOLE) {
            action.setStart(reading.first());
            if (reading.precision() == DatePrecision.MONTH || reading.inWords()) {
                action.setStartText(text);
            }
            noteWords(reading, reading.first(), draft, ColumnKind.START, parts, action);
        } else if (reading.outcome() != Outcome.NOTHING) {
            action.setStartText(text);
            note(reading, draft, ColumnKind.START, parts, action);
        }
    }

    private void finish(Action action, ActionDraft draft, List<Part> parts) {
        DateReading reading = read(parts);
        String text = text(parts);
        if (reading.outcome() == Outcome.WHOLE) {
            action.setFinish(reading.date());
            action.setFinishPrecision(reading.precision());
            if (reading.inWords()) {
                action.setFinishText(text);
            }
            noteWords(reading, reading.date(), draft, ColumnKind.FINISH, parts, action);
        } else if (reading.outcome() == Outcome.SEVERAL && isPeriod(draft, text)) {
            List<DateReading> both = DateText.all(text);
            action.setStart(both.get(0).first());
            action.setFinish(both.get(1).date());
            action.setFinishPrecision(both.get(1).precision());
        } else if (reading.outcome() != Outcome.NOTHING) {
            action.setFinishText(text);
            note(reading, draft, ColumnKind.FINISH, parts, action);
        }
    }

    /** What was planned at first is kept in a baseline. */
    private void original(Action action, ActionDraft draft, List<Part> parts) {
        DateReading reading = read(parts);
        if (reading.outcome() == Outcome.WHOLE) {
            if (originals == null) {
                originals = identity.identify(PlanFactory.eINSTANCE.createBaseline(), "originals", draft.row());
                originals.setName(draft.header().heading(ColumnKind.ORIGINAL_FINISH));
            }
            BaselineDates dates = PlanFactory.eINSTANCE.createBaselineDates();
            dates.setAction(action);
            dates.setFinish(reading.date());
            originals.getDates().add(dates);
        } else if (reading.outcome() != Outcome.NOTHING && action.getFinish() != null) {
            note(reading, draft, ColumnKind.ORIGINAL_FINISH, parts, action);
        }
    }

    /** Adds the baseline of the dates that were planned at first, if the table has such. */
    void addBaseline(ImprovementPlan plan) {
        if (originals != null) {
            plan.getBaselines().add(originals);
        }
    }

    /** Whether a table without a column of starts says "from - to" in one cell. */
    private static boolean isPeriod(ActionDraft draft, String text) {
        List<String> dates = DateText.written(text);
        return draft.header().columnOf(ColumnKind.START).isEmpty() && dates.size() == 2
                && DateText.all(text).stream().allMatch(reading -> reading.outcome() == Outcome.WHOLE)
                && text.replace(dates.get(0), "").replace(dates.get(1), "").strip().toLowerCase(Locale.UK)
                        .matches("(?:from\\s*)?(?:-|\u2013|to|until)");
    }

    private void note(DateReading reading, ActionDraft draft, ColumnKind kind, List<Part> parts, Action action) {
        String heading = draft.header().heading(kind);
        int row = parts.get(0).fragment().row();
        switch (reading.outcome()) {
        case IMPOSSIBLE -> notes.add(NoteKind.UNREADABLE_DATE, row, heading, text(parts),
                "There is no such day in the calendar." + KEPT, action);
        case SEVERAL -> notes.add(NoteKind.SEVERAL_DATES, row, heading, text(parts),
                "There is more than one date in the cell." + KEPT, action);
        default -> notes.add(NoteKind.PARTLY_READ_DATE, row, heading, text(parts),
                "This does not say a day, or a month with its year." + KEPT, action);
        }
    }

    /** Says as which day a period in words was read. */
    private void noteWords(DateReading reading, LocalDate day, ActionDraft draft, ColumnKind kind, List<Part> parts,
            Action action) {
        if (reading.inWords()) {
            notes.add(NoteKind.UNREAD_TEXT, parts.get(0).fragment().row(), draft.header().heading(kind), text(parts),
                    readAs(day), action);
        }
    }

    /** Tells the day as which a period in words was read. */
    static String readAs(LocalDate day) {
        return "This was read as " + DAY.format(day) + ". Enter the date if another one is meant.";
    }

    private void limit(Action action, ActionDraft draft, List<String> pieces, int row) {
        String text = String.join(" / ", pieces);
        LimitText.Limit limit = LimitText.read(pieces);
        String heading = draft.header().heading(
                draft.fragments(ColumnKind.MUST_FINISH_BY).isEmpty() ? ColumnKind.FINISH : ColumnKind.MUST_FINISH_BY);
        if (limit.date().outcome() == Outcome.WHOLE) {
            action.setMustFinishBy(limit.date().date());
            action.setMustFinishByPrecision(limit.date().precision());
            if (!limit.inPieces()) {
                if (limit.date().inWords()) {
                    notes.add(NoteKind.UNREAD_TEXT, row, heading, text, readAs(limit.date().date()), action);
                }
                return;
            }
        } else if (limit.date().outcome() == Outcome.NOTHING) {
            return;
        }
        action.setMustFinishByText(text);
        boolean impossible = limit.date().outcome() == Outcome.IMPOSSIBLE;
        notes.add(impossible ? NoteKind.UNREADABLE_DATE : NoteKind.PARTLY_READ_DATE, row, heading, text,
                limit.inPieces()
                        ? "The limit is broken over lines or cells; its month and its year were put together. Check "
                                + "the date."
                        : "The limit cannot be read whole: a month with its year, or a day, does not stand there."
                                + KEPT,
                action);
    }

    private void milestones(Action action, ActionDraft draft) {
        for (Fragment fragment : draft.fragments(ColumnKind.MILESTONES)) {
            for (String part : fragment.text().split(";|\\R")) {
                String text = Look.oneLine(part).replaceAll("^[-*" + Look.BULLETS + "]\\s*", "");
                if (!text.isEmpty() && !text.equals("-")) {
                    milestone(action, text, fragment.row());
                }
            }
        }
    }

    private void milestone(Action action, String written, int row) {
        Milestone milestone = identity.identify(PlanFactory.eINSTANCE.createMilestone(),
                action.getId() + '|' + action.getMilestones().size(), row);
        String text = written;
        if (text.toLowerCase(Locale.UK).endsWith("[reached]")) {
            milestone.setReached(true);
            text = text.substring(0, text.length() - "[reached]".length()).strip();
        }
        int colon = text.indexOf(": ");
        DateReading before = colon < 0 ? DateReading.NONE : DateText.read(text.substring(0, colon));
        if (colon > 0 && before.outcome() != Outcome.VAGUE) {
            date(milestone, before, text.substring(0, colon));
            milestone.setName(text.substring(colon + 2).strip());
        } else {
            List<String> dates = DateText.written(text);
            if (dates.size() == 1) {
                date(milestone, DateText.read(dates.get(0)), dates.get(0));
            }
            milestone.setName(text.strip());
        }
        action.getMilestones().add(milestone);
    }

    private static void date(Milestone milestone, DateReading reading, String text) {
        milestone.setDate(reading.date());
        if (reading.date() == null || reading.precision() == DatePrecision.MONTH || reading.inWords()) {
            milestone.setDateText(text.strip());
        }
    }
}
