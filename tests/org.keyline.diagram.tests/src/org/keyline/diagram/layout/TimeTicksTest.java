/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyline.diagram.layout.TimeTicks.Tick;
import org.keyline.diagram.lettering.Lettering;

/** What stands in the head of a time axis. */
class TimeTicksTest {

    private static TimeTicks ticks(double dayWidth) {
        return TimeTicks.of(new TimeAxis(LocalDate.of(2009, 2, 1), LocalDate.of(2010, 6, 30), 100, dayWidth, 40));
    }

    private static List<String> labels(List<Tick> row) {
        return row.stream().limit(6).map(Tick::label).toList();
    }

    @Test
    void aWideAxisHasMonthsOverDays() {
        TimeTicks ticks = ticks(22);
        assertEquals("February 2009", ticks.upper().getFirst().label());
        assertEquals(List.of("1", "2", "3", "4", "5", "6"), labels(ticks.lower()));
        assertTrue(ticks.lower().get(28).major(), "1 March begins a month");
        assertEquals(100 + 28 * 22, ticks.lower().get(28).x());
    }

    @Test
    void weeksAreNamedByTheirMondays() {
        assertEquals(List.of("", "2", "9", "16", "23", "2"), labels(ticks(6).lower()),
                "the week of the first day, a Sunday, has no room for its number");
    }

    @Test
    void aNarrowAxisHasYearsOverMonthsOrQuarters() {
        assertEquals(List.of("2009", "2010"), labels(ticks(2).upper()));
        assertEquals(List.of("Feb", "Mar", "Apr", "May", "Jun", "Jul"), labels(ticks(2).lower()));
        assertEquals(List.of("Jan", "Apr", "Jul", "Oct", "Jan", "Apr"), labels(ticks(0.6).lower()));
        assertEquals("Apr–Jun", ticks(0.8).lower().get(1).label());
        assertEquals(List.of(), ticks(0.2).lower());
    }

    @ParameterizedTest
    @ValueSource(doubles = { 0.05, 0.2, 0.35, 0.6, 0.8, 1, 1.4, 2, 3.9, 4, 6, 13.9, 14, 22 })
    void everyLabelHasRoomAndTheStretchesMeet(double dayWidth) {
        TimeTicks ticks = ticks(dayWidth);
        for (List<Tick> row : List.of(ticks.upper(), ticks.lower())) {
            for (int i = 0; i < row.size(); i++) {
                Tick tick = row.get(i);
                assertTrue(Lettering.REFERENCE.width(tick.label()) <= tick.right() - tick.x(), tick.toString());
                assertTrue(i == 0 || row.get(i - 1).right() == tick.x(), tick.toString());
            }
        }
    }

    @Test
    void finerAndCoarserScalesFollowOneAnother() {
        assertEquals(TimeScale.DAYS, TimeScale.QUARTERS.next(true).next(true).next(true).next(true));
        assertEquals(TimeScale.QUARTERS, TimeScale.DAYS.next(false).next(false).next(false).next(false));
        for (TimeScale scale : TimeScale.values()) {
            assertEquals(scale, TimeScale.of(scale.id()).orElseThrow());
        }
    }
}
