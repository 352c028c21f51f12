/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.clk;

import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.PlanPackage;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;

/**
 * CLK-09: the plan says how tenants are told of progress and of the regulator's feedback (SHR ¶26).
 */
@RuleId("CLK-09")
@LooksAt
public final class TenantsInformed extends Rule<ImprovementPlan> {

    /** Found by its mark. */
    public TenantsInformed() {
        super(ImprovementPlan.class);
    }

    @Override
    protected void check(ImprovementPlan plan, Check check) {
        if (!Wording.filled(plan.getTenantsInformed())) {
            check.on(plan).feature(PlanPackage.Literals.IMPROVEMENT_PLAN__TENANTS_INFORMED)
                    .report("The plan does not say "
                            + "how tenants are told of progress and of the regulator's feedback. State it.");
        }
    }
}
