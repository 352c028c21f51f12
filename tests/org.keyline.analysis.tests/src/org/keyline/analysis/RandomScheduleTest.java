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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.DependencyType;
import org.keyline.model.plan.ImprovementPlan;

/** Holds {@link Schedule} against a simulation that slips one action day by day, on random plans. */
class RandomScheduleTest {

    private static final int ROUNDS = 150;

    private final Map<Dependency, Long> offsets = new HashMap<>();
    private ImprovementPlan plan;

    private void make(Random random) {
        int size = 2 + random.nextInt(10);
        plan = Networks.plan(size);
        Networks.date(plan, random);
        for (int i = random.nextInt(2 * size); i > 0; i--) {
            int one = random.nextInt(size);
            int other = random.nextInt(size);
            if (one != other) {
                Networks.join(plan, Math.min(one, other), Math.max(one, other),
                        DependencyType.VALUES.get(random.nextInt(4)), random.nextInt(30) - 10);
            }
        }
        offsets.clear();
        for (Action action : plan.getActions()) {
            action.getDependencies().forEach(dependency -> offsets.put(dependency, offset(dependency)));
        }
    }

    /** Days between the beginning of the successor's day in question and the end of the predecessor's. */
    private static long offset(Dependency dependency) {
        LocalDate finish = dependency.getPredecessor().getFinish();
        LocalDate start = dependency.getSuccessor().getStart();
        int lag = dependency.getLagDays();
        return switch (dependency.getType()) {
        case FS -> finish.plusDays(lag).equals(start) ? lag : lag + 1;
        case SS, FF -> lag;
        case SF -> lag - 1;
        };
    }

    /** Moves actions to the right, one day at a time, until every dependency is respected. */
    private Map<Action, LocalDate> starts(Action slipping, LocalDate noEarlierThan) {
        Map<Action, LocalDate> starts = new HashMap<>();
        plan.getActions().forEach(action -> starts.put(action, action.getStart()));
        if (slipping != null) {
            starts.put(slipping, noEarlierThan);
        }
        for (boolean moved = true; moved;) {
            moved = false;
            for (Dependency dependency : offsets.keySet()) {
                while (!isRespected(dependency, starts)) {
                    starts.merge(dependency.getSuccessor(), LocalDate.MIN, (day, none) -> day.plusDays(1));
                    moved = true;
                }
            }
        }
        return starts;
    }

    private boolean isRespected(Dependency dependency, Map<Action, LocalDate> starts) {
        LocalDate predecessor = starts.get(dependency.getPredecessor());
        LocalDate successor = starts.get(dependency.getSuccessor());
        DependencyType type = dependency.getType();
        LocalDate from = type == DependencyType.FS || type == DependencyType.FF
                ? predecessor.plusDays(length(dependency.getPredecessor()) - 1)
                : predecessor;
        LocalDate to = type == DependencyType.FS || type == DependencyType.SS ? successor
                : successor.plusDays(length(dependency.getSuccessor()) - 1);
        return !to.isBefore(from.plusDays(offsets.get(dependency)));
    }

    private static long length(Action action) {
        return action.getFinish().toEpochDay() - action.getStart().toEpochDay() + 1;
    }

    private LocalDate end(Map<Action, LocalDate> starts) {
        return plan.getActions().stream().map(action -> starts.get(action).plusDays(length(action) - 1))
                .max(LocalDate::compareTo).orElseThrow();
    }

    @Test
    void earlyDatesAreThoseOfTheSimulation() {
        Random random = new Random(1);
        for (int round = 0; round < ROUNDS; round++) {
            make(random);
            Map<Action, LocalDate> simulated = starts(null, null);
            Schedule schedule = Schedule.of(plan);
            assertEquals(end(simulated), schedule.end().orElseThrow());
            for (ScheduledAction result : schedule.actions()) {
                assertEquals(simulated.get(result.action()), result.earlyStart());
            }
        }
    }

