/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.util.EList;
import org.junit.jupiter.api.Test;
import org.keyline.model.core.Addressable;
import org.keyline.model.core.Element;
import org.keyline.model.core.Rag;
import org.keyline.model.inspection.Finding;
import org.keyline.model.inspection.Inspection;
import org.keyline.model.inspection.InspectionFactory;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ActionKind;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.PlanFactory;
import org.keyline.model.plan.Stage;
import org.keyline.testsupport.PlanBuilder;

/** What must be true of {@link Coverage}. */
class CoverageTest {

    private static List<String> refs(List<? extends Element> elements) {
        return elements.stream().map(Element::getRef).toList();
    }

    private static PlanBuilder twoRecommendations() {
        return PlanBuilder.plan().recommendation("R1").recommendation("R1.1").recommendation("R1.2")
                .recommendation("R2").workStream("A", "Repairs");
    }

    @Test
    void aRecommendationThatNoActionIsLinkedToIsUncovered() {
        Coverage coverage = Coverage.of(twoRecommendations().action("A.1").addresses("R1.1", "R1.2").build());
        assertEquals(List.of("R2"), refs(coverage.uncovered()));
    }

    @Test
    void aParentIsCoveredWhereAllItsChildrenAre() {
        PlanBuilder builder = twoRecommendations().action("A.1").addresses("R1.1").action("A.2").addresses("R1.2");
        Coverage coverage = Coverage.of(builder.build());
        assertTrue(coverage.isCovered(builder.get(Recommendation.class, "R1")));
        assertFalse(coverage.isAddressed(builder.get(Recommendation.class, "R1")));
    }

    @Test
    void aParentIsUncoveredWhereOneChildIs() {
        Coverage coverage = Coverage.of(twoRecommendations().action("A.1").addresses("R1.1", "R2").build());
        assertEquals(List.of("R1", "R1.2"), refs(coverage.uncovered()));
    }

    @Test
    void anActionLinkedToTheParentAloneCoversTheParentButNoChild() {
        PlanBuilder builder = twoRecommendations().action("A.1").addresses("R1", "R2");
        Coverage coverage = Coverage.of(builder.build());
        assertEquals(List.of("R1.1", "R1.2"), refs(coverage.uncovered()));
        assertEquals(List.of("A.1"),
                refs(coverage.actionsAddressingAnAncestor(builder.get(Recommendation.class, "R1.2"))));
        assertEquals(List.of(), coverage.actionsAddressingAnAncestor(builder.get(Recommendation.class, "R2")));
    }

    @Test
    void coverageGoesUpThroughAllRanks() {
        PlanBuilder builder = PlanBuilder.plan().recommendation("R1").recommendation("R1.1").recommendation("R1.1.1")
                .action("1").addresses("R1.1.1");
        assertEquals(List.of(), Coverage.of(builder.build()).uncovered());
    }

    @Test
    void aCancelledActionCoversNothing() {
        PlanBuilder builder = PlanBuilder.plan().recommendation("R1").action("1").addresses("R1")
                .status(Rag.RED, Stage.CANCELLED);
        Coverage coverage = Coverage.of(builder.build());
        assertEquals(List.of("R1"), refs(coverage.uncovered()));
        assertEquals(List.of(), coverage.actionsAddressing(builder.get(Recommendation.class, "R1")));
    }

    @Test
    void actionsAreNamedInThePlansOrder() {
        PlanBuilder builder = PlanBuilder.plan().recommendation("R1").action("X").addresses("R1")
                .workStream("B", "Lettings").action("B.1").addresses("R1").workStream("A", "Repairs").action("A.1")
                .addresses("R1");
        Coverage coverage = Coverage.of(builder.build());
        assertEquals(List.of("B.1", "A.1", "X"),
                refs(coverage.actionsAddressing(builder.get(Recommendation.class, "R1"))));
    }

    @Test
    void anActionLinkedToNothingIsUnlinked() {
        PlanBuilder builder = PlanBuilder.plan().recommendation("R1").source("Audit of 2008").action("1")
                .addresses("R1").action("2").action("3").addresses("Audit of 2008").action("4")
                .status(Rag.RED, Stage.CANCELLED);
        assertEquals(List.of("2"), refs(Coverage.of(builder.build()).unlinkedActions()));
    }

    @Test
    void aRecommendationWithReviewsAloneIsOnlyPrepared() {
        PlanBuilder builder = PlanBuilder.plan().recommendation("R1").recommendation("R2").recommendation("R3")
                .action("1").kind(ActionKind.REVIEW).addresses("R1", "R2").action("2").kind(ActionKind.IMPLEMENT)
                .addresses("R2").action("3").addresses("R3");
        assertEquals(List.of("R1"), refs(Coverage.of(builder.build()).preparatoryOnly()));
    }

    @Test
    void aParentWhoseChildIsCarriedOutIsNotOnlyPrepared() {
        PlanBuilder builder = PlanBuilder.plan().recommendation("R1").recommendation("R1.1").action("1")
                .kind(ActionKind.PLAN).addresses("R1").action("2").kind(ActionKind.TRAIN).addresses("R1.1");
        assertEquals(List.of(), Coverage.of(builder.build()).preparatoryOnly());
    }

