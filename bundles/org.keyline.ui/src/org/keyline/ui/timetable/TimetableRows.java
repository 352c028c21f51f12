/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.timetable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.keyline.validation.timetable.Timetable;
import org.keyline.validation.timetable.TimetableStep;

/** The steps of a timetable with the line of a day among them. */
final class TimetableRows {

    /** The line of a day, between what was due before it and what is due from it on. */
    record Day(LocalDate date) {
    }

    private TimetableRows() {
    }

    /** The steps by the day on which each happened or is due, those without a day last, and the line of the day. */
    static List<Object> of(Timetable timetable, LocalDate today) {
        List<TimetableStep> dated = new ArrayList<>();
        List<TimetableStep> open = new ArrayList<>();
        timetable.steps().forEach(step -> (day(step) == null ? open : dated).add(step));
        dated.sort((one, other) -> day(one).compareTo(day(other)));
        List<Object> rows = new ArrayList<>(dated);
        int at = (int) dated.stream().filter(step -> day(step).isBefore(today)).count();
        rows.add(at, new Day(today));
        rows.addAll(open);
        return rows;
    }

    private static LocalDate day(TimetableStep step) {
        return step.done() != null ? step.done() : step.due();
    }

    /** A sign that stands for a state beside its word, so that nobody needs to tell colours apart. */
    static String sign(TimetableStep.State state) {
        return switch (state) {
        case DONE -> "✓";
        case DONE_LATE -> "✓!";
        case SETTLED -> "–";
        case OVERDUE -> "‼";
        case DUE -> "►";
        case AHEAD -> "○";
        case PASSED -> "·";
        case OPEN -> "?";
        };
    }
}
