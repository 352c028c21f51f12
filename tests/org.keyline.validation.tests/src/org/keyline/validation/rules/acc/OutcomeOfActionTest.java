/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.acc;

import static org.keyline.testsupport.PlanBuilder.plan;

import org.junit.jupiter.api.Test;
import org.keyline.model.core.Rag;
import org.keyline.model.plan.Stage;
import org.keyline.validation.rules.RuleTest;

class OutcomeOfActionTest extends RuleTest {

    OutcomeOfActionTest() {
        super(OutcomeOfAction.class);
    }

    @Test
    void anActionWithoutOutcomeIsFound() {
        broken(plan().action("A.1").with(a -> a.setOutcome(" ")), "A.1");
    }

    @Test
    void anActionWithAnOutcomeIsRight() {
        satisfied(plan().action("A.1").with(a -> a.setOutcome("Letters are understood")));
    }

    @Test
    void aCancelledActionNeedsNone() {
        satisfied(plan().action("A.1").status(Rag.UNSPECIFIED, Stage.CANCELLED));
    }
}
