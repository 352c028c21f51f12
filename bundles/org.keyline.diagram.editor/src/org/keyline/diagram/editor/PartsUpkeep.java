/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.keyline.diagram.DiagramEdge;
import org.keyline.diagram.editor.parts.BoxPart;
import org.keyline.diagram.editor.parts.DiagramPart;
import org.keyline.diagram.editor.parts.EdgePart;
import org.keyline.diagram.scene.Scene;
import org.keyline.diagram.scene.SceneChanges;

/** Keeps the parts of a drawing in line with its scene. */
final class PartsUpkeep {

    private final DrawingBoard board;
    private final Scene scene;

    PartsUpkeep(DrawingBoard board) {
        this.board = board;
        scene = board.scene();
    }

    private DiagramPart whole() {
        return (DiagramPart) board.viewer().getContents();
    }

    private List<BoxPart> boxes() {
        List<BoxPart> boxes = new ArrayList<>();
        if (whole() != null) {
            for (Object part : whole().getChildren()) {
                if (part instanceof BoxPart box) {
                    boxes.add(box);
                }
            }
        }
        return boxes;
    }

    /** Refreshes what is different. */
    void refresh(SceneChanges changes) {
        if (changes.figures()) {
            whole().update();
        }
        for (String id : changes.ends()) {
            if (board.part(id) instanceof BoxPart box) {
                box.refreshEdges();
            }
        }
        refresh(changes.looks());
        refreshLabels();
    }

    /** Moves the figures that are elsewhere now. */
    void refreshPlaces() {
        Set<String> moved = new LinkedHashSet<>();
        for (BoxPart box : boxes()) {
            if (box.isElsewhere()) {
                moved.add(box.id());
            }
        }
        refresh(moved);
        refreshLabels();
    }

    /** Moves the labels that have to give way to figures, or may go back. */
    private void refreshLabels() {
        for (DiagramEdge edge : scene.diagram().edges()) {
            if (!edge.label().isEmpty() && board.part(edge.id()) instanceof EdgePart part && part.isLabelElsewhere()) {
                part.refreshVisuals();
            }
        }
    }

    /** Draws all anew. */
    void refreshAll() {
        whole().update();
        boxes().forEach(BoxPart::refreshEdges);
        Set<String> all = new LinkedHashSet<>(scene.figures());
        scene.diagram().edges().forEach(edge -> all.add(edge.id()));
        refresh(all);
    }

    /** Refreshes figures, with the lines of those that are moved by it, and lines. */
    private void refresh(Set<String> ids) {
        Set<String> lines = new LinkedHashSet<>();
        for (String id : ids) {
            if (board.part(id) instanceof BoxPart box) {
                boolean moves = scene.node(id) == null || box.isElsewhere();
                box.refreshVisuals();
                if (moves) {
                    lines.addAll(scene.edgesFrom(id));
                    lines.addAll(scene.edgesTo(id));
                }
            } else {
                lines.add(id);
            }
        }
        for (String id : lines) {
            if (board.part(id) instanceof EdgePart edge) {
                edge.refreshVisuals();
            }
        }
    }
}
