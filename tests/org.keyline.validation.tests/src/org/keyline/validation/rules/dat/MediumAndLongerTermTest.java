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

class MediumAndLongerTermTest extends RuleTest {

    MediumAndLongerTermTest() {
        super(MediumAndLongerTerm.class);
    }

    private static PlanBuilder finishing(String... finishes) {
        PlanBuilder builder = plan();
        for (String finish : finishes) {
            builder.action("A." + finish).from("2009-01-01").to(finish);
        }
        return builder;
    }

    @Test
    void theShortTermAloneIsFound() {
        says(broken(finishing("2009-03-31", "2009-07-01"), null), "no action that finishes in the medium term",
                "or the longer term");
    }

    @Test
    void allThreeTermsAreRight() {
        satisfied(finishing("2009-03-31", "2009-07-02", "2010-01-02"));
    }

    @Test
    void theLastDayOfTheMediumTermIsNotTheLonger() {
        says(broken(finishing("2009-07-02", "2010-01-01"), null), "longer term (after 1 January 2010)");
    }

    @Test
    void aMissingMediumTermIsFound() {
        says(broken(finishing("2009-03-31", "2010-03-31"), null), "in the medium term (2 July 2009 to 1 January 2010)");
    }

    @Test
    void theTermsRunFromTheDayOfAgreement() {
        satisfied(finishing("2009-03-31", "2009-10-31", "2010-05-01")
                .plan(p -> p.setAgreedOn(LocalDate.of(2009, 4, 1))));
    }

    @Test
    void aTermAfterTheLastDeadlineIsNotAskedFor() {
        satisfied(finishing("2009-03-31", "2009-07-02").recommendation("R1").deadline("2009-12"));
        satisfied(finishing("2009-03-31").recommendation("R1").deadline("2009-06"));
        broken(finishing("2009-03-31", "2009-07-02").recommendation("R1").deadline("2010-02"), null);
    }

    @Test
    void aSlipOfTheYearDoesNotMakeThePlanBeginEarlier() {
        satisfied(finishing("2009-03-31", "2009-07-02", "2010-01-02").action("B.1").from("2007-01-01")
                .to("2009-03-31"));
    }

    @Test
    void aPlanWithoutDatesIsNotJudged() {
        satisfied(plan().action("A.1"));
    }

    @Test
    void theTermsAreParameters() {
        assertEquals(1, findings(finishing("2009-07-02", "2010-01-02").roots(), parameter("medium", 24)).size());
        assertEquals(1, findings(finishing("2009-03-31", "2009-07-02", "2010-01-02").roots(), parameter("short", 7))
                .size());
    }
}
