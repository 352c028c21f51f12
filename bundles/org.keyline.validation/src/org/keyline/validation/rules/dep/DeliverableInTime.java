/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.dep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.keyline.analysis.Deadlines;
import org.keyline.analysis.Progress;
import org.keyline.model.ModelLists;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.Deliverable;
import org.keyline.model.plan.PlanPackage;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Phrase;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;
import org.keyline.validation.facts.DatesAgainstDependencies;

/**
 * DEP-08: an action does not use a deliverable before an action that produces it has finished (NCC Annex A). Where
 * several produce it, the first that finishes counts. A start on the day of the finish is tolerated. Does not apply
 * where a date is missing, where the action produces it itself, where DEP-06 reports the same two actions, nor to
 * cancelled actions.
 */
@RuleId("DEP-08")
@LooksAt(value = { "uses.title",
        "uses.producers.{start,finish,finishPrecision,stage,title}" }, facts = DatesAgainstDependencies.class)
public final class DeliverableInTime extends Rule<Action> {

    /** Found by its mark. */
    public DeliverableInTime() {
        super(Action.class);
    }

    @Override
    protected void check(Action action, Check check) {
        if (ModelLists.uses(action).isEmpty() || action.getStart() == null || Progress.isCancelled(action)) {
            return;
        }
        List<Action> reported = DatesAgainstDependencies.in(check).violations(action).stream()
                .map(v -> v.dependency().getPredecessor()).toList();
        for (Deliverable deliverable : ModelLists.uses(action)) {
            Action first = firstProducer(deliverable, action);
            if (first != null && !reported.contains(first)) {
                LocalDate finish = finish(first);
                if (action.getStart().isBefore(finish)) {
                    check.on(action).feature(PlanPackage.Literals.ACTION__USES).value(Wording.ref(deliverable))
                            .related(List.of(deliverable, first))
                            .report(Wording.name(action), " starts on ", Wording.date(action.getStart()), " and uses ",
                                    title(deliverable), ", which ", Wording.ref(first), " finishes on ",
                                    Wording.date(finish), ". Start later, or correct what it uses.");
                }
            }
        }
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

    private static Phrase title(Deliverable deliverable) {
        return Wording.filled(deliverable.getName()) ? Wording.quoted(deliverable.getName())
                : Wording.nameWithin(deliverable);
    }
}
