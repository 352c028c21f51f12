/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.keyline.analysis.UnscheduledAction.Reason;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.ImprovementPlan;

/**
 * The critical path method on the dates that a plan states.
 * <p>
 * <b>Days.</b> All counts are calendar days. Start and finish are both worked on: from the 1st to the 3rd is three
 * days.
 * <p>
 * <b>Dependencies.</b> Only those of the kind <em>requires</em> bind. With a lag of n days (negative for a lead):
 * <ul>
 * <li>FS: the successor starts on the day after the predecessor's finish plus n, or later;
 * <li>SS: it starts on the day of the predecessor's start plus n, or later;
 * <li>FF: it finishes on the day of the predecessor's finish plus n, or later;
 * <li>SF: it finishes on the day before the predecessor's start plus n, or later.
 * </ul>
 * Many plans write the same day for a predecessor's finish and a successor's start. Such a handover is no violation
 * (rule DEP-07 merely mentions it, DEP-06 is about starts before that day); where a plan states it, the two share the
 * day in the computation as well, so that the predecessor shows no float that nobody meant to give it.
 * <p>
 * <b>Forward.</b> An action starts no earlier than stated, and no earlier than what it waits for allows; it keeps its
 * length. <b>Backward.</b> It finishes no later than its own limit (see {@link Deadlines}), than the plan's end (the
 * latest early finish), and than the latest dates of what waits for it allow. What lies between is its total float. An
 * action without float is critical. The <b>critical path</b> is the chain of critical actions that leads to the plan's
 * end, each held by the one before it without a gap.
 * <p>
 * <b>What is not known</b> is not made up. Actions without start or finish, with a finish before the start, and those
 * on a cycle are left out and named with the reason; what waits for them is held by such of their dates as are stated,
 * and not at all where none is. Cancelled actions bind nobody.
 * <p>
 * Time and memory are linear in actions and dependencies.
 */
public final class Schedule {

    private final DependencyNetwork network;
    private final List<ScheduledAction> actions;
    private final List<UnscheduledAction> unscheduled;
    private final Map<Action, ScheduledAction> results;
    private final Optional<LocalDate> end;
    private List<Action> criticalPath;
    private final Set<Dependency> criticalDependencies = new HashSet<>();
    private final DependencyCheck check;
    private final CriticalPathMethod method;
    private final StatedDates dates;

    private Schedule(DependencyNetwork network, StatedDates dates, StatedDates handovers) {
        this.network = network;
        this.dates = dates;
        Map<Action, Boolean> scheduled = new HashMap<>();
        List<UnscheduledAction> left = new ArrayList<>();
        for (Action action : network.actions()) {
            Optional<Reason> reason = reasonToLeaveOut(action, dates);
            scheduled.put(action, reason.isEmpty());
            reason.ifPresent(why -> left.add(new UnscheduledAction(action, why)));
        }
        unscheduled = List.copyOf(left);
        method = new CriticalPathMethod(network, dates, handovers, scheduled);
        results = method.results();
        end = method.end();
        actions = network.actions().stream().map(results::get).filter(result -> result != null).toList();
        check = new DependencyCheck(network, dates);
    }

    /**
     * Computes the schedule of a plan by the dates that the model holds.
     *
     * @param plan the plan
     * @return its schedule at this moment
     */
    public static Schedule of(ImprovementPlan plan) {
        return of(plan, StatedDates.OF_THE_MODEL);
    }

    /**
     * Computes the schedule of a plan by other dates, such as a baseline's or those that somebody is trying out. Limits
     * and dependencies are the model's.
     *
     * @param plan the plan
     * @param dates the dates
     * @return the schedule
     */
    public static Schedule of(ImprovementPlan plan, StatedDates dates) {
        return new Schedule(DependencyNetwork.of(plan), dates, dates);
    }

    /**
     * Computes the schedule by the dates that the model holds, on a network that was read already.
     *
     * @param network the network of the plan as it is now
     * @return its schedule at this moment
     */
    public static Schedule of(DependencyNetwork network) {
        return new Schedule(network, StatedDates.OF_THE_MODEL, StatedDates.OF_THE_MODEL);
    }

    /**
     * Computes the schedule of the same plan by other dates, upon the same network: for trying dates out while the
     * model stays as it is. Where the dates so far share a day between a finish and a start, it stays shared.
     *
     * @param other the dates to try
     * @return the schedule that they would give
     */
    public Schedule with(StatedDates other) {
        return new Schedule(network, other, dates);
    }

    /** The dates on which it rests. */
    StatedDates dates() {
        return dates;
    }

