/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyline.exchange.reading.DateReading.Outcome;
import org.keyline.model.core.DatePrecision;

class DateTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "15/05/09|2009-05-15", "1/10/09|2009-10-01", "15.05.2009|2009-05-15",
            "15-05-2009|2009-05-15", "15-May-09|2009-05-15", "15 May 2009|2009-05-15", "15th May 2009|2009-05-15",
            "the 1st of June 2010|2010-06-01", "by 31 March 2010|2010-03-31", "Friday 15 May 2009|2009-05-15",
            "2009-05-15|2009-05-15", "2009-05-15T00:00|2009-05-15", "29/02/2012|2012-02-29", "15 Sept 2009.|2009-09-15",
            "May 15, 2009|2009-05-15" })
    void daysAreReadDayFirst(String text, LocalDate day) {
        DateReading reading = DateText.read(text);
        assertEquals(Outcome.WHOLE, reading.outcome());
        assertEquals(day, reading.date());
        assertEquals(DatePrecision.DAY, reading.precision());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "May 2009|2009-05-31", "Nov-09|2009-11-30", "Feb 2012|2012-02-29",
            "end of March 2010|2010-03-31", "by November 2009|2009-11-30", "04/2010|2010-04-30", "Nov '09|2009-11-30" })
    void aMonthIsItsLastDay(String text, LocalDate day) {
        DateReading reading = DateText.read(text);
        assertEquals(Outcome.WHOLE, reading.outcome());
        assertEquals(day, reading.date());
        assertEquals(DatePrecision.MONTH, reading.precision());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Q3 2010/11|2010-10-01|2010-12-31", "Q4 2010-11|2011-01-01|2011-03-31",
            "Qtr 1, 2010/2011|2010-04-01|2010-06-30", "third quarter of 2010/11|2010-10-01|2010-12-31",
            "2010/11 Q2|2010-07-01|2010-09-30", "end of Q2 10/11|2010-07-01|2010-09-30",
            "second half of FY 2010/11|2010-10-01|2011-03-31",
            "2010/11|2010-04-01|2011-03-31", "by the end of FY 2010/11|2010-04-01|2011-03-31",
            "financial year 2010-11|2010-04-01|2011-03-31", "year end 2010/11|2010-04-01|2011-03-31",
            "end of 2010|2010-12-01|2010-12-31", "Spring 2010|2010-03-01|2010-05-31",
            "by summer 2010|2010-06-01|2010-08-31", "Autumn 2010|2010-09-01|2010-11-30",
            "Winter 2010/11|2010-12-01|2011-02-28", "by Xmas 2009|2009-12-24|2009-12-24",
            "before Christmas 2009|2009-12-24|2009-12-24", "mid-March 2011|2011-03-15|2011-03-15",
            "middle of June 2010|2010-06-15|2010-06-15", "w/c 6 Sep 2010|2010-09-06|2010-09-10",
            "week commencing 06/09/10|2010-09-06|2010-09-10", "w/e Friday 10 Sept 2010|2010-09-06|2010-09-10" })
    void aPeriodInWordsHasItsFirstAndLastDay(String text, LocalDate first, LocalDate last) {
        DateReading reading = DateText.read(text);
        assertEquals(Outcome.WHOLE, reading.outcome());
        assertEquals(first, reading.first());
        assertEquals(last, reading.date());
        assertTrue(reading.inWords());
    }

    @ParameterizedTest
    @ValueSource(strings = { "31/11/09", "29/02/2011", "00/01/2010", "12/13/2009", "31st June 2010", "2010-02-30" })
    void whatIsNoDayOfTheCalendarIsImpossible(String text) {
        assertEquals(Outcome.IMPOSSIBLE, DateText.read(text).outcome());
        assertNull(DateText.read(text).date());
    }

    @ParameterizedTest
    @ValueSource(strings = { "Q3 2009", "Q5 2009/10", "Q3 2009/11", "H3 2009/10", "Winter 2009", "09/10", "2009-10",
            "end of FY 2010", "mid 2009", "mid-May", "early May 2009", "before Spring 2009", "w/c May 2009", "Spring",
            "ongoing", "15 May", "May", "October 20", "tbc", "39948", "2009" })
    void whatIsNotWholeIsNotRead(String text) {
        assertEquals(Outcome.VAGUE, DateText.read(text).outcome());
    }

    @Test
    void twoDatesAreSeveral() {
        assertEquals(Outcome.SEVERAL, DateText.read("1/10/09 3/11/09").outcome());
        assertEquals(2, DateText.all("May 2009 - June 2009").size());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "-", "–", "n/a", "N/A" })
    void aDashIsNothing(String text) {
        assertEquals(Outcome.NOTHING, DateText.read(text).outcome());
    }
}
