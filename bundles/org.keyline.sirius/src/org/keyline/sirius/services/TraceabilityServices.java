/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.sirius.services;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.keyline.diagram.DiagramKind;
import org.keyline.diagram.State;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.ImprovementPlan;

/** What a traceability diagram shows: the same as {@link DiagramKind#TRACEABILITY}. */
public class TraceabilityServices {

    private static final String KEY_RECOMMENDATION = "keyRecommendation";
    private static final String OTHER_SOURCES = "otherSources";
    private static final String RECOMMENDATION = "recommendation";
    private static final String SOURCE = "source";

    private static ShownDiagram shown(EObject element) {
        ImprovementPlan plan = ShownModel.planOf(element);
        return plan == null ? null : ShownModel.diagram(DiagramKind.TRACEABILITY, plan);
    }

    private static Figure figure(EObject element) {
        ShownDiagram shown = shown(element);
        return shown == null ? Figure.NONE : shown.figure(element);
    }

    /**
     * The recommendations with parts.
     *
     * @param owner a plan, for those of its reports; or a recommendation, for those among its parts
     * @return the recommendations
     */
    public List<EObject> recommendationsWithParts(EObject owner) {
        return switch (owner) {
        case ImprovementPlan plan -> shown(plan).outermost(KEY_RECOMMENDATION);
        case Recommendation recommendation -> recommendation.getChildren().stream()
                .filter(part -> !part.getChildren().isEmpty()).map(EObject.class::cast).toList();
        default -> List.of();
        };
    }

    /**
     * The recommendations without parts.
     *
     * @param owner a plan, for those of its reports that belong to no other; or a recommendation, for those among its
     *     parts
     * @return the recommendations
     */
    public List<EObject> recommendationsWithoutParts(EObject owner) {
        return switch (owner) {
        case ImprovementPlan plan -> shown(plan).within(null, RECOMMENDATION);
        case Recommendation recommendation -> recommendation.getChildren().stream()
                .filter(part -> part.getChildren().isEmpty()).map(EObject.class::cast).toList();
        default -> List.of();
        };
    }

    /**
     * The plan, if there are other sources to show in a frame of their own.
     *
     * @param plan the plan
     * @return the plan or nothing
     */
    public List<EObject> frameOfOtherSources(EObject plan) {
        return otherSources(plan).isEmpty() ? List.of() : List.of(plan);
    }

    /**
     * What a plan's actions address beside the recommendations of its reports, and the sources that it names.
     *
     * @param plan the plan
     * @return the sources
     */
    public List<EObject> otherSources(EObject plan) {
        return shown(plan).inFrame(SOURCE);
    }

    /**
     * The actions that address something that is shown.
     *
     * @param plan the plan
     * @return the actions
     */
    public List<EObject> addressingActions(EObject plan) {
        return shown(plan).edges("addresses");
    }

    /**
     * The title of the frame of other sources.
     *
     * @param plan the plan
     * @return one line
     */
    public String titleOfOtherSources(EObject plan) {
        return shown(plan).group(OTHER_SOURCES).oneLine();
    }

    /**
     * Whether no action answers a recommendation.
     *
     * @param recommendation the recommendation
     * @return true if it is uncovered
     */
    public boolean isUncovered(EObject recommendation) {
        return figure(recommendation).is(State.UNCOVERED);
    }

    /**
     * Whether an action addresses nothing.
     *
     * @param action the action
     * @return true if it is unlinked
     */
    public boolean isUnlinked(EObject action) {
        return figure(action).is(State.UNLINKED);
    }
}
