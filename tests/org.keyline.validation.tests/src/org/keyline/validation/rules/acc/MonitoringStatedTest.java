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

class MonitoringStatedTest extends RuleTest {

    MonitoringStatedTest() {
        super(MonitoringStated.class);
    }

    private static PlanBuilder monitored(Consumer<Monitoring> more) {
        Monitoring monitoring = PlanFactory.eINSTANCE.createMonitoring();
        more.accept(monitoring);
        return plan().plan(p -> p.setMonitoring(monitoring));
    }

    @Test
    void aPlanWithoutMonitoringIsFound() {
        broken(plan(), null);
        broken(monitored(m -> m.setArrangements(" ")), null);
    }

    @Test
    void statedArrangementsAreRight() {
        satisfied(monitored(m -> m.setArrangements("The board looks at progress every month")));
    }
}
