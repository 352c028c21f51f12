/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.LayerConstants;
import org.keyline.diagram.editor.figures.Bubble;

/** Shows beside the pointer why a gesture is refused, and a moment longer, so that it can be read after the button. */
final class Refusals {

    private static final int LINGER_MILLIS = 2500;
    private static final int BESIDE = 18;

    private final DrawingBoard board;
    private final Bubble bubble;
    private int shown;

    Refusals(DrawingBoard board) {
        this.board = board;
        bubble = new Bubble(board.ink());
    }

    /** Shows a reason at a place of the viewer; none takes the last one away, after a moment if there is no place. */
    void show(String reason, Point at) {
        int own = ++shown;
        if (reason != null) {
            board.say(reason);
            bubble.setText(reason);
            IFigure layer = board.root().getLayer(LayerConstants.FEEDBACK_LAYER);
            if (bubble.getParent() != layer) {
                layer.add(bubble);
            }
            bubble.setBounds(place(layer, at));
        } else if (at != null) {
            hide();
        } else if (bubble.getParent() != null) {
            board.viewer().getControl().getDisplay().timerExec(LINGER_MILLIS, () -> {
                if (own == shown) {
                    hide();
                }
            });
        }
    }

    /** Above the pointer, where neither it nor what it drags covers the words; below where there is no room. */
    private Rectangle place(IFigure layer, Point at) {
        Dimension size = bubble.getPreferredSize(-1, -1);
        org.eclipse.swt.graphics.Rectangle room = board.canvas().getClientArea();
        Point corner = new Point(Math.max(0, Math.min(at.x + BESIDE, room.width - size.width - 2)),
                at.y < BESIDE + size.height ? at.y + BESIDE : at.y - BESIDE - size.height);
        layer.translateToRelative(corner);
        return new Rectangle(corner, size);
    }

    /** Takes the reason away at once. */
    void hide() {
        if (bubble.getParent() != null && !board.viewer().getControl().isDisposed()) {
            if (bubble.text().equals(board.said())) {
                board.say(null);
            }
            bubble.getParent().remove(bubble);
        }
    }
}
