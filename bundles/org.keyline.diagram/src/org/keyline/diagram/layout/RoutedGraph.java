/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.EdgeLabelSideSelection;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.keyline.diagram.DiagramEdge;

/**
 * A flat graph for the layered method of ELK: rectangles and the edges between them, from left to right with
 * right-angled edges. It calls the method itself and registers its options itself, so it works with and without OSGi.
 */
final class RoutedGraph {

    static {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }

    private final ElkNode graph = ElkGraphUtil.createGraph();
    private final Map<String, ElkNode> nodes = new LinkedHashMap<>();
    private final Map<String, ElkPort> exits = new LinkedHashMap<>();
    private final List<RoutedEdge> edges = new ArrayList<>();

    private record RoutedEdge(DiagramEdge shown, ElkEdge edge) {
    }

    RoutedGraph() {
        graph.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(CoreOptions.RANDOM_SEED, 1);
        graph.setProperty(LayeredOptions.EDGE_LABELS_SIDE_SELECTION, EdgeLabelSideSelection.ALWAYS_UP);
    }

    /** {@return the graph itself, for its options} */
    ElkNode options() {
        return graph;
    }

    ElkNode addNode(String id, double width, double height) {
        ElkNode node = ElkGraphUtil.createNode(graph);
        node.setDimensions(width, height);
        nodes.put(id, node);
        return node;
    }

    /** Adds an edge; {@code sharedExit} lets all such edges of a node leave it at one point. */
    ElkEdge addEdge(DiagramEdge shown, boolean sharedExit) {
        ElkConnectableShape source = sharedExit ? exit(shown.source()) : nodes.get(shown.source());
        ElkEdge edge = ElkGraphUtil.createSimpleEdge(source, nodes.get(shown.target()));
        if (!shown.label().isEmpty()) {
            ElkLabel label = ElkGraphUtil.createLabel(shown.label(), edge);
            label.setDimensions(EdgeLabel.width(shown) + PlacedEdge.HEAD_ROOM, EdgeLabel.height());
            label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.HEAD);
        }
        edges.add(new RoutedEdge(shown, edge));
        return edge;
    }

    private ElkPort exit(String id) {
        return exits.computeIfAbsent(id, key -> {
            ElkNode node = nodes.get(key);
            ElkPort port = ElkGraphUtil.createPort(node);
            port.setProperty(CoreOptions.PORT_SIDE, PortSide.EAST);
            port.setLocation(node.getWidth(), node.getHeight() / 2);
            node.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_SIDE);
            return port;
        });
    }

    /**
     * Lays the graph out.
     *
     * @param monitor for cancelling; null for none. The method of ELK asks it between its many steps only, so it is
     *     left to itself when the monitor is cancelled in the midst of one
     * @throws org.eclipse.core.runtime.OperationCanceledException as soon as the monitor is cancelled
     */
    void arrange(IProgressMonitor monitor) {
        LeftBehind.run(() -> new LayeredLayoutProvider().layout(graph, new CancellableMonitor(monitor)), monitor);
        if (monitor != null && monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }

    double width() {
        return graph.getWidth();
    }

    double height() {
        return graph.getHeight();
    }

    Bounds bounds(String id) {
        ElkNode node = nodes.get(id);
        return new Bounds(node.getX(), node.getY(), node.getWidth(), node.getHeight());
    }

    /** {@return the routes of the edges, moved by some way} */
    List<PlacedEdge> routes(double dx, double dy) {
        List<PlacedEdge> placed = new ArrayList<>(edges.size());
        for (RoutedEdge routed : edges) {
            ElkEdge edge = routed.edge;
            List<Point> points = new ArrayList<>();
            ElkEdgeSection section = edge.getSections().get(0);
            points.add(new Point(section.getStartX() + dx, section.getStartY() + dy));
            for (ElkBendPoint bend : section.getBendPoints()) {
                points.add(new Point(bend.getX() + dx, bend.getY() + dy));
            }
            points.add(new Point(section.getEndX() + dx, section.getEndY() + dy));
            List<Point> junctions = new ArrayList<>();
            for (KVector junction : edge.getProperty(CoreOptions.JUNCTION_POINTS)) {
                junctions.add(new Point(junction.x + dx, junction.y + dy));
            }
            Bounds label = null;
            if (!edge.getLabels().isEmpty()) {
                ElkLabel text = edge.getLabels().get(0);
                label = besideHead(text, points).moved(dx, dy);
            }
            placed.add(new PlacedEdge(routed.shown, List.copyOf(points), List.copyOf(junctions), label));
        }
        return placed;
    }

    /** The words stand beside the line before its arrow head, from whichever side the line comes. */
    private static Bounds besideHead(ElkLabel text, List<Point> points) {
        Point tip = points.getLast();
        boolean fromLeft = points.get(points.size() - 2).x() < tip.x();
        return new Bounds(text.getX() + (fromLeft ? 0 : PlacedEdge.HEAD_ROOM), text.getY(),
                text.getWidth() - PlacedEdge.HEAD_ROOM, text.getHeight());
    }

    /** Lets the user of Eclipse's monitor cancel ELK. */
    private static final class CancellableMonitor extends BasicProgressMonitor {

        private final IProgressMonitor monitor;

        CancellableMonitor(IProgressMonitor monitor) {
            this.monitor = monitor;
        }

        @Override
        public boolean isCanceled() {
            return monitor != null && monitor.isCanceled();
        }

        @Override
        protected BasicProgressMonitor doSubTask(float work, int maxHierarchyLevels) {
            return new CancellableMonitor(monitor);
        }
    }
}
