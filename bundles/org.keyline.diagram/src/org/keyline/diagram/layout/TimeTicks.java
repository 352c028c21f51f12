/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.layout;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

import org.keyline.diagram.lettering.Lettering;

/**
 * The two rows of a time axis's head: months over days or weeks, or years over months or quarters, whatever can be told
 * apart and written.
 *
 * @param upper the larger stretches of time
 * @param lower the smaller ones; empty where only years can be told apart
 */
public record TimeTicks(List<Tick> upper, List<Tick> lower) {

    private static final double LEAST_DAY = 14;
    private static final double LEAST_WEEK = 28;
    private static final double LEAST_MONTH = 30;
    private static final double WIDE_QUARTER = 62;
    private static final double BESIDE_TEXT = 6;
    private static final int WEEK = 7;
    private static final int MONTH_DAYS = 30;
    private static final int QUARTER_DAYS = 91;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.UK);
    private static final DateTimeFormatter MONTH_AND_YEAR = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMM yy", Locale.UK);

    /**
     * A stretch of time.
     *
     * @param first its first day
     * @param x where it begins, in drawing units
     * @param right where it ends
     * @param label what is written at its beginning; empty where there is no room for it
     * @param major whether a stretch of the upper row begins here, too
     */
    public record Tick(LocalDate first, double x, double right, String label, boolean major) {
    }

    /**
     * Finds what can be told apart on an axis.
     *
     * @param axis the axis
     * @return its two rows
     */
    public static TimeTicks of(TimeAxis axis) {
        LocalDate month = axis.first().with(TemporalAdjusters.firstDayOfMonth());
        LocalDate year = axis.first().with(TemporalAdjusters.firstDayOfYear());
        if (axis.dayWidth() >= LEAST_DAY || axis.dayWidth() * WEEK >= LEAST_WEEK) {
            boolean days = axis.dayWidth() >= LEAST_DAY;
            LocalDate first = days ? axis.first()
                    : axis.first().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return new TimeTicks(row(axis, month, day -> day.plusMonths(1), TimeTicks::monthAndYear, day -> true),
                    row(axis, first, day -> day.plusDays(days ? 1 : WEEK),
                            (day, width) -> String.valueOf(day.getDayOfMonth()), day -> day.getDayOfMonth() == 1));
        }
        List<Tick> years = row(axis, year, day -> day.plusYears(1), (day, width) -> String.valueOf(day.getYear()),
                day -> true);
        if (axis.dayWidth() * MONTH_DAYS >= LEAST_MONTH) {
            return new TimeTicks(years, row(axis, month, day -> day.plusMonths(1),
                    (day, width) -> MONTH.format(day), day -> day.getMonthValue() == 1));
        }
        if (axis.dayWidth() * QUARTER_DAYS >= LEAST_MONTH) {
            LocalDate quarter = month.withMonth((month.getMonthValue() - 1) / 3 * 3 + 1);
            return new TimeTicks(years, row(axis, quarter, day -> day.plusMonths(3), (day, width) -> MONTH.format(day)
                    + (width < WIDE_QUARTER ? "" : "–" + MONTH.format(day.plusMonths(2))),
                    day -> day.getMonthValue() == 1));
        }
        return new TimeTicks(years, List.of());
    }

    private static String monthAndYear(LocalDate day, double width) {
        String whole = MONTH_AND_YEAR.format(day);
        return Lettering.REFERENCE.width(whole) + BESIDE_TEXT <= width ? whole : SHORT.format(day);
    }

    /** What is written at the beginning of a stretch of some width. */
    @FunctionalInterface
    private interface Name {
        String of(LocalDate first, double width);
    }

    private static List<Tick> row(TimeAxis axis, LocalDate first, UnaryOperator<LocalDate> step, Name name,
            java.util.function.Predicate<LocalDate> major) {
        List<Tick> ticks = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(axis.last()); day = step.apply(day)) {
            double x = Math.max(axis.left(), axis.x(day));
            double right = Math.min(axis.right(), axis.x(step.apply(day)));
            String label = name.of(day, right - x);
            boolean fits = Lettering.REFERENCE.width(label) + BESIDE_TEXT / 2 <= right - x;
            ticks.add(new Tick(day, x, right, fits ? label : "", major.test(day) || day.isBefore(axis.first())));
        }
        return List.copyOf(ticks);
    }
}
