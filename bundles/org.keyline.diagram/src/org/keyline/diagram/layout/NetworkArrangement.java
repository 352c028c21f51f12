/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.Alignment;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.keyline.diagram.Diagram;
import org.keyline.diagram.DiagramEdge;
import org.keyline.diagram.DiagramGroup;
import org.keyline.diagram.DiagramNode;
import org.keyline.diagram.State;

/**
 * Arranges a network from left to right with ELK's layered method, and below it each group of unconnected nodes as a
 * grid in reading order.
 */
final class NetworkArrangement {

    private static final double NODE_WIDTH = 250;
    private static final double PAGE_RATIO = 1.5;
    private static final double BETWEEN_NODES = 18;
    private static final double BETWEEN_LAYERS = 44;
    /** Room between actions without dependencies, enough for the first lines with their labels. */
    private static final double GAP = 116;
    private static final double ROW_GAP = 14;
    private static final double BELOW_HEAD = 5;
    private static final double PADDING = 12;
    private static final double BEFORE_GROUP = 36;

    private final Diagram diagram;
    private final Map<String, FigureContent> contents = new HashMap<>();

    NetworkArrangement(Diagram diagram) {
        this.diagram = diagram;
        FigureMeasure measure = FigureMeasure.ofNodes(NODE_WIDTH, FigureMeasure.widestReference(diagram.nodes()));
        diagram.nodes().forEach(node -> contents.put(node.id(), measure.measure(node)));
    }

    ArrangedDiagram arrange(IProgressMonitor monitor) {
        List<PlacedGroup> groups = new ArrayList<>();
        List<PlacedNode> nodes = new ArrayList<>();
        List<DiagramNode> connected = diagram.nodes().stream().filter(node -> node.group() == null).toList();
        RoutedGraph graph = new RoutedGraph();
        if (!connected.isEmpty()) {
            prepare(graph.options());
            connected.forEach(node -> letGrow(graph.addNode(node.id(), NODE_WIDTH, contents.get(node.id()).height())));
            diagram.edges().forEach(edge -> addEdge(graph, edge));
            graph.arrange(monitor);
            connected.forEach(node -> nodes.add(
                    new PlacedNode(node, graph.bounds(node.id()), contents.get(node.id()))));
        }
        double y = connected.isEmpty() ? 0 : graph.height() + BEFORE_GROUP;
        for (DiagramGroup group : diagram.groups()) {
            List<DiagramNode> members = diagram.nodes().stream()
                    .filter(node -> group.id().equals(node.group())).toList();
            PlacedGroup placed = grid(group, members, graph.width(), y, nodes);
            groups.add(placed);
            y = placed.bounds().bottom() + BEFORE_GROUP;
        }
        return new Arranged(groups, nodes, connected.isEmpty() ? List.of() : graph.routes(0, 0)).inOrderOf(diagram);
    }

    private static void prepare(ElkNode options) {
        options.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.GREEDY_MODEL_ORDER);
        options.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.PREFER_EDGES);
        options.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
        options.setProperty(LayeredOptions.SPACING_NODE_NODE, BETWEEN_NODES);
        options.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_LAYERS);
        options.setProperty(LayeredOptions.SPACING_EDGE_NODE, 14.0);
        options.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 16.0);
        options.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 9.0);
        options.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 9.0);
        options.setProperty(LayeredOptions.SPACING_COMPONENT_COMPONENT, 30.0);
        options.setProperty(LayeredOptions.SPACING_PORT_PORT, EdgeLabel.height() + EdgeLabel.MARGIN);
        options.setProperty(LayeredOptions.COMPACTION_CONNECTED_COMPONENTS, true);
        options.setProperty(CoreOptions.ASPECT_RATIO, PAGE_RATIO);
    }

    /** Lets a node get higher than its text needs, if so many edges end at it that their labels would not fit. */
    private static void letGrow(ElkNode node) {
        node.setProperty(CoreOptions.NODE_SIZE_CONSTRAINTS, EnumSet.of(SizeConstraint.PORTS,
                SizeConstraint.MINIMUM_SIZE));
        node.setProperty(CoreOptions.ALIGNMENT, Alignment.RIGHT);
        node.setProperty(CoreOptions.NODE_SIZE_MINIMUM, new KVector(node.getWidth(), node.getHeight()));
    }

    private static void addEdge(RoutedGraph graph, DiagramEdge shown) {
        ElkEdge edge = graph.addEdge(shown, false);
        if (shown.states().contains(State.CRITICAL)) {
            edge.setProperty(LayeredOptions.PRIORITY_STRAIGHTNESS, 10);
        }
    }

    private PlacedGroup grid(DiagramGroup group, List<DiagramNode> members, double above, double top,
            List<PlacedNode> nodes) {
        int columns = columns(members, above, top);
        double width = 2 * PADDING + columns * (NODE_WIDTH + GAP) - GAP;
        FigureContent head = FigureMeasure.ofHead(width, group).measure(group);
        double y = top + head.height() + BELOW_HEAD;
        for (int i = 0; i < members.size(); i += columns) {
            double height = 0;
            for (int column = 0; column < columns && i + column < members.size(); column++) {
                DiagramNode node = members.get(i + column);
                FigureContent content = contents.get(node.id());
                nodes.add(new PlacedNode(node, new Bounds(PADDING + column * (NODE_WIDTH + GAP), y, NODE_WIDTH,
                        content.height()), content));
                height = Math.max(height, content.height());
            }
            y += height + ROW_GAP;
        }
        return new PlacedGroup(group, new Bounds(0, top, width, y - ROW_GAP + PADDING - top),
                new Bounds(0, top, width, head.height()), head);
    }

    /** The most columns with which the whole page gets smallest and keeps the proportions of paper. */
    private int columns(List<DiagramNode> members, double above, double top) {
        int best = 1;
        double bestMiss = Double.MAX_VALUE;
        for (int columns = 1; columns <= members.size(); columns++) {
            double height = top;
            for (int i = 0; i < members.size(); i += columns) {
                height += ROW_GAP + members.subList(i, Math.min(i + columns, members.size())).stream()
                        .mapToDouble(node -> contents.get(node.id()).height()).max().orElse(0);
            }
            double miss = PageShape.miss(Math.max(above, columns * (NODE_WIDTH + GAP)), height);
            if (miss <= bestMiss + 1e-9) {
                best = columns;
                bestMiss = miss;
            }
            if (columns * (NODE_WIDTH + GAP) > Math.max(above, top * 4) && miss > bestMiss) {
                break;
            }
        }
        return best;
    }
}
