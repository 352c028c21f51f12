/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.analysis;

import java.time.LocalDate;
import java.util.function.Function;

import org.keyline.model.plan.Action;
import org.keyline.model.plan.Dependency;

/** The forward pass of a {@link Schedule} for a single action, by the dates that the model holds. */
public final class EarlyStart {

    private EarlyStart() {
    }

    /**
     * Whether the dates of an action are such that it can be scheduled; it may still lie on a cycle.
     *
     * @param action the action
     * @return true where it is not cancelled and starts no later than it finishes
     */
    public static boolean isDated(Action action) {
        LocalDate finish = StatedDates.OF_THE_MODEL.finish(action);
        return !Progress.isCancelled(action) && action.getStart() != null && finish != null
                && !finish.isBefore(action.getStart());
    }

    /**
     * The earliest start of an action.
     *
     * @param action an action that can be scheduled
     * @param waitingFor the dependencies that make it wait for others of its plan
     * @param earlyStarts the early start of a predecessor; null for one that is not scheduled
     * @return its own start, or the later day that what it waits for allows
     */
    public static LocalDate of(Action action, Iterable<Dependency> waitingFor,
            Function<Action, LocalDate> earlyStarts) {
        LocalDate earliest = action.getStart();
        long length = length(action);
        for (Dependency dependency : waitingFor) {
            Action predecessor = dependency.getPredecessor();
            if (Progress.isCancelled(predecessor)) {
                continue;
            }
            LocalDate finish = StatedDates.OF_THE_MODEL.finish(predecessor);
            boolean sameDay = finish != null
                    && finish.plusDays(DateConstraint.lag(dependency)).equals(action.getStart());
            DateConstraint constraint = DateConstraint.of(dependency, sameDay);
            LocalDate early = earlyStarts.apply(predecessor);
            LocalDate from = early == null ? constraint.fromFinish() ? finish : predecessor.getStart()
                    : constraint.fromFinish() ? early.plusDays(length(predecessor) - 1) : early;
            if (from != null) {
                LocalDate day = from.plusDays(constraint.offset() - (constraint.toStart() ? 0 : length - 1));
                earliest = day.isAfter(earliest) ? day : earliest;
            }
        }
        return earliest;
    }

    /**
     * The days that an action takes.
     *
     * @param action an action that can be scheduled
     * @return days, first and last included
     */
    public static long length(Action action) {
        return StatedDates.OF_THE_MODEL.finish(action).toEpochDay() - action.getStart().toEpochDay() + 1;
    }
}
