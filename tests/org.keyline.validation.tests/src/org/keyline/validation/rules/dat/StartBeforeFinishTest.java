/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.dat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.keyline.testsupport.PlanBuilder.plan;

import org.junit.jupiter.api.Test;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.Fix;
import org.keyline.validation.rules.RuleTest;

class StartBeforeFinishTest extends RuleTest {

    StartBeforeFinishTest() {
        super(StartBeforeFinish.class);
    }

    @Test
    void aStartAfterTheFinishIsFound() {
        says(broken(plan().action("A.1").from("2009-06-02").to("2009-06-01"), "A.1"), "2 June 2009", "1 June 2009");
    }

    @Test
    void anActionOfOneDayIsRight() {
        satisfied(plan().action("A.1").from("2009-06-01").to("2009-06-01"));
    }

    @Test
    void aFinishStatedAsAMonthRunsToItsLastDay() {
        satisfied(plan().action("A.1").from("2009-06-30").to("2009-06"));
        broken(plan().action("A.1").from("2009-07-01").to("2009-06"), "A.1");
    }

    @Test
    void aMissingDateIsNoMatterOfThisRule() {
        satisfied(plan().action("A.1").from("2009-06-01").action("A.2").to("2009-06-01"));
    }

    @Test
    void theFixExchangesTheTwo() {
        PlanBuilder builder = plan().action("A.1").from("2009-06-02").to("2009-06-01");
        Fix fix = broken(builder, "A.1").fixes().get(0);
        assertEquals("Exchange start and finish: 1 June 2009 to 2 June 2009", fix.label());
        fix.change().run();
        satisfied(builder);
    }
}
