/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.sirius.services;

import org.eclipse.emf.ecore.EObject;
import org.keyline.model.ModelContents;
import org.keyline.model.core.Addressable;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImprovementPlan;

/** Links actions to what they address. For tools alone, but for the questions that begin with "can". */
public class LinkServices {

    /**
     * Whether two things can be linked.
     *
     * @param one an action or what it is to address
     * @param other the other of the two
     * @return true if one is an action, and the other can be addressed and is not yet
     */
    public boolean canLink(EObject one, EObject other) {
        if (one instanceof Action action) {
            return other instanceof Addressable addressed && !action.getAddresses().contains(addressed);
        }
        return other instanceof Action && canLink(other, one);
    }

    /**
     * Links an action to what it addresses.
     *
     * @param one an action or what it is to address
     * @param other the other of the two
     * @return the action
     */
    public EObject link(EObject one, EObject other) {
        if (one instanceof Action action && other instanceof Addressable addressed) {
            if (!action.getAddresses().contains(addressed)) {
                action.getAddresses().add(addressed);
            }
            return action;
        }
        return one instanceof Addressable && other instanceof Action ? link(other, one) : one;
    }

    /**
     * Takes a link away; action and recommendation stay.
     *
     * @param action the action
     * @param edgeView the view of the link
     * @return the action
     */
    public EObject unlink(EObject action, EObject edgeView) {
        if (action instanceof Action owner && addressedBy(edgeView) instanceof Addressable addressed) {
            owner.getAddresses().remove(addressed);
        }
        return action;
    }

    /**
     * Lets a link end elsewhere.
     *
     * @param action the action of the link
     * @param oldEnd what the end was at: the action or what it addressed
     * @param newEnd where it is to be
     * @param edgeView the view of the link
     * @return the action that has the link now
     */
    public EObject relink(EObject action, EObject oldEnd, EObject newEnd, EObject edgeView) {
        if (!(action instanceof Action owner)) {
            return action;
        }
        if (newEnd instanceof Addressable addressed && oldEnd instanceof Addressable old) {
            int place = owner.getAddresses().indexOf(old);
            if (place >= 0 && !owner.getAddresses().contains(addressed)) {
                owner.getAddresses().set(place, addressed);
            }
            return owner;
        }
        if (newEnd instanceof Action taker && taker != owner
                && addressedBy(edgeView) instanceof Addressable addressed) {
            owner.getAddresses().remove(addressed);
            return link(taker, addressed);
        }
        return owner;
    }

    /** The element of the view at which the view of a link begins; taken apart by name, since Sirius may be absent. */
    private static EObject addressedBy(EObject edgeView) {
        return ShownView.reference(ShownView.reference(edgeView, "sourceNode"), "target");
    }

    /**
     * Whether a plan can answer the report of something dragged.
     *
     * @param plan the plan
     * @param element a report or something in one
     * @return true if the plan does not name the report yet
     */
    public boolean canAnswer(EObject plan, EObject element) {
        InspectionReport report = ModelContents.reportOf(element);
        return report != null && plan instanceof ImprovementPlan owner && !owner.getReports().contains(report);
    }

    /**
     * Lets a plan answer a report: its recommendations appear.
     *
     * @param plan the plan
     * @param element the report or something in it
     * @return the plan
     */
    public EObject answer(EObject plan, EObject element) {
        if (plan instanceof ImprovementPlan owner && canAnswer(plan, element)) {
            owner.getReports().add(ModelContents.reportOf(element));
        }
        return plan;
    }
}
