/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.keyline.model.ModelContents;
import org.keyline.model.core.Person;
import org.keyline.model.core.Rag;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.Stage;
import org.keyline.model.plan.WorkStream;

/**
 * How far a plan has come: actions by status and stage, the percentage complete (BDC 1.2) and what is overdue (rule
 * PRG-02), for the whole plan, by work stream and by lead officer.
 */
public final class Progress {

    private static final int FULL_PERCENT = 100;

    private final Optional<LocalDate> statusDate;
    private final ProgressFigures total;
    private final Map<WorkStream, ProgressFigures> byWorkStream = new LinkedHashMap<>();
    private final Map<Person, ProgressFigures> byPerson = new LinkedHashMap<>();

    private Progress(ImprovementPlan plan, LocalDate statusDate) {
        this.statusDate = Optional.ofNullable(statusDate);
        List<Action> actions = ModelContents.actions(plan);
        total = figures(actions);
        plan.getWorkStreams().forEach(stream -> byWorkStream.put(stream, figures(stream.getActions())));
        Map<Person, List<Action>> led = new LinkedHashMap<>();
        for (Action action : actions) {
            if (action.getLead() != null) {
                led.computeIfAbsent(action.getLead(), key -> new ArrayList<>()).add(action);
            }
        }
        led.forEach((person, own) -> byPerson.put(person, figures(own)));
    }

    /**
     * Computes the progress of a plan at its own status date.
     *
     * @param plan the plan
     * @return its progress; where it has no status date, nothing counts as overdue
     */
    public static Progress of(ImprovementPlan plan) {
        return of(plan, plan.getStatusDate());
    }

    /**
     * Computes the progress of a plan at a given day.
     *
     * @param plan the plan
     * @param statusDate the day, or null where it is not known: nothing then counts as overdue
     * @return its progress
     */
    public static Progress of(ImprovementPlan plan, LocalDate statusDate) {
        return new Progress(plan, statusDate);
    }

    /** {@return the day for which it holds; empty where none is known} */
    public Optional<LocalDate> statusDate() {
        return statusDate;
    }

    /** {@return the figures of the whole plan} */
    public ProgressFigures total() {
        return total;
    }

    /**
     * {@return the figures of each work stream, in the plan's order; actions outside any are in {@link #total()} only}
     */
    public Map<WorkStream, ProgressFigures> byWorkStream() {
        return Collections.unmodifiableMap(byWorkStream);
    }

    /** {@return the figures of each lead officer, in the order in which the plan first names them} */
    public Map<Person, ProgressFigures> byPerson() {
        return Collections.unmodifiableMap(byPerson);
    }

    /**
     * Whether an action is complete: its stage says so, or, where no stage is stated, a day of completion or 100
     * percent.
     *
     * @param action the action
     * @return whether it is
     */
    public static boolean isComplete(Action action) {
        if (action.getStage() != Stage.UNSPECIFIED) {
            return action.getStage() == Stage.COMPLETE;
        }
        return action.getCompletedOn() != null || action.getPercent() != null && action.getPercent() >= FULL_PERCENT;
    }

    /**
     * Whether an action was cancelled: it then answers, binds and burdens nobody.
     *
     * @param action the action
     * @return whether it was
     */
    public static boolean isCancelled(Action action) {
        return action.getStage() == Stage.CANCELLED;
    }

    /**
     * Whether an action ought to have been finished before a day, and is not.
     *
     * @param action the action
     * @param day the day
     * @return whether it is overdue; false where it is complete or cancelled or has no finish
     */
    public static boolean isOverdue(Action action, LocalDate day) {
        LocalDate finish = StatedDates.OF_THE_MODEL.finish(action);
        return finish != null && finish.isBefore(day) && !isComplete(action) && !isCancelled(action);
    }

    private ProgressFigures figures(Collection<Action> actions) {
        Map<Rag, Integer> byStatus = new EnumMap<>(Rag.class);
        Map<Stage, Integer> byStage = new EnumMap<>(Stage.class);
        Rag.VALUES.forEach(status -> byStatus.put(status, 0));
        Stage.VALUES.forEach(stage -> byStage.put(stage, 0));
        for (Action action : actions) {
            byStatus.merge(action.getStatus(), 1, Integer::sum);
            byStage.merge(action.getStage(), 1, Integer::sum);
        }
        int complete = (int) actions.stream().filter(Progress::isComplete).count();
        int cancelled = (int) actions.stream().filter(Progress::isCancelled).count();
        List<Action> overdue = statusDate.map(day -> actions.stream().filter(a -> isOverdue(a, day)).toList())
                .orElse(List.of());
        return new ProgressFigures(actions.size(), byStatus, byStage, complete, cancelled, overdue);
    }
}
