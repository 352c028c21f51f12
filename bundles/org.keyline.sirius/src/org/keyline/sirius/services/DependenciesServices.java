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

    private static final String ACTION = "action";

    private static ShownDiagram shown(EObject element) {
        ImprovementPlan plan = ModelContents.planOf(element);
        return plan == null ? null : ShownModel.diagram(DiagramKind.DEPENDENCIES, plan);
    }

    private static Figure figure(EObject element) {
        ShownDiagram shown = shown(element);
        return shown == null ? Figure.NONE : shown.figure(element);
    }

    private static boolean is(EObject element, State state) {
        ShownDiagram shown = shown(element);
        return shown != null && shown.is(element, state);
    }

    /**
     * The actions that wait for others, or that others wait for.
     *
     * @param plan the plan
     * @return the actions
     */
    public List<EObject> connectedActions(EObject plan) {
        return shown(plan).ungrouped(ACTION);
    }

    /**
     * The actions without dependencies.
     *
     * @param plan the plan
     * @return the actions
     */
    public List<EObject> unconnectedActions(EObject plan) {
        return shown(plan).grouped(ACTION);
    }

    /**
     * The plan, if it has actions without dependencies to show in a frame of their own.
     *
     * @param plan the plan
     * @return the plan or nothing
     */
    public List<EObject> frameOfUnconnectedActions(EObject plan) {
        return unconnectedActions(plan).isEmpty() ? List.of() : List.of(plan);
    }

    /**
     * The dependencies that order actions.
     *
     * @param plan the plan
     * @return the dependencies between actions that are known
     */
    public List<EObject> orderingDependencies(EObject plan) {
        return shown(plan).edges("dependency");
    }

    /**
     * The dependencies that order nothing: informs, aligned with.
     *
     * @param plan the plan
     * @return the dependencies between actions that are known
     */
    public List<EObject> softDependencies(EObject plan) {
        return shown(plan).edges("softDependency");
    }

    /**
     * The related actions that no dependency joins already.
     *
     * @param plan the plan
     * @return the relations, one for each pair of actions
     */
    public List<EObject> relations(EObject plan) {
        return shown(plan).edges("relatedAction");
    }

    /**
     * What stands in a figure.
     *
     * @param action the action
     * @return reference, name, dates and lead, badges
     */
    public String dependenciesLabel(EObject action) {
        return figure(action).text();
    }

    /**
     * What a figure means, in whole sentences.
     *
     * @param action the action
     * @return the tool tip
     */
    public String dependenciesExplanation(EObject action) {
        return figure(action).explanation();
    }

    /**
     * The title of the frame of actions without dependencies.
     *
     * @param plan the plan
     * @return one line
     */
    public String titleOfUnconnectedActions(EObject plan) {
        return shown(plan).group("unconnected").oneLine();
    }

    /**
     * What stands on an edge.
     *
     * @param dependency a dependency or relation
     * @return type, lag and what is the matter with it; empty for finish to start without lag
     */
    public String edgeLabel(EObject dependency) {
        ShownDiagram shown = shown(dependency);
        return shown == null ? "" : shown.edgeLabel(dependency);
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
