/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.sirius.services;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyline.diagram.DiagramKind;
import org.keyline.model.core.CoreFactory;
import org.keyline.model.core.Person;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.resource.KeylineResource;
import org.keyline.model.resource.ModelFiles;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.Finding;

/** What is worked out for one figure serves all others, until a model changes. */
class ShownModelTest {

    private ImprovementPlan plan;
    private Recommendation uncovered;
    private ResourceSet resources;

    @BeforeEach
    void prepare() {
        PlanBuilder built = PlanBuilder.plan().recommendation("R1").workStream("A", "Stream").action("A.1");
        plan = built.build();
        uncovered = built.get(Recommendation.class, "R1");
        resources = ModelFiles.newResourceSet();
        Resource file = new KeylineResource(URI.createURI("memory:/plan.keyline"));
        resources.getResources().add(file);
        file.getContents().addAll(built.roots());
    }

    @Test
    void aModelIsCheckedOnceForAllFigures() {
        List<Finding> found = ShownModel.findings(uncovered);
        assertFalse(found.isEmpty());
        ShownModel.marks(plan);
        ShownModel.findings(plan.getWorkStreams().get(0));
        assertSame(found, ShownModel.findings(uncovered));
    }

    @Test
    void anEditHasItCheckedAgain() {
        List<Finding> found = ShownModel.findings(uncovered);
        Action action = plan.getWorkStreams().get(0).getActions().get(0);
        action.setName("Write to all tenants");
        assertNotSame(found, ShownModel.findings(uncovered));
    }

    @Test
    void aFileThatComesHasItCheckedAgain() {
        List<Finding> found = ShownModel.findings(uncovered);
        Resource other = new KeylineResource(URI.createURI("memory:/other.keyline"));
        other.getContents().add(PlanBuilder.plan().build());
        resources.getResources().add(other);
        assertNotSame(found, ShownModel.findings(uncovered));
    }

    @Test
    void whatSiriusWritesIntoItsOwnFilesChangesNothing() {
        Resource views = new ResourceImpl(URI.createURI("memory:/representations.aird"));
        resources.getResources().add(views);
        List<Finding> found = ShownModel.findings(uncovered);
        ShownDiagram shown = ShownModel.diagram(DiagramKind.TRACEABILITY, plan);
        Person view = CoreFactory.eINSTANCE.createPerson();
        views.getContents().add(view);
        view.setName("a view");
        assertSame(found, ShownModel.findings(uncovered));
        assertSame(shown, ShownModel.diagram(DiagramKind.TRACEABILITY, plan));
    }

    @Test
    void aDiagramIsBuiltOnceForEachSetOfLayers() {
        ShownView whole = ShownView.whole(DiagramKind.DEPENDENCIES, plan);
        ShownView less = new ShownView(DiagramKind.DEPENDENCIES, plan, null, Set.of("soft"), List.of());
        assertSame(ShownModel.diagram(whole), ShownModel.diagram(ShownView.whole(DiagramKind.DEPENDENCIES, plan)));
        assertNotSame(ShownModel.diagram(whole), ShownModel.diagram(less));
    }
}