    /** The dependencies that leave no gap between the early dates of their two actions; none if it is unscheduled. */
    List<Dependency> holding(Action successor) {
        return results.containsKey(successor) ? method.driving(successor) : List.of();
    }

    /** {@return the network on which it rests} */
    public DependencyNetwork network() {
        return network;
    }

    /** {@return all actions that could be scheduled, in the plan's order} */
    public List<ScheduledAction> actions() {
        return actions;
    }

    /**
     * What the method says of an action.
     *
     * @param action the action
     * @return the answer; empty where the action is among the {@link #unscheduled()} or of another plan
     */
    public Optional<ScheduledAction> action(Action action) {
        return Optional.ofNullable(results.get(action));
    }

    /** {@return the actions that could not be scheduled and why, in the plan's order} */
    public List<UnscheduledAction> unscheduled() {
        return unscheduled;
    }

    /** {@return the binding dependencies of which nothing can be said, since a date is missing; in the plan's order} */
    public List<Dependency> undecided() {
        return check.undecided();
    }

    /** {@return the plan's end, its latest early finish; empty where no action could be scheduled} */
    public Optional<LocalDate> end() {
        return end;
    }

    /** {@return the actions without float, by early start, then in the plan's order} */
    public List<Action> criticalActions() {
        return actions.stream().filter(ScheduledAction::critical)
                .sorted(Comparator.comparing(ScheduledAction::earlyStart)).map(ScheduledAction::action).toList();
    }

    /**
     * The critical path: the actions that lead without a gap to the plan's end. Where several chains do, it is the one
     * that begins earliest, of these the first in the plan's order.
     *
     * @return the actions from first to last; just the last one where nothing holds it but its own start; empty where
     * no action could be scheduled
     */
    public synchronized List<Action> criticalPath() {
        if (criticalPath == null) {
            criticalPath = findCriticalPath();
        }
        return criticalPath;
    }

    /**
     * Whether a dependency joins two neighbours of the critical path and holds the second.
     *
     * @param dependency the dependency
     * @return whether it does
     */
    public boolean isOnCriticalPath(Dependency dependency) {
        criticalPath();
        return criticalDependencies.contains(dependency);
    }

    /**
     * The dependencies that the stated dates do not respect (rule DEP-06). Dependencies within a knot are not among
     * them, since no dates could respect them all.
     *
     * @return the violations, in the plan's order
     */
    public List<DependencyViolation> violations() {
        return check.violations();
    }

    /**
     * The finish-to-start dependencies without lag whose successor starts on the very day on which the predecessor
     * finishes (rule DEP-07).
     *
     * @return the dependencies, in the plan's order
     */
    public List<Dependency> sameDayHandovers() {
        return check.handovers();
    }

    private Optional<Reason> reasonToLeaveOut(Action action, StatedDates dates) {
        LocalDate start = dates.start(action);
        LocalDate finish = dates.finish(action);
        if (Progress.isCancelled(action)) {
            return Optional.of(Reason.CANCELLED);
        }
        if (network.isInCycle(action)) {
            return Optional.of(Reason.IN_CYCLE);
        }
        if (start == null || finish == null) {
            return Optional.of(start != null ? Reason.NO_FINISH : finish != null ? Reason.NO_START : Reason.NO_DATES);
        }
        return finish.isBefore(start) ? Optional.of(Reason.FINISH_BEFORE_START) : Optional.empty();
    }

    private List<Action> findCriticalPath() {
        Map<Action, LocalDate> begins = new HashMap<>();
        Map<Action, Dependency> heldBy = new HashMap<>();
        for (Action action : method.order()) {
            LocalDate begin = results.get(action).earlyStart();
            for (Dependency dependency : method.driving(action)) {
                Action predecessor = dependency.getPredecessor();
                if (!heldBy.containsKey(action) || begins.get(predecessor).isBefore(begin)) {
                    heldBy.put(action, dependency);
                    begin = begins.get(predecessor);
                }
            }
            begins.put(action, begin);
        }
        List<Action> path = new ArrayList<>();
        Action last = actions.stream().filter(result -> result.earlyFinish().equals(end.orElseThrow()))
                .map(ScheduledAction::action).min(Comparator.comparing(begins::get)).orElse(null);
        for (Action action = last; action != null;) {
            path.add(action);
            Dependency dependency = heldBy.get(action);
            if (dependency != null) {
                criticalDependencies.add(dependency);
            }
            action = dependency == null ? null : dependency.getPredecessor();
        }
        Collections.reverse(path);
        return List.copyOf(path);
    }
}