    @Test
    void floatIsTheGreatestSlipThatDelaysNothing() {
        Random random = new Random(2);
        for (int round = 0; round < ROUNDS; round++) {
            make(random);
            for (ScheduledAction result : Schedule.of(plan).actions()) {
                // limits that can be met: in a plan that misses some, float is no longer what can slip
                if (random.nextInt(3) == 0) {
                    result.action().setMustFinishBy(result.earlyFinish().plusDays(random.nextInt(40)));
                }
            }
            Map<Action, LocalDate> simulated = starts(null, null);
            for (ScheduledAction result : Schedule.of(plan).actions()) {
                Action action = result.action();
                assertTrue(isHarmless(starts(action, result.earlyStart().plusDays(result.totalFloat())), simulated));
                assertTrue(!isHarmless(starts(action, result.earlyStart().plusDays(result.totalFloat() + 1)),
                        simulated));
                assertTrue(isFree(action, result.earlyStart().plusDays(result.freeFloat()), simulated));
                assertTrue(!isFree(action, result.earlyStart().plusDays(result.freeFloat() + 1), simulated));
            }
        }
    }

    @Test
    void theCriticalPathLeadsWithoutGapToTheEnd() {
        Random random = new Random(3);
        for (int round = 0; round < ROUNDS; round++) {
            make(random);
            Schedule schedule = Schedule.of(plan);
            List<Action> path = schedule.criticalPath();
            ScheduledAction last = schedule.action(path.get(path.size() - 1)).orElseThrow();
            assertEquals(schedule.end().orElseThrow(), last.earlyFinish());
            ScheduledAction first = schedule.action(path.get(0)).orElseThrow();
            assertEquals(first.start(), first.earlyStart());
            assertTrue(schedule.criticalActions().containsAll(path));
            for (int i = 1; i < path.size(); i++) {
                Action before = path.get(i - 1);
                assertTrue(path.get(i).getDependencies().stream()
                        .anyMatch(d -> d.getPredecessor() == before && schedule.isOnCriticalPath(d)));
            }
        }
    }

    @Test
    void violationsAreTheDependenciesThatTheStatedDatesBreak() {
        Random random = new Random(4);
        for (int round = 0; round < ROUNDS; round++) {
            make(random);
            Map<Action, LocalDate> stated = new HashMap<>();
            plan.getActions().forEach(action -> stated.put(action, action.getStart()));
            List<Dependency> broken = plan.getActions().stream().flatMap(a -> a.getDependencies().stream())
                    .filter(dependency -> !isRespected(dependency, stated)).toList();
            List<DependencyViolation> violations = Schedule.of(plan).violations();
            assertEquals(broken, violations.stream().map(DependencyViolation::dependency).toList());
            for (DependencyViolation violation : violations) {
                Map<Action, LocalDate> mended = new HashMap<>(stated);
                Action successor = violation.dependency().getSuccessor();
                mended.put(successor, violation.projectedStart().orElseThrow());
                assertTrue(isRespected(violation.dependency(), mended));
                mended.put(successor, violation.projectedStart().orElseThrow().minusDays(1));
                assertTrue(!isRespected(violation.dependency(), mended));
            }
        }
    }

    private boolean isHarmless(Map<Action, LocalDate> starts, Map<Action, LocalDate> before) {
        return !end(starts).isAfter(end(before)) && plan.getActions().stream()
                .noneMatch(action -> action.getMustFinishBy() != null
                        && starts.get(action).plusDays(length(action) - 1).isAfter(action.getMustFinishBy()));
    }

    private boolean isFree(Action slipping, LocalDate start, Map<Action, LocalDate> before) {
        Map<Action, LocalDate> after = starts(slipping, start);
        return !end(after).isAfter(end(before)) && plan.getActions().stream()
                .allMatch(action -> action == slipping || after.get(action).equals(before.get(action)));
    }
}
