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
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.keyline.analysis.UnscheduledAction.Reason;
import org.keyline.model.core.Element;
import org.keyline.model.core.Rag;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.DependencyKind;
import org.keyline.model.plan.DependencyType;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.PlanFactory;
import org.keyline.model.plan.Stage;
import org.keyline.testsupport.PlanBuilder;

/** What must be true of {@link Schedule}, computed by hand. */
class ScheduleTest {

    private static LocalDate june(int day) {
        return LocalDate.of(2009, 6, 1).plusDays(day - 1);
    }

    private static PlanBuilder action(PlanBuilder builder, String ref, int first, int last) {
        return builder.action(ref).from(june(first).toString()).to(june(last).toString());
    }

    private static ScheduledAction result(Schedule schedule, PlanBuilder builder, String ref) {
        return schedule.action(builder.get(Action.class, ref)).orElseThrow();
    }

    private static List<String> refs(List<? extends Element> elements) {
        return elements.stream().map(Element::getRef).toList();
    }

    /**
     * A (1-5) before B (6-10) before D (16-20), A before C (6-8), C before D; E (1-12) alone. By hand: the plan ends on
     * the 20th; D has no float, B may slip by 5, C by 7, A by 5, E by 8.
     */
    private static PlanBuilder smallNetwork() {
        PlanBuilder builder = PlanBuilder.plan();
        action(builder, "A", 1, 5);
        action(builder, "B", 6, 10).after("A");
        action(builder, "C", 6, 8).after("A");
        action(builder, "D", 16, 20).after("B", "C");
        action(builder, "E", 1, 12);
        return builder;
    }

    @Test
    void floatsOfASmallNetworkAreThoseComputedByHand() {
        PlanBuilder builder = smallNetwork();
        Schedule schedule = Schedule.of(builder.build());
        assertEquals(List.of(5L, 5L, 7L, 0L, 8L),
                schedule.actions().stream().map(ScheduledAction::totalFloat).toList());
        assertEquals(List.of(0L, 5L, 7L, 0L, 8L),
                schedule.actions().stream().map(ScheduledAction::freeFloat).toList());
        assertEquals(Optional.of(june(20)), schedule.end());
        ScheduledAction c = result(schedule, builder, "C");
        assertEquals(june(13), c.lateStart());
        assertEquals(june(15), c.lateFinish());
        assertEquals(3, c.days());
    }

    @Test
    void actionsWithoutGapAreTheCriticalPath() {
        PlanBuilder builder = PlanBuilder.plan();
        action(builder, "C", 11, 20).after("B");
        action(builder, "B", 6, 10).after("A");
        action(builder, "A", 1, 5);
        action(builder, "X", 1, 9);
        Schedule schedule = Schedule.of(builder.build());
        assertEquals(List.of("A", "B", "C"), refs(schedule.criticalPath()));
        assertEquals(List.of("A", "B", "C"), refs(schedule.criticalActions()));
        assertTrue(schedule.isOnCriticalPath(builder.get(Action.class, "B").getDependencies().get(0)));
    }

    @Test
    void theCriticalPathBeginsAfterTheLastGap() {
        assertEquals(List.of("D"), refs(Schedule.of(smallNetwork().build()).criticalPath()));
    }

    @Test
    void ofTwoCriticalPathsTheOneThatBeginsEarliestIsNamed() {
        PlanBuilder builder = PlanBuilder.plan();
        action(builder, "A", 4, 10);
        action(builder, "B", 2, 10);
        action(builder, "C", 11, 12).after("A", "B");
        Schedule schedule = Schedule.of(builder.build());
        assertEquals(List.of("B", "C"), refs(schedule.criticalPath()));
        assertEquals(List.of("B", "A", "C"), refs(schedule.criticalActions()));
        assertFalse(schedule.isOnCriticalPath(builder.get(Action.class, "C").getDependencies().get(0)));
    }

