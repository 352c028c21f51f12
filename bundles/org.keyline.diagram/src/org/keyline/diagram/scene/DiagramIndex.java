/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.keyline.diagram.Diagram;
import org.keyline.diagram.DiagramEdge;
import org.keyline.diagram.DiagramGroup;
import org.keyline.diagram.DiagramNode;

/** The parts of a diagram by ID, what lies in which group, and which edges begin and end where. */
final class DiagramIndex {

    private final Diagram diagram;
    private final Map<String, DiagramNode> nodes;
    private final Map<String, DiagramGroup> groups;
    private final Map<String, DiagramEdge> edges;
    private final List<String> figures;
    private final Map<String, List<String>> sources;
    private final Map<String, List<String>> targets;
    private final Map<String, List<String>> members = new HashMap<>();

    /** The index of nothing, before the first arrangement. */
    DiagramIndex() {
        diagram = null;
        nodes = Map.of();
        groups = Map.of();
        edges = Map.of();
        figures = List.of();
        sources = Map.of();
        targets = Map.of();
    }

    /**
     * Looks through a diagram.
     *
     * @param diagram the diagram
     * @param same gives the one string that stands for an ID, so that the same figure always has the same model
     */
    DiagramIndex(Diagram diagram, UnaryOperator<String> same) {
        this.diagram = diagram;
        nodes = LinkedHashMap.newLinkedHashMap(diagram.nodes().size());
        groups = LinkedHashMap.newLinkedHashMap(diagram.groups().size());
        edges = LinkedHashMap.newLinkedHashMap(diagram.edges().size());
        sources = HashMap.newHashMap(diagram.nodes().size());
        targets = HashMap.newHashMap(diagram.nodes().size());
        figures = new ArrayList<>(diagram.groups().size() + diagram.nodes().size());
        for (DiagramGroup group : diagram.groups()) {
            String id = same.apply(group.id());
            groups.put(id, group);
            figures.add(id);
            add(members, group.parent(), id);
        }
        for (DiagramNode node : diagram.nodes()) {
            String id = same.apply(node.id());
            nodes.put(id, node);
            figures.add(id);
            add(members, node.group(), id);
        }
        for (DiagramEdge edge : diagram.edges()) {
            String id = same.apply(edge.id());
            edges.put(id, edge);
            add(sources, edge.source(), id);
            add(targets, edge.target(), id);
        }
    }

    private static void add(Map<String, List<String>> lists, String key, String id) {
        if (key != null) {
            lists.computeIfAbsent(key, each -> new ArrayList<>(2)).add(id);
        }
    }

    Diagram diagram() {
        return diagram;
    }

    /** {@return by ID, in the diagram's order} */
    Map<String, DiagramNode> nodes() {
        return nodes;
    }

    /** {@return by ID, outer ones first} */
    Map<String, DiagramGroup> groups() {
        return groups;
    }

    /** {@return by ID, in the diagram's order} */
    Map<String, DiagramEdge> edges() {
        return edges;
    }

    /** {@return the IDs of the groups, then of the nodes} */
    List<String> figures() {
        return figures;
    }

    /** {@return the IDs of the edges that begin at a figure} */
    List<String> edgesFrom(String id) {
        return sources.getOrDefault(id, List.of());
    }

    /** {@return the IDs of the edges that end at a figure} */
    List<String> edgesTo(String id) {
        return targets.getOrDefault(id, List.of());
    }

    /** {@return the IDs of the nodes and groups directly in a group} */
    List<String> members(String id) {
        return members.getOrDefault(id, List.of());
    }

    /** {@return the IDs of the nodes in a group and in groups in it; of a node itself} */
    Set<String> nodesIn(String id) {
        Set<String> all = new LinkedHashSet<>();
        collect(id, all);
        return all;
    }

    private void collect(String id, Set<String> into) {
        if (nodes.containsKey(id)) {
            into.add(id);
        } else {
            members(id).forEach(member -> collect(member, into));
        }
    }
}
