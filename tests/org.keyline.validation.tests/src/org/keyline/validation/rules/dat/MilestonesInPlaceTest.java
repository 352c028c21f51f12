/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.dat;

import static org.keyline.testsupport.PlanBuilder.plan;

import org.junit.jupiter.api.Test;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.rules.RuleTest;

class MilestonesInPlaceTest extends RuleTest {

    MilestonesInPlaceTest() {
        super(MilestonesInPlace.class);
    }

    private static PlanBuilder june() {
        return plan().action("A.1").from("2009-06-01").to("2009-06-30");
    }

    @Test
    void theFirstAndTheLastDayAreWithinTheAction() {
        satisfied(june().milestone("2009-06-01", "Begun").milestone("2009-06-30", "Done"));
    }

    @Test
    void aMilestoneBeforeTheActionIsFound() {
        says(broken(june().milestone("2009-05-31", "Begun"), null), "“Begun” of action A.1 (31 May 2009)",
                "before the action starts");
    }

    @Test
    void aMilestoneAfterTheActionIsFound() {
        says(broken(june().milestone("2009-07-01", "Done"), null), "after the action finishes (30 June 2009)");
    }

    @Test
    void milestonesOutOfOrderAreFoundAtTheLaterInTheList() {
        says(broken(june().milestone("2009-06-20", "Draft agreed").milestone("2009-06-10", "Draft written"), null),
                "“Draft written”", "stands after milestone “Draft agreed”");
    }

    @Test
    void twoOnOneDayAreInOrder() {
        satisfied(june().milestone("2009-06-20", "Draft").milestone("2009-06-20", "Plan"));
    }

    @Test
    void aMilestoneWithoutDateIsSkipped() {
        satisfied(june().milestone("2009-06-10", "First").milestone(null, "Second").milestone("2009-06-20", "Third"));
    }

    @Test
    void anActionWithoutDatesBoundsNothing() {
        satisfied(plan().action("A.1").milestone("2009-06-10", "First"));
    }
}
