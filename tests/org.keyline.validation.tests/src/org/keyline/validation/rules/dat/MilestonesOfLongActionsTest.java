/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.dat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.keyline.testsupport.PlanBuilder.plan;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.keyline.model.core.Rag;
import org.keyline.model.plan.Stage;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.rules.RuleTest;

class MilestonesOfLongActionsTest extends RuleTest {

    MilestonesOfLongActionsTest() {
        super(MilestonesOfLongActions.class);
    }

    private static PlanBuilder days180() {
        return plan().action("A.1").from("2009-01-01").to("2009-06-29");
    }

    @Test
    void anActionOf180DaysNeedsNone() {
        satisfied(days180());
    }

    @Test
    void anActionOf181DaysWithoutMilestonesIsFound() {
        says(broken(plan().action("A.1").from("2009-01-01").to("2009-06-30"), "A.1"), "181 days", "no milestones");
    }

    @Test
    void withAMilestoneItIsRight() {
        satisfied(plan().action("A.1").from("2009-01-01").to("2009-12-31").milestone("2009-06-01", "Half done"));
    }

    @Test
    void whatIsCompleteNeedsNoneAnyMore() {
        satisfied(plan().action("A.1").from("2009-01-01").to("2009-12-31").status(Rag.GREEN, Stage.COMPLETE));
    }

    @Test
    void withoutBothDatesNothingIsSaid() {
        satisfied(plan().action("A.1").from("2009-01-01").action("A.2").to("2009-12-31"));
    }

    @Test
    void theDaysAreAParameter() {
        assertEquals(1, findings(days180().roots(), parameter("days", 179)).size());
    }

    @Test
    void whereTheYearIsLikelyASlipTheLengthIsNotToldBeside() {
        satisfied(slipped());
    }

    @Test
    void whereSlipsOfTheYearAreNotToldTheLengthIs() {
        assertEquals(1, findings(slipped().roots(), off("DAT-03")).size());
    }

    @Test
    void aStartBeforeTheInspectionIsASlipToo() {
        PlanBuilder builder = plan().action("A.1").from("2008-12-01").to("2009-07-01");
        broken(builder, "A.1");
        satisfied(builder.inspection(i -> i.setStart(LocalDate.of(2009, 1, 12))));
    }

    private static PlanBuilder slipped() {
        return plan().action("A.1").from("2009-05-01").to("2009-06-30").action("A.2").from("2009-07-01")
                .to("2009-12-20").action("B.20").from("2007-06-15").to("2009-07-16");
    }
}
