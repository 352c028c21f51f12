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

    private final Scene scene;
    private final Map<String, Detour> known = new HashMap<>();

    /** A way, and what it was found for. */
    private record Detour(Bounds source, Bounds target, List<Point> way) {
    }

    Detours(Scene scene) {
        this.scene = scene;
    }

    void clear() {
        known.clear();
    }

    /** {@return the corners of the way of an edge between two places} */
    List<Point> of(DiagramEdge edge, Bounds source, Bounds target) {
        Detour detour = known.get(edge.id());
        if (detour == null || !detour.source.equals(source) || !detour.target.equals(target)) {
            detour = new Detour(source, target, find(edge, source, target));
            known.put(edge.id(), detour);
        }
        return detour.way;
    }

    private List<Point> find(DiagramEdge edge, Bounds source, Bounds target) {
        List<Point> way = null;
        for (double by = AROUND; by <= MOST_AROUND && !source.overlaps(target); by *= WIDER) {
            Bounds room = around(source, target, by);
            List<Bounds> boxes = inTheWay(edge, room);
            List<Point> points = boxes.size() > MOST_BOXES ? null : GapRoutes.around(source, target, boxes);
            if (points == null) {
                break;
            }
            way = points;
            if (points.stream().allMatch(point -> room.contains(new Bounds(point.x(), point.y(), 0, 0)))) {
                break;
            }
        }
        return way == null ? PlainRoute.of(source, target) : way;
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
}
