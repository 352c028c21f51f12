/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.acc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.Monitoring;
import org.keyline.model.plan.PlanPackage;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;

/**
 * ACC-16: the monitoring arrangements name an interval of reporting, and the plan says how success is audited (SHR ¶8).
 * Whether there are arrangements at all is ACC-11's.
 */
@RuleId("ACC-16")
@LooksAt("monitoring.*")
public final class ReportingAndAudit extends Rule<ImprovementPlan> {

    /** Found by its mark. */
    public ReportingAndAudit() {
        super(ImprovementPlan.class);
    }

    @Override
    protected void check(ImprovementPlan plan, Check check) {
        Monitoring monitoring = plan.getMonitoring();
        Map<EStructuralFeature, String> missing = new LinkedHashMap<>();
        if (monitoring == null || monitoring.getIntervalDays() == null || monitoring.getIntervalDays() < 1) {
            missing.put(PlanPackage.Literals.MONITORING__INTERVAL_DAYS, "how often progress is reported");
        }
        if (monitoring == null || !Wording.filled(monitoring.getAudit())) {
            missing.put(PlanPackage.Literals.MONITORING__AUDIT, "how success is audited");
        }
        if (!missing.isEmpty()) {
            check.on(plan)
                    .feature(monitoring == null ? PlanPackage.Literals.IMPROVEMENT_PLAN__MONITORING
                            : missing.keySet().iterator().next())
                    .related(monitoring).report("The plan does not say ", Wording.list(List.copyOf(missing.values())),
                            ". State the days between reports and who checks the results.");
        }
    }
}
