/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.dat;

import java.time.LocalDate;

import org.keyline.analysis.Deadlines;
import org.keyline.analysis.Progress;
import org.keyline.model.ModelContents;
import org.keyline.model.ModelLists;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.PlanPackage;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;
import org.keyline.validation.facts.UsualDates;
import org.keyline.validation.facts.YearSlips;

/**
 * DAT-10: an action that is longer than a number of days (parameter {@code days}; first and last day included) has
 * milestones (SHR ¶8; KLOE Quality of plans). Does not apply without both dates, nor to cancelled and complete actions;
 * nor where one of the two dates is likely a slip of the year, which DAT-03 tells.
 */
@RuleId("DAT-10")
@LooksAt(value = { "^ImprovementPlan.{inspection,reports}", "^ImprovementPlan.inspection.{start,end}",
        "^ImprovementPlan.reports.inspection.{start,end}" }, facts = UsualDates.class, rules = "DAT-03")
public final class MilestonesOfLongActions extends Rule<Action> {

    /** Found by its mark. */
    public MilestonesOfLongActions() {
        super(Action.class);
    }

    @Override
    protected void check(Action action, Check check) {
        LocalDate finish = Deadlines.lastDay(action.getFinish(), action.getFinishPrecision());
        if (action.getStart() == null || finish == null || !ModelLists.milestones(action).isEmpty()
                || Progress.isCancelled(action) || Progress.isComplete(action)) {
            return;
        }
        long days = finish.toEpochDay() - action.getStart().toEpochDay() + 1;
        if (days > check.number("days") && !isSlip(action, check)) {
            check.on(action).feature(PlanPackage.Literals.ACTION__MILESTONES).value(days)
                    .report(Wording.name(action), " takes ", Wording.count(days, "day"), " (",
                            Wording.date(action.getStart()), " to ", Wording.date(finish),
                            ") and has no milestones. Add milestones, or divide it.");
        }
    }

    private static boolean isSlip(Action action, Check check) {
        ImprovementPlan plan = ModelContents.planOf(action);
        if (plan == null || !check.isOn("DAT-03")) {
            return false;
        }
        YearSlips slips = YearSlips.of(plan, check);
        return slips.isSlip(action.getStart()) || slips.isSlip(action.getFinish());
    }
}
