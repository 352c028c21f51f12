/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyline.model.inspection.InspectionFactory;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.PlanFactory;
import org.keyline.model.plan.WorkStream;

class ModelContentsTest {

    private ImprovementPlan plan;
    private Action inStream;
    private Action outside;
    private InspectionReport report;
    private Recommendation parent;
    private Recommendation child;

    @BeforeEach
    void aPlanAndAReport() {
        plan = PlanFactory.eINSTANCE.createImprovementPlan();
        WorkStream workStream = PlanFactory.eINSTANCE.createWorkStream();
        plan.getWorkStreams().add(workStream);
        outside = PlanFactory.eINSTANCE.createAction();
        plan.getActions().add(outside);
        inStream = PlanFactory.eINSTANCE.createAction();
        workStream.getActions().add(inStream);
        report = InspectionFactory.eINSTANCE.createInspectionReport();
        parent = InspectionFactory.eINSTANCE.createRecommendation();
        child = InspectionFactory.eINSTANCE.createRecommendation();
        parent.getChildren().add(child);
        report.getRecommendations().add(parent);
    }

    @Test
    void actionsOfWorkStreamsComeBeforeThoseOutside() {
        assertEquals(List.of(inStream, outside), ModelContents.actions(plan));
    }

    @Test
    void recommendationsComeWithTheirSubRecommendations() {
        assertEquals(List.of(parent, child), ModelContents.recommendations(report));
    }

    @Test
    void aReportIsKnownFromWhatIsAddressed() {
        assertEquals(List.of(), ModelContents.reports(plan));
        outside.getAddresses().add(child);
        assertEquals(List.of(report), ModelContents.reports(plan));
        plan.getReports().add(report);
        assertEquals(List.of(report), ModelContents.reports(plan));
    }

    @Test
    void dependenciesAreThoseOfAllActions() {
        Dependency dependency = PlanFactory.eINSTANCE.createDependency();
        outside.getDependencies().add(dependency);
        assertEquals(List.of(dependency), ModelContents.dependencies(plan));
    }

    @Test
    void everyPartKnowsItsPlanAndReport() {
        assertSame(plan, ModelContents.planOf(inStream));
        assertSame(report, ModelContents.reportOf(child));
        assertNull(ModelContents.planOf(child));
    }

    @Test
    void allOfATypeAreFoundInDocumentOrder() {
        assertEquals(List.of(inStream, outside), ModelContents.all(List.of(plan), Action.class));
        assertEquals(List.of(plan), ModelContents.plans(List.of(report, plan)));
    }
}
