/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.figures;

import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.ToolTipHelper;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/** Shows the tool tip of a figure below it, so that it hides neither what the figure says nor the handle of links. */
public final class TipBelow extends ToolTipHelper {

    /** So far below the place that it is given the platform's tool tip begins, clear of the pointer. */
    private static final int POINTER = 26;
    private static final int GAP = 6;
    /** Farther from the pointer nobody would look for it: such figures are large, and have room for it. */
    private static final int FARTHEST = 220;

    private final Control canvas;

    /**
     * Tool tips of one drawing.
     *
     * @param canvas where it is drawn
     */
    public TipBelow(Control canvas) {
        super(canvas);
        this.canvas = canvas;
    }

    @Override
    public void displayToolTipNear(IFigure source, IFigure tip, int x, int y) {
        if (source == null || source instanceof Connection) {
            super.displayToolTipNear(source, tip, x, y);
            return;
        }
        Rectangle bounds = source.getBounds().getCopy();
        if (source instanceof BoxFigure box && box.headHeight() >= 0) {
            bounds.height = box.headHeight();
        }
        source.translateToAbsolute(bounds);
        Point below = canvas.toDisplay(bounds.x, bounds.bottom() + GAP);
        if (source instanceof BoxFigure && y >= below.y) {
            // over what lies in a group, which says nothing about the group
            return;
        }
        boolean near = below.y - y >= POINTER && below.y - y <= FARTHEST;
        super.displayToolTipNear(source, tip, x, near ? below.y - POINTER : y);
    }
}
