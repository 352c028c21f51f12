/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.DependencyType;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.Stage;
import org.keyline.testsupport.PlanBuilder;

/** What must be true of {@link Slippage}, computed by hand. */
class SlippageTest {

    private static LocalDate june(int day) {
        return LocalDate.of(2009, 6, 1).plusDays(day - 1);
    }

    private static PlanBuilder action(PlanBuilder builder, String ref, int first, int last) {
        return builder.action(ref).from(june(first).toString()).to(june(last).toString());
    }

    /** A (1-5) before B (8-10) before C (11-12), which must be finished by the 13th; D (1-3) alone. */
    private static PlanBuilder chain() {
        PlanBuilder builder = PlanBuilder.plan();
        action(builder, "A", 1, 5);
        action(builder, "B", 8, 10).after("A");
        action(builder, "C", 11, 12).after("B").mustFinishBy(june(13).toString());
        action(builder, "D", 1, 3);
        return builder;
    }

    private static Slippage tried(PlanBuilder builder, String ref, int first, int last) {
        Schedule now = Schedule.of(builder.build());
        return Slippage.of(now, new TriedDates().put(builder.get(Action.class, ref), june(first), june(last)));
    }

    private static List<String> slips(Slippage slippage) {
        return slippage.slips().stream().map(slip -> slip.action().getRef() + " " + slip.days()).toList();
    }

    @Test
    void whatFitsIntoTheGapMakesNothingSlip() {
        Slippage slippage = tried(chain(), "A", 1, 7);
        assertTrue(slippage.isEmpty());
        assertEquals(Optional.of(june(12)), slippage.end());
    }

    @Test
    void aLaterFinishPushesAllThatWaitAndIsToldOfTheLimitsMissed() {
        PlanBuilder builder = chain();
        Slippage slippage = tried(builder, "A", 1, 9);
        assertEquals(List.of("B 2", "C 2"), slips(slippage));
        Slip second = slippage.slips().get(1);
        assertEquals(Optional.of(june(13)), second.start());
        assertEquals(Optional.of(june(14)), second.finish());
        assertEquals(builder.get(Action.class, "C").getDependencies(), second.heldBy());
        assertEquals(1, slippage.missed().size());
        MissedLimit missed = slippage.missed().getFirst();
        assertEquals("C", missed.action().getRef());
        assertEquals(june(14), missed.finish());
        assertEquals(1, missed.days());
    }

    @Test
    void anActionTriedBeforeWhatItWaitsForIsNamedItself() {
        PlanBuilder builder = chain();
        Slippage slippage = tried(builder, "B", 3, 5);
        assertEquals(List.of("B 3"), slips(slippage));
        assertEquals(Optional.of(june(6)), slippage.slips().getFirst().start());
        assertEquals(builder.get(Action.class, "B").getDependencies(), slippage.slips().getFirst().heldBy());
    }

    @Test
    void itsOwnLimitIsMissedByTheActionThatIsTried() {
        Slippage slippage = tried(chain(), "C", 11, 17);
        assertEquals(List.of(), slips(slippage));
        assertEquals(4, slippage.missed().getFirst().days());
        assertEquals(Optional.of(june(17)), slippage.end());
    }

    @Test
    void whatIsAmissAlreadyIsLeftOutUnlessItGetsWorse() {
        PlanBuilder builder = PlanBuilder.plan();
        action(builder, "A", 1, 5);
        action(builder, "B", 3, 10).after("A").mustFinishBy(june(8).toString());
        assertTrue(tried(builder, "A", 1, 5).isEmpty());
        assertTrue(tried(builder, "A", 1, 4).isEmpty());
        Slippage worse = tried(builder, "A", 1, 6);
        assertEquals(List.of("B 1"), slips(worse));
        assertEquals(6, worse.missed().getFirst().days());
    }

    @Test
    void aLimitThatIsKeptAgainIsTold() {
        PlanBuilder builder = PlanBuilder.plan();
        action(builder, "A", 1, 5);
        action(builder, "B", 6, 10).after("A").mustFinishBy(june(9).toString());
        assertEquals(List.of(), tried(builder, "A", 1, 4).keptAgain());
        assertEquals(List.of(builder.get(Action.class, "B")), tried(builder, "B", 6, 9).keptAgain());
    }

    @Test
    void aSharedDayStaysSharedWhileDatesAreTried() {
        PlanBuilder builder = PlanBuilder.plan();
        action(builder, "A", 1, 5);
        action(builder, "B", 5, 10).after("A");
        assertEquals(List.of("B 1"), slips(tried(builder, "A", 1, 6)));
    }

    @Test
    void aLagAndTheTypeOfADependencyCount() {
        PlanBuilder builder = PlanBuilder.plan();
        action(builder, "A", 1, 5);
        action(builder, "B", 3, 10).after("A", DependencyType.SS, 2);
        assertTrue(tried(builder, "A", 1, 9).isEmpty());
        assertEquals(List.of("B 1"), slips(tried(builder, "A", 2, 6)));
    }

    @Test
    void anActionWithoutFinishIsNamedButPassesNothingOn() {
        PlanBuilder builder = PlanBuilder.plan();
        action(builder, "A", 1, 5);
        builder.action("B").from(june(6).toString()).after("A");
        action(builder, "C", 7, 8).after("B");
        Slippage slippage = tried(builder, "A", 1, 7);
        assertEquals(List.of("B 2"), slips(slippage));
        assertEquals(Optional.of(june(8)), slippage.slips().getFirst().start());
        assertEquals(Optional.empty(), slippage.slips().getFirst().finish());
    }

    @Test
    void cancelledActionsNeitherSlipNorMiss() {
        PlanBuilder builder = chain();
        builder.get(Action.class, "B").setStage(Stage.CANCELLED);
        builder.get(Action.class, "D").setStage(Stage.CANCELLED);
        assertTrue(tried(builder, "A", 1, 9).isEmpty());
    }

    @Test
    void theModelStaysAsItIs() {
        PlanBuilder builder = chain();
        tried(builder, "A", 1, 9);
        assertEquals(june(5), builder.get(Action.class, "A").getFinish());
    }

    @Test
    void theSameAnswerComesFromTheWholeScheduleOfAPlanWithThoseDates() {
        Random random = new Random(11);
        for (int round = 0; round < 40; round++) {
            ImprovementPlan plan = Networks.plan(30);
            Networks.date(plan, random);
            for (int i = 0; i < 40; i++) {
                int one = random.nextInt(29);
                Networks.join(plan, one, one + 1 + random.nextInt(29 - one));
            }
            Schedule now = Schedule.of(plan);
            Action moved = plan.getActions().get(random.nextInt(30));
            LocalDate finish = moved.getFinish().plusDays(random.nextInt(80));
            Slippage slippage = Slippage.of(now, new TriedDates().put(moved, moved.getStart(), finish));
            moved.setFinish(finish);
            Schedule fresh = Schedule.of(plan);
            for (ScheduledAction action : fresh.actions()) {
                long expected = action.delayDays() - now.action(action.action()).orElseThrow().delayDays();
                long found = slippage.slips().stream().filter(slip -> slip.action() == action.action())
                        .mapToLong(Slip::days).findFirst().orElse(0);
                // a day shared by chance may be the one difference
                assertTrue(Math.abs(Math.max(0, expected) - found) <= 1, action + " " + found);
            }
        }
    }
}
