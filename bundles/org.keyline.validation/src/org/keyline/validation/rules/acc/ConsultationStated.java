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
        Map<EStructuralFeature, String> missing = new LinkedHashMap<>();
        if (consultation == null || !Wording.filled(consultation.getForm())) {
            missing.put(PlanPackage.Literals.CONSULTATION__FORM, "in what form tenants and others are consulted");
        }
        if (consultation == null || !Wording.filled(consultation.getPublicMonitoring())) {
            missing.put(PlanPackage.Literals.CONSULTATION__PUBLIC_MONITORING, "how the public can follow progress");
        }
        if (consultation == null || !Wording.filled(consultation.getTimescale())) {
            missing.put(PlanPackage.Literals.CONSULTATION__TIMESCALE, "by when");
        }
        if (!missing.isEmpty()) {
            check.on(plan)
                    .feature(consultation == null ? PlanPackage.Literals.IMPROVEMENT_PLAN__CONSULTATION
                            : missing.keySet().iterator().next())
                    .related(consultation)
                    .report("The plan does not state ", Wording.list(List.copyOf(missing.values())),
                            ". The regulator asks for it at submission.");
        }
    }
}
