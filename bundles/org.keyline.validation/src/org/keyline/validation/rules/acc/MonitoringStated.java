/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.acc;

import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.PlanPackage;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;

/**
 * ACC-11: the monitoring arrangements are stated (SHR ¶8; BDC R1).
 */
@RuleId("ACC-11")
@LooksAt("monitoring.*")
public final class MonitoringStated extends Rule<ImprovementPlan> {

    /** Found by its mark. */
    public MonitoringStated() {
        super(ImprovementPlan.class);
    }

    @Override
    protected void check(ImprovementPlan plan, Check check) {
        if (plan.getMonitoring() == null || !Wording.filled(plan.getMonitoring().getArrangements())) {
            check.on(plan)
                    .feature(plan.getMonitoring() == null ? PlanPackage.Literals.IMPROVEMENT_PLAN__MONITORING
                            : PlanPackage.Literals.MONITORING__ARRANGEMENTS)
                    .related(plan.getMonitoring()).report("The plan does not state how "
                            + "progress is monitored. Describe the arrangements and who looks after them.");
        }
    }
}
