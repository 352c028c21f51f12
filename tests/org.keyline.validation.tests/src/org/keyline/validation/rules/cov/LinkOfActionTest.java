/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.cov;

import static org.keyline.testsupport.PlanBuilder.plan;

import org.junit.jupiter.api.Test;
import org.keyline.model.core.Rag;
import org.keyline.model.plan.Stage;
import org.keyline.validation.rules.RuleTest;

class LinkOfActionTest extends RuleTest {

    LinkOfActionTest() {
        super(LinkOfAction.class);
    }

    @Test
    void anActionWithoutLinkIsFound() {
        broken(plan().recommendation("R1").action("A.1").addresses("R1").action("A.2"), "A.2");
    }

    @Test
    void aRecommendationACriticismOrAnotherSourceIsALink() {
        satisfied(plan().recommendation("R1").weakness("F1", "Slow repairs").source("Audit of lettings").action("A.1")
                .addresses("R1").action("A.2").addresses("F1").action("A.3").addresses("Audit of lettings"));
    }

    @Test
    void aCancelledActionNeedsNone() {
        satisfied(plan().action("A.1").status(Rag.UNSPECIFIED, Stage.CANCELLED));
    }
}
