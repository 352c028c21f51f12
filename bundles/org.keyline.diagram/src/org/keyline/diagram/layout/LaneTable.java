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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.keyline.diagram.Diagram;
import org.keyline.diagram.DiagramNode;

/** In which column and at which height of its lane each node stands. */
final class LaneTable {

    private static final double GAP = 14;
    private static final int SWEEPS = 4;

    private final Layers layers;
    private final Map<String, Double> heights;
    private final int columns;
    private final Map<String, Integer> columnOf = new HashMap<>();
    private final Map<String, Double> tops = new HashMap<>();
    private final Map<String, Double> laneHeights = new LinkedHashMap<>();
    /** The nodes with edges, by lane and column, from top to bottom. */
    private final Map<String, List<List<String>>> stacks = new LinkedHashMap<>();

    /**
     * Fills the table.
     *
     * @param diagram what is shown
     * @param layers its columns
     * @param heights the height of each node
     * @param columns the number of columns, at least that of the layers
     */
    LaneTable(Diagram diagram, Layers layers, Map<String, Double> heights, int columns) {
        this.layers = layers;
        this.heights = heights;
        this.columns = columns;
        diagram.groups().forEach(lane -> {
            List<List<String>> own = new ArrayList<>();
            for (int i = 0; i < columns; i++) {
                own.add(new ArrayList<>());
            }
            stacks.put(lane.id(), own);
        });
        Map<String, List<String>> alone = new HashMap<>();
        for (DiagramNode node : diagram.nodes()) {
            if (layers.isConnected(node.id())) {
                columnOf.put(node.id(), layers.of(node.id()));
                stacks.get(node.group()).get(layers.of(node.id())).add(node.id());
            } else {
                alone.computeIfAbsent(node.group(), lane -> new ArrayList<>()).add(node.id());
            }
        }
        untangle();
        stacks.forEach((lane, own) -> fill(lane, own, alone.getOrDefault(lane, List.of())));
    }

    /** Orders each stack by where the neighbours stand, from left to right and back. */
    private void untangle() {
        Map<String, Integer> rank = new HashMap<>();
        int lane = 0;
        for (List<List<String>> own : stacks.values()) {
            for (List<String> stack : own) {
                number(stack, lane, rank);
            }
            lane++;
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            boolean before = sweep % 2 == 0;
            for (int i = 0; i < columns; i++) {
                int column = before ? i : columns - 1 - i;
                lane = 0;
                for (List<List<String>> own : stacks.values()) {
                    List<String> stack = own.get(column);
                    Map<String, Double> wish = new HashMap<>();
                    stack.forEach(id -> wish.put(id, layers.neighbours(id, before).stream().mapToInt(rank::get)
                            .average().orElse(rank.get(id))));
                    stack.sort(Comparator.comparing(wish::get));
                    number(stack, lane++, rank);
                }
            }
        }
    }

    private static void number(List<String> stack, int lane, Map<String, Integer> rank) {
        for (int i = 0; i < stack.size(); i++) {
            rank.put(stack.get(i), lane * 100_000 + i);
        }
    }

    private void fill(String lane, List<List<String>> own, List<String> alone) {
        double[] bottom = new double[columns];
        for (int column = 0; column < columns; column++) {
            for (String id : own.get(column)) {
                tops.put(id, bottom[column]);
                bottom[column] += heights.get(id) + GAP;
            }
        }
        for (String id : alone) {
            int lowest = 0;
            for (int column = 1; column < columns; column++) {
                if (bottom[column] < bottom[lowest] - 0.01) {
                    lowest = column;
                }
            }
            columnOf.put(id, lowest);
            tops.put(id, bottom[lowest]);
            bottom[lowest] += heights.get(id) + GAP;
        }
        double height = 0;
        for (double each : bottom) {
            height = Math.max(height, each - GAP);
        }
        laneHeights.put(lane, Math.max(0, height));
    }

    /** {@return the column of a node, from 0} */
    int column(String id) {
        return columnOf.get(id);
    }

    /** {@return the upper side of a node, from the upper side of what its lane holds} */
    double top(String id) {
        return tops.get(id);
    }

    /** {@return the height of what a lane holds} */
    double height(String lane) {
        return laneHeights.get(lane);
    }
}
