/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor;

import java.util.List;
import java.util.Locale;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.keyline.diagram.editor.parts.BoxPart;
import org.keyline.diagram.layout.Bounds;

/** Brings into view what is looked for: a figure by its words, or the whole diagram. */
final class Looking {

    private static final int MARGIN = 15;

    private final DrawingBoard board;

    Looking(DrawingBoard board) {
        this.board = board;
    }

    /** Makes the whole diagram fit into the window; never larger than its own size. */
    void fit() {
        Rectangle all = new Rectangle();
        board.scene().figures().forEach(id -> {
            Bounds bounds = board.scene().bounds(id);
            Rectangle box = new Rectangle((int) bounds.x(), (int) bounds.y(), (int) bounds.width(),
                    (int) bounds.height());
            all.setBounds(all.isEmpty() ? box : all.getUnion(box));
        });
        org.eclipse.swt.graphics.Rectangle room = board.canvas().getClientArea();
        if (!all.isEmpty() && room.width > 0 && room.height > 0) {
            double fitting = Math.min((room.width - 2.0 * MARGIN) / all.width,
                    (room.height - 2.0 * MARGIN) / all.height);
            double zoom = Math.clamp(fitting, board.zoom().getMinZoom(), 1);
            board.zoom().setZoom(zoom);
            board.viewer().flush();
            board.canvas().scrollTo((int) (all.x * zoom) - MARGIN, (int) (all.y * zoom) - MARGIN);
        }
    }

    void findFirst(String words) {
        find(words, 0);
    }

    void findNext(String words) {
        List<BoxPart> boxes = board.boxes();
        find(words, boxes.isEmpty() ? 0 : board.scene().figures().indexOf(boxes.getFirst().id()) + 1);
    }

    private void find(String words, int from) {
        String wanted = words.strip().toLowerCase(Locale.UK);
        List<String> figures = board.scene().figures();
        for (int i = 0; !wanted.isEmpty() && i < figures.size(); i++) {
            EditPart part = board.part(figures.get((from + i) % figures.size()));
            if (part instanceof BoxPart box && box.title().toLowerCase(Locale.UK).contains(wanted)) {
                board.viewer().select(part);
                board.viewer().reveal(part);
                board.tell();
                return;
            }
        }
        board.say(wanted.isEmpty() ? null : "No figure is called “" + words.strip() + "”.");
    }
}
