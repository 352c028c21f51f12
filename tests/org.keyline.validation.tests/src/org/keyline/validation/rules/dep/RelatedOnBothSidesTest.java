/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.dep;

import static org.keyline.testsupport.PlanBuilder.plan;

import org.junit.jupiter.api.Test;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.rules.RuleTest;

class RelatedOnBothSidesTest extends RuleTest {

    RelatedOnBothSidesTest() {
        super(RelatedOnBothSides.class);
    }

    @Test
    void aRelationStatedOnOneSideIsFound() {
        says(broken(plan().action("A.1").related("A.2", null).action("A.2"), "A.1"), "A.2 does not name it");
    }

    @Test
    void aRelationStatedOnBothSidesIsRight() {
        satisfied(plan().action("A.1").related("A.2", null).action("A.2").related("A.1", null));
    }

    @Test
    void aDependencyOfTheOtherNamesItToo() {
        satisfied(plan().action("A.1").related("A.2", null).action("A.2").after("A.1"));
    }

    @Test
    void anUnknownActionIsNoMatterOfThisRule() {
        satisfied(plan().action("A.1").related("E5", null));
    }

    @Test
    void theFixNamesItOnTheOtherSide() {
        PlanBuilder builder = plan().action("A.1").related("A.2", null).action("A.2");
        broken(builder, "A.1").fixes().get(0).change().run();
        satisfied(builder);
    }
}
