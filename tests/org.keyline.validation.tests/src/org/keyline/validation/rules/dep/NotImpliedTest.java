/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.dep;

import static org.keyline.testsupport.PlanBuilder.plan;

import org.junit.jupiter.api.Test;
import org.keyline.model.plan.DependencyKind;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.rules.RuleTest;

class NotImpliedTest extends RuleTest {

    NotImpliedTest() {
        super(NotImplied.class);
    }

    private static PlanBuilder chain() {
        return plan().action("A.1").from("2009-06-01").to("2009-06-05").action("A.2").from("2009-06-08")
                .to("2009-06-12").after("A.1").action("A.3").from("2009-06-15").to("2009-06-19").after("A.2");
    }

    @Test
    void aShortCutBesideAChainIsFound() {
        says(broken(chain().after("A.1"), null), "That action A.3 waits for A.1 follows from others already",
                "A.1 → A.2 → A.3");
    }

    @Test
    void theChainItselfIsRight() {
        satisfied(chain());
    }

    @Test
    void whatMerelyInformsIsNotImplied() {
        satisfied(chain().after("A.1").dependency(d -> d.setKind(DependencyKind.INFORMS)));
    }

    @Test
    void theFixTakesItAway() {
        PlanBuilder builder = chain().after("A.1");
        broken(builder, null).fixes().get(0).change().run();
        satisfied(builder);
    }
}
