/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.elk.alg.layered.options.CrossingMinimizationStrategy;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.graph.ElkNode;
import org.keyline.diagram.Diagram;
import org.keyline.diagram.DiagramEdge;
import org.keyline.diagram.DiagramGroup;
import org.keyline.diagram.DiagramNode;
import org.keyline.diagram.State;

/**
 * Arranges a diagram in two columns: where edges come from on the left, where they lead to on the right. In each column
 * the figures keep the diagram's order, so that a reader finds R3.2 between R3.1 and R3.3; the blocks of the left
 * column are moved near to what they are linked to. ELK routes the edges between the columns, with the places of the
 * figures given. Actions without links stand in a second column within their work streams where the page would get too
 * high.
 */
final class ColumnArrangement {

    private static final double LEFT_WIDTH = 400;
    private static final double RIGHT_WIDTH = 520;
    private static final double SIDE_WIDTH = 420;
    private static final double PAGE_RATIO = 1.4;
    private static final double LEAST_CHANNEL = 90;
    private static final double BESIDE_FIGURES = 22;
    private static final double BETWEEN_EDGES = 7;

    private final Diagram diagram;
    private final Column left;
    private final Column right;

    ColumnArrangement(Diagram diagram) {
        this.diagram = diagram;
        Set<String> onTheRight = rightFigures();
        left = column(id -> !onTheRight.contains(id), LEFT_WIDTH, 0);
        Column oneBelowTheOther = column(onTheRight::contains, RIGHT_WIDTH, 0);
        Column sideBySide = column(onTheRight::contains, RIGHT_WIDTH, SIDE_WIDTH);
        right = isWorthIt(sideBySide, oneBelowTheOther) ? sideBySide : oneBelowTheOther;
    }

    /** Whether a second column for what has no links makes a high page so much lower that it is worth its width. */
    private boolean isWorthIt(Column sideBySide, Column oneBelowTheOther) {
        double width = left.width() + LEAST_CHANNEL + oneBelowTheOther.width();
        double before = Math.max(left.height(), oneBelowTheOther.height());
        double after = Math.max(left.height(), sideBySide.height());
        return before > width * PAGE_RATIO && after < before * 0.85;
    }

    private Set<String> rightFigures() {
        Set<String> ids = new HashSet<>();
        // actions and the groups that they lie in; a work stream without actions has none, but has the same kind
        Set<String> kinds = new HashSet<>();
        diagram.edges().forEach(edge -> ids.add(edge.target()));
        diagram.nodes().stream().filter(node -> ids.contains(node.id()) || "action".equals(node.kind().id()))
                .forEach(node -> kinds.add(node.kind().id()));
        diagram.nodes().stream().filter(node -> kinds.contains(node.kind().id())).forEach(node -> {
            ids.add(node.id());
            if (node.group() != null) {
                ids.add(node.group());
            }
        });
        diagram.groups().stream().filter(group -> "workStream".equals(group.kind().id()))
                .forEach(group -> ids.add(group.id()));
        return ids;
    }

    private Column column(Predicate<String> belongs, double width, double sideWidth) {
        List<DiagramGroup> groups = diagram.groups().stream().filter(group -> belongs.test(group.id())).toList();
        List<DiagramNode> nodes = diagram.nodes().stream().filter(node -> belongs.test(node.id())).toList();
        return new Column(width, sideWidth, groups, nodes, node -> node.states().contains(State.UNLINKED));
    }

    ArrangedDiagram arrange(IProgressMonitor monitor) {
        if (left.height() <= right.height()) {
            moveTowards(left, right);
        } else {
            moveTowards(right, left);
        }
        RoutedGraph graph = new RoutedGraph();
        prepare(graph.options());
        addProxies(graph, left, 0);
        addProxies(graph, right, left.width() + LEAST_CHANNEL);
        for (DiagramEdge edge : diagram.edges()) {
            graph.addEdge(edge, true);
        }
        graph.arrange(monitor);
        return result(graph);
    }

