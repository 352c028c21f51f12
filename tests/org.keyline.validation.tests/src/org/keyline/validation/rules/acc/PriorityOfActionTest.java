/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.acc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.keyline.testsupport.PlanBuilder.plan;

import org.junit.jupiter.api.Test;
import org.keyline.model.core.Priority;
import org.keyline.model.core.Rag;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.Stage;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.rules.RuleTest;

class PriorityOfActionTest extends RuleTest {

    PriorityOfActionTest() {
        super(PriorityOfAction.class);
    }

    @Test
    void anActionWithoutPriorityIsFound() {
        broken(plan().action("A.1"), "A.1");
    }

    @Test
    void aPriorityThatCannotBeReadIsFoundWithItsText() {
        says(broken(plan().action("A.1").with(a -> a.setPriorityText("P17")), "A.1"), "“P17”");
    }

    @Test
    void anActionWithAPriorityIsRight() {
        satisfied(plan().action("A.1").with(a -> a.setPriority(Priority.LOW)));
    }

    @Test
    void whatIsCompleteOrCancelledNeedsNone() {
        satisfied(plan().action("A.1").status(Rag.GREEN, Stage.COMPLETE).action("A.2")
                .status(Rag.UNSPECIFIED, Stage.CANCELLED));
    }

    @Test
    void theFixesSetOne() {
        PlanBuilder builder = plan().action("A.1");
        broken(builder, "A.1").fixes().get(1).change().run();
        assertEquals(Priority.MEDIUM, builder.get(Action.class, "A.1").getPriority());
    }
}
