/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.clk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.keyline.testsupport.PlanBuilder.plan;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.rules.RuleTest;

class SigningOffInTimeTest extends RuleTest {

    SigningOffInTimeTest() {
        super(SigningOffInTime.class);
    }

    private static PlanBuilder steps(LocalDate... days) {
        return plan().plan(p -> {
            p.setSubmittedOn(days[0]);
            p.setResponseReceivedOn(days[1]);
            p.setAmendedOn(days[2]);
            p.setSecondResponseOn(days[3]);
            p.setFinalDate(days[4]);
        });
    }

    private static LocalDate may(int day) {
        return LocalDate.of(2008, 5, 1).plusDays(day - 1);
    }

    @Test
    void twoWeeksForEachStepAreInTime() {
        satisfied(steps(may(1), may(15), may(29), may(43), may(57)));
    }

    @Test
    void oneDayMoreIsLate() {
        says(broken(steps(may(1), may(16), null, null, null), null), "The regulator's response is of 16 May 2008",
                "more than 2 weeks after submission (1 May 2008)");
        says(broken(steps(null, may(1), may(16), null, null), null), "The amended plan");
        says(broken(steps(null, null, may(1), may(16), null), null), "The regulator's second response");
        says(broken(steps(null, null, null, may(1), may(16)), null), "The final date");
    }

    @Test
    void everyLateStepIsFound() {
        assertEquals(4, findings(steps(may(1), may(21), may(41), may(61), may(81))).size());
    }

    @Test
    void aStepBeforeTheOneBeforeIsFound() {
        says(broken(steps(may(2), may(1), null, null, null), null), "before submission (2 May 2008)");
    }

    @Test
    void whatIsNotKnownIsNotCompared() {
        satisfied(steps(may(1), null, may(80), null, null));
        satisfied(plan());
    }

    @Test
    void theWeeksAreAParameter() {
        assertEquals(1, findings(steps(may(1), may(15), null, null, null).roots(), parameter("weeks", 1)).size());
    }
}
