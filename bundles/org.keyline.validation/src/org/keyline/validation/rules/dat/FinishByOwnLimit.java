/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.dat;

import java.time.LocalDate;

import org.keyline.analysis.Deadline;
import org.keyline.analysis.Deadlines;
import org.keyline.analysis.Progress;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.PlanPackage;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;

/**
 * DAT-07: an action finishes by its own "must be fully implemented by" (NCC Annex A). A limit stated as a month runs to
 * its last day, as does a finish. Does not apply where one of the two is missing, nor to cancelled actions.
 */
@RuleId("DAT-07")
@LooksAt
public final class FinishByOwnLimit extends Rule<Action> {

    /** Found by its mark. */
    public FinishByOwnLimit() {
        super(Action.class);
    }

    @Override
    protected void check(Action action, Check check) {
        LocalDate finish = Deadlines.lastDay(action.getFinish(), action.getFinishPrecision());
        Deadline limit = Deadlines.own(action).orElse(null);
        if (finish != null && limit != null && finish.isAfter(limit.date()) && !Progress.isCancelled(action)) {
            check.on(action).feature(PlanPackage.Literals.ACTION__FINISH).value(finish)
                    .report(Wording.name(action), " finishes ", Wording.onOrIn(action.getFinishPrecision()),
                            Wording.date(action.getFinish(), action.getFinishPrecision()),
                            ", but must be fully implemented by ", Wording.date(limit.date(), limit.precision()),
                            ". Bring the finish forward, or correct the limit.");
        }
    }
}
