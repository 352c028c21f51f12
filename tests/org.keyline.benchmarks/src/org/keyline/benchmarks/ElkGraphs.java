/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.benchmarks;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.EdgeLabelSideSelection;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.Alignment;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.keyline.diagram.State;
import org.keyline.diagram.layout.ArrangedDiagram;
import org.keyline.diagram.layout.Bounds;
import org.keyline.diagram.layout.PlacedEdge;
import org.keyline.diagram.layout.PlacedNode;
import org.keyline.diagram.lettering.Lettering;

/**
 * Makes the graph that the layout of the diagram of dependencies hands to ELK, from what that layout has arranged. The
 * options repeat those of the layout; where they are changed there, they must be changed here, or the benchmark says
 * so.
 */
final class ElkGraphs {

    private ElkGraphs() {
    }

    /** A graph of the connected nodes with the sizes of their figures, and of all edges with their labels. */
    static ElkNode network(ArrangedDiagram arranged) {
        ElkNode graph = ElkGraphUtil.createGraph();
        prepare(graph);
        Map<String, ElkNode> nodes = new HashMap<>();
        for (PlacedNode placed : arranged.nodes()) {
            if (placed.node().group() == null) {
                ElkNode node = ElkGraphUtil.createNode(graph);
                node.setDimensions(placed.bounds().width(), placed.bounds().height());
                node.setProperty(CoreOptions.NODE_SIZE_CONSTRAINTS,
                        EnumSet.of(SizeConstraint.PORTS, SizeConstraint.MINIMUM_SIZE));
                node.setProperty(CoreOptions.ALIGNMENT, Alignment.RIGHT);
                node.setProperty(CoreOptions.NODE_SIZE_MINIMUM, new KVector(node.getWidth(), node.getHeight()));
                nodes.put(placed.node().id(), node);
            }
        }
        for (PlacedEdge placed : arranged.edges()) {
            ElkEdge edge = ElkGraphUtil.createSimpleEdge(nodes.get(placed.edge().source()),
                    nodes.get(placed.edge().target()));
            if (placed.label() != null) {
                ElkLabel label = ElkGraphUtil.createLabel(placed.edge().label(), edge);
                label.setDimensions(placed.label().width(), placed.label().height());
                label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.HEAD);
            }
            if (placed.edge().states().contains(State.CRITICAL)) {
                edge.setProperty(LayeredOptions.PRIORITY_STRAIGHTNESS, 10);
            }
        }
        return graph;
    }

    /**
     * Whether a graph, laid out, has its nodes where the layout has placed them, but for a common shift: then both did
     * the same work.
     */
    static boolean isLaidOutLike(ElkNode graph, ArrangedDiagram arranged) {
        List<PlacedNode> placed = arranged.nodes().stream().filter(node -> node.node().group() == null).toList();
        double dx = graph.getChildren().get(0).getX() - placed.get(0).bounds().x();
        double dy = graph.getChildren().get(0).getY() - placed.get(0).bounds().y();
        for (int i = 0; i < placed.size(); i++) {
            ElkNode node = graph.getChildren().get(i);
            Bounds bounds = placed.get(i).bounds();
            if (Math.abs(node.getX() - bounds.x() - dx) + Math.abs(node.getY() - bounds.y() - dy) > 1) {
                return false;
            }
        }
        return true;
    }

    private static void prepare(ElkNode graph) {
        graph.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(CoreOptions.RANDOM_SEED, 1);
        graph.setProperty(CoreOptions.ASPECT_RATIO, 1.5);
        graph.setProperty(LayeredOptions.EDGE_LABELS_SIDE_SELECTION, EdgeLabelSideSelection.ALWAYS_UP);
        graph.setProperty(LayeredOptions.SPACING_PORT_PORT, Lettering.EDGE.lineHeight() + 3);
        graph.setProperty(LayeredOptions.COMPACTION_CONNECTED_COMPONENTS, true);
        graph.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.GREEDY_MODEL_ORDER);
        graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.PREFER_EDGES);
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, 18.0);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 44.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 14.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 16.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 9.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 9.0);
        graph.setProperty(LayeredOptions.SPACING_COMPONENT_COMPONENT, 30.0);
    }
}
