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
import org.keyline.model.plan.Action;
import org.keyline.model.plan.PlanPackage;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;

/**
 * DAT-02: an action does not start after it finishes (SHR ¶8). An action of one day starts and finishes on it. Does not
 * apply where one of the dates is missing, nor to cancelled actions.
 */
@RuleId("DAT-02")
@LooksAt
public final class StartBeforeFinish extends Rule<Action> {

    /** Found by its mark. */
    public StartBeforeFinish() {
        super(Action.class);
    }

    @Override
    protected void check(Action action, Check check) {
        LocalDate start = action.getStart();
        LocalDate finish = Deadlines.lastDay(action.getFinish(), action.getFinishPrecision());
        if (start != null && finish != null && start.isAfter(finish) && !Progress.isCancelled(action)) {
            check.on(action).feature(PlanPackage.Literals.ACTION__START).value(start)
                    .choice("Exchange start and finish: " + Wording.date(finish) + " to " + Wording.date(start), () -> {
                        action.setStart(finish);
                        action.setFinish(start);
                    }).report(Wording.name(action), " starts on ", Wording.date(start), ", after it finishes (",
                            Wording.date(action.getFinish(), action.getFinishPrecision()),
                            "). Correct the start or the finish.");
        }
    }
}
