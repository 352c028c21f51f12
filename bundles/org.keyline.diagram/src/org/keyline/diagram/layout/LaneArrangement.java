/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.keyline.diagram.Diagram;
import org.keyline.diagram.DiagramEdge;
import org.keyline.diagram.DiagramGroup;
import org.keyline.diagram.DiagramNode;

/**
 * Arranges a network in swim-lanes: one below the other, all with the same columns, so that what waits for something
 * stands to the right of it whatever its lane. Edges run between the columns and, where they pass columns, below what
 * their lane holds; so none runs through a figure. What heads a lane stands above its first column, because edges
 * between lanes cross the heads between the columns. All edges of a figure leave it as one.
 */
final class LaneArrangement {

    private static final double NODE_WIDTH = 250;
    private static final double PADDING = 12;
    private static final double BETWEEN_LANES = 14;
    private static final double BESIDE_FIGURES = 12;
    private static final double BETWEEN_TRACKS = 8;
    private static final double LEAST_CHANNEL = 24;
    private static final double ENTRY = 9;
    private static final double NEAR = 3;

    private final Diagram diagram;
    private final Map<String, FigureContent> contents = new HashMap<>();
    private final Map<String, Double> heights = new HashMap<>();
    private final Map<String, List<DiagramEdge>> entering = new HashMap<>();
    private final Map<String, Double> exits = new HashMap<>();
    private final Map<String, Double> entries = new HashMap<>();
    private final Map<String, DiagramNode> nodes = new HashMap<>();
    private final Map<String, Double> laneTops = new HashMap<>();
    private final Map<String, FigureContent> heads = new HashMap<>();
    private final Map<String, Tracks> below = new LinkedHashMap<>();
    private final List<Tracks> channels = new ArrayList<>();
    private final List<Double> channelWidths = new ArrayList<>();
    private Layers layers;
    private LaneTable table;
    private int columns;

    LaneArrangement(Diagram diagram) {
        this.diagram = diagram;
    }

    /** {@return whether a diagram has lanes, and every node lies in one} */
    static boolean isFor(Diagram diagram) {
        return !diagram.groups().isEmpty() && diagram.nodes().stream().allMatch(node -> node.group() != null)
                && diagram.groups().stream().noneMatch(group -> "unconnected".equals(group.kind().id()));
    }

    ArrangedDiagram arrange(IProgressMonitor monitor) {
        measure();
        layers = new Layers(diagram);
        checkCancelled(monitor);
        columns = Math.max(layers.count(), columnsOfThePage());
        table = new LaneTable(diagram, layers, heights, columns);
        checkCancelled(monitor);
        diagram.groups().forEach(lane -> heads.put(lane.id(),
                FigureMeasure.ofHead(PADDING + NODE_WIDTH, lane).measure(lane)));
        allotTracksBelow();
        placeLanes();
        chooseEnds();
        allotChannels();
        checkCancelled(monitor);
        return result();
    }

