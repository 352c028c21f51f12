/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.reading;

import java.time.LocalDate;
import java.time.YearMonth;

import org.keyline.model.core.DatePrecision;

/**
 * What a date as written says.
 *
 * @param outcome how far it could be read
 * @param first the day, the first day of the month or period where no more is stated, or null
 * @param date the day, the last day of the month or period where no more is stated, or null
 * @param precision how exactly it was stated
 * @param inWords whether a period in words was read, such as "Q3 2010/11", whose words are worth keeping
 */
public record DateReading(Outcome outcome, LocalDate first, LocalDate date, DatePrecision precision, boolean inWords) {

    /** How far a date could be read. */
    public enum Outcome {
        /** Nothing was written. */
        NOTHING,
        /** A day, a month with its year, or a period whose days are beyond doubt, and nothing else. */
        WHOLE,
        /** Written like a date, but no date of the calendar, such as 31/11/09. */
        IMPOSSIBLE,
        /** More than one date. */
        SEVERAL,
        /** Words about time that may mean several days, such as "ongoing", "Q3 2010", or a date without its year. */
        VAGUE
    }

    /** Nothing was written. */
    public static final DateReading NONE = of(Outcome.NOTHING);

    static DateReading of(Outcome outcome) {
        return new DateReading(outcome, null, null, DatePrecision.DAY, false);
    }

    /**
     * One day.
     *
     * @param day the day
     * @return the reading
     */
    public static DateReading day(LocalDate day) {
        return new DateReading(Outcome.WHOLE, day, day, DatePrecision.DAY, false);
    }

    static DateReading month(YearMonth month) {
        return new DateReading(Outcome.WHOLE, month.atDay(1), month.atEndOfMonth(), DatePrecision.MONTH, false);
    }

    static DateReading period(LocalDate first, LocalDate last, DatePrecision precision) {
        return new DateReading(Outcome.WHOLE, first, last, precision, true);
    }
}
