/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.keyline.diagram.Diagram;

/** The placed parts of a diagram in any order and at any origin. */
record Arranged(List<PlacedGroup> groups, List<PlacedNode> nodes, List<PlacedEdge> edges) {

    /** {@return the arranged diagram, in the diagram's order and with its origin at the upper left corner} */
    ArrangedDiagram inOrderOf(Diagram diagram) {
        Map<String, Integer> order = new HashMap<>();
        diagram.groups().forEach(group -> order.put(group.id(), order.size()));
        diagram.nodes().forEach(node -> order.put(node.id(), order.size()));
        diagram.edges().forEach(edge -> order.put(edge.id(), order.size()));
        Extent extent = new Extent();
        groups.forEach(group -> extent.add(group.bounds()));
        nodes.forEach(node -> extent.add(node.bounds()));
        edges.forEach(edge -> extent.add(edge));
        double dx = -extent.left();
        double dy = -extent.top();
        List<PlacedGroup> movedGroups = groups.stream()
                .sorted(Comparator.comparing(group -> order.get(group.group().id())))
                .map(g -> new PlacedGroup(g.group(), g.bounds().moved(dx, dy), g.head().moved(dx, dy), g.content()))
                .toList();
        List<PlacedNode> movedNodes = nodes.stream().sorted(Comparator.comparing(node -> order.get(node.node().id())))
                .map(n -> new PlacedNode(n.node(), n.bounds().moved(dx, dy), n.content())).toList();
        List<PlacedEdge> movedEdges = edges.stream().sorted(Comparator.comparing(edge -> order.get(edge.edge().id())))
                .map(e -> moved(e, dx, dy)).toList();
        return new ArrangedDiagram(diagram, extent.width(), extent.height(), movedGroups, movedNodes, movedEdges,
                null);
    }

    private static PlacedEdge moved(PlacedEdge edge, double dx, double dy) {
        return new PlacedEdge(edge.edge(), moved(edge.points(), dx, dy), moved(edge.junctions(), dx, dy),
                edge.label() == null ? null : edge.label().moved(dx, dy));
    }

    private static List<Point> moved(List<Point> points, double dx, double dy) {
        List<Point> moved = new ArrayList<>(points.size());
        points.forEach(p -> moved.add(new Point(p.x() + dx, p.y() + dy)));
        return List.copyOf(moved);
    }

    /** The smallest rectangle around all that was added. */
    private static final class Extent {

        private double left = Double.POSITIVE_INFINITY;
        private double top = Double.POSITIVE_INFINITY;
        private double right = Double.NEGATIVE_INFINITY;
        private double bottom = Double.NEGATIVE_INFINITY;

        void add(Bounds bounds) {
            add(bounds.x(), bounds.y());
            add(bounds.right(), bounds.bottom());
        }

        void add(PlacedEdge edge) {
            edge.points().forEach(point -> add(point.x(), point.y()));
            if (edge.label() != null) {
                add(edge.label());
            }
        }

        private void add(double x, double y) {
            left = Math.min(left, x);
            top = Math.min(top, y);
            right = Math.max(right, x);
            bottom = Math.max(bottom, y);
        }

        double left() {
            return left > right ? 0 : left;
        }

        double top() {
            return left > right ? 0 : top;
        }

        double width() {
            return left > right ? 0 : right - left;
        }

        double height() {
            return left > right ? 0 : bottom - top;
        }
    }
}
