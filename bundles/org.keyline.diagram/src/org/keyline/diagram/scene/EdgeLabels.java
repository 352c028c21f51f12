/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.keyline.diagram.DiagramEdge;
import org.keyline.diagram.layout.Bounds;
import org.keyline.diagram.layout.EdgeLabel;
import org.keyline.diagram.layout.PlacedEdge;
import org.keyline.diagram.layout.Point;

/**
 * Where the labels of lines lie. A label is where the arrangement put it as long as its line runs there and no figure
 * was moved onto it; any other finds a place along its line where it covers no figure, no other label, and no line if
 * it can.
 */
final class EdgeLabels {

    /** A line hidden by a label is better than a figure hidden by one. */
    private static final double FIGURE = 1000;
    private static final double LINE = 1;
    private static final double HALF_HEAD = 4;

    private final Scene scene;
    private final Map<String, Bounds> known = new HashMap<>();
    private boolean stale = true;

    EdgeLabels(Scene scene) {
        this.scene = scene;
    }

    /** Lines or figures are elsewhere. */
    void changed() {
        stale = true;
    }

    /** {@return where the label of an edge lies; null if it has none} */
    Bounds of(String id) {
        return places().get(id);
    }

    /** {@return whether a place covers a part of a label} */
    boolean isAt(Bounds place) {
        return places().values().stream().anyMatch(place::overlaps);
    }

    private Map<String, Bounds> places() {
        if (stale) {
            stale = false;
            known.clear();
            place();
        }
        return known;
    }

    private void place() {
        List<DiagramEdge> labelled = scene.diagram().edges().stream().filter(edge -> !edge.label().isEmpty()).toList();
        if (labelled.isEmpty()) {
            return;
        }
        Nearby figures = figures();
        List<DiagramEdge> homeless = new ArrayList<>();
        for (DiagramEdge edge : labelled) {
            Bounds planned = scene.plannedLabel(edge);
            if (planned != null && (scene.axis() != null || figures.covered(planned) < LINE)) {
                known.put(edge.id(), planned);
            } else {
                homeless.add(edge);
            }
        }
        if (!homeless.isEmpty()) {
            known.values().forEach(figures::add);
            Nearby lines = lines();
            for (DiagramEdge edge : homeless) {
                Bounds place = EdgeLabel.along(edge, scene.way(edge.id()).points(),
                        at -> FIGURE * figures.covered(at) + lines.covered(at));
                known.put(edge.id(), place);
                figures.add(place);
            }
        }
    }

    /** What no label may cover: figures and the heads of groups. */
    private Nearby figures() {
        Nearby figures = new Nearby();
        scene.diagram().nodes().forEach(node -> figures.add(scene.bounds(node.id())));
        scene.diagram().groups().forEach(group -> figures.add(scene.head(group.id())));
        return figures;
    }

    /** What labels ought not to cover either: lines and their arrow heads. */
    private Nearby lines() {
        Nearby lines = new Nearby();
        for (DiagramEdge edge : scene.diagram().edges()) {
            PlacedEdge way = scene.way(edge.id());
            for (int i = 1; i < way.points().size(); i++) {
                Point from = way.points().get(i - 1);
                Point to = way.points().get(i);
                lines.add(new Bounds(Math.min(from.x(), to.x()) - LINE / 2, Math.min(from.y(), to.y()) - LINE / 2,
                        Math.abs(to.x() - from.x()) + LINE, Math.abs(to.y() - from.y()) + LINE));
            }
            lines.add(head(way.points()));
        }
        return lines;
    }

    private static Bounds head(List<Point> points) {
        Point tip = points.getLast();
        boolean fromLeft = points.get(points.size() - 2).x() < tip.x();
        return new Bounds(fromLeft ? tip.x() - PlacedEdge.HEAD_ROOM : tip.x(), tip.y() - HALF_HEAD,
                PlacedEdge.HEAD_ROOM, 2 * HALF_HEAD);
    }
}
