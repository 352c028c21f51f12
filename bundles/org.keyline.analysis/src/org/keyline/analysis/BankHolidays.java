/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.analysis;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import org.keyline.model.plan.CalendarRegion;

/**
 * The bank holidays of a part of the United Kingdom, and working days.
 * <p>
 * Sources: the Banking and Financial Dealings Act 1971 with its schedule, the days proclaimed under it as published at
 * gov.uk/bank-holidays, the St Andrew's Day Bank Holiday (Scotland) Act 2007. New Year's Day is a holiday in England
 * since 1974, the first Monday in May since 1978; for years before 1978 the answer is not complete. A holiday on a
 * Saturday or Sunday is kept on the next weekday that is not a holiday itself; only that day is given. One-off days and
 * moved days are known up to and including 2026; what is proclaimed later must be added to {@link ProclaimedHolidays}.
 * <p>
 * Where a plan does not say whose holidays count, only those that all three parts share are given: nothing is called a
 * holiday that might not be one.
 */
public final class BankHolidays {

    private static final int SATURDAY_AND_SUNDAY = 2;
    private static final int ST_ANDREW_SINCE = 2007;

    /** Those of each region, which never change. */
    private static final Map<CalendarRegion, BankHolidays> OF_REGIONS = new EnumMap<>(CalendarRegion.class);

    static {
        CalendarRegion.VALUES.forEach(region -> OF_REGIONS.put(region, new BankHolidays(region)));
    }

    private final CalendarRegion region;
    private final Map<Integer, SortedMap<LocalDate, String>> years = new ConcurrentHashMap<>();

    private BankHolidays(CalendarRegion region) {
        this.region = region;
    }

    /**
     * The bank holidays of a region.
     *
     * @param region the region; where it is unspecified, those that all regions share
     * @return its bank holidays, the same object at each call
     */
    public static BankHolidays of(CalendarRegion region) {
        return OF_REGIONS.get(region);
    }

    /**
     * The bank holidays of a year.
     *
     * @param year the year, from 1978
     * @return the days on which they are kept with their names, in order of time
     */
    public SortedMap<LocalDate, String> in(int year) {
        return years.computeIfAbsent(year, this::compute);
    }

    /**
     * The bank holiday that falls on a day.
     *
     * @param day the day
     * @return its name, or empty where the day is none
     */
    public Optional<String> name(LocalDate day) {
        return Optional.ofNullable(in(day.getYear()).get(day));
    }

    /**
     * Whether people are at work on a day.
     *
     * @param day the day
     * @return whether it is neither Saturday, Sunday nor a bank holiday
     */
    public boolean isWorkingDay(LocalDate day) {
        return !isWeekend(day) && name(day).isEmpty();
    }

    /**
     * The next working day.
     *
     * @param day the day
     * @return the day itself where it is a working day, otherwise the first one after it
     */
    public LocalDate workingDayOnOrAfter(LocalDate day) {
        LocalDate next = day;
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /**
     * The last working day.
     *
     * @param day the day
     * @return the day itself where it is a working day, otherwise the last one before it
     */
    public LocalDate workingDayOnOrBefore(LocalDate day) {
        LocalDate previous = day;
        while (!isWorkingDay(previous)) {
            previous = previous.minusDays(1);
        }
        return previous;
    }

    /**
     * Whether a day is a Saturday or a Sunday.
     *
     * @param day the day
     * @return whether it is
     */
    public static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().getValue() > DayOfWeek.values().length - SATURDAY_AND_SUNDAY;
    }

    /**
     * Easter Sunday of the Gregorian calendar, by the method published in Nature in 1876 (Meeus, Astronomical
     * Algorithms, chapter 8).
     *
     * @param year the year, from 1583
     * @return the Sunday
     */
    public static LocalDate easterSunday(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = b / 4;
        int e = b % 4;
        int f = (b + 8) / 25;
        int g = (b - f + 1) / 3;
        int h = (19 * a + b - d - g + 15) % 30;
        int i = c / 4;
        int k = c % 4;
        int l = (32 + 2 * e + 2 * i - h - k) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int sum = h + l - 7 * m + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }

    private SortedMap<LocalDate, String> compute(int year) {
        SortedMap<LocalDate, String> days;
        if (region == CalendarRegion.UNSPECIFIED) {
            days = of(year, CalendarRegion.ENGLAND_AND_WALES);
            days.keySet().retainAll(of(year, CalendarRegion.SCOTLAND).keySet());
            days.keySet().retainAll(of(year, CalendarRegion.NORTHERN_IRELAND).keySet());
        } else {
            days = of(year, region);
        }
        return Collections.unmodifiableSortedMap(days);
    }

    private static SortedMap<LocalDate, String> of(int year, CalendarRegion region) {
        boolean scotland = region == CalendarRegion.SCOTLAND;
        SortedMap<LocalDate, String> days = new TreeMap<>();
        LocalDate easter = easterSunday(year);
        days.put(easter.minusDays(2), "Good Friday");
        if (!scotland) {
            days.put(easter.plusDays(1), "Easter Monday");
        }
        days.put(firstMonday(year, Month.MAY), "Early May bank holiday");
        days.put(lastMonday(year, Month.MAY), "Spring bank holiday");
        days.put(scotland ? firstMonday(year, Month.AUGUST) : lastMonday(year, Month.AUGUST), "Summer bank holiday");
        if (scotland) {
            keepTwo(days, LocalDate.of(year, Month.JANUARY, 1), "New Year's Day", "2nd January");
            if (year >= ST_ANDREW_SINCE) {
                keep(days, LocalDate.of(year, Month.NOVEMBER, 30), "St Andrew's Day");
            }
        } else {
            keep(days, LocalDate.of(year, Month.JANUARY, 1), "New Year's Day");
        }
        if (region == CalendarRegion.NORTHERN_IRELAND) {
            keep(days, LocalDate.of(year, Month.MARCH, 17), "St Patrick's Day");
            keep(days, LocalDate.of(year, Month.JULY, 12), "Battle of the Boyne (Orangemen's Day)");
        }
        keepTwo(days, LocalDate.of(year, Month.DECEMBER, 25), "Christmas Day", "Boxing Day");
        ProclaimedHolidays.apply(year, scotland, days);
        return days;
    }

    /** A day that falls on the weekend is kept on the Monday after it. */
    private static void keep(SortedMap<LocalDate, String> days, LocalDate day, String name) {
        LocalDate kept = isWeekend(day) ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : day;
        days.put(kept, kept.equals(day) ? name : name + " (substitute day)");
    }

    /** Of two days in a row one that is a weekday is kept as it falls; what falls on the weekend is kept after it. */
    private static void keepTwo(SortedMap<LocalDate, String> days, LocalDate first, String name, String nextName) {
        LocalDate next = first.plusDays(1);
        boolean secondIsMonday = next.getDayOfWeek() == DayOfWeek.MONDAY;
        if (secondIsMonday) {
            days.put(next, nextName);
            days.put(next.plusDays(1), name + " (substitute day)");
        } else {
            keep(days, first, name);
            if (next.getDayOfWeek() == DayOfWeek.SUNDAY) {
                days.put(next.plusDays(2), nextName + " (substitute day)");
            } else {
                keep(days, next, nextName);
            }
        }
    }

    private static LocalDate firstMonday(int year, Month month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
    }

    private static LocalDate lastMonday(int year, Month month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
    }
}
