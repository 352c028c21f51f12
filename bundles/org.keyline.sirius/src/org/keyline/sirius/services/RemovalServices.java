/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.sirius.services;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyline.model.ModelContents;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.RelatedAction;
import org.keyline.model.plan.WorkStream;

/** Prepares elements for being deleted, which Sirius itself does. For tools alone. */
public class RemovalServices {

    /**
     * Takes away what would make no sense without an element: the dependencies on an action and the relations to it.
     *
     * @param element what is about to be deleted: an action, or something that holds actions
     * @return the same element
     */
    public EObject detached(EObject element) {
        ImprovementPlan plan = ModelContents.planOf(element);
        List<Action> going = switch (element) {
        case Action action -> List.of(action);
        case WorkStream stream -> List.copyOf(stream.getActions());
        default -> List.of();
        };
        if (plan == null || going.isEmpty()) {
            return element;
        }
        for (Action action : ModelContents.actions(plan)) {
            for (Dependency dependency : List.copyOf(action.getDependencies())) {
                if (going.contains(dependency.getPredecessor())) {
                    EcoreUtil.remove(dependency);
                }
            }
            for (RelatedAction relation : List.copyOf(action.getRelatedActions())) {
                if (going.contains(relation.getAction())) {
                    EcoreUtil.remove(relation);
                }
            }
        }
        return element;
    }
}
