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
import org.keyline.validation.Finding;
import org.keyline.validation.rules.RuleTest;

class StartAndFinishGivenTest extends RuleTest {

    StartAndFinishGivenTest() {
        super(StartAndFinishGiven.class);
    }

    @Test
    void aMissingFinishIsFound() {
        Finding finding = broken(plan().action("A.1").from("2009-06-01"), "A.1");
        assertEquals("Action A.1 has no finish. State the date.", finding.message());
        assertEquals("finish", finding.feature().getName());
    }

    @Test
    void aMissingStartIsFound() {
        says(broken(plan().action("A.1").to("2009-06-01"), "A.1"), "no start");
    }

    @Test
    void whereBothAreMissingItIsSaidOnce() {
        says(broken(plan().action("A.1").mustFinishBy("2009-10"), "A.1"), "no start and no finish",
                "only that it must be fully implemented by October 2009", "State both dates");
    }

    @Test
    void bothGivenIsRight() {
        satisfied(plan().action("A.1").from("2009-06-01").to("2009-06-01"));
    }

    @Test
    void aTextThatIsNoDateDoesNotReplaceIt() {
        says(broken(plan().action("A.1").from("2009-06-01").with(a -> a.setFinishText("ongoing")), "A.1"),
                "no finish that can be read (“ongoing”)");
    }

    @Test
    void anImpossibleDateIsAnotherRulesMatter() {
        satisfied(plan().action("A.1").from("2009-06-01").with(a -> a.setFinishText("31/11/09")));
    }

    @Test
    void severalDatesInOneCellAreAnotherRulesMatter() {
        satisfied(plan().action("A.1").with(a -> a.setStartText("1/10/09 3/11/09")).to("2009-12-01"));
    }

    @Test
    void aCancelledActionNeedsNoDates() {
        satisfied(plan().action("A.1").status(Rag.UNSPECIFIED, Stage.CANCELLED));
    }
}
