/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.timeline;

import java.util.Set;

import org.eclipse.draw2d.ChopboxAnchor;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.requests.LocationRequest;
import org.keyline.diagram.editor.parts.BoxPart;
import org.keyline.diagram.editor.parts.Drafting;
import org.keyline.diagram.layout.Bounds;

/** The row of an action or milestone: its texts on the left, its bar or diamond on the axis. */
final class RowPart extends BoxPart {

    private static final int BESIDE = 40;

    RowPart(Drafting drafting) {
        super(drafting);
    }

    @Override
    protected IFigure createFigure() {
        return new RowFigure(drafting().ink(), drafting().scene());
    }

    private RowFigure row() {
        return (RowFigure) getFigure();
    }

    @Override
    protected void createEditPolicies() {
        super.createEditPolicies();
        installEditPolicy("draw", new DrawPolicy(drafting()));
    }

    @Override
    public void refreshVisuals() {
        Rectangle bounds = rectangle(drafting().scene().bounds(id()));
        row().setBounds(bounds);
        if (node() != null) {
            row().show(node(), drafting().scene().content(id()), tip());
        }
        ((AbstractGraphicalEditPart) getParent()).setLayoutConstraint(this, row(), bounds);
    }

    private String tip() {
        return node().description().isEmpty() ? title() : title() + "\n" + node().description();
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        Grip grip = null;
        if (request instanceof LocationRequest located) {
            Point at = located.getLocation().getCopy();
            row().translateToRelative(at);
            grip = TimeHead.covers(row(), drafting().scene(), at) ? null : row().gripAt(at);
        }
        return grip == null ? new LaneTracker(this, drafting()) : new DateTracker(this, drafting(), grip);
    }

    private ConnectionAnchor anchor() {
        return new ChopboxAnchor(row()) {
            @Override
            protected Rectangle getBox() {
                Bounds bar = drafting().scene().bar(id());
                return bar == null ? super.getBox() : rectangle(bar);
            }
        };
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
        return anchor();
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
        return anchor();
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(Request request) {
        return anchor();
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(Request request) {
        return anchor();
    }

    /** Scrolls so that the bar begins beside the texts. */
    void revealBar() {
        Bounds bar = drafting().scene().bar(id());
        if (bar != null && getViewer().getControl() instanceof FigureCanvas canvas) {
            Point at = new Point((int) (bar.x() - TimelineEditing.TEXT_WIDTH - BESIDE), 0);
            row().translateToAbsolute(at);
            canvas.scrollToX(canvas.getViewport().getViewLocation().x + at.x);
        }
    }

    @Override
    protected Rectangle nameBounds() {
        Rectangle bounds = row().getBounds().getCopy();
        bounds.x = Math.max(bounds.x, TimeHead.visible(row()).x);
        bounds.width = (int) TimelineEditing.TEXT_WIDTH;
        return bounds;
    }

    @Override
    public void light(Set<String> chain) {
        row().setFaint(!chain.isEmpty() && !chain.contains(id()));
    }
}
