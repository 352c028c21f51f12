/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keyline.model.core.Element;

/** What holds for the definition of every kind of diagram. */
class DefinitionsTest {

    private static Diagram build(DiagramKind kind) {
        return SamplePlans.council(kind);
    }

    @ParameterizedTest
    @EnumSource
    void aKindIsFoundByItsName(DiagramKind kind) {
        assertEquals(kind, DiagramKind.of(" " + kind.id().toUpperCase(java.util.Locale.ROOT)).orElseThrow());
        assertEquals(kind, kind.definition().kind());
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfFigureHasItsOwnNameAndAKnownLayer(DiagramKind kind) {
        DiagramDefinition definition = kind.definition();
        List<String> names = Stream.of(definition.nodeKinds().stream().map(NodeKind::id),
                definition.groupKinds().stream().map(GroupKind::id), definition.edgeKinds().stream().map(EdgeKind::id))
                .flatMap(ids -> ids).toList();
        assertEquals(names.size(), new HashSet<>(names).size(), names.toString());
        Set<String> layers = definition.layers().stream().map(Layer::id).collect(Collectors.toSet());
        Stream.of(definition.nodeKinds().stream().map(NodeKind::layer),
                definition.groupKinds().stream().map(GroupKind::layer),
                definition.edgeKinds().stream().map(EdgeKind::layer)).flatMap(ids -> ids)
                .forEach(layer -> assertTrue(layers.contains(layer), layer));
    }

    @ParameterizedTest
    @EnumSource
    void everyNodeShowsACandidateOfItsKind(DiagramKind kind) {
        Diagram diagram = build(kind);
        for (DiagramNode node : diagram.nodes()) {
            assertTrue(kind.definition().nodeKinds().contains(node.kind()), node.id());
            assertTrue(node.kind().domainClass().isInstance(node.element()), node.id());
            assertTrue(node.kind().candidates().apply(diagram.element()).contains(node.element()), node.id());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyCandidateIsShown(DiagramKind kind) {
        Diagram diagram = build(kind);
        Set<Object> shown = diagram.nodes().stream().map(DiagramNode::element).collect(Collectors.toSet());
        diagram.groups().forEach(group -> shown.add(group.element()));
        kind.definition().nodeKinds().forEach(nodes -> nodes.candidates().apply(diagram.element())
                .forEach(candidate -> assertTrue(shown.contains(candidate), candidate.toString())));
        kind.definition().groupKinds().forEach(groups -> groups.candidates().apply(diagram.element())
                .forEach(candidate -> assertTrue(shown.contains(candidate), candidate.toString())));
    }

    @ParameterizedTest
    @EnumSource
    void figuresHaveTheIdsOfTheirElements(DiagramKind kind) {
        for (DiagramNode node : build(kind).nodes()) {
            assertEquals(((Element) node.element()).getId(), node.id());
        }
    }

    @ParameterizedTest
    @EnumSource
    void edgesEndAtFiguresOfTheDiagram(DiagramKind kind) {
        Diagram diagram = build(kind);
        Set<String> figures = diagram.nodes().stream().map(DiagramNode::id).collect(Collectors.toSet());
        diagram.groups().forEach(group -> figures.add(group.id()));
        for (DiagramEdge edge : diagram.edges()) {
            assertTrue(figures.contains(edge.source()) && figures.contains(edge.target()), edge.title());
            assertTrue(edge.kind().domainClass().isInstance(edge.element()), edge.title());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyFigureHasANameForAssistiveTechnology(DiagramKind kind) {
        Diagram diagram = build(kind);
        diagram.nodes().forEach(node -> assertTrue(!node.title().isBlank(), node.id()));
        diagram.groups().forEach(group -> assertTrue(!group.title().isBlank(), group.id()));
        diagram.edges().forEach(edge -> assertTrue(!edge.title().isBlank(), edge.id()));
    }

    @ParameterizedTest
    @EnumSource
    void everyStateIsInWordsToo(DiagramKind kind) {
        for (DiagramNode node : build(kind).nodes()) {
            boolean marked = !node.states().isEmpty() && !node.states().equals(Set.of(State.OTHER_SOURCE));
            assertTrue(!marked || !node.badges().isEmpty(), node.title());
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSameModelGivesAnEqualDiagram(DiagramKind kind) {
        List<EObject> roots = SamplePlans.roots(kind);
        assertEquals(kind.definition().build(roots, DiagramOptions.ALL, null),
                kind.definition().build(roots, DiagramOptions.ALL, null));
    }
}
