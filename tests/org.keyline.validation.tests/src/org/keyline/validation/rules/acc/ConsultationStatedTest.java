/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.acc;

import static org.keyline.testsupport.PlanBuilder.plan;

import org.junit.jupiter.api.Test;
import org.keyline.model.plan.Consultation;
import org.keyline.model.plan.PlanFactory;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.rules.RuleTest;

class ConsultationStatedTest extends RuleTest {

    ConsultationStatedTest() {
        super(ConsultationStated.class);
    }

    private static PlanBuilder consulting(String form, String publicMonitoring, String timescale) {
        Consultation consultation = PlanFactory.eINSTANCE.createConsultation();
        consultation.setForm(form);
        consultation.setPublicMonitoring(publicMonitoring);
        consultation.setTimescale(timescale);
        return plan().plan(p -> p.setConsultation(consultation));
    }

    @Test
    void allThreeStatedAreRight() {
        satisfied(consulting("Tenants' panel", "Figures on the website", "Every quarter"));
    }

    @Test
    void whatIsMissingIsFound() {
        says(broken(consulting("Tenants' panel", null, "Every quarter"), null),
                "does not state how the public can follow progress.");
        says(broken(plan(), null), "in what form", "by when");
    }
}
