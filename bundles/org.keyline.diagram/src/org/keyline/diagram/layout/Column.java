/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

import org.keyline.diagram.DiagramGroup;
import org.keyline.diagram.DiagramNode;

/**
 * A column of figures, one below the other in the diagram's order: groups with their heads and what lies in them. It is
 * made of blocks, a block being a group or a node that lies in no other group; only blocks are moved against one
 * another.
 */
final class Column {

    private static final double BETWEEN_NODES = 7;
    private static final double BETWEEN_BLOCKS = 22;
    private static final double GROUP_PADDING = 9;

    private final double width;
    private final double sideWidth;
    private final Predicate<DiagramNode> toTheSide;
    private final Map<String, List<DiagramGroup>> groupsIn = new LinkedHashMap<>();
    private final Map<String, List<DiagramNode>> nodesIn = new LinkedHashMap<>();
    private final List<Block> blocks = new ArrayList<>();
    private final double referenceWidth;

    /** A part of the column that is moved as one; its figures have places relative to its upper side. */
    static final class Block {
        double height;
        double y;
        final List<PlacedGroup> groups = new ArrayList<>();
        final List<PlacedNode> nodes = new ArrayList<>();
    }

    /**
     * Stacks those groups and nodes of a diagram that belong to the column.
     *
     * @param width the width of the column
     * @param sideWidth the width of a second column on the right within the groups; 0 for none
     * @param toTheSide which nodes stand there
     */
    Column(double width, double sideWidth, List<DiagramGroup> groups, List<DiagramNode> nodes,
            Predicate<DiagramNode> toTheSide) {
        this.width = width;
        this.sideWidth = sideWidth;
        this.toTheSide = toTheSide;
        groups.forEach(group -> groupsIn.computeIfAbsent(group.parent(), key -> new ArrayList<>()).add(group));
        nodes.forEach(node -> nodesIn.computeIfAbsent(node.group(), key -> new ArrayList<>()).add(node));
        referenceWidth = FigureMeasure.widestReference(nodes);
        Map<String, DiagramGroup> outermost = new HashMap<>();
        groups.forEach(group -> outermost.put(group.id(),
                group.parent() == null ? group : outermost.get(group.parent())));
        Deque<DiagramGroup> open = new ArrayDeque<>(groupsIn.getOrDefault(null, List.of()));
        Set<String> waiting = new HashSet<>();
        open.forEach(group -> waiting.add(group.id()));
        for (DiagramNode node : nodes) {
            if (node.group() == null) {
                addBlock(block -> stackNode(node, block, 0, 0, 0, width));
            } else if (waiting.contains(outermost.get(node.group()).id())) {
                // a group without nodes stands before the next one that has some
                for (DiagramGroup group = null; group != outermost.get(node.group());) {
                    group = open.remove();
                    waiting.remove(group.id());
                    addGroup(group);
                }
            }
        }
        open.forEach(this::addGroup);
        double y = 0;
        for (Block block : blocks) {
            block.y = y;
            y += block.height + BETWEEN_BLOCKS;
        }
    }

    private void addGroup(DiagramGroup group) {
        addBlock(block -> stackGroup(group, block, 0, 0));
    }

    private void addBlock(ToDoubleFunction<Block> stack) {
        Block block = new Block();
        block.height = stack.applyAsDouble(block);
        blocks.add(block);
    }

    private double stackGroup(DiagramGroup group, Block block, int depth, double top) {
        double inset = depth * GROUP_PADDING;
        double frameWidth = width + (sideWidth > 0 ? sideWidth + GROUP_PADDING : 0) - 2 * inset;
        FigureContent content = FigureMeasure.ofHead(frameWidth, group).measure(group);
        int place = block.groups.size();
        double inner = top + content.height();
        double y = inner;
        double sideY = inner;
        for (DiagramNode node : nodesIn.getOrDefault(group.id(), List.of())) {
            if (sideWidth > 0 && toTheSide.test(node)) {
                sideY += stackNode(node, block, depth + 1, sideY, width + GROUP_PADDING, sideWidth) + BETWEEN_NODES;
            } else {
                y += stackNode(node, block, depth + 1, y, 0, width) + BETWEEN_NODES;
            }
        }
        y = Math.max(y, sideY);
        for (DiagramGroup part : groupsIn.getOrDefault(group.id(), List.of())) {
            y += stackGroup(part, block, depth + 1, y) + BETWEEN_NODES;
        }
        y += y == inner ? 0 : GROUP_PADDING - BETWEEN_NODES;
        Bounds head = new Bounds(inset, top, frameWidth, content.height());
        block.groups.add(place, new PlacedGroup(group, new Bounds(inset, top, frameWidth, y - top), head, content));
        return y - top;
    }

    private double stackNode(DiagramNode node, Block block, int depth, double y, double left, double room) {
        double inset = depth * GROUP_PADDING;
        FigureContent content = FigureMeasure.ofNodes(room - 2 * inset, referenceWidth).measure(node);
        block.nodes.add(new PlacedNode(node, new Bounds(left + inset, y, content.width(), content.height()), content));
        return content.height();
    }

    /** {@return whether a node stands in the second column} */
    boolean isAside(PlacedNode node) {
        return node.bounds().x() > width;
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
     * Moves the blocks as near as possible to the places that they ought to have, without changing their order
     * (isotonic regression by pooling neighbours).
     *
     * @param wanted for each block the y that it ought to have
     * @param weights for each block how much that matters
     * @param bottom the lowest y that the column may reach
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
            double[] pool = { wanted[i] - before[i], Math.max(weights[i], 1e-6), 1 };
            while (!pools.isEmpty() && pools.get(pools.size() - 1)[0] >= pool[0]) {
                double[] above = pools.remove(pools.size() - 1);
                double weight = above[1] + pool[1];
                pool = new double[] { (above[0] * above[1] + pool[0] * pool[1]) / weight, weight, above[2] + pool[2] };
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
