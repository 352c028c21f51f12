/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.cov;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.keyline.testsupport.PlanBuilder.plan;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.keyline.model.inspection.InspectionFactory;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.NoteKind;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.Finding;
import org.keyline.validation.rules.RuleTest;

class ReferenceToReportTest extends RuleTest {

    ReferenceToReportTest() {
        super(ReferenceToReport.class);
    }

    @Test
    void aCitedRecommendationThatTheReportDoesNotHaveIsFound() {
        Finding finding = broken(plan().recommendation("R1").recommendation("R9").citedOnly().action("A.1")
                .addresses("R1", "R9"), "A.1");
        says(finding, "R9, which the inspection report does not have");
        assertEquals("R9", finding.value());
    }

    @Test
    void whereNoReportWasReadCitationsAreTakenAsTheyAre() {
        satisfied(plan().recommendation("R1").citedOnly().recommendation("R9").citedOnly().action("A.1")
                .addresses("R1", "R9"));
    }

    @Test
    void whatAnImportThatKnewTheReportDidNotFindInItIsFound() {
        broken(plan().recommendation("R9").citedOnly().action("A.1").addresses("R9")
                .note(NoteKind.UNRESOLVED_REFERENCE, "Recommendations", "R9"), "A.1");
    }

    @Test
    void aRecommendationOfTheReportIsRight() {
        satisfied(plan().recommendation("R1").action("A.1").addresses("R1"));
    }

    @Test
    void aRecommendationTakenOutOfItsReportIsFound() {
        PlanBuilder builder = plan().recommendation("R1").recommendation("R2").action("A.1").addresses("R1");
        builder.build();
        EcoreUtil.remove(builder.get(Recommendation.class, "R1"));
        says(broken(builder, "A.1"), "no longer in any report");
    }

    @Test
    void aLinkIntoAFileThatIsNotThereIsFound() {
        PlanBuilder builder = plan().action("A.1");
        Recommendation lost = InspectionFactory.eINSTANCE.createRecommendation();
        ((InternalEObject) lost).eSetProxyURI(URI.createURI("missing.keyline#R1"));
        builder.get(Action.class, "A.1").getAddresses().add(lost);
        says(broken(builder, "A.1"), "not in any file at hand");
    }
}
