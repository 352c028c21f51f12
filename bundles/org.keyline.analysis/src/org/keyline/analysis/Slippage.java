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
 * What would slip if some actions had other dates: which others could not keep theirs, by however many steps, and which
 * limits would be missed. What is amiss already by the present dates is left out unless it became worse.
 * <p>
 * Dependencies, limits and days are understood as in {@link Schedule}. An action whose start or finish is not known, or
 * that lies on a cycle, passes no delay on; it is named where a dependency of its own would be broken. Time is linear
 * in actions and dependencies; the network is not read again.
 */
public final class Slippage {

    private final List<Slip> slips = new ArrayList<>();
    private final List<MissedLimit> missed = new ArrayList<>();
    private final List<Action> keptAgain = new ArrayList<>();
    private final Optional<LocalDate> end;

    private Slippage(Schedule now, Schedule then) {
        end = then.end();
        Map<Dependency, DependencyViolation> before = new HashMap<>();
        now.violations().forEach(violation -> before.put(violation.dependency(), violation));
        Map<Action, List<DependencyViolation>> broken = new HashMap<>();
        for (DependencyViolation violation : then.violations()) {
            DependencyViolation old = before.get(violation.dependency());
            if (old == null || old.days() < violation.days()) {
                broken.computeIfAbsent(violation.dependency().getSuccessor(), key -> new ArrayList<>())
                        .add(violation);
            }
        }
        for (Action action : now.network().actions()) {
            Optional<ScheduledAction> scheduled = then.action(action);
            if (scheduled.isPresent()) {
                compare(now.action(action), scheduled.get(), then);
            } else if (broken.containsKey(action)) {
                slips.add(slip(broken.get(action)));
            }
            compareLimit(action, finish(now, action), finish(then, action));
        }
    }

    /**
     * Tries dates out.
     *
     * @param now the schedule by the present dates
     * @param tried the dates to try, for all actions of the plan; see {@link TriedDates}
     * @return what would slip
     */
    public static Slippage of(Schedule now, StatedDates tried) {
        return new Slippage(now, now.with(tried));
    }

    /**
     * The actions that could not keep their dates, with those whose dates are tried out where what they wait for does
     * not allow them.
     *
     * @return the actions in the plan's order
     */
    public List<Slip> slips() {
        return List.copyOf(slips);
    }

    /** {@return the limits that would be missed, or by more days than now, in the plan's order of actions} */
    public List<MissedLimit> missed() {
        return List.copyOf(missed);
    }

    /** {@return the actions that miss their limit now and would keep it, in the plan's order} */
    public List<Action> keptAgain() {
        return List.copyOf(keptAgain);
    }

    /** {@return the plan's end then; empty where no action can be scheduled} */
    public Optional<LocalDate> end() {
        return end;
    }

    /** {@return whether nothing would slip and no limit be missed} */
    public boolean isEmpty() {
        return slips.isEmpty() && missed.isEmpty();
    }

    private void compare(Optional<ScheduledAction> before, ScheduledAction after, Schedule then) {
        long days = after.delayDays() - before.map(ScheduledAction::delayDays).orElse(0L);
        if (days > 0) {
            slips.add(new Slip(after.action(), days, Optional.of(after.earlyStart()),
                    Optional.of(after.earlyFinish()), then.holding(after.action())));
        }
    }

    private static Slip slip(List<DependencyViolation> broken) {
        DependencyViolation worst = broken.getFirst();
        for (DependencyViolation violation : broken) {
            worst = violation.days() > worst.days() ? violation : worst;
        }
        return new Slip(worst.dependency().getSuccessor(), worst.days(), worst.projectedStart(),
                worst.projectedFinish(), broken.stream().map(DependencyViolation::dependency).toList());
    }

    private static LocalDate finish(Schedule schedule, Action action) {
        return schedule.action(action).map(ScheduledAction::earlyFinish)
                .orElseGet(() -> schedule.dates().finish(action));
    }

    private void compareLimit(Action action, LocalDate before, LocalDate after) {
        Deadline limit = Progress.isCancelled(action) ? null : Deadlines.earliest(action).orElse(null);
        if (limit == null || after == null) {
            return;
        }
        long late = after.toEpochDay() - limit.date().toEpochDay();
        long lateNow = before == null ? 0 : before.toEpochDay() - limit.date().toEpochDay();
        if (late > Math.max(0, lateNow)) {
            missed.add(new MissedLimit(action, limit, after, late));
        } else if (lateNow > 0 && late <= 0) {
            keptAgain.add(action);
        }
    }
}
