/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.acc;

import static org.keyline.testsupport.PlanBuilder.plan;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.keyline.model.core.Rag;
import org.keyline.model.plan.Stage;
import org.keyline.validation.rules.RuleTest;

class ResourcesOfActionTest extends RuleTest {

    ResourcesOfActionTest() {
        super(ResourcesOfAction.class);
    }

    @Test
    void anActionWithoutResourcesIsFound() {
        broken(plan().action("A.1"), "A.1");
    }

    @Test
    void wordsOrACostAreEnough() {
        satisfied(plan().action("A.1").with(a -> a.setResources("Existing staff")).action("A.2")
                .with(a -> a.setCost(new BigDecimal("0"))).action("A.3").with(a -> a.setCostText("about £2k")));
    }

    @Test
    void whatIsCompleteNeedsNone() {
        satisfied(plan().action("A.1").status(Rag.GREEN, Stage.COMPLETE));
    }
}
