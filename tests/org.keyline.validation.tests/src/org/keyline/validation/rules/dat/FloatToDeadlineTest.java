/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.dat;

import static org.keyline.testsupport.PlanBuilder.plan;

import org.junit.jupiter.api.Test;
import org.keyline.model.core.Rag;
import org.keyline.model.plan.Stage;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.rules.RuleTest;

class FloatToDeadlineTest extends RuleTest {

    FloatToDeadlineTest() {
        super(FloatToDeadline.class);
    }

    private static PlanBuilder due() {
        return plan().recommendation("R1").deadline("2009-11").action("A.1").from("2009-11-01").addresses("R1");
    }

    @Test
    void aFinishOnTheDeadlineIsFound() {
        says(broken(due().to("2009-11-30"), "A.1"), "the very day of the deadline of R1 (November 2009)");
    }

    @Test
    void aDayToSpareIsEnough() {
        satisfied(due().to("2009-11-29"));
    }

    @Test
    void aFinishAfterTheDeadlineIsAnotherRulesMatter() {
        satisfied(due().to("2009-12-01"));
    }

    @Test
    void itsOwnLimitCountsToo() {
        says(broken(plan().action("A.1").from("2009-11-01").to("2009-11-30").mustFinishBy("2009-11-30"), "A.1"),
                "its own limit");
    }

    @Test
    void whatItWaitsForMayTakeTheFloat() {
        says(broken(due().to("2009-11-20").after("A.0").action("A.0").from("2009-10-01").to("2009-11-10"), "A.1"),
                "pushes its finish to 30 November 2009");
    }

    @Test
    void whatItWaitsForMayLeaveADay() {
        satisfied(due().to("2009-11-20").after("A.0").action("A.0").from("2009-10-01").to("2009-11-09"));
    }

    @Test
    void withoutDeadlineOrWhenCompleteNothingIsSaid() {
        satisfied(plan().action("A.1").from("2009-11-01").to("2009-11-30"));
        satisfied(due().to("2009-11-30").status(Rag.GREEN, Stage.COMPLETE));
    }
}
