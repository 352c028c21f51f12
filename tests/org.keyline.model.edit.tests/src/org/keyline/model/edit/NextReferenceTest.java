/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.keyline.model.core.CoreFactory;
import org.keyline.model.inspection.InspectionFactory;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.PlanFactory;
import org.keyline.model.plan.WorkStream;
import org.keyline.testsupport.PlanBuilder;

class NextReferenceTest {

    @Test
    void theNumberAfterTheLastFollows() {
        WorkStream workStream = PlanBuilder.plan().workStream("A", "Access").action("A.8").action("A.9")
                .get(WorkStream.class, "A");
        assertEquals("A.10",
                NextReference.of(workStream, workStream.getActions(), PlanFactory.eINSTANCE.createAction()));
    }

    @Test
    void aReferenceThatIsTakenIsLeftOut() {
        WorkStream workStream = PlanBuilder.plan().workStream("A", "Access").action("A.2").action("A.1")
                .get(WorkStream.class, "A");
        assertEquals("A.3",
                NextReference.of(workStream, workStream.getActions(), PlanFactory.eINSTANCE.createAction()));
    }

    @Test
    void theFirstActionBeginsWithItsWorkStream() {
        WorkStream workStream = PlanBuilder.plan().workStream("C", "Repairs").get(WorkStream.class, "C");
        assertEquals("C.1",
                NextReference.of(workStream, workStream.getActions(), PlanFactory.eINSTANCE.createAction()));
    }

    @Test
    void letteredWorkStreamsGoOnWithTheNextLetter() {
        ImprovementPlan plan = PlanBuilder.plan().workStream("A", "Access").workStream("B", "Rents").build();
        assertEquals("C",
                NextReference.of(plan, plan.getWorkStreams(), PlanFactory.eINSTANCE.createWorkStream()));
    }

    @Test
    void theFirstSubRecommendationBeginsWithItsParent() {
        Recommendation parent = InspectionFactory.eINSTANCE.createRecommendation();
        parent.setRef("R4");
        assertEquals("R4.1",
                NextReference.of(parent, parent.getChildren(), InspectionFactory.eINSTANCE.createRecommendation()));
    }

    @Test
    void whereNothingSpeaksForAReferenceThereIsNone() {
        ImprovementPlan plan = PlanFactory.eINSTANCE.createImprovementPlan();
        assertNull(NextReference.of(plan, plan.getDeliverables(), PlanFactory.eINSTANCE.createDeliverable()));
        assertNull(NextReference.of(CoreFactory.eINSTANCE.createOrganisation(), plan.getWorkStreams(),
                CoreFactory.eINSTANCE.createPerson()));
    }
}
