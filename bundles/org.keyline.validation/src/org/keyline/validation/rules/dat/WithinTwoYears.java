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
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.PlanPackage;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;

/**
 * DAT-09: an action finishes within two years (parameter {@code months}) of the day on which the plan was agreed,
 * unless the plan explains the longer time (SHR ¶7). The anniversary itself is still in time. Does not apply while the
 * plan is not agreed, since its time has not begun, nor to cancelled actions.
 */
@RuleId("DAT-09")
@LooksAt("^ImprovementPlan.{agreedOn,reasonForLongerTime}")
public final class WithinTwoYears extends Rule<Action> {

    /** Found by its mark. */
    public WithinTwoYears() {
        super(Action.class);
    }

    @Override
    protected void check(Action action, Check check) {
        ImprovementPlan plan = ModelContents.planOf(action);
        LocalDate finish = Deadlines.lastDay(action.getFinish(), action.getFinishPrecision());
        if (plan == null || plan.getAgreedOn() == null || finish == null || Progress.isCancelled(action)
                || Wording.filled(plan.getReasonForLongerTime())) {
            return;
        }
        int months = check.number("months");
        LocalDate last = plan.getAgreedOn().plusMonths(months);
        if (finish.isAfter(last)) {
            check.on(action).feature(PlanPackage.Literals.ACTION__FINISH).value(finish)
                    .report(Wording.name(action), " finishes on ", Wording.date(finish), ", more than ",
                            Wording.count(months, "month"), " after the plan was agreed (",
                            Wording.date(plan.getAgreedOn()), "). Finish by ", Wording.date(last),
                            ", or explain in the plan why it needs longer.");
        }
    }
}
