/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.keyline.model.plan.DependencyKind;
import org.keyline.model.plan.DependencyType;
import org.keyline.model.plan.PlanFactory;
import org.keyline.model.plan.RelatedAction;

/** What a dependencies diagram shows. */
class DependenciesDefinitionTest {

    private final PlanSketch sketch = new PlanSketch("Harbour plan");

    private Diagram build() {
        return build(DiagramOptions.ALL);
    }

    private Diagram build(DiagramOptions options) {
        return DiagramKind.DEPENDENCIES.definition().build(sketch.roots(), options, null);
    }

    private static DiagramNode node(Diagram diagram, String ref) {
        return diagram.nodes().stream().filter(node -> node.reference().equals(ref)).findFirst().orElseThrow();
    }

    private static Set<String> references(Diagram diagram) {
        return diagram.nodes().stream().map(DiagramNode::reference).collect(Collectors.toSet());
    }

    private static List<String> texts(DiagramNode node) {
        return node.badges().stream().map(Badge::text).toList();
    }

    private void chain() {
        sketch.stream("A", "Front desk");
        sketch.action("A.1", "Ask", "", "2010-01-04", "2010-01-15", "Ann Other");
        sketch.action("A.2", "Decide", "", "2010-01-16", "2010-01-29", null);
        sketch.action("A.3", "Do", "", "2010-01-30", "2010-02-12", null);
        sketch.action("A.4", "Sing", "", "2010-01-04", "2010-01-05", null);
        sketch.action("A.5", "Wait for the answer", "", "2010-01-18", "2010-01-19", null);
        sketch.depends("A.2", "A.1");
        sketch.depends("A.3", "A.2");
        sketch.depends("A.5", "A.1");
    }

    @Test
    void anEdgeLeadsFromThePredecessorToTheSuccessor() {
        chain();
        DiagramEdge edge = build().edges().get(0);
        assertEquals("id-A.1", edge.source());
        assertEquals("id-A.2", edge.target());
        assertEquals("A.2 waits for A.1", edge.title());
        assertEquals("", edge.label());
    }

    @Test
    void theTypeIsWrittenWhereItIsNotThePlainOne() {
        chain();
        sketch.depends("A.4", "A.1", DependencyType.SS, -3);
        sketch.depends("A.4", "A.2", DependencyType.FF, 0);
        sketch.depends("A.4", "A.3", DependencyType.FS, 5);
        List<String> labels = build(DiagramOptions.ALL.without(DependenciesDefinition.SCHEDULE)).edges().stream()
                .map(DiagramEdge::label).filter(label -> !label.isEmpty()).toList();
        assertEquals(List.of("SS−3 d", "FF", "FS+5 d"), labels);
    }

    @Test
    void theCriticalPathIsMarkedWithItsDependencies() {
        chain();
        Diagram diagram = build();
        for (String ref : List.of("A.1", "A.2", "A.3")) {
            assertTrue(node(diagram, ref).states().contains(State.CRITICAL), ref);
            assertTrue(texts(node(diagram, ref)).contains("critical"), ref);
        }
        assertFalse(node(diagram, "A.5").states().contains(State.CRITICAL));
        assertEquals(List.of(true, true, false),
                diagram.edges().stream().map(edge -> edge.states().contains(State.CRITICAL)).toList());
    }

    @Test
    void theFloatIsWrittenInDays() {
        chain();
        assertTrue(texts(node(build(), "A.5")).contains("+24 d"), texts(node(build(), "A.5")).toString());
    }

    @Test
    void whatMissesItsLimitIsLate() {
        chain();
        sketch.action("A.3").setMustFinishBy(LocalDate.of(2010, 2, 10));
        DiagramNode late = node(build(), "A.3");
        assertTrue(late.states().contains(State.LATE));
        assertTrue(texts(late).contains("−2 d"), texts(late).toString());
    }

    @Test
    void aSuccessorThatStartsTooEarlyIsMarkedOnTheEdge() {
        chain();
        sketch.action("A.2").setStart(LocalDate.of(2010, 1, 11));
        DiagramEdge edge = build().edges().get(0);
        assertTrue(edge.states().contains(State.LATE));
        assertEquals("5 d too early", edge.label());
    }

