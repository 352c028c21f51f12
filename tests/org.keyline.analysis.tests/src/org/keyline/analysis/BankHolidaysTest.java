/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keyline.model.plan.CalendarRegion;

/** What must be true of {@link BankHolidays}: the days that were published. */
class BankHolidaysTest {

    private static void assertDays(CalendarRegion region, int year, String... monthAndDay) {
        List<String> days = BankHolidays.of(region).in(year).keySet().stream()
                .map(day -> day.toString().substring("2009-".length())).toList();
        assertEquals(List.of(monthAndDay), days);
    }

    @ParameterizedTest
    @CsvSource({ "1818-03-22", "1961-04-02", "2000-04-23", "2008-03-23", "2009-04-12", "2011-04-24", "2038-04-25",
            "2024-03-31", "2025-04-20", "2026-04-05", "2285-03-22" })
    void easterFallsOnTheDayThatTheAlmanacGives(LocalDate sunday) {
        assertEquals(sunday, BankHolidays.easterSunday(sunday.getYear()));
    }

    @Test
    void anOrdinaryYearHasEightInEngland() {
        assertDays(CalendarRegion.ENGLAND_AND_WALES, 2009, "01-01", "04-10", "04-13", "05-04", "05-25", "08-31",
                "12-25", "12-28");
    }

    @Test
    void scotlandHasTheSecondOfJanuaryAugustsFirstMondayAndSaintAndrew() {
        assertDays(CalendarRegion.SCOTLAND, 2009, "01-01", "01-02", "04-10", "05-04", "05-25", "08-03", "11-30",
                "12-25", "12-28");
        assertFalse(BankHolidays.of(CalendarRegion.SCOTLAND).in(2006).containsKey(LocalDate.of(2006, 11, 30)));
    }

    @Test
    void northernIrelandHasSaintPatrickAndTheBoyne() {
        assertDays(CalendarRegion.NORTHERN_IRELAND, 2009, "01-01", "03-17", "04-10", "04-13", "05-04", "05-25",
                "07-13", "08-31", "12-25", "12-28");
    }

    @Test
    void aChristmasOnSaturdayIsKeptOnMondayAndBoxingDayOnTuesday() {
        assertDays(CalendarRegion.ENGLAND_AND_WALES, 2010, "01-01", "04-02", "04-05", "05-03", "05-31", "08-30",
                "12-27", "12-28");
    }

    @Test
    void aChristmasOnSundayIsKeptOnTuesdayAfterBoxingDay() {
        SortedMap<LocalDate, String> days = BankHolidays.of(CalendarRegion.ENGLAND_AND_WALES).in(2016);
        assertEquals("Boxing Day", days.get(LocalDate.of(2016, 12, 26)));
        assertEquals("Christmas Day (substitute day)", days.get(LocalDate.of(2016, 12, 27)));
    }

    @Test
    void theNewYearOfAWeekendIsKeptOnTwoWeekdaysInScotland() {
        BankHolidays scotland = BankHolidays.of(CalendarRegion.SCOTLAND);
        assertEquals(Optional.of("New Year's Day (substitute day)"), scotland.name(LocalDate.of(2022, 1, 3)));
        assertEquals(Optional.of("2nd January (substitute day)"), scotland.name(LocalDate.of(2022, 1, 4)));
        assertEquals(Optional.of("2nd January"), scotland.name(LocalDate.of(2017, 1, 2)));
        assertEquals(Optional.of("New Year's Day (substitute day)"), scotland.name(LocalDate.of(2017, 1, 3)));
        assertEquals(Optional.of("2nd January (substitute day)"), scotland.name(LocalDate.of(2010, 1, 4)));
    }

    @Test
    void jubileesWeddingsAndMovedDaysAreKnown() {
        assertDays(CalendarRegion.ENGLAND_AND_WALES, 2002, "01-01", "03-29", "04-01", "05-06", "06-03", "06-04",
                "08-26", "12-25", "12-26");
        assertDays(CalendarRegion.ENGLAND_AND_WALES, 2011, "01-03", "04-22", "04-25", "04-29", "05-02", "05-30",
                "08-29", "12-26", "12-27");
        assertDays(CalendarRegion.SCOTLAND, 2012, "01-02", "01-03", "04-06", "05-07", "06-04", "06-05", "08-06",
                "11-30", "12-25", "12-26");
        assertDays(CalendarRegion.ENGLAND_AND_WALES, 2020, "01-01", "04-10", "04-13", "05-08", "05-25", "08-31",
                "12-25", "12-28");
        assertDays(CalendarRegion.NORTHERN_IRELAND, 2022, "01-03", "03-17", "04-15", "04-18", "05-02", "06-02",
                "06-03", "07-12", "08-29", "09-19", "12-26", "12-27");
        assertDays(CalendarRegion.ENGLAND_AND_WALES, 2023, "01-02", "04-07", "04-10", "05-01", "05-08", "05-29",
                "08-28", "12-25", "12-26");
    }

    @Test
    void aDayProclaimedForScotlandIsScotlandsAlone() {
        LocalDate day = LocalDate.of(2026, 6, 15);
        assertTrue(BankHolidays.of(CalendarRegion.SCOTLAND).name(day).isPresent());
        assertTrue(BankHolidays.of(CalendarRegion.ENGLAND_AND_WALES).name(day).isEmpty());
    }

    @Test
    void withoutARegionOnlySharedDaysAreGiven() {
        assertDays(CalendarRegion.UNSPECIFIED, 2009, "01-01", "04-10", "05-04", "05-25", "12-25", "12-28");
    }

    @Test
    void noBankHolidayFallsOnAWeekend() {
        for (CalendarRegion region : CalendarRegion.VALUES) {
            for (int year = 1978; year <= 2100; year++) {
                BankHolidays.of(region).in(year).keySet().forEach(day -> assertFalse(BankHolidays.isWeekend(day)));
            }
        }
    }

    @Test
    void everyOrdinaryYearHasTheSameNumber() {
        for (int year = 2027; year <= 2100; year++) {
            assertEquals(8, BankHolidays.of(CalendarRegion.ENGLAND_AND_WALES).in(year).size());
            assertEquals(9, BankHolidays.of(CalendarRegion.SCOTLAND).in(year).size());
            assertEquals(10, BankHolidays.of(CalendarRegion.NORTHERN_IRELAND).in(year).size());
        }
    }

    @Test
    void workingDaysPassOverWeekendsAndHolidays() {
        BankHolidays england = BankHolidays.of(CalendarRegion.ENGLAND_AND_WALES);
        assertEquals(LocalDate.of(2009, 12, 29), england.workingDayOnOrAfter(LocalDate.of(2009, 12, 25)));
        assertEquals(LocalDate.of(2009, 4, 9), england.workingDayOnOrBefore(LocalDate.of(2009, 4, 13)));
        LocalDate wednesday = LocalDate.of(2009, 6, 10);
        assertEquals(wednesday, england.workingDayOnOrAfter(wednesday));
        assertEquals(wednesday, england.workingDayOnOrBefore(wednesday));
        assertFalse(england.isWorkingDay(LocalDate.of(2009, 6, 13)));
    }

    @Test
    void theDaysCannotBeChanged() {
        SortedMap<LocalDate, String> days = BankHolidays.of(CalendarRegion.SCOTLAND).in(2009);
        assertThrows(UnsupportedOperationException.class, days::clear);
    }
}
