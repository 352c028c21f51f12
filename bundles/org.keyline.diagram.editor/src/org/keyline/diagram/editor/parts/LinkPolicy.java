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
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalNodeEditPolicy;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.ReconnectRequest;
import org.keyline.diagram.editor.edit.Edit;
import org.keyline.diagram.style.Pen;

/** Draws links from and to a figure, and says why one is refused. */
final class LinkPolicy extends GraphicalNodeEditPolicy {

    private final Drafting drafting;

    LinkPolicy(Drafting drafting) {
        this.drafting = drafting;
    }

    private EObject element(EditPart part) {
        return part instanceof ShowsElement shown ? shown.element() : null;
    }

    @Override
    protected Command getConnectionCreateCommand(CreateConnectionRequest request) {
        EObject own = element(getHost());
        if (drafting.links() == null || own == null || !drafting.links().canEnd(own)) {
            return null;
        }
        Command start = new LinkBegun();
        request.setStartCommand(start);
        return start;
    }

    @Override
    protected Command getConnectionCompleteCommand(CreateConnectionRequest request) {
        if (drafting.links() == null || request.getSourceEditPart() == null) {
            return null;
        }
        EObject source = element(request.getSourceEditPart());
        EObject target = element(getHost());
        if (request.getSourceEditPart() == getHost()) {
            drafting.say(null);
            return null;
        }
        if (source == null || target == null) {
            return step(Edit.refused("This group stands for no element that could be linked."));
        }
        return step(drafting.links().connect(drafting.session().domain(), source, target));
    }

    @Override
    protected Command getReconnectSourceCommand(ReconnectRequest request) {
        return reconnect(request, true);
    }

    @Override
    protected Command getReconnectTargetCommand(ReconnectRequest request) {
        return reconnect(request, false);
    }

    private Command reconnect(ReconnectRequest request, boolean atSource) {
        if (drafting.links() == null || !(request.getConnectionEditPart() instanceof EdgePart edge)
                || drafting.scene().edge(edge.id()) == null) {
            return null;
        }
        EObject own = element(getHost());
        EObject source = element(edge.getSource());
        EObject target = element(edge.getTarget());
        if (own == null) {
            return step(Edit.refused("This group stands for no element that could be linked."));
        }
        return step(drafting.links().reconnect(drafting.session().domain(), drafting.scene().edge(edge.id()), source,
                target, atSource ? own : source, atSource ? target : own));
    }

    private Command step(Edit edit) {
        drafting.say(edit.refusal());
        return new ModelStep(edit.command());
    }

    @Override
    protected Connection createDummyConnection(Request request) {
        PolylineConnection line = new PolylineConnection();
        line.setForegroundColor(drafting.ink().color(drafting.ink().palette().text()));
        line.setTargetDecoration(new PolygonDecoration());
        line.setLineWidth((int) new Pen(drafting.ink().palette().text(), 2).width());
        return line;
    }

    @Override
    public void eraseTargetFeedback(Request request) {
        super.eraseTargetFeedback(request);
        drafting.say(null);
    }

    /** A link that has a beginning and no end yet. */
    private static final class LinkBegun extends Command {
        LinkBegun() {
            super("Link");
        }
    }
}
