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
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.rules.RuleTest;

class WithinTwoYearsTest extends RuleTest {

    WithinTwoYearsTest() {
        super(WithinTwoYears.class);
    }

    private static PlanBuilder agreed() {
        return plan().plan(p -> p.setAgreedOn(LocalDate.of(2008, 9, 1)));
    }

    @Test
    void theLastDayOfTheSecondYearIsInTime() {
        satisfied(agreed().action("A.1").to("2010-09-01"));
    }

    @Test
    void theDayAfterIsFound() {
        says(broken(agreed().action("A.1").to("2010-09-02"), "A.1"), "more than 24 months", "1 September 2008",
                "Finish by 1 September 2010");
    }

    @Test
    void aFinishStatedAsAMonthRunsToItsLastDay() {
        satisfied(agreed().action("A.1").to("2010-08"));
        broken(agreed().action("A.1").to("2010-09"), "A.1");
    }

    @Test
    void aPlanThatExplainsTheLongerTimeIsRight() {
        satisfied(agreed().plan(p -> p.setReasonForLongerTime("The contract runs until 2012")).action("A.1")
                .to("2011-09-02"));
    }

    @Test
    void aPlanThatIsNotAgreedHasNoSuchLimit() {
        satisfied(plan().plan(p -> p.setApprovedOn(LocalDate.of(2008, 8, 1))).action("A.1").to("2011-09-02"));
    }

    @Test
    void theMonthsAreAParameter() {
        assertEquals(1, findings(agreed().action("A.1").to("2009-09-02").roots(), parameter("months", 12)).size());
    }
}
