/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.sirius.services;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.keyline.model.ModelContents;
import org.keyline.model.core.Addressable;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImprovementPlan;

/**
 * Lines and columns of the tables, the cells of the matrix, and the trees. What begins with "write" is for tools alone.
 */
public class TableServices {

    /**
     * The reports that a plan answers.
     *
     * @param plan the plan
     * @return the reports
     */
    public List<EObject> answeredReports(EObject plan) {
        return plan instanceof ImprovementPlan owner
                ? ModelContents.reports(owner).stream().filter(report -> !report.eIsProxy()).map(EObject.class::cast)
                        .toList()
                : List.of();
    }

    /**
     * The recommendations of the reports that a plan answers, without those that are part of others.
     *
     * @param plan the plan
     * @return the recommendations
     */
    public List<EObject> answeredRecommendations(EObject plan) {
        return answeredReports(plan).stream()
                .flatMap(report -> ((InspectionReport) report).getRecommendations().stream())
                .map(EObject.class::cast).toList();
    }

    /**
     * The recommendations right below something, for a tree.
     *
     * @param owner a report or recommendation; anything else has none
     * @return the recommendations
     */
    public List<EObject> treeRecommendations(EObject owner) {
        return switch (owner) {
        case InspectionReport report -> List.copyOf(report.getRecommendations());
        case Recommendation recommendation -> List.copyOf(recommendation.getChildren());
        default -> List.of();
        };
    }

    /**
     * All actions of a plan.
     *
     * @param plan the plan
     * @return the actions by work stream, then those outside any
     */
    public List<EObject> allActions(EObject plan) {
        return plan instanceof ImprovementPlan owner ? List.copyOf(ModelContents.actions(owner)) : List.of();
    }

    /**
     * The actions of all open plans that address a recommendation.
     *
     * @param recommendation the recommendation
     * @return the actions
     */
    public List<EObject> addressingIt(EObject recommendation) {
        return ShownModel.plans(recommendation).stream().flatMap(plan -> ModelContents.actions(plan).stream())
                .filter(action -> action.getAddresses().contains(recommendation)).map(EObject.class::cast).toList();
    }

    /**
     * What a cell shows where an action addresses a recommendation.
     *
     * @param element the element of the line
     * @return a mark
     */
    public String linkMark(EObject element) {
        return "●";
    }

    /**
     * Links an action to a recommendation, or takes the link away.
     *
     * @param recommendation the recommendation
     * @param action the action
     * @param text what was typed: blank or "-" for no link, anything else for a link
     * @return the recommendation
     */
    public EObject writeLink(EObject recommendation, EObject action, String text) {
        if (recommendation instanceof Addressable addressed && action instanceof Action owner) {
            boolean wanted = text != null && !text.isBlank() && !text.strip().equals("-");
            if (!wanted) {
                owner.getAddresses().remove(addressed);
            } else if (!owner.getAddresses().contains(addressed)) {
                owner.getAddresses().add(addressed);
            }
        }
        return recommendation;
    }
}
