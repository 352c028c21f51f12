/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.keyline.model.plan.Action;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.ImprovementPlan;

/** The critical path method on the dates that a plan states. */
public final class Schedule {

    private Schedule() {
    }

    /** {@return the schedule of a plan by the dates that the model holds} */
    public static Schedule of(ImprovementPlan plan) {
        return of(plan, StatedDates.OF_THE_MODEL);
    }

    /** {@return the schedule of a plan by other dates} */
    public static Schedule of(ImprovementPlan plan, StatedDates dates) {
        throw new UnsupportedOperationException();
    }

    /** {@return the network on which it rests} */
    public DependencyNetwork network() {
        throw new UnsupportedOperationException();
    }

    /** {@return all actions that could be scheduled, in the plan's order} */
    public List<ScheduledAction> actions() {
        throw new UnsupportedOperationException();
    }

    /** {@return what the method says of an action; empty where it is among the {@link #unscheduled()}} */
    public Optional<ScheduledAction> action(Action action) {
        throw new UnsupportedOperationException();
    }

    /** {@return the actions that could not be scheduled and why, in the plan's order} */
    public List<UnscheduledAction> unscheduled() {
        throw new UnsupportedOperationException();
    }

    /** {@return the dependencies of which nothing can be said, since a date is missing} */
    public List<Dependency> undecided() {
        throw new UnsupportedOperationException();
    }

    /** {@return the latest early finish; empty where no action could be scheduled} */
    public Optional<LocalDate> end() {
        throw new UnsupportedOperationException();
    }

    /** {@return the actions without float, by early start} */
    public List<Action> criticalActions() {
        throw new UnsupportedOperationException();
    }

    /** {@return the critical path} */
    public List<Action> criticalPath() {
        throw new UnsupportedOperationException();
    }

    /** {@return whether a dependency joins two neighbours of the critical path} */
    public boolean isOnCriticalPath(Dependency dependency) {
        throw new UnsupportedOperationException();
    }

    /** {@return the dependencies that the stated dates do not respect, in the plan's order} */
    public List<DependencyViolation> violations() {
        throw new UnsupportedOperationException();
    }

    /** {@return finish-to-start dependencies whose successor starts on the day the predecessor finishes (DEP-07)} */
    public List<Dependency> sameDayHandovers() {
        throw new UnsupportedOperationException();
    }
}
