/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.keyline.model.plan.Action;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.Milestone;

/**
 * Later dates for actions that come before what they wait for allows: each is moved once, as little as that takes, and
 * keeps its length in calendar days. A day that was a working day lands on one, the next; so the dates of a plan that
 * goes by working days go on doing so. Milestones move with their action. Understands dependencies as {@link Schedule}
 * does; those in a circle hold nobody. The model is not changed until {@link #apply()} is called.
 */
public final class Postponement {

    /**
     * An action's other dates.
     *
     * @param action the action
     * @param start its first day then; null where none is stated
     * @param finish its last day then; null where none is stated
     * @param days calendar days by which it is moved, at least 1
     */
    public record Move(Action action, LocalDate start, LocalDate finish, long days) {
    }

    private final DependencyNetwork network;
    private final BankHolidays calendar;
    private final Map<Action, Move> moves = new LinkedHashMap<>();
    private final TriedDates dates = new TriedDates();

    private Postponement(DependencyNetwork network, BankHolidays calendar) {
        this.network = network;
        this.calendar = calendar;
    }

    /**
     * Moves actions where what they wait for makes it necessary.
     *
     * @param network the network of their plan
     * @param calendar the days on which people are at work
     * @param movable the actions that may be moved, each after those that it waits for, as
     *     {@link DependencyNetwork#topologicalOrder()} gives them; all others keep their dates
     * @return the other dates
     */
    public static Postponement of(DependencyNetwork network, BankHolidays calendar, List<Action> movable) {
        Postponement postponement = new Postponement(network, calendar);
        movable.forEach(postponement::move);
        return postponement;
    }

    private void move(Action action) {
        long late = 0;
        for (Dependency dependency : network.incoming(action)) {
            late = Math.max(late, violation(dependency, dates).map(DependencyViolation::days).orElse(0L));
        }
        if (late > 0) {
            LocalDate start = dates.start(action);
            LocalDate finish = dates.finish(action);
            LocalDate newStart = start == null ? null : land(start, late);
            long days = start == null ? late : newStart.toEpochDay() - start.toEpochDay();
            LocalDate newFinish = finish == null ? null : land(finish, days);
            moves.put(action, new Move(action, newStart, newFinish,
                    start == null && finish != null ? newFinish.toEpochDay() - finish.toEpochDay() : days));
            dates.put(action, newStart, Deadlines.lastDay(newFinish, action.getFinishPrecision()));
        }
    }

    private LocalDate land(LocalDate day, long days) {
        LocalDate moved = day.plusDays(days);
        return calendar.isWorkingDay(day) ? calendar.workingDayOnOrAfter(moved) : moved;
    }

    private Optional<DependencyViolation> violation(Dependency dependency, StatedDates stated) {
        return DependencyDates.binds(dependency) && !network.isInKnot(dependency)
                ? DependencyDates.violation(dependency, stated)
                : Optional.empty();
    }

    /** {@return what is moved, each action after those that it waits for} */
    public List<Move> moves() {
        return List.copyOf(moves.values());
    }

    /** {@return the limits that the moved actions keep by their present dates and would miss, in the order of moves} */
    public List<MissedLimit> missed() {
        List<MissedLimit> missed = new ArrayList<>();
        for (Action action : moves.keySet()) {
            LocalDate now = StatedDates.OF_THE_MODEL.finish(action);
            LocalDate then = dates.finish(action);
            Deadlines.earliest(action).filter(limit -> then != null && then.isAfter(limit.date())
                    && !now.isAfter(limit.date()))
                    .ifPresent(limit -> missed.add(new MissedLimit(action, limit, then,
                            then.toEpochDay() - limit.date().toEpochDay())));
        }
        return missed;
    }

    /**
     * The actions that stay and come too early for those that are moved, or by more days than now.
     *
     * @return the actions, each once, in the order of moves
     */
    public List<Action> leftTooEarly() {
        return moves.keySet().stream().flatMap(action -> network.outgoing(action).stream())
                .filter(dependency -> !moves.containsKey(dependency.getSuccessor()) && days(dependency,
                        dates) > days(dependency, StatedDates.OF_THE_MODEL))
                .map(Dependency::getSuccessor).distinct().toList();
    }

    private long days(Dependency dependency, StatedDates stated) {
        return violation(dependency, stated).map(DependencyViolation::days).orElse(0L);
    }

    /** Gives the actions and their milestones the other dates. */
    public void apply() {
        for (Move move : moves.values()) {
            Action action = move.action();
            if (move.start() != null) {
                action.setStart(move.start());
            }
            if (move.finish() != null) {
                action.setFinish(move.finish());
            }
            for (Milestone milestone : action.getMilestones()) {
                if (milestone.getDate() != null) {
                    milestone.setDate(land(milestone.getDate(), move.days()));
                }
            }
        }
    }
}
