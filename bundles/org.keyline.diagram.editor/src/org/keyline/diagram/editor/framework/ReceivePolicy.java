/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.framework;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.RectangleFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.DropRequest;
import org.eclipse.emf.ecore.EObject;
import org.keyline.diagram.editor.edit.Edit;
import org.keyline.diagram.editor.parts.Drafting;
import org.keyline.diagram.editor.parts.ModelStep;
import org.keyline.diagram.editor.parts.ShowsElement;

/** Receives what is dragged: a section takes it in, a key line or key question lets it stand beside it. */
final class ReceivePolicy extends GraphicalEditPolicy {

    private static final int LINE = 3;

    private final Drafting drafting;
    private RectangleFigure mark;

    ReceivePolicy(Drafting drafting) {
        this.drafting = drafting;
    }

    private static boolean drags(Request request) {
        return request instanceof ChangeBoundsRequest && (RequestConstants.REQ_ADD.equals(request.getType())
                || RequestConstants.REQ_MOVE.equals(request.getType()));
    }

    @Override
    public EditPart getTargetEditPart(Request request) {
        return drags(request) ? getHost() : null;
    }

    private boolean below(Request request) {
        Point at = ((DropRequest) request).getLocation().getCopy();
        getHostFigure().translateToRelative(at);
        return at.y > getHostFigure().getBounds().getCenter().y;
    }

    @Override
    public Command getCommand(Request request) {
        if (!RequestConstants.REQ_ADD.equals(request.getType())
                || !(request instanceof ChangeBoundsRequest moving)) {
            return null;
        }
        EObject own = ((ShowsElement) getHost()).element();
        Edit edit = MoveEdits.all(DragPolicy.dragged(moving).stream().map(part -> MoveEdits.to(
                drafting.session().domain(), part.element(), own, below(moving))).toList());
        drafting.say(edit.refusal());
        return new ModelStep(edit.command());
    }

    @Override
    public void showTargetFeedback(Request request) {
        if (!drags(request)) {
            return;
        }
        if (mark == null) {
            mark = new RectangleFigure();
            mark.setFill(false);
            mark.setLineWidth(2);
            mark.setForegroundColor(drafting.ink().color(drafting.ink().palette().accent(0)));
            layer().add(mark);
        }
        Rectangle bounds = getHostFigure().getBounds().getCopy();
        if (getHost() instanceof QuestionPart) {
            int y = below(request) ? bounds.bottom() + 2 : bounds.y - LINE - 2;
            bounds = new Rectangle(bounds.x, y, bounds.width, LINE);
        }
        mark.setBounds(bounds);
    }

    @Override
    public void eraseTargetFeedback(Request request) {
        if (mark != null) {
            layer().remove(mark);
            mark = null;
        }
    }

    private IFigure layer() {
        return getLayer(LayerConstants.SCALED_FEEDBACK_LAYER);
    }
}