    @Test
    void aStartBeforeThePredecessorsFinishIsAViolation() {
        PlanBuilder builder = PlanBuilder.plan();
        action(builder, "A", 1, 10);
        action(builder, "B", 5, 9).after("A");
        Schedule schedule = Schedule.of(builder.build());
        DependencyViolation violation = schedule.violations().get(0);
        assertEquals(new DependencyViolation(violation.dependency(), true, june(5), june(11), 6,
                Optional.of(june(11)), Optional.of(june(15))), violation);
        assertEquals(june(11), result(schedule, builder, "B").earlyStart());
        assertEquals(6, result(schedule, builder, "B").delayDays());
        assertTrue(result(schedule, builder, "B").delayed());
    }

    @Test
    void aStartOnTheDayOfThePredecessorsFinishIsAHandoverAndNoViolation() {
        PlanBuilder builder = PlanBuilder.plan();
        action(builder, "A", 1, 10);
        action(builder, "B", 10, 14).after("A");
        Schedule schedule = Schedule.of(builder.build());
        assertEquals(List.of(), schedule.violations());
        assertEquals(builder.get(Action.class, "B").getDependencies(), schedule.sameDayHandovers());
        assertEquals(june(10), result(schedule, builder, "B").earlyStart());
        assertEquals(0, result(schedule, builder, "A").totalFloat());
        assertEquals(List.of("A", "B"), refs(schedule.criticalPath()));
    }

    @Test
    void aStartOnTheDayAfterIsNeither() {
        PlanBuilder builder = PlanBuilder.plan();
        action(builder, "A", 1, 10);
        action(builder, "B", 11, 14).after("A");
        Schedule schedule = Schedule.of(builder.build());
        assertEquals(List.of(), schedule.violations());
        assertEquals(List.of(), schedule.sameDayHandovers());
    }

    @Test
    void aLagPutsOffASuccessorAndALeadLetsItStartEarlier() {
        PlanBuilder late = PlanBuilder.plan();
        action(late, "A", 1, 10);
        action(late, "B", 12, 14).after("A", DependencyType.FS, 3);
        Schedule lagged = Schedule.of(late.build());
        assertEquals(june(14), lagged.violations().get(0).earliest());
        assertEquals(june(14), result(lagged, late, "B").earlyStart());
        PlanBuilder early = PlanBuilder.plan();
        action(early, "A", 1, 10);
        action(early, "B", 8, 14).after("A", DependencyType.FS, -3);
        assertEquals(List.of(), Schedule.of(early.build()).violations());
        assertEquals(List.of(), Schedule.of(early.build()).sameDayHandovers());
    }

    @Test
    void startToStartCountsFromThePredecessorsStart() {
        PlanBuilder builder = PlanBuilder.plan();
        action(builder, "A", 3, 20);
        action(builder, "B", 5, 8).after("A", DependencyType.SS, 4);
        Schedule schedule = Schedule.of(builder.build());
        DependencyViolation violation = schedule.violations().get(0);
        assertTrue(violation.ofStart());
        assertEquals(june(7), violation.earliest());
        assertEquals(2, violation.days());
        assertEquals(june(10), result(schedule, builder, "B").earlyFinish());
        assertEquals(0, result(schedule, builder, "A").freeFloat());
        assertEquals(10, result(schedule, builder, "B").totalFloat());
    }

    @Test
    void finishToFinishCountsFromThePredecessorsFinish() {
        PlanBuilder builder = PlanBuilder.plan();
        action(builder, "A", 1, 10);
        action(builder, "B", 5, 9).after("A", DependencyType.FF, 2);
        Schedule schedule = Schedule.of(builder.build());
        DependencyViolation violation = schedule.violations().get(0);
        assertFalse(violation.ofStart());
        assertEquals(june(9), violation.stated());
        assertEquals(june(12), violation.earliest());
        assertEquals(Optional.of(june(8)), violation.projectedStart());
        assertEquals(june(8), result(schedule, builder, "B").earlyStart());
        assertEquals(june(12), result(schedule, builder, "B").earlyFinish());
        assertEquals(0, result(schedule, builder, "A").totalFloat());
    }

