/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.timeline;

import java.time.LocalDate;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PrecisionDimension;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editpolicies.GraphicalEditPolicy;
import org.eclipse.gef.requests.CreateRequest;
import org.keyline.diagram.editor.edit.Creation;
import org.keyline.diagram.editor.parts.Drafting;
import org.keyline.diagram.layout.TimeAxis;
import org.keyline.model.ElementLabels;

/** Shows the dates of what is being drawn on the axis with a tool of the palette. */
final class DrawPolicy extends GraphicalEditPolicy {

    private final Drafting drafting;
    private DateFeedback feedback;

    DrawPolicy(Drafting drafting) {
        this.drafting = drafting;
    }

    @Override
    public void showTargetFeedback(Request request) {
        TimeAxis axis = drafting.scene().axis();
        if (!RequestConstants.REQ_CREATE.equals(request.getType()) || axis == null
                || !(request instanceof CreateRequest create)
                || !(create.getNewObjectType() instanceof Creation creation)) {
            return;
        }
        Point at = create.getLocation().getCopy();
        getHostFigure().translateToRelative(at);
        if (at.x < axis.left()) {
            eraseTargetFeedback(request);
            return;
        }
        LocalDate start = axis.dayAt(at.x);
        LocalDate finish = start;
        if (create.getSize() != null) {
            PrecisionDimension size = new PrecisionDimension(create.getSize());
            getHostFigure().translateToRelative(size);
            finish = axis.dayAt(at.x + Math.max(0, size.width - 1));
        }
        if (feedback == null) {
            feedback = new DateFeedback(drafting);
            layer().add(feedback);
        }
        String words = creation.toolName() + ": "
                + (start.equals(finish) ? ElementLabels.date(start) : SlippageWords.period(start, finish));
        feedback.draw(start, finish, at, words);
    }

    private IFigure layer() {
        return getLayer(LayerConstants.SCALED_FEEDBACK_LAYER);
    }

    @Override
    public void eraseTargetFeedback(Request request) {
        if (feedback != null) {
            layer().remove(feedback);
            feedback = null;
        }
    }
}