    private static void prepare(ElkNode options) {
        options.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.INTERACTIVE);
        options.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.INTERACTIVE);
        options.setProperty(LayeredOptions.CROSSING_MINIMIZATION_STRATEGY, CrossingMinimizationStrategy.INTERACTIVE);
        options.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.INTERACTIVE);
        options.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        options.setProperty(LayeredOptions.SPACING_NODE_NODE, 0.0);
        options.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, LEAST_CHANNEL);
        options.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, BESIDE_FIGURES);
        options.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, BETWEEN_EDGES);
    }

    /** Stands for each figure of a column in ELK's graph, all of the column's width so that they share a layer. */
    private static void addProxies(RoutedGraph graph, Column column, double x) {
        for (Column.Block block : column.blocks()) {
            block.groups.forEach(group -> graph.addNode(group.group().id(), column.width(), group.head().height())
                    .setLocation(x, block.y + group.head().y()));
            block.nodes.stream().filter(node -> !column.isAside(node))
                    .forEach(node -> graph.addNode(node.node().id(), column.width(), node.bounds().height())
                            .setLocation(x, block.y + node.bounds().y()));
        }
    }

    private void moveTowards(Column moved, Column fixed) {
        Map<String, Double> middles = new HashMap<>();
        for (Column.Block block : fixed.blocks()) {
            block.groups.forEach(g -> middles.put(g.group().id(), block.y + middle(g.head())));
            block.nodes.forEach(n -> middles.put(n.node().id(), block.y + middle(n.bounds())));
        }
        Map<String, List<Double>> ends = new HashMap<>();
        for (DiagramEdge edge : diagram.edges()) {
            boolean fromMoved = middles.containsKey(edge.target());
            String own = fromMoved ? edge.source() : edge.target();
            String other = fromMoved ? edge.target() : edge.source();
            ends.computeIfAbsent(own, key -> new ArrayList<>()).add(middles.get(other));
        }
        int count = moved.blocks().size();
        double[] wanted = new double[count];
        double[] weights = new double[count];
        for (int i = 0; i < count; i++) {
            Column.Block block = moved.blocks().get(i);
            Map<String, Bounds> own = new LinkedHashMap<>();
            block.groups.forEach(g -> own.put(g.group().id(), g.head()));
            block.nodes.forEach(n -> own.put(n.node().id(), n.bounds()));
            double sum = 0;
            for (Map.Entry<String, Bounds> figure : own.entrySet()) {
                for (double end : ends.getOrDefault(figure.getKey(), List.of())) {
                    sum += end - middle(figure.getValue());
                    weights[i]++;
                }
            }
            wanted[i] = weights[i] == 0 ? block.y : sum / weights[i];
        }
        moved.moveTowards(wanted, weights, Math.max(moved.height(), fixed.height()));
    }

    private static double middle(Bounds bounds) {
        return bounds.y() + bounds.height() / 2;
    }

    private ArrangedDiagram result(RoutedGraph graph) {
        List<PlacedGroup> groups = new ArrayList<>();
        List<PlacedNode> nodes = new ArrayList<>();
        Map<String, Bounds> real = new HashMap<>();
        for (Column column : List.of(left, right)) {
            for (Column.Block block : column.blocks()) {
                String anchor = block.groups.isEmpty() ? block.nodes.get(0).node().id()
                        : block.groups.get(0).group().id();
                Bounds proxy = graph.bounds(anchor);
                block.groups.forEach(g -> groups.add(new PlacedGroup(g.group(),
                        g.bounds().moved(proxy.x(), proxy.y()), g.head().moved(proxy.x(), proxy.y()), g.content())));
                block.nodes.forEach(n -> nodes.add(
                        new PlacedNode(n.node(), n.bounds().moved(proxy.x(), proxy.y()), n.content())));
            }
        }
        groups.forEach(group -> real.put(group.group().id(), group.head()));
        nodes.forEach(node -> real.put(node.node().id(), node.bounds()));
        Arranged arranged = new Arranged(groups, nodes, clipped(graph.routes(0, 0), real));
        return arranged.inOrderOf(diagram);
    }

    /** Leads the ends of the edges from the proxies' sides to the sides of the figures themselves. */
    private static List<PlacedEdge> clipped(List<PlacedEdge> routes, Map<String, Bounds> real) {
        List<PlacedEdge> clipped = new ArrayList<>();
        for (PlacedEdge route : routes) {
            List<Point> points = new ArrayList<>(route.points());
            points.set(0, new Point(real.get(route.edge().source()).right(), points.get(0).y()));
            int last = points.size() - 1;
            points.set(last, new Point(real.get(route.edge().target()).x(), points.get(last).y()));
            clipped.add(new PlacedEdge(route.edge(), List.copyOf(points), route.junctions(), route.label()));
        }
        return clipped;
    }
}
