/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.parts;

import java.util.Comparator;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PrecisionDimension;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.LayoutEditPolicy;
import org.eclipse.gef.requests.CreateRequest;
import org.keyline.diagram.DiagramNode;
import org.keyline.diagram.editor.edit.Creation;
import org.keyline.model.core.Person;
import org.keyline.model.plan.Action;
import org.keyline.ui.editor.NewElements;

/** Makes elements where the palette's tools are dropped. */
final class PlacingPolicy extends LayoutEditPolicy {

    /** Less is a click with an unsteady hand. */
    private static final int DRAWN = 4;

    private final Drafting drafting;

    PlacingPolicy(Drafting drafting) {
        this.drafting = drafting;
    }

    @Override
    protected EditPolicy createChildEditPolicy(EditPart child) {
        return drafting.editing().handles(drafting, child);
    }

    @Override
    protected Command getMoveChildrenCommand(Request request) {
        return null;
    }

    @Override
    protected Command getDeleteDependantCommand(Request request) {
        return null;
    }

    @Override
    protected Command getCreateCommand(CreateRequest request) {
        return create(drafting, (GraphicalEditPart) getHost(), request, null);
    }

    /** How large it was drawn; null for a mere click. */
    static Dimension size(GraphicalEditPart root, CreateRequest request) {
        if (request.getSize() == null || request.getSize().width < DRAWN) {
            return null;
        }
        PrecisionDimension size = new PrecisionDimension(request.getSize());
        root.getFigure().translateToRelative(size);
        return size;
    }

    /** Makes what a tool asks for, on an element or on the ground. */
    static Command create(Drafting drafting, GraphicalEditPart root, CreateRequest request, EObject on) {
        if (!(request.getNewObjectType() instanceof Creation kind)) {
            return null;
        }
        Point at = request.getLocation().getCopy();
        root.getFigure().translateToRelative(at);
        EObject beside = on == null && kind.joinsNeighbours() ? neighbour(drafting, root, kind, at) : on;
        NewElements.Offer offer = kind.offer(drafting.session(), drafting.roots(), beside);
        if (offer == null) {
            drafting.say(kind.homeless());
            return new ModelStep(null);
        }
        drafting.say(null);
        CompoundCommand all = new CompoundCommand(offer.command().getLabel());
        all.append(offer.command());
        if (on instanceof Person person && offer.element() instanceof Action action) {
            all.append(LaneChange.belong(drafting.session().domain(), action, person));
        }
        all.append(drafting.editing().place(drafting, offer::element, at, size(root, request)));
        return new ModelStep(all);
    }

    /** The selected element of the type that is made, else the one whose figure is nearest; null for none. */
    private static EObject neighbour(Drafting drafting, GraphicalEditPart root, Creation kind, Point at) {
        for (Object part : root.getViewer().getSelectedEditParts()) {
            if (part instanceof ShowsElement shown && kind.type().isInstance(shown.element())) {
                return shown.element();
            }
        }
        return drafting.scene().diagram().nodes().stream().filter(node -> kind.type().isInstance(node.element()))
                .min(Comparator.comparingDouble(node -> drafting.scene().bounds(node.id()).distance(at.x, at.y)))
                .map(DiagramNode::element).orElse(null);
    }
}
