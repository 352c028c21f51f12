/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.sirius.services;

import org.eclipse.emf.ecore.EObject;
import org.keyline.diagram.DiagramKind;
import org.keyline.diagram.State;
import org.keyline.diagram.Tone;
import org.keyline.model.core.Priority;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImprovementPlan;

/** The status of actions, as the marks of the built-in diagrams say it. */
public class StatusServices {

    private static Figure figure(EObject action) {
        ImprovementPlan plan = ShownModel.planOf(action);
        return plan == null ? Figure.NONE : ShownModel.diagram(DiagramKind.TRACEABILITY, plan).figure(action);
    }

    /**
     * Whether the status is red.
     *
     * @param action the action
     * @return true for red
     */
    public boolean isStatusRed(EObject action) {
        return figure(action).hasBadge(Tone.RED);
    }

    /**
     * Whether the status is amber.
     *
     * @param action the action
     * @return true for amber
     */
    public boolean isStatusAmber(EObject action) {
        return figure(action).hasBadge(Tone.AMBER);
    }

    /**
     * Whether the status is green.
     *
     * @param action the action
     * @return true for green
     */
    public boolean isStatusGreen(EObject action) {
        return figure(action).hasBadge(Tone.GREEN);
    }

    /**
     * Whether an action is complete.
     *
     * @param action the action
     * @return true if it is complete
     */
    public boolean isComplete(EObject action) {
        return figure(action).is(State.COMPLETE);
    }

    /**
     * Whether an action is cancelled.
     *
     * @param action the action
     * @return true if it is cancelled
     */
    public boolean isCancelled(EObject action) {
        return figure(action).is(State.CANCELLED);
    }

    /**
     * Whether something has high priority.
     *
     * @param element an action or recommendation
     * @return true for high priority
     */
    public boolean hasHighPriority(EObject element) {
        return switch (element) {
        case Action action -> action.getPriority() == Priority.HIGH;
        case Recommendation recommendation -> recommendation.getPriority() == Priority.HIGH;
        default -> false;
        };
    }
}