    @Test
    void aCriticismWithoutActionOrReasonIsUnanswered() {
        PlanBuilder builder = PlanBuilder.plan().weakness("W1", "Voids take long").weakness("W2", "Calls go unanswered")
                .weakness("W3", "No access for all").action("1").addresses("W1");
        ImprovementPlan plan = builder.build();
        builder.get(Finding.class, "W3").setReasonForNoAction("The building is to be sold");
        assertEquals(List.of("W2"), refs(Coverage.of(plan).unansweredFindings()));
    }

    @Test
    void theReportOfAnAddressedRecommendationCountsToo() {
        InspectionReport other = InspectionFactory.eINSTANCE.createInspectionReport();
        Recommendation parent = InspectionFactory.eINSTANCE.createRecommendation();
        Recommendation child = InspectionFactory.eINSTANCE.createRecommendation();
        Recommendation sibling = InspectionFactory.eINSTANCE.createRecommendation();
        sibling.setRef("S2");
        parent.getChildren().add(child);
        other.getRecommendations().addAll(List.of(parent, sibling));
        PlanBuilder builder = PlanBuilder.plan().action("1").with(action -> action.getAddresses().add(child));
        Coverage coverage = Coverage.of(builder.build());
        assertTrue(coverage.reports().contains(other));
        assertEquals(List.of("S2"), refs(coverage.uncovered()));
    }

    @Test
    void theReportOfThePlansInspectionCounts() {
        ImprovementPlan plan = PlanFactory.eINSTANCE.createImprovementPlan();
        Inspection inspection = InspectionFactory.eINSTANCE.createInspection();
        inspection.setReport(InspectionFactory.eINSTANCE.createInspectionReport());
        inspection.getReport().getRecommendations().add(InspectionFactory.eINSTANCE.createRecommendation());
        plan.setInspection(inspection);
        assertEquals(1, Coverage.of(plan).uncovered().size());
    }

    @Test
    void theFiguresAddUp() {
        PlanBuilder builder = twoRecommendations().action("A.1").kind(ActionKind.CONSULT).addresses("R1.1")
                .action("A.2").addresses("R1.2").action("A.3");
        CoverageCounts counts = Coverage.of(builder.build()).counts();
        assertEquals(new CoverageCounts(2, 4, 3, 1, 1, 3, 1), counts);
        assertEquals(75, counts.percentCovered());
    }

    @Test
    void aPlanWithoutRecommendationsIsCovered() {
        CoverageCounts counts = Coverage.of(PlanFactory.eINSTANCE.createImprovementPlan()).counts();
        assertEquals(100, counts.percentCovered());
    }

    @Test
    void theAnswerDoesNotChangeWithTheModel() {
        PlanBuilder builder = PlanBuilder.plan().recommendation("R1").action("1").addresses("R1");
        Coverage coverage = Coverage.of(builder.build());
        builder.get(Action.class, "1").getAddresses().clear();
        Recommendation recommendation = builder.get(Recommendation.class, "R1");
        assertTrue(coverage.isCovered(recommendation));
        List<Action> addressing = coverage.actionsAddressing(recommendation);
        assertThrows(UnsupportedOperationException.class, addressing::clear);
    }

    @Test
    void coverageOfRandomReportsEqualsItsDefinition() {
        Random random = new Random(8);
        for (int round = 0; round < 200; round++) {
            ImprovementPlan plan = PlanFactory.eINSTANCE.createImprovementPlan();
            InspectionReport report = InspectionFactory.eINSTANCE.createInspectionReport();
            plan.getReports().add(report);
            grow(report.getRecommendations(), 3, random);
            Coverage empty = Coverage.of(plan);
            for (int i = 0; i < 12 && !empty.recommendations().isEmpty(); i++) {
                Action action = PlanFactory.eINSTANCE.createAction();
                action.setStage(random.nextInt(5) == 0 ? Stage.CANCELLED : Stage.IN_PROGRESS);
                action.getAddresses()
                        .add(empty.recommendations().get(random.nextInt(empty.recommendations().size())));
                plan.getActions().add(action);
            }
            Coverage coverage = Coverage.of(plan);
            for (Recommendation recommendation : empty.recommendations()) {
                assertEquals(isCovered(plan, recommendation), coverage.isCovered(recommendation));
            }
        }
    }

    private static void grow(EList<Recommendation> recommendations, int ranks, Random random) {
        for (int i = random.nextInt(4); i > 0; i--) {
            Recommendation recommendation = InspectionFactory.eINSTANCE.createRecommendation();
            recommendations.add(recommendation);
            if (ranks > 1) {
                grow(recommendation.getChildren(), ranks - 1, random);
            }
        }
    }

    private static boolean isCovered(ImprovementPlan plan, Recommendation recommendation) {
        Addressable addressed = recommendation;
        boolean direct = plan.getActions().stream()
                .anyMatch(a -> a.getStage() != Stage.CANCELLED && a.getAddresses().contains(addressed));
        List<Recommendation> children = recommendation.getChildren();
        return direct || !children.isEmpty() && children.stream().allMatch(child -> isCovered(plan, child));
    }
}
