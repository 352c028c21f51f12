/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.sirius.services;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.keyline.diagram.Lanes;

/**
 * Lanes of actions, by work stream or by person, as the layers of a diagram say. What stands in none has a frame of its
 * own, which shows the plan itself.
 */
public class LaneServices {

    private static final String ACTION = "action";
    private static final String WORK_STREAM = "workStream";
    private static final String PERSON = "person";

    /**
     * The work streams that have a lane.
     *
     * @param plan the plan
     * @param diagram the view of the diagram
     * @return the work streams; none while the lanes are those of people
     */
    public List<EObject> workStreamLanes(EObject plan, EObject diagram) {
        return ShownView.of(diagram).diagram().outermost(WORK_STREAM);
    }

    /**
     * The people who have a lane.
     *
     * @param plan the plan
     * @param diagram the view of the diagram
     * @return who leads actions, by name; nobody while the lanes are those of work streams
     */
    public List<EObject> personLanes(EObject plan, EObject diagram) {
        return ShownView.of(diagram).diagram().outermost(PERSON);
    }

    /**
     * The plan, if it has actions outside any work stream to show in a frame of their own.
     *
     * @param plan the plan
     * @param diagram the view of the diagram
     * @return the plan or nothing
     */
    public List<EObject> frameOutsideWorkStreams(EObject plan, EObject diagram) {
        return ShownView.of(diagram).diagram().hasFrame(WORK_STREAM) ? List.of(plan) : List.of();
    }

    /**
     * The plan, if it has actions that nobody leads to show in a frame of their own.
     *
     * @param plan the plan
     * @param diagram the view of the diagram
     * @return the plan or nothing
     */
    public List<EObject> frameWithoutLead(EObject plan, EObject diagram) {
        return ShownView.of(diagram).diagram().hasFrame(PERSON) ? List.of(plan) : List.of();
    }

    /**
     * The title of a lane.
     *
     * @param lane a work stream or person; or the plan, for the frame of what stands in no lane
     * @param diagram the view of the diagram
     * @return one line
     */
    public String laneTitle(EObject lane, EObject diagram) {
        ShownView view = ShownView.of(diagram);
        if (lane != view.root()) {
            return view.diagram().figure(lane).oneLine();
        }
        return view.diagram().group(view.lanes() == Lanes.PERSON ? PERSON : WORK_STREAM).oneLine();
    }

    /**
     * The actions that stand in a lane or frame, or in the diagram itself.
     *
     * @param lane what the lane or frame shows; the plan for the diagram itself
     * @param containerView the view of the lane or frame, or of the diagram itself
     * @return the actions
     */
    public List<EObject> actionsHere(EObject lane, EObject containerView) {
        ShownView view = ShownView.of(containerView);
        if (containerView.eContainer() == null || lane != view.root()) {
            return view.diagram().within(lane == view.root() ? null : lane, ACTION);
        }
        return view.diagram().inFrame(ACTION);
    }
}
