/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.cov;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.keyline.testsupport.PlanBuilder.plan;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.keyline.model.core.Rag;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.PlanFactory;
import org.keyline.model.plan.Stage;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.Finding;
import org.keyline.validation.Severity;
import org.keyline.validation.rules.RuleTest;

class CoverageOfRecommendationsTest extends RuleTest {

    CoverageOfRecommendationsTest() {
        super(CoverageOfRecommendations.class);
    }

    @Test
    void aRecommendationWithoutActionIsFound() {
        Finding finding = broken(plan().recommendation("R1").recommendation("R2").action("A.1").addresses("R1"), "R2");
        assertEquals(Severity.ERROR, finding.severity());
        assertEquals("¶8, ¶14", finding.source().locator());
        says(finding, "Recommendation R2 is not addressed by any action");
    }

    @Test
    void aRecommendationWithAnActionIsCovered() {
        satisfied(plan().recommendation("R1").action("A.1").addresses("R1"));
    }

    @Test
    void aParentIsCoveredWhereAllItsPartsAre() {
        satisfied(plan().recommendation("R1").recommendation("R1.1").recommendation("R1.2").action("A.1")
                .addresses("R1.1").action("A.2").addresses("R1.2"));
    }

    @Test
    void aParentIsNotCoveredWhereOneOfItsPartsIsNot() {
        List<Finding> found = brokenAt(plan().recommendation("R1").recommendation("R1.1").recommendation("R1.2")
                .action("A.1").addresses("R1.1"), "R1", "R1.2");
        says(found.get(0), "nor its part R1.2");
    }

    @Test
    void aLinkToTheParentDoesNotCoverItsParts() {
        Finding finding = broken(plan().recommendation("R1").recommendation("R1.1").action("A.1").addresses("R1"),
                "R1.1");
        says(finding, "linked to R1 as a whole (A.1)");
    }

    @Test
    void aCancelledActionCoversNothing() {
        broken(plan().recommendation("R1").action("A.1").addresses("R1").status(Rag.UNSPECIFIED, Stage.CANCELLED),
                "R1");
    }

    @Test
    void nothingIsSaidOfAReportThatNoPlanAnswers() {
        PlanBuilder builder = plan().recommendation("R1");
        satisfied(List.of(builder.roots().get(1)));
    }

    @Test
    void theReportIsCheckedWhereThePlanAloneIsGiven() {
        broken(List.of(plan().recommendation("R1").action("A.1").build()), "R1");
    }

    @Test
    void twoPlansMayShareTheRecommendations() {
        PlanBuilder first = plan().recommendation("R1").recommendation("R1.1").recommendation("R1.2").action("A.1")
                .addresses("R1.1");
        ImprovementPlan second = plan().action("B.1").build();
        first.build();
        second.getActions().get(0).getAddresses()
                .add(first.get(Recommendation.class, "R1.2"));
        satisfied(List.of(first.build(), second));
    }

    @Test
    void aSupersededPlanAnswersNothingAnyMore() {
        PlanBuilder first = plan().recommendation("R1").action("A.1").addresses("R1");
        ImprovementPlan next = PlanFactory.eINSTANCE.createImprovementPlan();
        next.getReports().addAll(first.build().getReports());
        next.setSupersedes(first.build());
        broken(List.of(first.build(), next), "R1");
    }
}
