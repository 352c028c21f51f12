/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.dat;

import static org.keyline.testsupport.PlanBuilder.plan;

import org.junit.jupiter.api.Test;
import org.keyline.model.plan.NoteKind;
import org.keyline.validation.rules.RuleTest;

class OneDateInOneWayTest extends RuleTest {

    OneDateInOneWayTest() {
        super(OneDateInOneWay.class);
    }

    @Test
    void severalDatesInOneCellAreFound() {
        says(broken(plan().action("A.1").note(NoteKind.SEVERAL_DATES, "Finish", "01/06/09 or 15/06/09"), "A.1"),
                "several dates in one cell", "01/06/09 or 15/06/09");
    }

    @Test
    void severalDaysInATextAreFoundOnce() {
        broken(plan().action("A.1").with(a -> a.setFinishText("01/06/09 or 15/06/09"))
                .note(NoteKind.SEVERAL_DATES, "Finish", "01/06/09 or 15/06/09"), "A.1");
        broken(plan().action("A.1").with(a -> a.setFinishText("01/06/09 or 15/06/09")), "A.1");
    }

    @Test
    void aMonthBesideADayIsNoSecondDate() {
        satisfied(plan().action("A.1").with(a -> a.setFinishText("31/11/09, in all by November 2009")));
    }

    @Test
    void theRarerWayOfWritingIsFound() {
        says(broken(plan().action("A.1").with(a -> a.setFinishText("31/11/09")).action("A.2")
                .with(a -> a.setFinishText("31/06/09")).action("A.3")
                .with(a -> a.setFinishText("31 June 2009")), "A.3"), "with the month in letters", "with slashes");
    }

    @Test
    void datesWrittenAlikeAreRight() {
        satisfied(plan().action("A.1").with(a -> a.setFinishText("31/11/09")).action("A.2")
                .with(a -> a.setFinishText("31/6/2009")));
    }
}
