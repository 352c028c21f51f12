/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.keyline.diagram.Diagram;
import org.keyline.diagram.DiagramNode;
import org.keyline.diagram.editor.parts.BoxPart;
import org.keyline.diagram.stored.Place;
import org.keyline.diagram.editor.stored.PlaceCommand;
import org.keyline.diagram.layout.ArrangedDiagram;
import org.keyline.diagram.layout.Bounds;

/** Arranges some figures among themselves, from where the uppermost and leftmost of them is; all others stay. */
final class SelectionArrangement {

    private final DrawingBoard board;

    SelectionArrangement(DrawingBoard board) {
        this.board = board;
    }

    private Set<String> nodes() {
        Set<String> ids = new HashSet<>();
        board.boxes().stream().map(BoxPart::id).forEach(id -> ids.addAll(board.scene().nodesIn(id)));
        return ids;
    }

    boolean canArrange() {
        return !board.editing().isPlacedByModel() && nodes().size() > 1;
    }

    void arrange() {
        Set<String> chosen = nodes();
        Diagram whole = board.scene().diagram();
        List<DiagramNode> some = whole.nodes().stream().filter(node -> chosen.contains(node.id()))
                .map(SelectionArrangement::alone).toList();
        Diagram part = new Diagram(whole.kind(), whole.element(), whole.title(), "", "", "", List.of(), some,
                whole.edges().stream().filter(edge -> chosen.contains(edge.source()) && chosen.contains(edge.target()))
                        .toList(),
                List.of(), List.of(), "");
        ArrangedDiagram arranged = board.editing().arrangement(board).arrange(part, null);
        double left = chosen.stream().map(board.scene()::bounds).mapToDouble(Bounds::x).min().orElse(0);
        double top = chosen.stream().map(board.scene()::bounds).mapToDouble(Bounds::y).min().orElse(0);
        Map<String, Place> places = new LinkedHashMap<>();
        arranged.nodes().forEach(placed -> places.put(placed.node().id(),
                new Place((int) Math.round(left + placed.bounds().x()), (int) Math.round(top + placed.bounds().y()))));
        board.session().execute(new PlaceCommand("Arrange selection", board.document(), places));
    }

    private static DiagramNode alone(DiagramNode node) {
        return new DiagramNode(node.id(), node.kind(), node.element(), null, node.reference(), node.label(),
                node.details(), node.badges(), node.states(), node.accent(), node.span(), node.title(),
                node.description());
    }
}
