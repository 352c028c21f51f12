/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.cov;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.keyline.testsupport.PlanBuilder.plan;

import org.junit.jupiter.api.Test;
import org.keyline.model.plan.Action;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.Finding;
import org.keyline.validation.rules.RuleTest;

class LinkToMostSpecificTest extends RuleTest {

    LinkToMostSpecificTest() {
        super(LinkToMostSpecific.class);
    }

    private static PlanBuilder linkedTo(String... refs) {
        return plan().recommendation("R5").recommendation("R5.1").recommendation("R5.2").recommendation("R6")
                .action("A.20").addresses(refs);
    }

    @Test
    void aLinkToTheWholeIsFound() {
        Finding finding = broken(linkedTo("R5"), "A.20");
        says(finding, "R5 as a whole", "R5.1 and R5.2");
        assertEquals("R5", finding.value());
    }

    @Test
    void aLinkToAPartIsRight() {
        satisfied(linkedTo("R5.1"));
    }

    @Test
    void aLinkToARecommendationWithoutPartsIsRight() {
        satisfied(linkedTo("R6"));
    }

    @Test
    void theFixLinksToEveryPartOnce() {
        PlanBuilder builder = linkedTo("R5.2", "R5");
        Finding finding = broken(builder, "A.20");
        finding.fixes().get(0).change().run();
        satisfied(builder);
        assertEquals(2, builder.get(Action.class, "A.20").getAddresses().size());
    }
}
