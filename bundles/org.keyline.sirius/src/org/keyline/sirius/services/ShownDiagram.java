/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.sirius.services;

import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.keyline.diagram.Diagram;
import org.keyline.diagram.DiagramEdge;
import org.keyline.diagram.DiagramGroup;
import org.keyline.diagram.DiagramNode;
import org.keyline.diagram.State;

/**
 * A built-in diagram, asked by the elements that it shows. What a model only names, since its file is not there, is
 * left out: Sirius cannot ask anything of it, and would show an empty figure. What stands in it stands in a frame that
 * shows no element.
 */
final class ShownDiagram {

    private final Diagram diagram;
    private final Map<EObject, Figure> figures = new IdentityHashMap<>();
    private final Map<String, EObject> groups = new HashMap<>();
    private final Map<EObject, DiagramEdge> edges = new IdentityHashMap<>();

    ShownDiagram(Diagram diagram) {
        this.diagram = diagram;
        for (DiagramGroup group : diagram.groups()) {
            groups.put(group.id(), element(group));
            if (element(group) != null) {
                figures.put(group.element(), Figure.of(group));
            }
        }
        diagram.nodes().stream().filter(node -> !node.element().eIsProxy())
                .forEach(node -> figures.put(node.element(), Figure.of(node)));
        diagram.edges().forEach(edge -> edges.put(edge.element(), edge));
    }

    /** {@return what a group shows, null if that is no element, or one that is missing} */
    private static EObject element(DiagramGroup group) {
        return group.element() == null || group.element().eIsProxy() ? null : group.element();
    }

    /** {@return the node or group of an element, {@link Figure#NONE} if it is not shown} */
    Figure figure(EObject element) {
        return figures.getOrDefault(element, Figure.NONE);
    }

    /** {@return whether there is a node or group of an element} */
    boolean shows(EObject element) {
        return figures.containsKey(element);
    }

    /** {@return the group with an ID that shows no element, {@link Figure#NONE} if there is none} */
    Figure group(String kind) {
        return diagram.groups().stream().filter(group -> element(group) == null && group.kind().id().equals(kind))
                .min(Comparator.comparing(group -> group.element() != null)).map(Figure::of).orElse(Figure.NONE);
    }

    /** {@return the elements of the outermost groups of a kind} */
    List<EObject> outermost(String kind) {
        return diagram.groups().stream().filter(group -> group.parent() == null && group.kind().id().equals(kind))
                .map(ShownDiagram::element).filter(Objects::nonNull).toList();
    }

    /** {@return whether there is a group of a kind that shows no element} */
    boolean hasFrame(String kind) {
        return group(kind) != Figure.NONE;
    }

    /** {@return the elements of the nodes of a kind that stand in the group of an element; null for in no group} */
    List<EObject> within(EObject owner, String kind) {
        return nodes(kind, node -> owner == null ? node.group() == null
                : node.group() != null && groups.get(node.group()) == owner);
    }

    /** {@return the elements of the nodes of a kind that stand in groups that show no element} */
    List<EObject> inFrame(String kind) {
        return nodes(kind, node -> node.group() != null && groups.get(node.group()) == null);
    }

    private List<EObject> nodes(String kind, Predicate<DiagramNode> where) {
        return diagram.nodes().stream().filter(node -> node.kind().id().equals(kind)).filter(where)
                .map(DiagramNode::element).filter(figures::containsKey).toList();
    }

    /** {@return the elements of the edges of a kind, each once} */
    List<EObject> edges(String kind) {
        return diagram.edges().stream().filter(edge -> edge.kind().id().equals(kind)).map(DiagramEdge::element)
                .distinct().toList();
    }

    /** {@return what stands on the edge of an element} */
    String edgeLabel(EObject element) {
        DiagramEdge edge = edges.get(element);
        return edge == null ? "" : edge.label();
    }

    /** {@return whether a node, group or edge is in a state} */
    boolean is(EObject element, State state) {
        DiagramEdge edge = edges.get(element);
        Set<State> states = edge == null || figures.containsKey(element) ? figure(element).states() : edge.states();
        return states.contains(state);
    }
}
