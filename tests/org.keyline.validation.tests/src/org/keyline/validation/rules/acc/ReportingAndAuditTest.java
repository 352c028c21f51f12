/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.acc;

import static org.keyline.testsupport.PlanBuilder.plan;

import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.keyline.model.plan.Monitoring;
import org.keyline.model.plan.PlanFactory;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.rules.RuleTest;

class ReportingAndAuditTest extends RuleTest {

    ReportingAndAuditTest() {
        super(ReportingAndAudit.class);
    }

    private static PlanBuilder monitored(Consumer<Monitoring> more) {
        Monitoring monitoring = PlanFactory.eINSTANCE.createMonitoring();
        more.accept(monitoring);
        return plan().plan(p -> p.setMonitoring(monitoring));
    }

    @Test
    void bothStatedAreRight() {
        satisfied(monitored(m -> {
            m.setIntervalDays(14);
            m.setAudit("Internal audit checks the evidence twice a year");
        }));
    }

    @Test
    void whatIsMissingIsFound() {
        says(broken(monitored(m -> m.setIntervalDays(14)), null), "does not say how success is audited.");
        says(broken(monitored(m -> m.setAudit("Yes, by internal audit")), null), "how often progress is reported.");
        says(broken(plan(), null), "how often progress is reported and how success is audited");
    }

    @Test
    void anIntervalOfNoDaysIsNone() {
        broken(monitored(m -> {
            m.setIntervalDays(0);
            m.setAudit("Internal audit");
        }), null);
    }
}
