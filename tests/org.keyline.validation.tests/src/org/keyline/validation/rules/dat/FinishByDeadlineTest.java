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
import org.keyline.model.core.Rag;
import org.keyline.model.plan.Stage;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.Finding;
import org.keyline.validation.rules.RuleTest;

class FinishByDeadlineTest extends RuleTest {

    FinishByDeadlineTest() {
        super(FinishByDeadline.class);
    }

    private static PlanBuilder due(String deadline) {
        return plan().recommendation("R1").deadline(deadline).action("A.1").from("2009-10-01").addresses("R1");
    }

    @Test
    void aFinishAfterTheDeadlineIsFound() {
        Finding finding = broken(due("2009-11-15").to("2009-11-16"), "A.1");
        says(finding, "16 November 2009, 1 day after the deadline of R1 (15 November 2009)");
        assertEquals(1, finding.related().size());
    }

    @Test
    void aFinishOnTheDeadlineIsRight() {
        satisfied(due("2009-11-15").to("2009-11-15"));
    }

    @Test
    void aDeadlineStatedAsAMonthRunsToItsLastDay() {
        satisfied(due("2009-11").to("2009-11-30"));
        says(broken(due("2009-11").to("2009-12-01"), "A.1"), "R1 (November 2009)", "Finish by 30 November 2009");
    }

    @Test
    void aFinishStatedAsAMonthRunsToItsLastDayToo() {
        satisfied(due("2009-11-30").to("2009-11"));
        says(broken(due("2009-11-29").to("2009-11"), "A.1"), "finishes in November 2009, 1 day after");
    }

    @Test
    void aPartHasTheDeadlineOfTheWhole() {
        broken(plan().recommendation("R1").deadline("2009-11").recommendation("R1.1").action("A.1").to("2009-12-01")
                .addresses("R1.1"), "A.1");
    }

    @Test
    void theEarliestOfSeveralCounts() {
        says(broken(plan().recommendation("R1").deadline("2010-04").recommendation("R2").deadline("2009-11")
                .action("A.1").to("2009-12-01").addresses("R1", "R2"), "A.1"), "the deadline of R2");
    }

    @Test
    void withoutDeadlineOrFinishNothingIsSaid() {
        satisfied(plan().recommendation("R1").action("A.1").to("2030-01-01").addresses("R1"));
        satisfied(due("2009-11"));
    }

    @Test
    void aCancelledActionMissesNothing() {
        satisfied(due("2009-11").to("2009-12-01").status(Rag.UNSPECIFIED, Stage.CANCELLED));
    }
}