    @Test
    void aCycleIsMarkedOnActionsAndEdges() {
        chain();
        sketch.depends("A.1", "A.2");
        Diagram diagram = build();
        assertTrue(texts(node(diagram, "A.1")).contains("in a cycle"));
        assertEquals(Set.of("A.1 waits for A.2", "A.2 waits for A.1"), diagram.edges().stream()
                .filter(edge -> edge.states().contains(State.CYCLE)).map(DiagramEdge::title)
                .collect(Collectors.toSet()));
        assertTrue(diagram.subtitle().contains("1 cycle"), diagram.subtitle());
        assertFalse(node(diagram, "A.3").states().contains(State.CYCLE));
    }

    @Test
    void whatOrdersNothingIsSoftAndSaysWhatItIs() {
        chain();
        sketch.depends("A.4", "A.1").setKind(DependencyKind.INFORMS);
        DiagramEdge edge = build().edges().stream().filter(e -> e.target().equals("id-A.4")).findFirst().orElseThrow();
        assertEquals(Set.of(State.SOFT), edge.states());
        assertEquals("informs", edge.label());
    }

    @Test
    void anActionWithoutDependenciesIsSetApart() {
        chain();
        Diagram diagram = build();
        assertEquals("without-dependencies", node(diagram, "A.4").group());
        assertEquals(null, node(diagram, "A.1").group());
    }

    @Test
    void aRelatedActionIsJoinedOnceUnlessADependencyDoes() {
        chain();
        relate("A.4", "A.5");
        relate("A.5", "A.4");
        relate("A.2", "A.1");
        List<DiagramEdge> related = build().edges().stream()
                .filter(edge -> edge.kind() == DependenciesDefinition.RELATED_ACTION).toList();
        assertEquals(List.of("A.4 names A.5 as related"), related.stream().map(DiagramEdge::title).toList());
    }

    private void relate(String action, String other) {
        RelatedAction relation = PlanFactory.eINSTANCE.createRelatedAction();
        relation.setAction(sketch.action(other));
        sketch.action(action).getRelatedActions().add(relation);
    }

    @Test
    void whatHasNoDatesSaysSo() {
        chain();
        sketch.action("A.9", "Some day", "");
        assertEquals(List.of("no dates"), texts(node(build(), "A.9")));
    }

    @Test
    void aDateThatCouldNotBeReadIsQuoted() {
        chain();
        sketch.action("A.4").setFinish(null);
        sketch.action("A.4").setFinishText("31/11/10");
        assertEquals("4 Jan 2010 – “31/11/10”", node(build(), "A.4").details());
    }

    @Test
    void aSingleDayIsWrittenOnce() {
        chain();
        sketch.action("A.4").setFinish(sketch.action("A.4").getStart());
        assertEquals("4 Jan 2010", node(build(), "A.4").details());
    }

    @Test
    void oneActionCanBeShownWithItsWholeChain() {
        chain();
        assertEquals(Set.of("A.1", "A.2", "A.3"), references(build(DiagramOptions.ALL.withRoot("A.3"))));
        assertEquals(Set.of("A.1", "A.2", "A.3", "A.5"), references(build(DiagramOptions.ALL.withRoot("A.1"))));
    }

    @Test
    void theScheduleCanBeHidden() {
        chain();
        assertEquals(List.of(), build(DiagramOptions.ALL.without(DependenciesDefinition.SCHEDULE)).nodes().stream()
                .flatMap(node -> node.badges().stream()).toList());
    }

    @Test
    void aModelWithoutAPlanSaysWhatToDo() {
        assertTrue(DiagramKind.DEPENDENCIES.definition().build(List.of(sketch.report()), DiagramOptions.ALL, null)
                .isEmpty());
    }

    @Test
    void buildingCanBeCancelled() {
        chain();
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> DiagramKind.DEPENDENCIES.definition()
                .build(sketch.roots(), DiagramOptions.ALL, monitor));
    }
}
