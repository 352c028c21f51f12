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

import org.keyline.diagram.Diagram;
import org.keyline.diagram.DiagramGroup;
import org.keyline.diagram.DiagramNode;

/**
 * A column of figures, one below the other in the diagram's order: groups with their heads and what lies in them. It is
 * made of blocks, a block being a group or a node that lies in no other group; only blocks are moved against one another.
 */
final class Column {

    private static final double BETWEEN_NODES = 7;
    private static final double BETWEEN_BLOCKS = 22;
    private static final double GROUP_PADDING = 9;

    private final double width;
    private final Map<String, List<DiagramGroup>> groupsIn = new LinkedHashMap<>();
    private final Map<String, List<DiagramNode>> nodesIn = new LinkedHashMap<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> references;

    /** A part of the column that is moved as one; its figures have places relative to its upper side. */
    static final class Block {
        double height;
        double y;
        final List<PlacedGroup> groups = new ArrayList<>();
        final List<PlacedNode> nodes = new ArrayList<>();
    }

    /** Stacks those groups and nodes of a diagram that belong to the column. */
    Column(Diagram diagram, double width, List<DiagramGroup> groups, List<DiagramNode> nodes) {
        this.width = width;
        references = new ArrayList<>();
        groups.forEach(group -> groupsIn.computeIfAbsent(group.parent(), key -> new ArrayList<>()).add(group));
        nodes.forEach(node -> nodesIn.computeIfAbsent(node.group(), key -> new ArrayList<>()).add(node));
        nodes.forEach(node -> references.add(node.reference()));
        List<String> order = new ArrayList<>();
        // a node that lies in no group stands among the groups where the diagram has it
        for (DiagramNode node : nodes) {
            String outer = node.group() == null ? node.id() : outermost(diagram, node.group());
            if (!order.contains(outer)) {
                order.add(outer);
            }
        }
        List<DiagramGroup> outerGroups = groupsIn.getOrDefault(null, List.of());
        for (int i = 0; i < outerGroups.size(); i++) {
            String id = outerGroups.get(i).id();
            if (!order.contains(id)) {
                order.add(i == 0 ? 0 : order.indexOf(outerGroups.get(i - 1).id()) + 1, id);
            }
        }
        for (String id : order) {
            Block block = new Block();
            block.height = outerGroups.stream().filter(group -> group.id().equals(id)).findFirst()
                    .map(group -> stackGroup(group, block, 0, 0))
                    .orElseGet(() -> stackNode(nodesIn.get(null).stream().filter(node -> node.id().equals(id))
                            .findFirst().orElseThrow(), block, 0, 0));
            blocks.add(block);
        }
        double y = 0;
        for (Block block : blocks) {
            block.y = y;
            y += block.height + BETWEEN_BLOCKS;
        }
    }

    private static String outermost(Diagram diagram, String group) {
        String outer = group;
        for (String parent = group; parent != null;) {
            outer = parent;
            String id = parent;
            parent = diagram.groups().stream().filter(g -> g.id().equals(id)).findFirst().map(DiagramGroup::parent)
                    .orElse(null);
        }
        return outer;
    }

    private double stackGroup(DiagramGroup group, Block block, int depth, double top) {
        double inset = depth * GROUP_PADDING;
        double frameWidth = width - 2 * inset;
        FigureContent content = new FigureMeasure(frameWidth, List.of(group.reference()), true)
                .measure(group.reference(), group.label(), group.details(), group.badges());
        Bounds head = new Bounds(inset, top, frameWidth, content.height());
        int place = block.groups.size();
        double y = top + content.height();
        for (DiagramNode node : nodesIn.getOrDefault(group.id(), List.of())) {
            y += stackNode(node, block, depth + 1, y) + BETWEEN_NODES;
        }
        for (DiagramGroup inner : groupsIn.getOrDefault(group.id(), List.of())) {
            y += stackGroup(inner, block, depth + 1, y) + BETWEEN_NODES;
        }
        boolean empty = y == top + content.height();
        y += empty ? 0 : GROUP_PADDING - BETWEEN_NODES;
        block.groups.add(place,
                new PlacedGroup(group, new Bounds(inset, top, frameWidth, y - top), head, content));
        return y - top;
    }

    private double stackNode(DiagramNode node, Block block, int depth, double y) {
        double inset = depth * GROUP_PADDING;
        FigureContent content = new FigureMeasure(width - 2 * inset, references, false).measure(node.reference(),
                node.label(), node.details(), node.badges());
        block.nodes.add(new PlacedNode(node, new Bounds(inset, y, content.width(), content.height()), content));
        return content.height();
    }

    List<Block> blocks() {
        return blocks;
    }

    double width() {
        return width;
    }

    double height() {
        return blocks.stream().mapToDouble(block -> block.y + block.height).max().orElse(0);
    }

    /**
     * Moves the blocks as near as possible to the places that they ought to have, without changing their order (isotonic
     * regression by pooling neighbours).
     *
     * @param wanted
     *            for each block the y that it ought to have
     * @param weights
     *            for each block how much that matters
     * @param bottom
     *            the lowest y that the column may reach
     */
    void moveTowards(double[] wanted, double[] weights, double bottom) {
        int count = blocks.size();
        double[] before = new double[count];
        for (int i = 1; i < count; i++) {
            before[i] = before[i - 1] + blocks.get(i - 1).height + BETWEEN_BLOCKS;
        }
        double room = Math.max(0, bottom - height());
        List<double[]> pools = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double[] pool = {wanted[i] - before[i], Math.max(weights[i], 1e-6), 1};
            while (!pools.isEmpty() && pools.get(pools.size() - 1)[0] >= pool[0]) {
                double[] above = pools.remove(pools.size() - 1);
                double weight = above[1] + pool[1];
                pool = new double[]{(above[0] * above[1] + pool[0] * pool[1]) / weight, weight, above[2] + pool[2]};
            }
            pools.add(pool);
        }
        int i = 0;
        for (double[] pool : pools) {
            double shift = Math.clamp(pool[0], 0, room);
            for (int end = i + (int) pool[2]; i < end; i++) {
                blocks.get(i).y = before[i] + shift;
            }
        }
    }
}
