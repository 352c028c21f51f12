/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.reading;

import java.time.LocalDate;

import org.keyline.model.core.DatePrecision;

/**
 * What a date as written says.
 *
 * @param outcome how far it could be read
 * @param date the day, the last day of the month where only a month is stated, or null
 * @param precision how exactly it was stated
 */
public record DateReading(Outcome outcome, LocalDate date, DatePrecision precision) {

    /** How far a date could be read. */
    public enum Outcome {
        /** Nothing was written. */
        NOTHING,
        /** A day, or a month with its year, and nothing else. */
        WHOLE,
        /** Written like a date, but no date of the calendar, such as 31/11/09. */
        IMPOSSIBLE,
        /** More than one date. */
        SEVERAL,
        /** Words about time, such as a season, a quarter, "ongoing", or a date without its year. */
        VAGUE
    }

    /** Nothing was written. */
    public static final DateReading NONE = of(Outcome.NOTHING);

    static DateReading of(Outcome outcome) {
        return new DateReading(outcome, null, DatePrecision.DAY);
    }
}
