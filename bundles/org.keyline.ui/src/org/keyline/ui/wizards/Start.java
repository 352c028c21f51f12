/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.wizards;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.keyline.model.core.CoreFactory;
import org.keyline.model.core.Organisation;
import org.keyline.model.core.OrganisationKind;
import org.keyline.model.framework.Framework;
import org.keyline.model.framework.FrameworkFactory;
import org.keyline.model.inspection.Inspection;
import org.keyline.model.inspection.InspectionFactory;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.PlanFactory;
import org.keyline.model.plan.WorkStream;
import org.keyline.validation.ProfileDraft;

/** What a new model file may begin with. */
enum Start {
    /** A plan with the organisation, the inspection and the report that it answers. */
    PLAN("An improvement plan, with its inspection and recommendations", "improvement-plan"),
    /** A report alone. */
    REPORT("The recommendations of an inspection report", "recommendations"),
    /** A framework. */
    FRAMEWORK("An assessment framework", "framework"),
    /** A profile with all rules as the catalogue has them. */
    PROFILE("A guidance profile, with every rule to be set", "guidance");

    private final String title;
    private final String fileName;

    Start(String title, String fileName) {
        this.title = title;
        this.fileName = fileName;
    }

    /** What it is, in a line. */
    String title() {
        return title;
    }

    /** The name that a file with it has, unless somebody thinks of a better one; without extension. */
    String fileName() {
        return fileName;
    }

    /** The roots of a new file. */
    List<EObject> contents() {
        return switch (this) {
        case PLAN -> plan();
        case REPORT -> List.of(report());
        case FRAMEWORK -> {
            Framework framework = FrameworkFactory.eINSTANCE.createFramework();
            framework.setName("New framework");
            yield List.of(framework);
        }
        case PROFILE -> List.of(ProfileDraft.ofCatalogue("New guidance profile"));
        };
    }

    private static List<EObject> plan() {
        Organisation organisation = CoreFactory.eINSTANCE.createOrganisation();
        organisation.setName("Our organisation");
        organisation.setKind(OrganisationKind.UNSPECIFIED);
        Inspection inspection = InspectionFactory.eINSTANCE.createInspection();
        inspection.setName("Inspection");
        inspection.setBody(organisation);
        InspectionReport report = report();
        inspection.setReport(report);
        ImprovementPlan plan = PlanFactory.eINSTANCE.createImprovementPlan();
        plan.setName("Improvement plan");
        plan.setOrganisation(organisation);
        plan.setInspection(inspection);
        plan.getReports().add(report);
        WorkStream workStream = PlanFactory.eINSTANCE.createWorkStream();
        workStream.setRef("A");
        workStream.setName("First work stream");
        plan.getWorkStreams().add(workStream);
        Action action = PlanFactory.eINSTANCE.createAction();
        action.setRef("A.1");
        action.setName("First action");
        action.getAddresses().add(report.getRecommendations().getFirst());
        workStream.getActions().add(action);
        return List.of(organisation, inspection, plan);
    }

    private static InspectionReport report() {
        InspectionReport report = InspectionFactory.eINSTANCE.createInspectionReport();
        report.setName("Inspection report");
        Recommendation recommendation = InspectionFactory.eINSTANCE.createRecommendation();
        recommendation.setRef("R1");
        recommendation.setName("First recommendation");
        report.getRecommendations().add(recommendation);
        return report;
    }
}
