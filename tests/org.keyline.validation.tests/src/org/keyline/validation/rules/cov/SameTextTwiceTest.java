/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.cov;

import static org.keyline.testsupport.PlanBuilder.plan;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.keyline.validation.Finding;
import org.keyline.validation.rules.RuleTest;

class SameTextTwiceTest extends RuleTest {

    SameTextTwiceTest() {
        super(SameTextTwice.class);
    }

    @Test
    void theSameTextIsFoundAtBoth() {
        List<Finding> found = brokenAt(plan().recommendation("R1").text("Collect rent fairly.").recommendation("R2")
                .text("Collect  rent, fairly"), "R1", "R2");
        says(found.get(0), "the same text as R2");
        says(found.get(1), "the same text as R1");
    }

    @Test
    void everyFurtherOneIsFound() {
        brokenAt(plan().recommendation("R1").text("Collect rent fairly").recommendation("R2")
                .text("Collect rent fairly").recommendation("R3").text("Collect rent fairly"), "R1", "R2", "R3");
    }

    @Test
    void textsThatDifferInAWordAreTwo() {
        satisfied(plan().recommendation("R1").text("Review the lettings policy").recommendation("R2")
                .text("Review the repairs policy"));
    }

    @Test
    void recommendationsWithoutTextAreNotCompared() {
        satisfied(plan().recommendation("R1").citedOnly().recommendation("R2").citedOnly());
    }
}
