/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.sirius.services;

import org.eclipse.emf.ecore.EObject;
import org.keyline.diagram.Lanes;
import org.keyline.model.ModelContents;
import org.keyline.model.core.Person;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.WorkStream;

/**
 * Makes actions in lanes and moves them between lanes. For tools alone, but for the question that begins with "can".
 */
public class LaneEditServices {

    /**
     * Makes an action.
     *
     * @param lane a work stream, to which it is to belong; a person, who is to lead it; or a plan
     * @param containerView the view of the lane
     * @return the action
     */
    public EObject newActionHere(EObject lane, EObject containerView) {
        CreationServices creation = new CreationServices();
        if (!(lane instanceof Person person)) {
            return creation.newAction(lane);
        }
        Action action = (Action) creation.newAction(ShownView.of(containerView).root());
        action.setLead(person);
        return action;
    }

    /**
     * Whether an action can be moved into a lane.
     *
     * @param lane a work stream or person; or a plan, for the frame of what stands in no lane
     * @param element what is dragged
     * @param laneView the view of the lane
     * @return true for an action of the same plan that is elsewhere
     */
    public boolean canBelong(EObject lane, EObject element, EObject laneView) {
        if (!(element instanceof Action action) || ModelContents.planOf(action) != ShownView.of(laneView).root()) {
            return false;
        }
        return switch (lane) {
        case WorkStream stream -> action.getWorkStream() != stream;
        case Person person -> action.getLead() != person;
        case ImprovementPlan plan -> laneView.eContainer() != null && isInLane(action, laneView);
        default -> false;
        };
    }

    private static boolean isInLane(Action action, EObject laneView) {
        return isByPerson(laneView) ? action.getLead() != null : action.eContainer() instanceof WorkStream;
    }

    private static boolean isByPerson(EObject laneView) {
        return ShownView.of(laneView).lanes() == Lanes.PERSON;
    }

    /**
     * Moves an action into a lane.
     *
     * @param lane a work stream, to which it belongs from now on; a person, who leads it; or a plan, for the frame of
     *     what stands in no lane
     * @param element the action
     * @param laneView the view of the lane
     * @return the action
     */
    public EObject belong(EObject lane, EObject element, EObject laneView) {
        if (!canBelong(lane, element, laneView)) {
            return element;
        }
        Action action = (Action) element;
        switch (lane) {
        case Person person -> action.setLead(person);
        case WorkStream stream -> {
            action.setGroup(null);
            stream.getActions().add(action);
        }
        default -> leave((ImprovementPlan) lane, action, laneView);
        }
        return action;
    }

    private static void leave(ImprovementPlan plan, Action action, EObject laneView) {
        if (isByPerson(laneView)) {
            action.setLead(null);
        } else {
            action.setGroup(null);
            plan.getActions().add(action);
        }
    }
}
