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
import org.keyline.model.core.Addressable;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.ImprovementPlan;

/** Leads from one diagram to another. */
public class NavigationServices {

    /**
     * Whether there is a plan to go to.
     *
     * @param element the element of a figure
     * @return true if there is
     */
    public boolean leadsToPlan(EObject element) {
        return planToShow(element) != null;
    }

    /**
     * The plan whose traceability an element leads to: its own; else the first open plan with an action that addresses
     * the element or something in it, or a recommendation that rests on it; else the first open plan.
     *
     * @param element the element of a figure
     * @return the plan; null if none is open
     */
    public EObject planToShow(EObject element) {
        ImprovementPlan own = ModelContents.planOf(element);
        if (own != null) {
            return own;
        }
        List<ImprovementPlan> plans = ShownModel.plans(element);
        return plans.stream().filter(plan -> rests(plan, element)).findFirst()
                .orElse(plans.isEmpty() ? null : plans.get(0));
    }

    private static boolean rests(ImprovementPlan plan, EObject element) {
        return ModelContents.actions(plan).stream().flatMap(action -> action.getAddresses().stream())
                .anyMatch(addressed -> isWithin(addressed, element) || addressed instanceof Recommendation cited
                        && cited.getKeyLines().stream().anyMatch(line -> isWithin(line, element)));
    }

    private static boolean isWithin(Addressable addressed, EObject element) {
        return EcoreUtil.isAncestor(element, addressed);
    }
}