    @Test
    void startToFinishLetsTheSuccessorFinishOnTheDayBefore() {
        PlanBuilder builder = PlanBuilder.plan();
        action(builder, "A", 10, 20);
        action(builder, "B", 5, 9).after("A", DependencyType.SF, 0);
        action(builder, "C", 5, 9).after("A", DependencyType.SF, 3);
        Schedule schedule = Schedule.of(builder.build());
        assertEquals(1, schedule.violations().size());
        assertEquals(june(12), schedule.violations().get(0).earliest());
        assertEquals(june(8), result(schedule, builder, "C").earlyStart());
        assertEquals(june(5), result(schedule, builder, "B").earlyStart());
    }

    @Test
    void aDelayIsHandedOn() {
        PlanBuilder builder = PlanBuilder.plan();
        action(builder, "A", 1, 10);
        action(builder, "B", 5, 9).after("A");
        action(builder, "C", 10, 12).after("B");
        Schedule schedule = Schedule.of(builder.build());
        assertEquals(1, schedule.violations().size());
        assertEquals(june(16), result(schedule, builder, "C").earlyStart());
        assertEquals(Optional.of(june(18)), schedule.end());
        assertEquals(List.of("A", "B", "C"), refs(schedule.criticalPath()));
    }

    @Test
    void aDeadlineLimitsTheFloatOfWhatLeadsToIt() {
        PlanBuilder builder = PlanBuilder.plan().recommendation("R1").deadline("2009-06-12");
        action(builder, "A", 1, 5);
        action(builder, "B", 6, 10).after("A").addresses("R1");
        action(builder, "C", 1, 30);
        Schedule schedule = Schedule.of(builder.build());
        assertEquals(2, result(schedule, builder, "B").totalFloat());
        assertEquals(2, result(schedule, builder, "A").totalFloat());
        assertEquals(OptionalLong.of(2), result(schedule, builder, "B").floatToDeadline());
        assertEquals(OptionalLong.empty(), result(schedule, builder, "A").floatToDeadline());
    }

    @Test
    void aMissedDeadlineGivesNegativeFloatAlongTheChain() {
        PlanBuilder builder = PlanBuilder.plan();
        action(builder, "A", 1, 10);
        action(builder, "B", 5, 9).after("A").mustFinishBy("2009-06-12");
        Schedule schedule = Schedule.of(builder.build());
        ScheduledAction b = result(schedule, builder, "B");
        assertEquals(OptionalLong.of(3), b.statedFloatToDeadline());
        assertEquals(OptionalLong.of(-3), b.floatToDeadline());
        assertEquals(-3, result(schedule, builder, "A").totalFloat());
        assertTrue(result(schedule, builder, "A").critical());
    }

    @Test
    void aDeadlineOfAMonthRunsToItsLastDay() {
        PlanBuilder builder = PlanBuilder.plan().recommendation("R5").deadline("2009-11").recommendation("R5.1")
                .action("A").from("2009-09-01").to("2009-11").addresses("R5.1");
        ScheduledAction a = result(Schedule.of(builder.build()), builder, "A");
        assertEquals(OptionalLong.of(0), a.floatToDeadline());
        assertEquals(LocalDate.of(2009, 11, 30), a.finish());
        assertEquals("R5", a.deadline().orElseThrow().source().getRef());
    }

    @Test
    void missingDatesAreNamedAndNotMadeUp() {
        PlanBuilder builder = PlanBuilder.plan();
        action(builder, "A", 1, 5);
        builder.action("B").from(june(6).toString()).after("A");
        builder.action("C").to(june(9).toString());
        builder.action("D").after("C");
        action(builder, "E", 8, 12).after("C");
        action(builder, "F", 12, 14).after("D");
        action(builder, "G", 12, 11).after("A");
        Schedule schedule = Schedule.of(builder.build());
        assertEquals(List.of(Reason.NO_FINISH, Reason.NO_START, Reason.NO_DATES, Reason.FINISH_BEFORE_START),
                schedule.unscheduled().stream().map(UnscheduledAction::reason).toList());
        assertEquals(List.of("A", "E", "F"),
                schedule.actions().stream().map(result -> result.action().getRef()).toList());
        // the finish of C is known, and that is enough to hold E
        assertEquals(june(10), result(schedule, builder, "E").earlyStart());
        assertEquals(june(12), result(schedule, builder, "F").earlyStart());
        assertEquals(List.of("D", "F"),
                refs(schedule.undecided().stream().map(dependency -> dependency.getSuccessor()).toList()));
        assertEquals(List.of("E"),
                refs(schedule.violations().stream().map(v -> v.dependency().getSuccessor()).toList()));
    }

