/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.scene;

import java.util.List;
import java.util.stream.Stream;

import org.keyline.diagram.layout.ArrangedDiagram;
import org.keyline.diagram.layout.Bounds;
import org.keyline.diagram.layout.PlacedEdge;
import org.keyline.diagram.layout.PlacedGroup;
import org.keyline.diagram.layout.PlacedNode;
import org.keyline.diagram.layout.Point;

/** Makes an arranged diagram of what is on the screen, for the drawings that go into files. */
final class ScenePicture {

    private ScenePicture() {
    }

    static ArrangedDiagram of(Scene scene) {
        List<PlacedNode> nodes = scene.figures().stream().filter(id -> scene.node(id) != null)
                .map(id -> new PlacedNode(scene.node(id), scene.bounds(id), scene.content(id))).toList();
        List<PlacedGroup> groups = scene.figures().stream().filter(id -> scene.node(id) == null)
                .map(id -> new PlacedGroup(scene.group(id), scene.bounds(id), scene.head(id), scene.content(id)))
                .toList();
        List<PlacedEdge> edges = scene.edges().stream().map(scene::route).toList();
        List<Bounds> all = Stream.of(nodes.stream().map(PlacedNode::bounds), groups.stream().map(PlacedGroup::bounds),
                edges.stream().flatMap(edge -> edge.points().stream()).map(p -> new Bounds(p.x(), p.y(), 0, 0)),
                edges.stream().map(PlacedEdge::label).filter(label -> label != null)).flatMap(each -> each).toList();
        double x = all.stream().mapToDouble(Bounds::x).min().orElse(0);
        double y = all.stream().mapToDouble(Bounds::y).min().orElse(0);
        double right = all.stream().mapToDouble(Bounds::right).max().orElse(0);
        double bottom = all.stream().mapToDouble(Bounds::bottom).max().orElse(0);
        return new ArrangedDiagram(scene.diagram(), right - x, bottom - y,
                groups.stream().map(placed -> new PlacedGroup(placed.group(), placed.bounds().moved(-x, -y),
                        placed.head().moved(-x, -y), placed.content())).toList(),
                nodes.stream().map(placed -> new PlacedNode(placed.node(), placed.bounds().moved(-x, -y),
                        placed.content())).toList(),
                edges.stream().map(placed -> moved(placed, -x, -y)).toList(), null);
    }

    private static PlacedEdge moved(PlacedEdge edge, double dx, double dy) {
        return new PlacedEdge(edge.edge(), points(edge.points(), dx, dy), points(edge.junctions(), dx, dy),
                edge.label() == null ? null : edge.label().moved(dx, dy));
    }

    private static List<Point> points(List<Point> points, double dx, double dy) {
        return points.stream().map(point -> new Point(point.x() + dx, point.y() + dy)).toList();
    }
}
