/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.acc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.keyline.testsupport.PlanBuilder.plan;

import org.junit.jupiter.api.Test;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.rules.RuleTest;

class StrategicOverviewTest extends RuleTest {

    StrategicOverviewTest() {
        super(StrategicOverview.class);
    }

    private static PlanBuilder actions(int number) {
        PlanBuilder builder = plan();
        for (int i = 0; i < number; i++) {
            builder.action("A." + i);
        }
        return builder;
    }

    @Test
    void aHundredActionsAreAnOverview() {
        satisfied(actions(100));
    }

    @Test
    void oneMoreIsFound() {
        says(broken(actions(101), null), "101 actions, more than the 100");
    }

    @Test
    void theNumberIsAParameter() {
        assertEquals(1, findings(actions(3).roots(), parameter("actions", 2)).size());
    }
}
