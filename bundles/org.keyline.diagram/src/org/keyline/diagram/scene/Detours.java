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
import org.keyline.diagram.layout.GapRoutes;
import org.keyline.diagram.layout.PlacedEdge;
import org.keyline.diagram.layout.Point;

/**
 * The ways of lines that the arrangement knows nothing of: they came later, or one of their ends was moved. Each is led
 * around what is in its way; once led it stays until one of its ends moves.
 */
final class Detours {

    private static final double AROUND = 40;
    private static final int MOST_BOXES = 150;
    private static final double MOST_AROUND = 3000;
    private static final double WIDER = 4;
    private static final double FREE = 1e6;

    private final Scene scene;
    private final Map<String, Detour> known = new HashMap<>();

    /** A way, and what it was found for. */
    private record Detour(Bounds source, Bounds target, String label, PlacedEdge way) {
    }

    Detours(Scene scene) {
        this.scene = scene;
    }

    void clear() {
        known.clear();
    }

    PlacedEdge of(DiagramEdge edge, Bounds source, Bounds target) {
        Detour detour = known.get(edge.id());
        if (detour == null || !detour.source.equals(source) || !detour.target.equals(target)
                || !detour.label.equals(edge.label())) {
            detour = new Detour(source, target, edge.label(), find(edge, source, target));
            known.put(edge.id(), detour);
        }
        return new PlacedEdge(edge, detour.way.points(), detour.way.junctions(), detour.way.label());
    }

    private PlacedEdge find(DiagramEdge edge, Bounds source, Bounds target) {
        PlacedEdge way = null;
        for (double by = AROUND; by <= MOST_AROUND && !source.overlaps(target); by *= WIDER) {
            Bounds room = around(source, target, by);
            List<Bounds> boxes = inTheWay(edge, room);
            List<Point> points = boxes.size() > MOST_BOXES ? null : GapRoutes.around(source, target, boxes);
            if (points == null) {
                break;
            }
            way = new PlacedEdge(edge, points, List.of(), label(edge, points, source, target, boxes));
            if (points.stream().allMatch(point -> room.contains(new Bounds(point.x(), point.y(), 0, 0)))) {
                break;
            }
        }
        return way == null ? PlainRoute.of(edge, source, target) : way;
    }

    /** Where a way is looked for; one that leaves it may run through what stands there, and is looked for in more. */
    private static Bounds around(Bounds source, Bounds target, double by) {
        double x = Math.min(source.x(), target.x()) - by;
        double y = Math.min(source.y(), target.y()) - by;
        return new Bounds(x, y, Math.max(source.right(), target.right()) + by - x,
                Math.max(source.bottom(), target.bottom()) + by - y);
    }

    private List<Bounds> inTheWay(DiagramEdge edge, Bounds room) {
        List<Bounds> boxes = new ArrayList<>();
        scene.diagram().nodes().forEach(node -> {
            Bounds box = scene.bounds(node.id());
            if (!node.id().equals(edge.source()) && !node.id().equals(edge.target()) && box.overlaps(room)) {
                boxes.add(box);
            }
        });
        scene.diagram().groups().forEach(group -> {
            Bounds head = scene.head(group.id());
            if (!group.id().equals(edge.source()) && !group.id().equals(edge.target()) && head.overlaps(room)) {
                boxes.add(head);
            }
        });
        return boxes;
    }

    /** Where the label lies: on the longest piece on which it covers no box, else on the longest across. */
    private static Bounds label(DiagramEdge edge, List<Point> points, Bounds source, Bounds target,
            List<Bounds> boxes) {
        double most = -1;
        Bounds best = PlainRoute.label(edge, points.getFirst());
        for (int i = 1; best != null && i < points.size(); i++) {
            Point from = points.get(i - 1);
            Point to = points.get(i);
            Bounds label = PlainRoute.label(edge, new Point((from.x() + to.x()) / 2, (from.y() + to.y()) / 2));
            boolean free = !label.overlaps(source) && !label.overlaps(target)
                    && boxes.stream().noneMatch(label::overlaps);
            double across = Math.abs(to.x() - from.x());
            double rank = free ? FREE + across + Math.abs(to.y() - from.y()) : across;
            if (rank > most) {
                most = rank;
                best = label;
            }
        }
        return best;
    }
}
