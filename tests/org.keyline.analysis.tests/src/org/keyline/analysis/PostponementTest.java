/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.keyline.testsupport.PlanBuilder.plan;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.keyline.model.plan.CalendarRegion;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.DependencyType;
import org.keyline.testsupport.PlanBuilder;

/** What must be true of {@link Postponement}, computed by hand. 1 June 2009 was a Monday. */
class PostponementTest {

    private static Postponement all(PlanBuilder builder) {
        return of(builder, List.of());
    }

    private static Postponement of(PlanBuilder builder, List<String> movable) {
        DependencyNetwork network = DependencyNetwork.of(builder.build());
        return Postponement.of(network, BankHolidays.of(CalendarRegion.SCOTLAND), movable.isEmpty()
                ? network.topologicalOrder()
                : movable.stream().map(ref -> builder.get(Action.class, ref)).toList());
    }

    private static List<String> moves(Postponement postponement) {
        return postponement.moves().stream()
                .map(move -> move.action().getRef() + " " + move.start() + " " + move.finish() + " " + move.days())
                .toList();
    }

    /** C waits for B, which waits for A and begins before A has finished; the plan lists them backwards. */
    private static PlanBuilder chain() {
        return plan().action("C").from("2009-06-12").to("2009-06-18").after("B").action("B").from("2009-06-08")
                .to("2009-06-12").after("A").action("A").from("2009-06-01").to("2009-06-10").action("D")
                .from("2009-06-01").to("2009-06-02");
    }

    @Test
    void aChainIsMovedOnceEachAfterWhatItWaitsFor() {
        assertEquals(List.of("B 2009-06-11 2009-06-15 3", "C 2009-06-16 2009-06-22 4"), moves(all(chain())));
    }

    @Test
    void aDayThatWasAWorkingDayLandsOnOne() {
        PlanBuilder builder = plan().action("A").from("2009-06-01").to("2009-06-05").action("B").from("2009-06-04")
                .to("2009-06-10").after("A");
        assertEquals(List.of("B 2009-06-08 2009-06-15 4"), moves(all(builder)));
    }

    @Test
    void aDayThatWasOnAWeekendMayStayOnOne() {
        PlanBuilder builder = plan().action("A").from("2009-06-01").to("2009-06-12").action("B").from("2009-06-06")
                .to("2009-06-14").after("A");
        assertEquals(List.of("B 2009-06-13 2009-06-21 7"), moves(all(builder)));
    }

    @Test
    void bankHolidaysAreNoWorkingDays() {
        PlanBuilder builder = plan().action("A").from("2009-07-01").to("2009-07-31").action("B").from("2009-07-30")
                .to("2009-07-31").after("A");
        assertEquals(List.of("B 2009-08-04 2009-08-05 5"), moves(all(builder)));
    }

    @Test
    void milestonesMoveWithTheirAction() {
        PlanBuilder builder = plan().action("A").from("2009-06-01").to("2009-06-05").action("B").from("2009-06-04")
                .to("2009-06-10").after("A").milestone("2009-06-09", "Half of it");
        all(builder).apply();
        Action action = builder.get(Action.class, "B");
        assertEquals(LocalDate.of(2009, 6, 8), action.getStart());
        assertEquals(LocalDate.of(2009, 6, 15), action.getFinish());
        assertEquals(LocalDate.of(2009, 6, 15), action.getMilestones().get(0).getDate());
    }

    @Test
    void afterwardsNothingIsLeftToMove() {
        PlanBuilder builder = chain();
        all(builder).apply();
        assertTrue(all(builder).moves().isEmpty());
    }

    @Test
    void whatStaysAndComesTooEarlyIsNamed() {
        PlanBuilder builder = chain();
        Postponement alone = of(builder, List.of("B"));
        assertEquals(List.of("B 2009-06-11 2009-06-15 3"), moves(alone));
        assertEquals(List.of(builder.get(Action.class, "C")), alone.leftTooEarly());
        assertTrue(all(builder).leftTooEarly().isEmpty());
    }

    @Test
    void aLimitIsMissedThatWasKeptAndIsKeptNoMore() {
        PlanBuilder builder = chain();
        builder.get(Action.class, "B").setMustFinishBy(LocalDate.of(2009, 6, 15));
        builder.get(Action.class, "C").setMustFinishBy(LocalDate.of(2009, 6, 19));
        List<MissedLimit> missed = all(builder).missed();
        assertEquals(1, missed.size());
        assertEquals("C", missed.get(0).action().getRef());
        assertEquals(3, missed.get(0).days());
        builder.get(Action.class, "C").setMustFinishBy(LocalDate.of(2009, 6, 17));
        assertTrue(all(builder).missed().isEmpty());
    }

    @Test
    void aFinishThatIsHeldMovesTheWholeAction() {
        PlanBuilder builder = plan().action("A").from("2009-06-01").to("2009-06-10").action("B").from("2009-06-01")
                .to("2009-06-09").after("A", DependencyType.FF, 0);
        assertEquals(List.of("B 2009-06-02 2009-06-10 1"), moves(all(builder)));
    }

    @Test
    void whatIsNotStatedStaysOpen() {
        PlanBuilder builder = plan().action("A").from("2009-06-01").to("2009-06-10").action("B").from("2009-06-01")
                .after("A").action("C").to("2009-06-09").after("A", DependencyType.FF, 0);
        assertEquals(List.of("B 2009-06-11 null 10", "C null 2009-06-10 1"), moves(all(builder)));
    }

    @Test
    void aCircleHoldsNobody() {
        PlanBuilder builder = plan().action("A").from("2009-06-01").to("2009-06-10").after("B").action("B")
                .from("2009-06-01").to("2009-06-10").after("A");
        assertTrue(all(builder).moves().isEmpty());
    }
}
