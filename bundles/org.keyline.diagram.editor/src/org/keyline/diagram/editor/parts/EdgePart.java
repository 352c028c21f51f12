/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.parts;

import java.util.Objects;
import java.util.Set;

import org.eclipse.draw2d.IFigure;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;
import org.eclipse.gef.editpolicies.ConnectionEndpointEditPolicy;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.keyline.diagram.DiagramEdge;
import org.keyline.diagram.editor.figures.EdgeFigure;

/** A link. */
public class EdgePart extends AbstractConnectionEditPart implements ShowsElement {

    private final Drafting drafting;
    private AccessibleEditPart accessible;

    /**
     * A part of an editor.
     *
     * @param drafting what it works with
     */
    public EdgePart(Drafting drafting) {
        this.drafting = drafting;
    }

    @Override
    public String id() {
        return (String) getModel();
    }

    /** {@return what the part works with} */
    protected final Drafting drafting() {
        return drafting;
    }

    private DiagramEdge edge() {
        return drafting.scene().edge(id());
    }

    @Override
    public EObject element() {
        return edge() == null ? null : edge().element();
    }

    @Override
    public String title() {
        return edge() == null ? "" : edge().title();
    }

    @Override
    public String description() {
        return edge() == null ? "" : edge().description();
    }

    @Override
    protected IFigure createFigure() {
        return new EdgeFigure(drafting.ink());
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.CONNECTION_ENDPOINTS_ROLE, new ConnectionEndpointEditPolicy());
    }

    @Override
    protected void refreshSourceAnchor() {
        // the ends follow from the way that the scene knows
    }

    @Override
    protected void refreshTargetAnchor() {
        // the ends follow from the way that the scene knows
    }

    /** How the line runs, and what it looks like. */
    @Override
    public void refreshVisuals() {
        DiagramEdge edge = edge();
        if (edge != null && getSource() != null && getTarget() != null) {
            ((EdgeFigure) getFigure()).show(drafting.scene().route(id()),
                    drafting.ink().palette().edge(edge.states(), edge.accent()),
                    edge.description().isEmpty() ? edge.title() : edge.title() + "\n" + edge.description());
        }
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        if (accessible == null) {
            accessible = new AccessibleGraphicalEditPart() {
                @Override
                public void getName(AccessibleEvent event) {
                    event.result = title();
                }

                @Override
                public void getDescription(AccessibleEvent event) {
                    event.result = description().isEmpty() ? edge().kind().name() : description();
                }
            };
        }
        return accessible;
    }

    /** {@return whether the scene has the label in another place than the screen} */
    public boolean isLabelElsewhere() {
        return !Objects.equals(drafting.scene().route(id()).label(), ((EdgeFigure) getFigure()).labelPlace());
    }

    /**
     * Comes forward while a chain is shown that it belongs to, and steps back for any other.
     *
     * @param chain the IDs of what is shown; empty for everything
     */
    public void light(Set<String> chain) {
        ((EdgeFigure) getFigure()).setFaint(!chain.isEmpty() && !chain.contains(id()), chain.contains(id()));
    }
}
