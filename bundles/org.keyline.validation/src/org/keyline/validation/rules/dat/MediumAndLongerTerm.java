/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.dat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.keyline.analysis.Deadlines;
import org.keyline.analysis.Progress;
import org.keyline.model.ModelContents;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.PlanPackage;
import org.keyline.validation.Check;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;

/**
 * DAT-13: a plan has actions for the medium and the longer term, not for the short term alone (KLOE Quality of plans).
 * The terms are counted from the plan's beginning: the day on which it was agreed, else the first start of its actions.
 * The short term runs for parameter {@code short}, the medium term up to parameter {@code medium} months; an action
 * belongs to the term in which it finishes. Does not apply to a plan without dates.
 */
@RuleId("DAT-13")
public final class MediumAndLongerTerm extends Rule<ImprovementPlan> {

    /** Found by its mark. */
    public MediumAndLongerTerm() {
        super(ImprovementPlan.class);
    }

    @Override
    protected void check(ImprovementPlan plan, Check check) {
        List<LocalDate> finishes = new ArrayList<>();
        LocalDate first = plan.getAgreedOn();
        for (Action action : ModelContents.actions(plan)) {
            LocalDate start = action.getStart();
            LocalDate finish = Deadlines.lastDay(action.getFinish(), action.getFinishPrecision());
            if (finish != null && !Progress.isCancelled(action)) {
                finishes.add(finish);
                if (plan.getAgreedOn() == null && start != null && (first == null || start.isBefore(first))) {
                    first = start;
                }
            }
        }
        if (first == null || finishes.isEmpty()) {
            return;
        }
        LocalDate begin = first;
        LocalDate shortEnd = begin.plusMonths(check.number("short"));
        LocalDate mediumEnd = begin.plusMonths(check.number("medium"));
        List<String> missing = new ArrayList<>();
        if (finishes.stream().noneMatch(f -> f.isAfter(shortEnd) && !f.isAfter(mediumEnd))) {
            missing.add("medium term (" + Wording.date(shortEnd.plusDays(1)) + " to " + Wording.date(mediumEnd) + ")");
        }
        if (finishes.stream().noneMatch(f -> f.isAfter(mediumEnd))) {
            missing.add("longer term (after " + Wording.date(mediumEnd) + ")");
        }
        if (!missing.isEmpty()) {
            check.on(plan).feature(PlanPackage.Literals.IMPROVEMENT_PLAN__WORK_STREAMS)
                    .report("The plan begins on " + Wording.date(begin) + " and has no action that finishes in the "
                            + String.join(" or the ", missing) + ". Add actions that carry the improvement on.");
        }
    }
}
