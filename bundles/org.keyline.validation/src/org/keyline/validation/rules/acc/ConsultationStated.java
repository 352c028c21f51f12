/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.acc;

import java.util.ArrayList;
import java.util.List;

import org.keyline.model.plan.Consultation;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.PlanPackage;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;

/**
 * ACC-13: the form of consultation, the public monitoring and their timescale are stated (SHR ¶10).
 */
@RuleId("ACC-13")
@LooksAt("consultation.*")
public final class ConsultationStated extends Rule<ImprovementPlan> {

    /** Found by its mark. */
    public ConsultationStated() {
        super(ImprovementPlan.class);
    }

    @Override
    protected void check(ImprovementPlan plan, Check check) {
        Consultation consultation = plan.getConsultation();
        List<String> missing = new ArrayList<>();
        if (consultation == null || !Wording.filled(consultation.getForm())) {
            missing.add("in what form tenants and others are consulted");
        }
        if (consultation == null || !Wording.filled(consultation.getPublicMonitoring())) {
            missing.add("how the public can follow progress");
        }
        if (consultation == null || !Wording.filled(consultation.getTimescale())) {
            missing.add("by when");
        }
        if (!missing.isEmpty()) {
            check.on(plan).feature(PlanPackage.Literals.IMPROVEMENT_PLAN__CONSULTATION).report(
                    "The plan does not state ", Wording.list(missing), ". The regulator asks for it at submission.");
        }
    }
}