    @Test
    void aProjectionOfAnActionWithOneDateHasOneDate() {
        PlanBuilder builder = PlanBuilder.plan();
        action(builder, "A", 1, 5);
        builder.action("B").from(june(3).toString()).after("A");
        DependencyViolation violation = Schedule.of(builder.build()).violations().get(0);
        assertEquals(Optional.of(june(6)), violation.projectedStart());
        assertEquals(Optional.empty(), violation.projectedFinish());
    }

    @Test
    void actionsOnACycleAreLeftOutAndHoldOthersByTheirStatedDates() {
        PlanBuilder builder = PlanBuilder.plan();
        action(builder, "A", 1, 5).after("B");
        action(builder, "B", 6, 10).after("A");
        action(builder, "C", 8, 9).after("B");
        Schedule schedule = Schedule.of(builder.build());
        assertEquals(List.of(Reason.IN_CYCLE, Reason.IN_CYCLE),
                schedule.unscheduled().stream().map(UnscheduledAction::reason).toList());
        assertEquals(june(11), result(schedule, builder, "C").earlyStart());
        assertEquals(List.of("C"),
                refs(schedule.violations().stream().map(v -> v.dependency().getSuccessor()).toList()));
    }

    @Test
    void cancelledActionsAndMereInformationBindNobody() {
        PlanBuilder builder = PlanBuilder.plan();
        action(builder, "A", 1, 10).status(Rag.RED, Stage.CANCELLED);
        action(builder, "B", 5, 9).after("A");
        action(builder, "C", 5, 9).after("B").dependency(d -> d.setKind(DependencyKind.INFORMS));
        Schedule schedule = Schedule.of(builder.build());
        assertEquals(List.of(), schedule.violations());
        assertEquals(june(5), result(schedule, builder, "B").earlyStart());
        assertEquals(Reason.CANCELLED, schedule.unscheduled().get(0).reason());
    }

    @Test
    void otherDatesCanBeTriedOut() {
        PlanBuilder builder = smallNetwork();
        ImprovementPlan plan = builder.build();
        Action moved = builder.get(Action.class, "C");
        Schedule schedule = Schedule.of(plan, new StatedDates() {
            @Override
            public LocalDate start(Action action) {
                return OF_THE_MODEL.start(action);
            }

            @Override
            public LocalDate finish(Action action) {
                return action == moved ? june(18) : OF_THE_MODEL.finish(action);
            }
        });
        assertEquals(june(19), result(schedule, builder, "D").earlyStart());
        assertEquals(Optional.of(june(23)), schedule.end());
    }

    @Test
    void aPlanWithoutDatesHasNoEndAndNoPath() {
        Schedule schedule = Schedule.of(Networks.plan(2));
        assertEquals(Optional.empty(), schedule.end());
        assertEquals(List.of(), schedule.criticalPath());
        assertEquals(List.of(), Schedule.of(PlanFactory.eINSTANCE.createImprovementPlan()).actions());
    }

    @Test
    void theAnswerCannotBeChanged() {
        Schedule schedule = Schedule.of(smallNetwork().build());
        List<ScheduledAction> actions = schedule.actions();
        assertThrows(UnsupportedOperationException.class, actions::clear);
        List<Action> path = schedule.criticalPath();
        assertThrows(UnsupportedOperationException.class, path::clear);
    }
}
