/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.parts;

import java.util.List;
import java.util.Set;

import org.eclipse.draw2d.ChopboxAnchor;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.keyline.diagram.DiagramGroup;
import org.keyline.diagram.DiagramNode;
import org.keyline.diagram.editor.figures.BoxFigure;
import org.keyline.diagram.layout.Bounds;
import org.keyline.model.core.Element;

/** A node or a group. A kind whose figures are more than boxes extends this. */
public class BoxPart extends AbstractGraphicalEditPart implements NodeEditPart, ShowsElement {

    private final Drafting drafting;
    private AccessibleEditPart accessible;

    /**
     * A part of an editor.
     *
     * @param drafting what it works with
     */
    public BoxPart(Drafting drafting) {
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

    /** {@return the node that is shown; null for a group, and once it is gone} */
    protected final DiagramNode node() {
        return drafting.scene().node(id());
    }

    /** {@return the group that is shown; null for a node, and once it is gone} */
    protected final DiagramGroup group() {
        return drafting.scene().group(id());
    }

    @Override
    public EObject element() {
        DiagramNode node = node();
        DiagramGroup group = group();
        return node != null ? node.element() : group == null ? null : group.element();
    }

    @Override
    public String title() {
        DiagramNode node = node();
        DiagramGroup group = group();
        return node != null ? node.title() : group == null ? "" : group.title();
    }

    @Override
    public String description() {
        DiagramNode node = node();
        DiagramGroup group = group();
        return node != null ? node.description() : group == null ? "" : group.description();
    }

    @Override
    protected IFigure createFigure() {
        return new BoxFigure(drafting.ink());
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new LinkPolicy(drafting));
        installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new NamePolicy(drafting));
        installEditPolicy("create", new CreateOnPolicy(drafting));
        installEditPolicy("link handle", new LinkHandlePolicy(drafting));
    }

    /** Where the figure is, and what it looks like. */
    @Override
    public void refreshVisuals() {
        DiagramNode node = node();
        DiagramGroup group = group();
        BoxFigure box = (BoxFigure) getFigure();
        Bounds bounds = drafting.scene().bounds(id());
        box.setBounds(rectangle(bounds));
        if (node != null) {
            box.show(drafting.scene().content(id()), drafting.ink().palette().node(node.states()), node.accent(), -1,
                    tip());
        } else if (group != null) {
            box.show(drafting.scene().content(id()), drafting.ink().palette().group(group.states()), group.accent(),
                    (int) drafting.scene().head(id()).height(), tip());
        }
        Rectangle place = rectangle(bounds);
        if (!place.equals(box.getParent().getLayoutManager().getConstraint(box))) {
            ((AbstractGraphicalEditPart) getParent()).setLayoutConstraint(this, box, place);
        }
    }

    /** {@return whether the scene has it in another place than the screen} */
    public boolean isElsewhere() {
        return !rectangle(drafting.scene().bounds(id())).equals(getFigure().getBounds());
    }

    private String tip() {
        return description().isEmpty() ? title() : title() + "\n" + description();
    }

    /**
     * Bounds on the screen's grid.
     *
     * @param bounds in drawing units
     * @return the same, rounded so that neighbours still meet
     */
    public static Rectangle rectangle(Bounds bounds) {
        int x = (int) Math.round(bounds.x());
        int y = (int) Math.round(bounds.y());
        return new Rectangle(x, y, (int) Math.round(bounds.right()) - x, (int) Math.round(bounds.bottom()) - y);
    }

    /** Brings the lines that begin and end here into line with the scene. */
    public void refreshEdges() {
        refreshSourceConnections();
        refreshTargetConnections();
    }

    @Override
    protected List<String> getModelSourceConnections() {
        return drafting.scene().edgesFrom(id());
    }

    @Override
    protected List<String> getModelTargetConnections() {
        return drafting.scene().edgesTo(id());
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
        return new ChopboxAnchor(getFigure());
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
        return new ChopboxAnchor(getFigure());
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(Request request) {
        return new ChopboxAnchor(getFigure());
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(Request request) {
        return new ChopboxAnchor(getFigure());
    }

    @Override
    public void performRequest(Request request) {
        boolean edit = RequestConstants.REQ_DIRECT_EDIT.equals(request.getType())
                || RequestConstants.REQ_OPEN.equals(request.getType());
        if (edit && element() instanceof Element) {
            getViewer().reveal(this);
            getViewer().flush();
            new NameEditor(this, drafting).show();
        }
    }

    /** {@return at whose right side a link can be begun: the figure, or the head of a group} */
    protected Rectangle linkBounds() {
        return nameBounds();
    }

    /** {@return where the name is written, for the editor that is put over it} */
    protected Rectangle nameBounds() {
        Rectangle bounds = getFigure().getBounds().getCopy();
        if (node() == null) {
            bounds.height = (int) drafting.scene().head(id()).height();
        }
        return bounds;
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
                    event.result = description().isEmpty() ? kindName() : description();
                }
            };
        }
        return accessible;
    }

    private String kindName() {
        return node() != null ? node().kind().name() : group() != null ? group().kind().name() : "";
    }

    /**
     * Steps back while a chain is shown that it does not belong to.
     *
     * @param chain the IDs of what is shown; empty for everything
     */
    public void light(Set<String> chain) {
        boolean holdsOne = group() != null && drafting.scene().nodesIn(id()).stream().anyMatch(chain::contains);
        ((BoxFigure) getFigure()).setFaint(!chain.isEmpty() && !chain.contains(id()) && !holdsOne);
    }
}
