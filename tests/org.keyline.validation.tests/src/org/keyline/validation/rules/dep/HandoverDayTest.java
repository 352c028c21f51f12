/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.dep;

import static org.keyline.testsupport.PlanBuilder.plan;

import org.junit.jupiter.api.Test;
import org.keyline.model.plan.DependencyKind;
import org.keyline.model.plan.DependencyType;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.rules.RuleTest;

class HandoverDayTest extends RuleTest {

    HandoverDayTest() {
        super(HandoverDay.class);
    }

    private static PlanBuilder starting(String day) {
        return plan().action("A.1").from("2009-06-01").to("2009-06-10").action("A.2").from(day).to("2009-06-30");
    }

    @Test
    void aStartOnTheDayOfTheFinishIsFound() {
        says(broken(starting("2009-06-10").after("A.1"), "A.2"), "10 June 2009, the day on which A.1 finishes");
    }

    @Test
    void theDayBeforeAndTheDayAfterAreNot() {
        satisfied(starting("2009-06-09").after("A.1"));
        satisfied(starting("2009-06-11").after("A.1"));
    }

    @Test
    void otherTypesAndKindsAreNoHandover() {
        satisfied(starting("2009-06-10").after("A.1", DependencyType.SS, 0));
        satisfied(starting("2009-06-10").after("A.1").dependency(d -> d.setKind(DependencyKind.INFORMS)));
    }
}
