/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.clk;

import java.time.LocalDate;
import java.util.List;

import org.keyline.analysis.Deadlines;
import org.keyline.analysis.Progress;
import org.keyline.model.ModelContents;
import org.keyline.model.inspection.Grade;
import org.keyline.model.inspection.Inspection;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;
import org.keyline.validation.facts.RegulatorClock;

/**
 * CLK-07: after a D grade the inspectors return about two years after the last inspection ended (parameter {@code
 * months}; SHR ¶24). Reported where actions of the plan finish after that day, or where the status date has reached it:
 * the plan's answer would not be ready. The inspection ends with the agreement of the plan (SHR ¶18). Does not apply
 * where neither is known.
 */
@RuleId("CLK-07")
@LooksAt({ "@Inspection.*", "@Inspection.serviceAreas.*", "@InspectionReport.*", "@Organisation.*",
        "**Action.addresses.^*", "**Action.{stage,percent,completedOn,finish,finishPrecision,title}" })
public final class Reinspection extends Rule<ImprovementPlan> {

    private static final int SMALL = 500;
    private static final int MOST_RELATED = 20;

    /** Found by its mark. */
    public Reinspection() {
        super(ImprovementPlan.class);
    }

    @Override
    protected void check(ImprovementPlan plan, Check check) {
        RegulatorClock clock = RegulatorClock.of(plan, SMALL);
        LocalDate end = plan.getAgreedOn() != null ? plan.getAgreedOn()
                : clock.inspection().map(Inspection::getEnd).orElse(null);
        if (end == null || !clock.isGraded(Grade.D)) {
            return;
        }
        LocalDate expected = end.plusMonths(check.number("months"));
        List<Action> late = ModelContents.actions(plan).stream()
                .filter(a -> !Progress.isCancelled(a) && !Progress.isComplete(a) && a.getFinish() != null
                        && Deadlines.lastDay(a.getFinish(), a.getFinishPrecision()).isAfter(expected))
                .toList();
        boolean reached = plan.getStatusDate() != null && !plan.getStatusDate().isBefore(expected);
        if (reached || !late.isEmpty()) {
            String what = late.isEmpty() ? " Plan for it."
                    : " " + Wording.refs(late) + (late.size() == 1 ? " finishes" : " finish")
                            + " only after that. Plan for it.";
            check.on(plan).value(expected).related(late.subList(0, Math.min(late.size(), MOST_RELATED)))
                    .report("The re-inspection after the grade D is to be expected about ", Wording.date(expected),
                            ", two years after the inspection ended (", Wording.date(end), ").", what);
        }
    }
}
