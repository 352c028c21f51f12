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
import org.keyline.model.plan.CalendarRegion;
import org.keyline.model.plan.Stage;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.rules.RuleTest;

class WorkingDaysTest extends RuleTest {

    WorkingDaysTest() {
        super(WorkingDays.class);
    }

    @Test
    void aSaturdayIsFound() {
        says(broken(plan().action("A.1").from("2009-10-16").to("2009-10-17"), "A.1"),
                "finishes on 17 October 2009, a Saturday");
    }

    @Test
    void aFridayIsRight() {
        satisfied(plan().action("A.1").from("2009-10-12").to("2009-10-16"));
    }

    @Test
    void aBankHolidayThatAllShareIsFound() {
        says(broken(plan().action("A.1").from("2009-05-04").to("2009-05-08"), "A.1"), "a bank holiday");
    }

    @Test
    void aHolidayOfOneCountryCountsThereAlone() {
        PlanBuilder builder = plan().action("A.1").from("2009-08-31").to("2009-09-04");
        satisfied(builder);
        satisfied(builder.plan(p -> p.setCalendar(CalendarRegion.SCOTLAND)));
        broken(builder.plan(p -> p.setCalendar(CalendarRegion.ENGLAND_AND_WALES)), "A.1");
    }

    @Test
    void aFinishStatedAsAMonthIsNoDay() {
        satisfied(plan().action("A.1").from("2009-10-12").to("2009-10"));
    }

    @Test
    void whatWasReadFromWordsIsNoDay() {
        satisfied(plan().action("A.1").from("2009-08-01").to("2009-08-15").with(action -> {
            action.setStartText("August 2009");
            action.setFinishText("mid-August 2009");
        }));
        broken(plan().action("A.1").from("2009-08-03").to("2009-08-15")
                .with(action -> action.setFinishText("Sat 15/08/09 or so")), "A.1");
    }

    @Test
    void whatIsCompleteIsLeftAlone() {
        satisfied(plan().action("A.1").from("2009-10-17").to("2009-10-18").status(Rag.GREEN, Stage.COMPLETE));
    }

    @Test
    void theFixMovesTheStartOnAndTheFinishBack() {
        PlanBuilder builder = plan().action("A.1").from("2009-10-10").to("2009-10-25");
        broken(builder, "A.1").fixes().forEach(fix -> fix.change().run());
        satisfied(builder);
    }
}
