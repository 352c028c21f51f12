/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.sirius.services;

import org.eclipse.emf.ecore.EObject;
import org.keyline.analysis.DependencyNetwork;
import org.keyline.model.ModelContents;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.DependencyKind;
import org.keyline.model.plan.DependencyType;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.PlanFactory;
import org.keyline.model.plan.RelatedAction;

/** Makes and changes dependencies. For tools alone, but for the questions that begin with "can". */
public class DependencyEditServices {

    /**
     * Whether one action can be made to wait for another.
     *
     * @param predecessor the action that is waited for
     * @param successor the action that waits
     * @return false for the same action, for actions of two plans, where the dependency is there already, and where it
     * would close a cycle
     */
    public boolean canWait(EObject predecessor, EObject successor) {
        return canInform(predecessor, successor) && DependencyNetwork.of(ModelContents.planOf(successor))
                .cycleClosedBy((Action) predecessor, (Action) successor).isEmpty();
    }

    /**
     * Whether one action can be said to inform another or to be aligned with it.
     *
     * @param predecessor the action that comes first
     * @param successor the other
     * @return false for the same action, for actions of two plans, and where there is a dependency already
     */
    public boolean canInform(EObject predecessor, EObject successor) {
        return areTwoOfAPlan(predecessor, successor) && ((Action) successor).getDependencies().stream()
                .noneMatch(dependency -> dependency.getPredecessor() == predecessor);
    }

    /**
     * Whether two actions can be named as related.
     *
     * @param one an action
     * @param other another
     * @return false for the same action, for actions of two plans, and where the first names the other already
     */
    public boolean canRelate(EObject one, EObject other) {
        return areTwoOfAPlan(one, other) && ((Action) one).getRelatedActions().stream()
                .noneMatch(relation -> relation.getAction() == other);
    }

    private static boolean areTwoOfAPlan(EObject one, EObject other) {
        ImprovementPlan plan = one instanceof Action ? ModelContents.planOf(one) : null;
        return plan != null && one != other && other instanceof Action && ModelContents.planOf(other) == plan;
    }

    /**
     * Lets an action start after another has finished.
     *
     * @param predecessor the action that is waited for
     * @param successor the action that waits
     * @return the new dependency, or the predecessor if it is refused
     */
    public EObject waitForFinish(EObject predecessor, EObject successor) {
        return depend(predecessor, successor, DependencyType.FS);
    }

    /**
     * Lets an action start after another has started.
     *
     * @param predecessor the action that is waited for
     * @param successor the action that waits
     * @return the new dependency, or the predecessor if it is refused
     */
    public EObject startTogether(EObject predecessor, EObject successor) {
        return depend(predecessor, successor, DependencyType.SS);
    }

    /**
     * Lets an action finish after another has finished.
     *
     * @param predecessor the action that is waited for
     * @param successor the action that waits
     * @return the new dependency, or the predecessor if it is refused
     */
    public EObject finishTogether(EObject predecessor, EObject successor) {
        return depend(predecessor, successor, DependencyType.FF);
    }

    /**
     * Lets an action finish after another has started.
     *
     * @param predecessor the action that is waited for
     * @param successor the action that waits
     * @return the new dependency, or the predecessor if it is refused
     */
    public EObject finishAfterStart(EObject predecessor, EObject successor) {
        return depend(predecessor, successor, DependencyType.SF);
    }

    private EObject depend(EObject predecessor, EObject successor, DependencyType type) {
        if (!canWait(predecessor, successor)) {
            return predecessor;
        }
        Dependency dependency = PlanFactory.eINSTANCE.createDependency();
        dependency.setType(type);
        return add(dependency, predecessor, successor);
    }

    /**
     * Says that an action informs another.
     *
     * @param predecessor the action that informs
     * @param successor the action that is informed
     * @return the new dependency, or the predecessor if it is refused
     */
    public EObject inform(EObject predecessor, EObject successor) {
        return accompany(predecessor, successor, DependencyKind.INFORMS);
    }

    /**
     * Says that an action is aligned with another.
     *
     * @param predecessor the action that the other is aligned with
     * @param successor the other
     * @return the new dependency, or the predecessor if it is refused
     */
    public EObject align(EObject predecessor, EObject successor) {
        return accompany(predecessor, successor, DependencyKind.ALIGNED_WITH);
    }

    private EObject accompany(EObject predecessor, EObject successor, DependencyKind kind) {
        if (!canInform(predecessor, successor)) {
            return predecessor;
        }
        Dependency dependency = PlanFactory.eINSTANCE.createDependency();
        dependency.setKind(kind);
        return add(dependency, predecessor, successor);
    }

    private static Dependency add(Dependency dependency, EObject predecessor, EObject successor) {
        dependency.setPredecessor((Action) predecessor);
        ((Action) successor).getDependencies().add(dependency);
        return dependency;
    }

    /**
     * Names an action as related.
     *
     * @param one the action that names
     * @param other the action that is named
     * @return the new relation, or the first action if it is refused
     */
    public EObject relate(EObject one, EObject other) {
        if (!canRelate(one, other)) {
            return one;
        }
        RelatedAction relation = PlanFactory.eINSTANCE.createRelatedAction();
        relation.setAction((Action) other);
        ((Action) one).getRelatedActions().add(relation);
        return relation;
    }

    /**
     * Lets a dependency or relation begin at another action.
     *
     * @param edge the dependency or relation
     * @param action the action where it is to begin
     * @return the dependency or relation; unchanged if that is refused
     */
    public EObject beginAt(EObject edge, EObject action) {
        if (edge instanceof Dependency dependency && mayJoin(dependency, action, dependency.getSuccessor())) {
            dependency.setPredecessor((Action) action);
        } else if (edge instanceof RelatedAction relation && canRelate(action, relation.getAction())) {
            ((Action) action).getRelatedActions().add(relation);
        }
        return edge;
    }

    /**
     * Lets a dependency or relation end at another action.
     *
     * @param edge the dependency or relation
     * @param action the action where it is to end
     * @return the dependency or relation; unchanged if that is refused
     */
    public EObject endAt(EObject edge, EObject action) {
        if (edge instanceof Dependency dependency && mayJoin(dependency, dependency.getPredecessor(), action)) {
            ((Action) action).getDependencies().add(dependency);
        } else if (edge instanceof RelatedAction relation && canRelate(relation.eContainer(), action)) {
            relation.setAction((Action) action);
        }
        return edge;
    }

    /** Whether a dependency may join two actions; its own old way does not count as one that closes a cycle. */
    private boolean mayJoin(Dependency dependency, EObject predecessor, EObject successor) {
        if (!canInform(predecessor, successor)) {
            return false;
        }
        if (dependency.getKind() != DependencyKind.REQUIRES) {
            return true;
        }
        Action old = dependency.getPredecessor();
        dependency.setPredecessor(null);
        boolean may = canWait(predecessor, successor);
        dependency.setPredecessor(old);
        return may;
    }
}
