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
import org.keyline.model.plan.WorkStream;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.rules.RuleTest;

class AccountablePersonTest extends RuleTest {

    AccountablePersonTest() {
        super(AccountablePerson.class);
    }

    @Test
    void anActionWithoutLeadIsFound() {
        says(broken(plan().action("A.1"), "A.1"), "no lead officer");
    }

    @Test
    void anActionWithALeadIsRight() {
        satisfied(plan().action("A.1").lead("Ann Rowe"));
    }

    @Test
    void aCancelledActionNeedsNone() {
        satisfied(plan().action("A.1").status(Rag.UNSPECIFIED, Stage.CANCELLED));
    }

    @Test
    void theFixTakesTheLeadOfTheWorkStream() {
        PlanBuilder builder = plan().workStream("A", "Access").action("A.1");
        builder.get(WorkStream.class, "A").setLead(builder.person("Ann Rowe"));
        broken(builder, "A.1").fixes().get(0).change().run();
        satisfied(builder);
    }
}
