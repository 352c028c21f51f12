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
import org.keyline.model.ModelContents;
import org.keyline.model.plan.ImprovementPlan;

/** What a dependencies diagram shows: the same as {@link DiagramKind#DEPENDENCIES}. */
public class DependenciesServices {

    private static final String UNCONNECTED = "unconnected";

    private static ShownDiagram shown(EObject element) {
        ImprovementPlan plan = ModelContents.planOf(element);
        return plan == null ? null : ShownModel.diagram(DiagramKind.DEPENDENCIES, plan);
    }

    private static boolean is(EObject element, State state) {
        ShownDiagram shown = shown(element);
        return shown != null && shown.is(element, state);
    }

    /**
     * The plan, if it has actions without dependencies to show in a frame of their own.
     *
     * @param plan the plan
     * @param diagram the view of the diagram
     * @return the plan; nothing also while there are lanes
     */
    public List<EObject> frameOfUnconnectedActions(EObject plan, EObject diagram) {
        return ShownView.of(diagram).diagram().hasFrame(UNCONNECTED) ? List.of(plan) : List.of();
    }

    /**
     * The dependencies that order actions.
     *
     * @param plan the plan
     * @param diagram the view of the diagram
     * @return the dependencies between actions that are known
     */
    public List<EObject> orderingDependencies(EObject plan, EObject diagram) {
        return ShownView.of(diagram).diagram().edges("dependency");
    }

    /**
     * The dependencies that order nothing: informs, aligned with.
     *
     * @param plan the plan
     * @param diagram the view of the diagram
     * @return the dependencies between actions that are known
     */
    public List<EObject> softDependencies(EObject plan, EObject diagram) {
        return ShownView.of(diagram).diagram().edges("softDependency");
    }

    /**
     * The related actions that no dependency joins already.
     *
     * @param plan the plan
     * @param diagram the view of the diagram
     * @return the relations, one for each pair of actions
     */
    public List<EObject> relations(EObject plan, EObject diagram) {
        return ShownView.of(diagram).diagram().edges("relatedAction");
    }

    /**
     * The title of the frame of actions without dependencies.
     *
     * @param plan the plan
     * @param diagram the view of the diagram
     * @return one line
     */
    public String titleOfUnconnectedActions(EObject plan, EObject diagram) {
        return ShownView.of(diagram).diagram().group(UNCONNECTED).oneLine();
    }

    /**
     * What stands on an edge.
     *
     * @param dependency a dependency or relation
     * @param diagram the view of the diagram
     * @return type, lag and what is the matter with it; empty for finish to start without lag
     */
    public String edgeLabel(EObject dependency, EObject diagram) {
        return ShownView.of(diagram).diagram().edgeLabel(dependency);
    }

    /**
     * Whether something lies on the critical path.
     *
     * @param element an action or dependency
     * @return true if a delay of it delays the end
     */
    public boolean isCritical(EObject element) {
        return is(element, State.CRITICAL);
    }

    /**
     * Whether an action misses its limit, or a dependency is not kept by the dates.
     *
     * @param element an action or dependency
     * @return true if it is late
     */
    public boolean isLate(EObject element) {
        return is(element, State.LATE);
    }

    /**
     * Whether something is part of a cycle.
     *
     * @param element an action or dependency
     * @return true if it is
     */
    public boolean isInCycle(EObject element) {
        return is(element, State.CYCLE);
    }

    /**
     * Whether an action is late or part of a cycle.
     *
     * @param action the action
     * @return true if something is the matter with it
     */
    public boolean isInTrouble(EObject action) {
        return isLate(action) || isInCycle(action);
    }
}
