/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.dep;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.keyline.analysis.DependencyViolation;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.Deliverable;
import org.keyline.model.plan.PlanPackage;
import org.keyline.validation.Check;
import org.keyline.validation.FindingDraft;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Phrase;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;
import org.keyline.validation.facts.DatesAgainstDependencies;
import org.keyline.validation.facts.EarlyUse;

/**
 * DEP-08: an action does not use a deliverable before an action that produces it has finished (NCC Annex A). Which use
 * is early, see {@link EarlyUse}. Where a dependency between the same two actions asks for more than that, DEP-06 tells
 * it instead.
 */
@RuleId("DEP-08")
@LooksAt(value = { "uses.title",
        "uses.producers.{start,finish,finishPrecision,stage,title}" }, facts = DatesAgainstDependencies.class, rules = "DEP-06")
public final class DeliverableInTime extends Rule<Action> {

    /** Found by its mark. */
    public DeliverableInTime() {
        super(Action.class);
    }

    @Override
    protected void check(Action action, Check check) {
        for (EarlyUse use : EarlyUse.of(action)) {
            List<DependencyViolation> violations = DatesAgainstDependencies.in(check).violations(action).stream()
                    .filter(violation -> violation.dependency().getPredecessor() == use.producer()).toList();
            if (!check.isOn("DEP-06") || violations.stream().allMatch(use::explains)) {
                report(action, use, violations.isEmpty(), check);
            }
        }
    }

    private static void report(Action action, EarlyUse use, boolean alone, Check check) {
        Deliverable deliverable = use.deliverable();
        FindingDraft draft = check.on(action).feature(PlanPackage.Literals.ACTION__USES)
                .value(Wording.ref(deliverable)).related(List.of(deliverable, use.producer()));
        if (alone) {
            LocalDate start = use.finish().plusDays(1);
            long days = ChronoUnit.DAYS.between(action.getStart(), start);
            draft.choice("Move " + Wording.ref(action) + " by " + Wording.count(days, "day"), () -> {
                action.setStart(start);
                if (action.getFinish() != null) {
                    action.setFinish(action.getFinish().plusDays(days));
                }
            });
        }
        draft.report(Wording.name(action), " starts on ", Wording.date(action.getStart()), " and uses ",
                title(deliverable), ", which ", Wording.ref(use.producer()), " finishes on ",
                Wording.date(use.finish()), ". Start later, or correct what it uses.");
    }

    private static Phrase title(Deliverable deliverable) {
        return Wording.filled(deliverable.getName()) ? Wording.quoted(deliverable.getName())
                : Wording.nameWithin(deliverable);
    }
}
