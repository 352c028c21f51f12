/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.acc;

import org.keyline.analysis.Progress;
import org.keyline.model.ModelContents;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.PlanPackage;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;

/**
 * ACC-15: the plan is a strategic overview: it has not more actions than an overview may have (parameter {@code
 * actions}; SHR ¶8). Cancelled actions do not count.
 */
@RuleId("ACC-15")
@LooksAt("**Action.stage")
public final class StrategicOverview extends Rule<ImprovementPlan> {

    /** Found by its mark. */
    public StrategicOverview() {
        super(ImprovementPlan.class);
    }

    @Override
    protected void check(ImprovementPlan plan, Check check) {
        long actions = ModelContents.actions(plan).stream().filter(a -> !Progress.isCancelled(a)).count();
        int most = check.number("actions");
        if (actions > most) {
            check.on(plan).feature(PlanPackage.Literals.IMPROVEMENT_PLAN__ACTIONS).value(actions)
                    .report("The plan has ", actions, " actions, more than the ", most,
                            " of an overview. Move detail into the action plans of the work streams.");
        }
    }
}
