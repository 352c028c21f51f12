/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.keyline.analysis.Deadlines;
import org.keyline.analysis.DependencyViolation;
import org.keyline.analysis.Progress;
import org.keyline.model.ModelLists;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.Deliverable;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.DependencyType;

/**
 * The use of a deliverable before the action that produces it has finished. Where several produce it, the first that
 * finishes counts. A start on the day of the finish is tolerated.
 *
 * @param deliverable what is used
 * @param producer the action that produces it first
 * @param finish the day on which that action finishes
 */
public record EarlyUse(Deliverable deliverable, Action producer, LocalDate finish) {

    /**
     * The early uses of an action.
     *
     * @param action the action that uses
     * @return what it uses too early, in its order; nothing where a date is missing, where the action produces it
     * itself, or where the action is cancelled
     */
    public static List<EarlyUse> of(Action action) {
        if (ModelLists.uses(action).isEmpty() || action.getStart() == null || Progress.isCancelled(action)) {
            return List.of();
        }
        List<EarlyUse> uses = new ArrayList<>();
        for (Deliverable deliverable : ModelLists.uses(action)) {
            Action first = firstProducer(deliverable, action);
            if (first != null && action.getStart().isBefore(finish(first))) {
                uses.add(new EarlyUse(deliverable, first, finish(first)));
            }
        }
        return uses;
    }

    /**
     * Whether this use says all that is wrong with a dependency: it waits for the end of the producer, without more
     * days between.
     *
     * @param violation what is wrong with a dependency of the action that uses
     * @return true where nothing is left to say of the dependency
     */
    public boolean explains(DependencyViolation violation) {
        Dependency dependency = violation.dependency();
        return dependency.getPredecessor() == producer && dependency.getType() == DependencyType.FS
                && (dependency.getLagDays() == null || dependency.getLagDays() == 0);
    }

    private static Action firstProducer(Deliverable deliverable, Action user) {
        List<Action> producers = new ArrayList<>(deliverable.getProducers());
        producers.removeIf(Progress::isCancelled);
        if (producers.contains(user) || producers.stream().anyMatch(p -> finish(p) == null)) {
            return null;
        }
        return producers.stream().reduce((a, b) -> finish(b).isBefore(finish(a)) ? b : a).orElse(null);
    }

    private static LocalDate finish(Action action) {
        return Deadlines.lastDay(action.getFinish(), action.getFinishPrecision());
    }
}