    private static void checkCancelled(IProgressMonitor monitor) {
        if (monitor != null && monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }

    private void measure() {
        FigureMeasure measure = FigureMeasure.ofNodes(NODE_WIDTH, FigureMeasure.widestReference(diagram.nodes()));
        diagram.edges().forEach(edge -> entering.computeIfAbsent(edge.target(), key -> new ArrayList<>()).add(edge));
        for (DiagramNode node : diagram.nodes()) {
            nodes.put(node.id(), node);
            FigureContent content = measure.measure(node);
            contents.put(node.id(), content);
            List<DiagramEdge> in = entering.getOrDefault(node.id(), List.of());
            heights.put(node.id(), Math.max(content.height(), (in.size() + 1) * between(in)));
        }
    }

    private static double between(List<DiagramEdge> in) {
        return in.stream().allMatch(edge -> edge.label().isEmpty()) ? ENTRY
                : EdgeLabel.height() + EdgeLabel.MARGIN + NEAR + 1;
    }

    /** With how many columns the page would have the proportions of paper if nothing waited for anything. */
    private int columnsOfThePage() {
        double height = heights.values().stream().mapToDouble(each -> each + BETWEEN_LANES).sum();
        int best = 1;
        for (int count = 2; count <= diagram.nodes().size(); count++) {
            if (PageShape.miss(count * NODE_WIDTH, height / count) >= PageShape.miss(best * NODE_WIDTH,
                    height / best) - 1e-9) {
                break;
            }
            best = count;
        }
        return best;
    }

    // ---- where edges run: a channel before each column and one behind the last, tracks below what a lane holds

    private int channelBehind(DiagramEdge edge) {
        return table.column(edge.source()) + 1;
    }

    private int channelBefore(DiagramEdge edge) {
        return table.column(edge.target());
    }

    private boolean isShort(DiagramEdge edge) {
        return channelBehind(edge) == channelBefore(edge);
    }

    private void allotTracksBelow() {
        diagram.groups().forEach(lane -> below.put(lane.id(), new Tracks()));
        for (DiagramEdge edge : diagram.edges()) {
            if (!isShort(edge)) {
                below.get(nodes.get(edge.source()).group()).add(edge.source(), channelBehind(edge),
                        channelBefore(edge));
            }
        }
        below.values().forEach(tracks -> tracks.allot(0.5));
    }

    private void placeLanes() {
        double y = 0;
        for (DiagramGroup lane : diagram.groups()) {
            laneTops.put(lane.id(), y);
            y += laneHeight(lane.id()) + BETWEEN_LANES;
        }
    }

    private double laneHeight(String lane) {
        return heads.get(lane).height() + table.height(lane) + PADDING
                + (below.get(lane).count() == 0 ? 0 : below.get(lane).count() * BETWEEN_TRACKS + 2);
    }

    private double top(String node) {
        String lane = nodes.get(node).group();
        return laneTops.get(lane) + heads.get(lane).height() + table.top(node);
    }

    private double trackY(String source) {
        String lane = nodes.get(source).group();
        return laneTops.get(lane) + heads.get(lane).height() + table.height(lane)
                + (below.get(lane).of(source) + 1) * BETWEEN_TRACKS;
    }

    /** Chooses where edges leave and enter figures: the entries in the order of where the edges come from. */
    private void chooseEnds() {
        List<List<Double>> exitsBefore = new ArrayList<>();
        for (int i = 0; i <= columns; i++) {
            exitsBefore.add(new ArrayList<>());
        }
        diagram.nodes().forEach(node -> {
            exits.put(node.id(), top(node.id()) + heights.get(node.id()) / 2);
            exitsBefore.get(table.column(node.id()) + 1).add(exits.get(node.id()));
        });
        entering.forEach((target, edges) -> {
            List<DiagramEdge> sorted = new ArrayList<>(edges);
            sorted.sort((one, other) -> Double.compare(comesFrom(one), comesFrom(other)));
            double room = heights.get(target) / (sorted.size() + 1);
            for (int i = 0; i < sorted.size(); i++) {
                double y = top(target) + room * (i + 1);
                double own = exits.get(sorted.get(i).source());
                if (Math.abs(own - y) >= 0.5) {
                    double wanted = y;
                    boolean onAnother = exitsBefore.get(table.column(target)).stream()
                            .anyMatch(exit -> exit != own && Math.abs(exit - wanted) < NEAR);
                    y += onAnother ? NEAR + 1 : 0;
                }
                entries.put(sorted.get(i).id(), y);
            }
        });
    }

    private double comesFrom(DiagramEdge edge) {
        return isShort(edge) ? exits.get(edge.source()) : trackY(edge.source());
    }

    private void allotChannels() {
        double[] labels = new double[columns + 1];
        for (int i = 0; i <= columns; i++) {
            channels.add(new Tracks());
        }
        for (DiagramEdge edge : diagram.edges()) {
            if (!edge.label().isEmpty()) {
                labels[channelBefore(edge)] = Math.max(labels[channelBefore(edge)],
                        EdgeLabel.width(edge) + PlacedEdge.HEAD_ROOM);
            }
            double exit = exits.get(edge.source());
            if (!isShort(edge)) {
                channels.get(channelBehind(edge)).add(edge.source(), exit, trackY(edge.source()));
                channels.get(channelBefore(edge)).add(edge.source(), trackY(edge.source()), entries.get(edge.id()));
            } else if (Math.abs(exit - entries.get(edge.id())) >= 0.5) {
                channels.get(channelBehind(edge)).add(edge.source(), exit, entries.get(edge.id()));
            }
        }
        for (int i = 0; i <= columns; i++) {
            Tracks tracks = channels.get(i);
            tracks.allot(BETWEEN_TRACKS);
            boolean outside = i == 0 || i == columns;
            double least = outside ? 0 : LEAST_CHANNEL;
            double needed = tracks.count() == 0 ? labels[i]
                    : 2 * BESIDE_FIGURES + (tracks.count() - 1) * BETWEEN_TRACKS + labels[i];
            channelWidths.add(Math.max(least, needed));
        }
    }

    private double columnX(int column) {
        double x = PADDING + column * NODE_WIDTH;
        for (int i = 0; i <= column; i++) {
            x += channelWidths.get(i);
        }
        return x;
    }

    private double channelX(int channel, String source) {
        double left = channel == 0 ? PADDING : columnX(channel - 1) + NODE_WIDTH;
        return left + BESIDE_FIGURES + channels.get(channel).of(source) * BETWEEN_TRACKS;
    }

    // ---- the result

    private ArrangedDiagram result() {
        double width = columnX(columns - 1) + NODE_WIDTH + channelWidths.get(columns) + PADDING;
        List<PlacedGroup> lanes = new ArrayList<>();
        for (DiagramGroup lane : diagram.groups()) {
            double y = laneTops.get(lane.id());
            FigureContent head = heads.get(lane.id()).indented(channelWidths.getFirst());
            lanes.add(new PlacedGroup(lane, new Bounds(0, y, width, laneHeight(lane.id())),
                    new Bounds(0, y, width, head.height()), head));
        }
        List<PlacedNode> placed = new ArrayList<>();
        for (DiagramNode node : diagram.nodes()) {
            placed.add(new PlacedNode(node, new Bounds(columnX(table.column(node.id())), top(node.id()), NODE_WIDTH,
                    heights.get(node.id())), contents.get(node.id())));
        }
        Set<Point> marked = new LinkedHashSet<>();
        List<PlacedEdge> edges = diagram.edges().stream().map(edge -> route(edge, marked)).toList();
        return new Arranged(lanes, placed, edges).inOrderOf(diagram);
    }

    private PlacedEdge route(DiagramEdge edge, Set<Point> marked) {
        String source = edge.source();
        double exit = exits.get(source);
        double entry = entries.get(edge.id());
        double right = columnX(table.column(source)) + NODE_WIDTH;
        double left = columnX(table.column(edge.target()));
        List<Point> points = new ArrayList<>();
        List<Point> junctions = new ArrayList<>();
        points.add(new Point(right, exit));
        int out = channelBehind(edge);
        if (!isShort(edge)) {
            int in = channelBefore(edge);
            double track = trackY(source);
            Tracks own = below.get(nodes.get(source).group());
            points.add(new Point(channelX(out, source), exit));
            points.add(new Point(channelX(out, source), track));
            points.add(new Point(channelX(in, source), track));
            points.add(new Point(channelX(in, source), entry));
            fork(in, source, entry, junctions);
            fork(out, source, exit, junctions);
            fork(out, source, track, junctions);
            if (in > own.from(source) && in < own.to(source)) {
                junctions.add(new Point(channelX(in, source), track));
            }
        } else if (Math.abs(exit - entry) >= 0.5) {
            points.add(new Point(channelX(out, source), exit));
            points.add(new Point(channelX(out, source), entry));
            fork(out, source, entry, junctions);
            fork(out, source, exit, junctions);
        }
        points.add(new Point(left, entry));
        Bounds label = edge.label().isEmpty() ? null : EdgeLabel.beforeHead(edge, new Point(left, entry));
        return new PlacedEdge(edge, List.copyOf(points), junctions.stream().filter(marked::add).toList(), label);
    }

    /** Marks where the edges of a figure part. */
    private void fork(int channel, String source, double y, List<Point> junctions) {
        Tracks tracks = channels.get(channel);
        if (y > tracks.from(source) + 0.5 && y < tracks.to(source) - 0.5) {
            junctions.add(new Point(channelX(channel, source), y));
        }
    }
}
