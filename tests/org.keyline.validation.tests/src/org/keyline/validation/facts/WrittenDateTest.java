/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyline.validation.facts.WrittenDate.Style;

class WrittenDateTest {

    @ParameterizedTest
    @CsvSource({ "31/08/09, 2009-08-31, SLASHES", "1/8/2009, 2009-08-01, SLASHES", "30.11.09, 2009-11-30, DOTS",
            "30-11-2009, 2009-11-30, HYPHENS", "2009-11-30, 2009-11-30, ISO", "30 November 2009, 2009-11-30, WORDS",
            "1st of Sept 2009, 2009-09-01, WORDS", "3-Mar-10, 2010-03-03, WORDS", "Nov 30 2009, 2009-11-30, WORDS",
            "November 2009, 2009-11-30, MONTH",
            "Feb 2008, 2008-02-29, MONTH" })
    void datesAreReadDayFirst(String text, LocalDate date, Style style) {
        List<WrittenDate> found = WrittenDate.in("by " + text + ", at the latest");
        assertEquals(1, found.size(), found::toString);
        assertEquals(date, found.get(0).date().orElseThrow());
        assertEquals(style, found.get(0).style());
    }

    @ParameterizedTest
    @CsvSource({ "31/11/09, November has 30 days", "29/02/09, February 2009 has 28 days",
            "15/13/09, there is no month 13", "32/01/09, no month has a day 32", "31 June 2009, June has 30 days",
            "Feb 30 2011, February 2011 has 28 days" })
    void whatIsNoDayOfTheCalendarSaysWhy(String text, String fault) {
        assertEquals(fault, WrittenDate.in(text).get(0).fault().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "when funds allow", "phase 2/3", "2009/10", "R1.1.2 to R1.1.4", "01632 960001",
            "May we" })
    void whatIsNoDateIsNotTakenForOne(String text) {
        assertEquals(List.of(), WrittenDate.in(text));
    }

    @Test
    void severalDatesComeInTheOrderOfTheText() {
        assertEquals(List.of("31/08/09", "November 2009"),
                WrittenDate.in("31/08/09 must be done by November 2009").stream().map(WrittenDate::text).toList());
    }

    @Test
    void aDayTooManySuggestsTheLastDayAndTheNext() {
        assertEquals(List.of(LocalDate.of(2009, 11, 30), LocalDate.of(2009, 12, 1)),
                WrittenDate.in("31/11/09").get(0).guesses());
    }

    @Test
    void aMonthTooManySuggestsThatTheTwoWereExchanged() {
        assertEquals(List.of(LocalDate.of(2009, 6, 15)), WrittenDate.in("06/15/09").get(0).guesses());
        assertTrue(WrittenDate.in("15/16/09").get(0).guesses().isEmpty());
    }
}
