/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.framework;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.keyline.diagram.editor.figures.Ink;

/** Shows whether a section is expanded: the triangle points down, or collapsed: it points right. */
final class Triangle extends Figure {

    private static final int LEFT = 4;
    private static final int SIZE = 6;

    private final Ink ink;
    private boolean shown;
    private boolean collapsed;

    Triangle(Ink ink) {
        this.ink = ink;
        setCursor(Cursors.HAND);
    }

    /** Shows a state; nothing for a section in which there is nothing. */
    void show(boolean filled, boolean closed) {
        shown = filled;
        collapsed = closed;
        repaint();
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        if (!shown) {
            return;
        }
        Rectangle box = getBounds();
        int x = box.x + LEFT;
        int y = box.y + SIZE;
        graphics.setBackgroundColor(ink.color(ink.palette().details()));
        graphics.fillPolygon(collapsed ? new int[] { x, y, x + SIZE, y + SIZE / 2 + 1, x, y + SIZE + 1 }
                : new int[] { x, y + 1, x + SIZE, y + 1, x + SIZE / 2, y + SIZE });
    }
}
