/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.keyline.exchange.reading.DateReading.Outcome;

class LimitTextTest {

    @Test
    void aWholeLimitIsReadEvenIfItsWordsAreBroken() {
        LimitText.Limit limit = LimitText.read(List.of("Must be fully implemen ted by November 2009"));
        assertEquals(LocalDate.of(2009, 11, 30), limit.date().date());
        assertFalse(limit.inPieces());
        assertEquals(LocalDate.of(2010, 3, 12), LimitText.read(List.of("no later than 12/03/2010")).date().date());
    }

    @Test
    void oneMonthAndOneYearInDifferentPiecesArePutTogether() {
        LimitText.Limit limit = LimitText.read(List.of("Must be fu implement 2010", "illy ted by April"));
        assertEquals(LocalDate.of(2010, 4, 30), limit.date().date());
        assertTrue(limit.inPieces());
    }

    @Test
    void aMonthWithoutItsYearIsNotGuessed() {
        assertNull(LimitText.read(List.of("Must be fu implement November", "ed by")).date().date());
        assertNull(LimitText.read(List.of("Must be ful implemente October 20", "ed by")).date().date());
        assertNull(LimitText.read(List.of("Must be ful implemente 2010")).date().date());
    }

    @Test
    void twoLimitsAreNotChosenFrom() {
        assertEquals(Outcome.SEVERAL,
                LimitText.read(List.of("must be done by May 2010 and by June 2010")).date().outcome());
    }

    @Test
    void whereALimitBeginsIsFound() {
        assertEquals(9, LimitText.begin("31/08/09 Must be fully implemented"));
        assertEquals(-1, LimitText.begin("31/08/09"));
    }
}
