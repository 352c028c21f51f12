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
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.keyline.diagram.Diagram;
import org.keyline.diagram.DiagramEdge;
import org.keyline.diagram.DiagramNode;

/**
 * The columns of a network from left to right: each node stands to the right of all that it waits for, as far to the
 * left as that allows; one that waits for nothing stands just before the first that waits for it. Edges that close a
 * cycle, in the order of the model, are disregarded.
 */
final class Layers {

    private final Map<String, List<String>> successors = new LinkedHashMap<>();
    private final Map<String, List<String>> predecessors = new HashMap<>();
    private final Map<String, Integer> layers = new HashMap<>();
    private final Set<String> connected = new HashSet<>();
    private int count;

    Layers(Diagram diagram) {
        for (DiagramNode node : diagram.nodes()) {
            successors.put(node.id(), new ArrayList<>());
            predecessors.put(node.id(), new ArrayList<>());
        }
        for (DiagramEdge edge : diagram.edges()) {
            connected.add(edge.source());
            connected.add(edge.target());
            successors.get(edge.source()).add(edge.target());
            predecessors.get(edge.target()).add(edge.source());
        }
        List<String> order = withoutCycles();
        for (String id : order) {
            int layer = layers.getOrDefault(id, 0);
            layers.put(id, layer);
            successors.get(id).forEach(next -> layers.merge(next, layer + 1, Math::max));
        }
        for (int i = order.size() - 1; i >= 0; i--) {
            String id = order.get(i);
            List<String> next = successors.get(id);
            if (predecessors.get(id).isEmpty() && !next.isEmpty()) {
                layers.put(id, next.stream().mapToInt(layers::get).min().orElse(1) - 1);
            }
        }
        count = 1 + layers.values().stream().mapToInt(layer -> layer).max().orElse(0);
    }

    /** Removes the edges that lead back, and gives the nodes in an order in which each follows what it waits for. */
    private List<String> withoutCycles() {
        Set<String> done = new HashSet<>();
        Set<String> open = new HashSet<>();
        List<String> backwards = new ArrayList<>();
        for (String start : successors.keySet()) {
            if (done.contains(start)) {
                continue;
            }
            Deque<String> path = new ArrayDeque<>();
            Deque<Iterator<String>> rest = new ArrayDeque<>();
            path.push(start);
            open.add(start);
            rest.push(successors.get(start).iterator());
            while (!path.isEmpty()) {
                if (!rest.peek().hasNext()) {
                    rest.pop();
                    String finished = path.pop();
                    open.remove(finished);
                    done.add(finished);
                    backwards.add(finished);
                    continue;
                }
                String next = rest.peek().next();
                if (open.contains(next)) {
                    rest.peek().remove();
                    predecessors.get(next).remove(path.peek());
                } else if (!done.contains(next)) {
                    path.push(next);
                    open.add(next);
                    rest.push(successors.get(next).iterator());
                }
            }
        }
        return backwards.reversed();
    }

    /** {@return the layer of a node, from 0} */
    int of(String id) {
        return layers.get(id);
    }

    /** {@return whether an edge begins or ends at a node} */
    boolean isConnected(String id) {
        return connected.contains(id);
    }

    /** {@return the nodes that a node waits for and that wait for it, without the edges that close a cycle} */
    List<String> neighbours(String id, boolean before) {
        return before ? predecessors.get(id) : successors.get(id);
    }

    /** {@return the number of layers} */
    int count() {
        return count;
    }
}
