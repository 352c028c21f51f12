/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.parts;

import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MouseEvent;
import org.eclipse.draw2d.MouseMotionListener;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PrecisionPoint;
import org.eclipse.draw2d.geometry.PrecisionRectangle;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.handles.AbstractHandle;
import org.eclipse.gef.tools.ConnectionDragCreationTool;
import org.keyline.diagram.layout.Bounds;

/** A round handle with an arrow, half outside the right side of a figure. Drags a link from the figure. */
final class LinkHandle extends AbstractHandle {

    private static final int SIZE = 20;
    private static final int STEP = 4;

    private final Drafting drafting;
    private boolean under;
    private boolean dragging;

    LinkHandle(GraphicalEditPart owner, Drafting drafting) {
        super(owner, handle -> place(owner, handle, drafting), Cursors.CROSS);
        this.drafting = drafting;
        setToolTip(new Label(drafting.links().toolHint()));
        addMouseMotionListener(new MouseMotionListener.Stub() {
            @Override
            public void mouseEntered(MouseEvent event) {
                under = true;
                repaint();
            }

            @Override
            public void mouseExited(MouseEvent event) {
                under = false;
                repaint();
            }
        });
    }

    /** In the middle of the side; where that would hide something else, as far above or below as it has to be. */
    private static void place(GraphicalEditPart owner, IFigure handle, Drafting drafting) {
        Rectangle side = ((BoxPart) owner).linkBounds();
        int middle = side.y + side.height / 2;
        Rectangle place = at(owner, handle, side.right(), middle);
        for (int away = STEP; away <= side.height / 2 && hides(owner, handle, place, drafting); away += STEP) {
            Rectangle above = at(owner, handle, side.right(), middle - away);
            place = hides(owner, handle, above, drafting) ? at(owner, handle, side.right(), middle + away) : above;
        }
        handle.setBounds(place);
    }

    /** As large on the screen as ever, around a point of the drawing. */
    private static Rectangle at(GraphicalEditPart owner, IFigure handle, int x, int y) {
        Point centre = new PrecisionPoint(x, y);
        owner.getFigure().translateToAbsolute(centre);
        handle.translateToRelative(centre);
        return new Rectangle(centre.x - SIZE / 2, centre.y - SIZE / 2, SIZE, SIZE);
    }

    /** Whether it would hide a label, or the end of a selected line, which can be dragged. */
    private static boolean hides(GraphicalEditPart owner, IFigure handle, Rectangle place, Drafting drafting) {
        Bounds drawn = inDrawing(owner, handle, place);
        for (Object edge : owner.getSourceConnections()) {
            Point end = ((Connection) ((EdgePart) edge).getFigure()).getPoints().getFirstPoint();
            if (((EdgePart) edge).getSelected() != EditPart.SELECTED_NONE && drawn.distance(end.x, end.y) == 0) {
                return true;
            }
        }
        return drafting.scene().isLabelAt(drawn);
    }

    private static Bounds inDrawing(GraphicalEditPart owner, IFigure handle, Rectangle place) {
        Rectangle drawn = new PrecisionRectangle(place);
        handle.translateToAbsolute(drawn);
        owner.getFigure().translateToRelative(drawn);
        return new Bounds(drawn.x, drawn.y, drawn.width, drawn.height);
    }

    /** Whether the pointer is over it, or drags from it. */
    boolean isInUse() {
        return under || dragging;
    }

    @Override
    protected DragTracker createDragTracker() {
        return new FromHere();
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Rectangle box = getBounds().getCopy().shrink(1, 1);
        graphics.setAntialias(org.eclipse.swt.SWT.ON);
        graphics.setBackgroundColor(drafting.ink().color(
                under ? drafting.ink().palette().text() : drafting.ink().palette().ground()));
        graphics.setForegroundColor(drafting.ink().color(drafting.ink().palette().text()));
        graphics.fillOval(box.x, box.y, box.width - 1, box.height - 1);
        graphics.setLineWidth(1);
        graphics.drawOval(box.x, box.y, box.width - 1, box.height - 1);
        graphics.setForegroundColor(drafting.ink().color(
                under ? drafting.ink().palette().ground() : drafting.ink().palette().text()));
        graphics.setLineWidth(2);
        int middle = box.y + box.height / 2;
        int tip = box.right() - 5;
        graphics.drawLine(box.x + 4, middle, tip, middle);
        graphics.drawLine(tip - 4, middle - 4, tip, middle);
        graphics.drawLine(tip - 4, middle + 4, tip, middle);
    }

    /** Begins at the handle's figure, wherever on the handle the button was pressed. */
    private final class FromHere extends ConnectionDragCreationTool {

        FromHere() {
            super(new Making(null));
        }

        @Override
        protected boolean updateTargetUnderMouse() {
            if (isInState(STATE_INITIAL)) {
                setTargetEditPart(getOwner());
                return true;
            }
            return super.updateTargetUnderMouse();
        }

        @Override
        public void activate() {
            super.activate();
            dragging = true;
        }

        @Override
        public void deactivate() {
            dragging = false;
            under = false;
            super.deactivate();
        }
    }
}
