/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.acc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.keyline.testsupport.PlanBuilder.plan;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.rules.RuleTest;

class LoadOfPersonTest extends RuleTest {

    LoadOfPersonTest() {
        super(LoadOfPerson.class);
    }

    private static PlanBuilder leading(int actions) {
        PlanBuilder builder = plan();
        for (int i = 1; i <= actions; i++) {
            builder.action("A." + i).from("2009-06-01").to("2009-06-30").lead("Ann Rowe");
        }
        return builder;
    }

    @Test
    void fiveActionsAtATimeAreRight() {
        satisfied(leading(5));
    }

    @Test
    void sixActionsAtATimeAreFound() {
        says(broken(leading(6), null), "leads 6 actions at the same time from 1 June 2009 to 30 June 2009");
    }

    @Test
    void oneAfterTheOtherIsRight() {
        satisfied(leading(5).action("A.6").from("2009-07-01").to("2009-07-31").lead("Ann Rowe"));
        broken(leading(5).action("A.6").from("2009-06-30").to("2009-07-31").lead("Ann Rowe"), null);
    }

    @Test
    void thePersonIsCheckedWhereThePlanAloneIsGiven() {
        broken(List.of(leading(6).build()), null);
    }

    @Test
    void theNumberIsAParameter() {
        assertEquals(1, findings(leading(3).roots(), parameter("actions", 2)).size());
    }
}
