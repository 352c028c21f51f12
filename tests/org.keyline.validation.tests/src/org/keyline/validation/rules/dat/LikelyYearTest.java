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
import java.util.List;

import org.junit.jupiter.api.Test;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.Finding;
import org.keyline.validation.Fix;
import org.keyline.validation.rules.RuleTest;

class LikelyYearTest extends RuleTest {

    LikelyYearTest() {
        super(LikelyYear.class);
    }

    private static PlanBuilder in2009() {
        return plan().action("A.1").from("2009-05-01").to("2009-06-30").action("A.2").from("2009-07-01")
                .to("2009-12-31");
    }

    @Test
    void aDateInAnotherYearIsFound() {
        Finding finding = broken(in2009().action("B.20").from("2007-06-15").to("2009-07-16"), "B.20");
        says(finding, "starts on 15 June 2007", "more than 12 months", "1 May 2009 to 31 December 2009");
        assertEquals(List.of("Change it to 15 June 2009"), finding.fixes().stream().map(Fix::label).toList());
    }

    @Test
    void bothDatesOfAnActionInAnotherYearAreFound() {
        brokenAt(in2009().action("B.20").from("2007-06-15").to("2007-07-16"), "B.20", "B.20");
    }

    @Test
    void twelveMonthsAreNotTooFarButADayMoreIs() {
        satisfied(in2009().action("B.1").from("2009-05-01").to("2010-12-31"));
        broken(in2009().action("B.1").from("2009-05-01").to("2011-01-01"), "B.1");
    }

    @Test
    void aPlanThatGoesOnYearByYearHasNoSlip() {
        satisfied(in2009().action("B.1").from("2010-03-01").to("2010-11-30").action("B.2").from("2011-02-01")
                .to("2011-10-31"));
    }

    @Test
    void whereBothHalvesAreAlikeNobodyCanSay() {
        satisfied(plan().action("A.1").from("2007-05-01").to("2007-06-30").action("A.2").from("2009-05-01")
                .to("2009-06-30"));
    }

    @Test
    void aDateBeforeTheInspectionIsFound() {
        says(broken(in2009().inspection(i -> i.setStart(LocalDate.of(2009, 5, 2))), "A.1"),
                "before the inspection (2 May 2009)");
        satisfied(in2009().inspection(i -> i.setStart(LocalDate.of(2009, 5, 1))));
    }

    @Test
    void theMonthsAreAParameter() {
        PlanBuilder builder = in2009().action("B.1").from("2009-05-01").to("2010-08-31");
        satisfied(builder);
        assertEquals(1, findings(builder.roots(), parameter("months", 6)).size());
    }
}
