/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.layout;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.keyline.diagram.Diagram;

/** The placed parts of a diagram in any order and at any origin. */
record Arranged(List<PlacedGroup> groups, List<PlacedNode> nodes, List<PlacedEdge> edges) {

    /** {@return the arranged diagram, in the diagram's order and with its origin at the upper left corner} */
    ArrangedDiagram inOrderOf(Diagram diagram) {
        Map<String, Integer> order = new HashMap<>();
        Stream.of(diagram.groups().stream().map(group -> group.id()), diagram.nodes().stream().map(node -> node.id()),
                diagram.edges().stream().map(edge -> edge.id())).flatMap(ids -> ids)
                .forEach(id -> order.put(id, order.size()));
        double x = bounds().mapToDouble(Bounds::x).min().orElse(0);
        double y = bounds().mapToDouble(Bounds::y).min().orElse(0);
        double right = bounds().mapToDouble(Bounds::right).max().orElse(0);
        double bottom = bounds().mapToDouble(Bounds::bottom).max().orElse(0);
        List<PlacedGroup> movedGroups = groups.stream()
                .sorted(Comparator.comparing(group -> order.get(group.group().id())))
                .map(g -> new PlacedGroup(g.group(), g.bounds().moved(-x, -y), g.head().moved(-x, -y), g.content()))
                .toList();
        List<PlacedNode> movedNodes = nodes.stream().sorted(Comparator.comparing(node -> order.get(node.node().id())))
                .map(n -> new PlacedNode(n.node(), n.bounds().moved(-x, -y), n.content())).toList();
        List<PlacedEdge> movedEdges = edges.stream().sorted(Comparator.comparing(edge -> order.get(edge.edge().id())))
                .map(e -> moved(e, -x, -y)).toList();
        return new ArrangedDiagram(diagram, right - x, bottom - y, movedGroups, movedNodes, movedEdges,
                null);
    }

    private Stream<Bounds> bounds() {
        return Stream.of(groups.stream().map(PlacedGroup::bounds), nodes.stream().map(PlacedNode::bounds),
                edges.stream().flatMap(edge -> edge.points().stream()).map(p -> new Bounds(p.x(), p.y(), 0, 0)),
                edges.stream().map(PlacedEdge::label).filter(label -> label != null)).flatMap(bounds -> bounds);
    }

    private static PlacedEdge moved(PlacedEdge edge, double dx, double dy) {
        return new PlacedEdge(edge.edge(), edge.points().stream().map(p -> new Point(p.x() + dx, p.y() + dy)).toList(),
                edge.junctions().stream().map(p -> new Point(p.x() + dx, p.y() + dy)).toList(),
                edge.label() == null ? null : edge.label().moved(dx, dy));
    }
}
