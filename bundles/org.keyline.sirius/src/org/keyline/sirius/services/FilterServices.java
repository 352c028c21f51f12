/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.sirius.services;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.keyline.model.ModelContents;
import org.keyline.model.plan.ImprovementPlan;

/** What the filters of a diagram leave: the same as those of the built-in diagram. */
public class FilterServices {

    /**
     * Whether a figure or edge stays visible. All filters that are switched on are looked at together, since what they
     * leave of the recommendations depends on the actions that all of them leave.
     *
     * @param view the view of the figure or edge
     * @return false if the built-in diagram does not show it with the same filters; a frame that stands for the whole
     * plan stays as long as something in it does, an edge as long as both of its ends
     */
    public boolean staysVisible(EObject view) {
        EObject source = ShownView.reference(view, "sourceNode");
        if (source != null) {
            EObject target = ShownView.reference(view, "targetNode");
            return staysVisible(source) && (target == null || staysVisible(target));
        }
        ShownView narrowed = ShownView.narrowed(view);
        EObject shown = ShownView.reference(view, "target");
        return shown == narrowed.root()
                ? ShownView.references(view, "ownedDiagramElements").stream().anyMatch(this::staysVisible)
                : narrowed.diagram().shows(shown);
    }

    /**
     * The people among whom a filter asks to choose.
     *
     * @param plan the plan
     * @return those who lead or support actions, each once, in the order of the actions
     */
    public List<EObject> peopleAtWork(EObject plan) {
        Set<EObject> people = new LinkedHashSet<>();
        if (plan instanceof ImprovementPlan owner) {
            ModelContents.actions(owner).forEach(action -> {
                if (action.getLead() != null) {
                    people.add(action.getLead());
                }
                people.addAll(action.getSupporting());
            });
        }
        return List.copyOf(people);
    }
}
