/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.dep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.keyline.testsupport.PlanBuilder.plan;

import org.junit.jupiter.api.Test;
import org.keyline.model.plan.DependencyKind;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.Finding;
import org.keyline.validation.rules.RuleTest;

class NoCycleTest extends RuleTest {

    NoCycleTest() {
        super(NoCycle.class);
    }

    private static PlanBuilder circle() {
        return plan().action("A.1").after("A.3").action("A.2").after("A.1").action("A.3").after("A.2");
    }

    @Test
    void aCircleIsFound() {
        Finding finding = broken(circle(), null);
        assertEquals("A.1 → A.2 → A.3 → A.1", finding.value());
        assertEquals(3, finding.related().size());
    }

    @Test
    void aChainIsRight() {
        satisfied(plan().action("A.1").action("A.2").after("A.1").action("A.3").after("A.2", "A.1"));
    }

    @Test
    void theShortestCircleOfAKnotIsShown() {
        Finding finding = broken(circle().after("A.1").with(a -> {
        }).action("A.4").after("A.3").action("A.5"), null);
        assertEquals("A.1 → A.3 → A.1", finding.value());
        says(finding, "the shortest circle among 3 actions");
    }

    @Test
    void twoCirclesAreTwoFindings() {
        assertEquals(2, findings(plan().action("A.1").after("A.2").action("A.2").after("A.1").action("B.1")
                .after("B.2").action("B.2").after("B.1")).size());
    }

    @Test
    void anActionThatWaitsForItselfIsFound() {
        says(broken(plan().action("A.1").after("A.1"), null), "Action A.1 waits for itself");
    }

    @Test
    void whatMerelyInformsMakesNoCircle() {
        satisfied(plan().action("A.1").after("A.2").dependency(d -> d.setKind(DependencyKind.INFORMS)).action("A.2")
                .after("A.1"));
    }

    @Test
    void theFixTakesOneDependencyAway() {
        PlanBuilder builder = circle();
        broken(builder, null).fixes().get(0).change().run();
        satisfied(builder);
    }
}
