/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.prg;

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
 * PRG-02: an action is not overdue on the plan's status date (derived). One that finishes on that day is not. Does not
 * apply without a status date, nor to complete and cancelled actions.
 */
@RuleId("PRG-02")
@LooksAt("^ImprovementPlan.statusDate")
public final class NotOverdue extends Rule<Action> {

    /** Found by its mark. */
    public NotOverdue() {
        super(Action.class);
    }

    @Override
    protected void check(Action action, Check check) {
        ImprovementPlan plan = ModelContents.planOf(action);
        LocalDate status = plan == null ? null : plan.getStatusDate();
        if (status == null || !Progress.isOverdue(action, status)) {
            return;
        }
        LocalDate finish = Deadlines.lastDay(action.getFinish(), action.getFinishPrecision());
        check.on(action).feature(PlanPackage.Literals.ACTION__FINISH).value(finish)
                .report(Wording.name(action), " should have finished on ", Wording.date(finish), " and is ",
                        Wording.count(status.toEpochDay() - finish.toEpochDay(), "day"),
                        " overdue on the status date (", Wording.date(status), "). Finish it, or agree a later date.");
    }
}
