/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.framework;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.RectangleFigure;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.NonResizableEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.keyline.diagram.editor.edit.Edit;
import org.keyline.diagram.editor.parts.Drafting;
import org.keyline.diagram.editor.parts.ModelStep;
import org.keyline.diagram.editor.parts.ShowsElement;

/** Lets a part of a framework be dragged; on the ground it becomes a section of the framework itself. */
final class DragPolicy extends NonResizableEditPolicy {

    private final Drafting drafting;

    DragPolicy(Drafting drafting) {
        this.drafting = drafting;
    }

    @Override
    protected Command getMoveCommand(ChangeBoundsRequest request) {
        Edit edit = MoveEdits.to(drafting.session().domain(), ((ShowsElement) getHost()).element(), null, true);
        drafting.say(edit.refusal());
        return new ModelStep(edit.command());
    }

    /** The frame of what is dragged, without what is in it. */
    @Override
    protected IFigure createDragSourceFeedbackFigure() {
        RectangleFigure frame = new RectangleFigure();
        frame.setFill(false);
        frame.setLineStyle(Graphics.LINE_DASH);
        frame.setForegroundColor(drafting.ink().color(drafting.ink().palette().text()));
        frame.setBounds(getInitialFeedbackBounds());
        addFeedback(frame);
        return frame;
    }

    @Override
    protected IFigure getFeedbackLayer() {
        return getLayer(LayerConstants.SCALED_FEEDBACK_LAYER);
    }

    @Override
    public void eraseSourceFeedback(Request request) {
        super.eraseSourceFeedback(request);
        drafting.say(null);
    }

    /** {@return the elements that a request drags} */
    static List<ShowsElement> dragged(ChangeBoundsRequest request) {
        List<ShowsElement> dragged = new ArrayList<>();
        if (request.getEditParts() != null) {
            for (Object part : request.getEditParts()) {
                if (part instanceof ShowsElement shows) {
                    dragged.add(shows);
                }
            }
        }
        return dragged;
    }
}
