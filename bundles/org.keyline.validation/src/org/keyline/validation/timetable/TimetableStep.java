/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.timetable;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One step of the timetable.
 *
 * @param key what the step is called by programs, such as {@code submission}; once in a timetable
 * @param title what is to happen, in words
 * @param due the last day for it; null where it is counted from a day that is not known yet
 * @param expected whether the due day is counted from a step that has not happened yet, and moves with it
 * @param done the day on which it happened; null where none is recorded
 * @param settled whether it needs no more doing, though no day is recorded, since a later step has happened
 * @param recorded whether the model has a place for the day on which it happens; without one it cannot be overdue
 * @param basis how the day is counted, such as "8 weeks after publication of the report"
 * @param locator the paragraph of the Scottish guidance, such as ¶13
 */
public record TimetableStep(String key, String title, LocalDate due, boolean expected, LocalDate done,
        boolean settled, boolean recorded, String basis, String locator) {

    private static final int SOON_DAYS = 14;

    /** How a step stands on a day. */
    public enum State {
        /** It happened in time. */
        DONE("done"),
        /** It happened after the last day for it. */
        DONE_LATE("done late"),
        /** A later step has happened, so that it needs no more doing. */
        SETTLED("settled"),
        /** The last day for it has passed. */
        OVERDUE("overdue"),
        /** It is due within the next two weeks. */
        DUE("due"),
        /** It is due later. */
        AHEAD("ahead"),
        /** The day has passed; whether it happened is not for the plan to record. */
        PASSED("passed"),
        /** It is not known yet when it is due. */
        OPEN("open");

        private final String word;

        State(String word) {
            this.word = word;
        }

        /**
         * The state in words.
         *
         * @return such as "done late"
         */
        public String word() {
            return word;
        }
    }

    /** Refuses a step without key, title, basis or paragraph. */
    public TimetableStep {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(locator, "locator");
    }

    /**
     * How the step stands on a day. The due day itself is in time.
     *
     * @param on the day
     * @return its state
     */
    public State on(LocalDate on) {
        if (done != null && !done.isAfter(on)) {
            return due != null && done.isAfter(due) ? State.DONE_LATE : State.DONE;
        }
        if (settled) {
            return State.SETTLED;
        }
        if (due == null) {
            return State.OPEN;
        }
        if (due.isBefore(on)) {
            return !recorded ? State.PASSED : expected ? State.OPEN : State.OVERDUE;
        }
        return due.isAfter(on.plusDays(SOON_DAYS)) ? State.AHEAD : State.DUE;
    }
}
