/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.keyline.model.plan.Action;
import org.keyline.model.plan.Dependency;

/**
 * The forward and the backward pass of a {@link Schedule}, in epoch days. Each looks once at every action and every
 * dependency.
 */
final class CriticalPathMethod {

    /** The days of one action while they are being computed. */
    private static final class Days {
        private long start;
        private long finish;
        private long length;
        private long earlyStart;
        private long lateFinish;
        private Optional<Deadline> deadline = Optional.empty();
        private final List<DateConstraint> incoming = new ArrayList<>(2);
        private final List<DateConstraint> outgoing = new ArrayList<>(2);

        private long earlyFinish() {
            return earlyStart + length - 1;
        }

        private long lateStart() {
            return lateFinish - length + 1;
        }
    }

    private final DependencyNetwork network;
    private final StatedDates stated;
    private final StatedDates handovers;
    private final Map<Action, Days> days = new HashMap<>();
    private final List<Action> order = new ArrayList<>();
    private final Map<Action, ScheduledAction> results = new HashMap<>();
    private long end = Long.MIN_VALUE;

    /**
     * Computes the schedule of the actions given.
     *
     * @param network the network
     * @param stated the dates
     * @param handovers other dates that also tell which predecessors and successors share a day
     * @param scheduled whether an action has both dates and lies on no cycle
     */
    CriticalPathMethod(DependencyNetwork network, StatedDates stated, StatedDates handovers,
            Map<Action, Boolean> scheduled) {
        this.network = network;
        this.stated = stated;
        this.handovers = handovers;
        for (Action action : network.topologicalOrder()) {
            if (scheduled.get(action)) {
                order.add(action);
                Days own = new Days();
                own.start = stated.start(action).toEpochDay();
                own.finish = stated.finish(action).toEpochDay();
                own.length = own.finish - own.start + 1;
                days.put(action, own);
            }
        }
        order.forEach(this::readConstraints);
        order.forEach(this::goForward);
        for (Action action : order.reversed()) {
            goBackward(action);
        }
        order.forEach(action -> results.put(action, result(action)));
    }

    /** The answer for every scheduled action. */
    Map<Action, ScheduledAction> results() {
        return results;
    }

    /** The scheduled actions in an order in which each comes after those that it waits for. */
    List<Action> order() {
        return order;
    }

    /** The latest early finish; empty where nothing is scheduled. */
    Optional<LocalDate> end() {
        return order.isEmpty() ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(end));
    }

    /** The dependencies between scheduled actions that leave no gap between their early dates. */
    List<Dependency> driving(Action successor) {
        List<Dependency> driving = new ArrayList<>(2);
        for (DateConstraint constraint : days.get(successor).incoming) {
            if (days.containsKey(constraint.dependency().getPredecessor()) && slack(constraint) == 0) {
                driving.add(constraint.dependency());
            }
        }
        return driving;
    }

    private void readConstraints(Action successor) {
        List<DateConstraint> constraints = days.get(successor).incoming;
        for (Dependency dependency : network.waitingFor(successor)) {
            Action predecessor = dependency.getPredecessor();
            if (!Progress.isCancelled(predecessor)) {
                DateConstraint constraint = DateConstraint.of(dependency, isSameDay(dependency));
                constraints.add(constraint);
                if (days.containsKey(predecessor)) {
                    days.get(predecessor).outgoing.add(constraint);
                }
            }
        }
    }

    /** A plan that states the same day for finish and start means it; the day is then shared. */
    private boolean isSameDay(Dependency dependency) {
        return isSameDay(dependency, stated) || handovers != stated && isSameDay(dependency, handovers);
    }

    private static boolean isSameDay(Dependency dependency, StatedDates dates) {
        LocalDate finish = dates.finish(dependency.getPredecessor());
        LocalDate start = dates.start(dependency.getSuccessor());
        return finish != null && finish.plusDays(DateConstraint.lag(dependency)).equals(start);
    }

    private void goForward(Action action) {
        Days own = days.get(action);
        own.earlyStart = own.start;
        for (DateConstraint constraint : own.incoming) {
            Action predecessor = constraint.dependency().getPredecessor();
            Days other = days.get(predecessor);
            long from;
            if (other != null) {
                from = constraint.fromFinish() ? other.earlyFinish() : other.earlyStart;
            } else {
                LocalDate held = constraint.fromFinish() ? stated.finish(predecessor) : stated.start(predecessor);
                if (held == null) {
                    continue;
                }
                from = held.toEpochDay();
            }
            long earliest = from + constraint.offset();
            own.earlyStart = Math.max(own.earlyStart,
                    constraint.toStart() ? earliest : earliest - own.length + 1);
        }
        end = Math.max(end, own.earlyFinish());
    }

    private void goBackward(Action action) {
        Days own = days.get(action);
        own.deadline = Deadlines.earliest(action);
        own.lateFinish = own.deadline.map(limit -> Math.min(end, limit.date().toEpochDay())).orElse(end);
        for (DateConstraint constraint : own.outgoing) {
            Days other = days.get(constraint.dependency().getSuccessor());
            long latest = (constraint.toStart() ? other.lateStart() : other.lateFinish) - constraint.offset();
            own.lateFinish = Math.min(own.lateFinish,
                    constraint.fromFinish() ? latest : latest + own.length - 1);
        }
    }

    private ScheduledAction result(Action action) {
        Days own = days.get(action);
        long free = end - own.earlyFinish();
        for (DateConstraint constraint : own.outgoing) {
            free = Math.min(free, slack(constraint));
        }
        return new ScheduledAction(action, LocalDate.ofEpochDay(own.start), LocalDate.ofEpochDay(own.finish),
                own.length, LocalDate.ofEpochDay(own.earlyStart), LocalDate.ofEpochDay(own.earlyFinish()),
                LocalDate.ofEpochDay(own.lateStart()), LocalDate.ofEpochDay(own.lateFinish),
                own.lateFinish - own.earlyFinish(), free, own.deadline);
    }

    private long slack(DateConstraint constraint) {
        Days before = days.get(constraint.dependency().getPredecessor());
        Days after = days.get(constraint.dependency().getSuccessor());
        long from = constraint.fromFinish() ? before.earlyFinish() : before.earlyStart;
        long to = constraint.toStart() ? after.earlyStart : after.earlyFinish();
        return to - from - constraint.offset();
    }
}
