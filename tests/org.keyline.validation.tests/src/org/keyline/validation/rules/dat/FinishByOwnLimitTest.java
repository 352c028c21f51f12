/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.dat;

import static org.keyline.testsupport.PlanBuilder.plan;

import org.junit.jupiter.api.Test;
import org.keyline.validation.rules.RuleTest;

class FinishByOwnLimitTest extends RuleTest {

    FinishByOwnLimitTest() {
        super(FinishByOwnLimit.class);
    }

    @Test
    void aFinishAfterTheLimitIsFound() {
        says(broken(plan().action("A.1").to("2009-12-01").mustFinishBy("2009-11"), "A.1"), "1 December 2009",
                "must be fully implemented by November 2009");
    }

    @Test
    void theLastDayOfTheMonthIsRight() {
        satisfied(plan().action("A.1").to("2009-11-30").mustFinishBy("2009-11"));
    }

    @Test
    void theDayItselfIsRightAndTheNextIsNot() {
        satisfied(plan().action("A.1").to("2009-11-15").mustFinishBy("2009-11-15"));
        broken(plan().action("A.1").to("2009-11-16").mustFinishBy("2009-11-15"), "A.1");
    }

    @Test
    void withoutLimitOrFinishNothingIsSaid() {
        satisfied(plan().action("A.1").to("2009-11-15").action("A.2").mustFinishBy("2009-11"));
    }
}
