/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.parts;

import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.PolygonDecoration;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalNodeEditPolicy;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.DropRequest;
import org.eclipse.gef.requests.ReconnectRequest;
import org.keyline.diagram.editor.edit.Edit;
import org.keyline.diagram.editor.figures.BoxFigure;

/** Draws links from and to a figure, shows whether it would take one, and says why one is refused. */
final class LinkPolicy extends GraphicalNodeEditPolicy {

    private final Drafting drafting;

    LinkPolicy(Drafting drafting) {
        this.drafting = drafting;
    }

    private static EObject element(EditPart part) {
        return part instanceof ShowsElement shown ? shown.element() : null;
    }

    private boolean canBegin() {
        EObject own = element(getHost());
        return drafting.links() != null && own != null && drafting.links().canEnd(own);
    }

    /** A group that stands for no element is as the ground: a line that is drawn over it follows the pointer. */
    @Override
    public EditPart getTargetEditPart(Request request) {
        return element(getHost()) == null ? null : super.getTargetEditPart(request);
    }

    @Override
    protected Command getConnectionCreateCommand(CreateConnectionRequest request) {
        if (!canBegin()) {
            return null;
        }
        Command start = new LinkBegun();
        request.setStartCommand(start);
        return start;
    }

    @Override
    protected Command getConnectionCompleteCommand(CreateConnectionRequest request) {
        return step(connect(request));
    }

    @Override
    protected Command getReconnectSourceCommand(ReconnectRequest request) {
        return step(reconnect(request, true));
    }

    @Override
    protected Command getReconnectTargetCommand(ReconnectRequest request) {
        return step(reconnect(request, false));
    }

    private static Command step(Edit edit) {
        return edit == null ? null : new ModelStep(edit.command());
    }

    /** What a link that ends here would do; null on a group without element, and while it is at its beginning. */
    private Edit connect(CreateConnectionRequest request) {
        if (drafting.links() == null || request.getSourceEditPart() == null
                || request.getSourceEditPart() == getHost()) {
            return null;
        }
        EObject source = element(request.getSourceEditPart());
        EObject target = element(getHost());
        return source == null || target == null ? null
                : drafting.links().connect(drafting.session().domain(), source, target);
    }

    /** What leading a link here would do; null for a link that is no longer there. */
    private Edit reconnect(ReconnectRequest request, boolean atSource) {
        if (drafting.links() == null || !(request.getConnectionEditPart() instanceof EdgePart edge)
                || drafting.scene().edge(edge.id()) == null) {
            return null;
        }
        EObject own = element(getHost());
        EObject source = element(edge.getSource());
        EObject target = element(edge.getTarget());
        if (own == null || own == (atSource ? source : target)) {
            return null;
        }
        return drafting.links().reconnect(drafting.session().domain(), drafting.scene().edge(edge.id()), source,
                target, atSource ? own : source, atSource ? target : own);
    }

    // ---- while it is drawn

    @Override
    protected void showTargetConnectionFeedback(DropRequest dropped) {
        Request request = (Request) dropped;
        if (RequestConstants.REQ_CONNECTION_START.equals(request.getType())) {
            aim(canBegin() ? BoxFigure.Aim.TAKES : BoxFigure.Aim.NONE);
            return;
        }
        Edit edit = request instanceof CreateConnectionRequest create ? connect(create)
                : request instanceof ReconnectRequest again
                        ? reconnect(again, RequestConstants.REQ_RECONNECT_SOURCE.equals(request.getType()))
                        : null;
        aim(edit == null ? BoxFigure.Aim.NONE : edit.isAllowed() ? BoxFigure.Aim.TAKES : BoxFigure.Aim.REFUSES);
        drafting.refuse(edit == null ? null : edit.refusal(), edit == null ? null : dropped.getLocation());
    }

    @Override
    protected void eraseTargetConnectionFeedback(DropRequest request) {
        aim(BoxFigure.Aim.NONE);
        drafting.refuse(null, null);
    }

    private void aim(BoxFigure.Aim aim) {
        if (getHostFigure() instanceof BoxFigure box) {
            box.setAim(aim);
        }
    }

    @Override
    protected Connection createDummyConnection(Request request) {
        PolylineConnection line = new PolylineConnection();
        line.setForegroundColor(drafting.ink().color(drafting.ink().palette().text()));
        line.setTargetDecoration(new PolygonDecoration());
        line.setLineWidth(2);
        return line;
    }

    /** A link that has a beginning and no end yet. */
    private static final class LinkBegun extends Command {
        LinkBegun() {
            super("Link");
        }
    }
}
