/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.keyline.model.core.Rag;
import org.keyline.model.framework.KeyLine;
import org.keyline.model.framework.Section;
import org.keyline.model.framework.SectionKind;

/** What a framework diagram shows. */
class FrameworkDefinitionTest {

    private final FrameworkSketch sketch = new FrameworkSketch("Lighthouse standards");
    private final Section part = sketch.section(null, SectionKind.PART, "P1", "The lamp");
    private final Section heading = sketch.section(part, SectionKind.HEADING, "H1", "Oil");
    private final KeyLine line = sketch.keyLine(heading, "1.1", "Is there enough of it?");

    private Diagram build(DiagramOptions options) {
        return DiagramKind.FRAMEWORK.definition().build(sketch.roots(), options, null);
    }

    @Test
    void sectionsAreGroupsInGroups() {
        List<DiagramGroup> groups = build(DiagramOptions.ALL).groups();
        assertEquals(List.of("id-P1", "id-H1"), groups.stream().map(DiagramGroup::id).toList());
        assertEquals("id-P1", groups.get(1).parent());
        assertEquals("heading", groups.get(1).details());
    }

    @Test
    void aKeyLineIsCalledByItsQuestionWhereItHasNoName() {
        DiagramNode node = build(DiagramOptions.ALL).nodes().get(0);
        assertEquals("Is there enough of it?", node.label());
        assertEquals("", node.details());
        assertEquals("id-H1", node.group());
    }

    @Test
    void aNameStandsAboveItsQuestion() {
        sketch.keyQuestion(heading, "1.2", "Wicks", "Are they trimmed daily?");
        DiagramNode node = build(DiagramOptions.ALL).nodes().get(1);
        assertEquals("Wicks", node.label());
        assertEquals("Are they trimmed daily?", node.details());
    }

    @Test
    void aJudgementIsALetterAWordAndAState() {
        sketch.judge(line, Rag.AMBER, "fair");
        DiagramNode node = build(DiagramOptions.ALL).nodes().get(0);
        assertEquals(Set.of(State.JUDGED_AMBER), node.states());
        assertEquals("A fair", node.badges().get(0).text());
    }

    @Test
    void aLevelWithoutColourIsAWord() {
        sketch.judge(line, Rag.UNSPECIFIED, "two stars");
        DiagramNode node = build(DiagramOptions.ALL).nodes().get(0);
        assertEquals(Set.of(), node.states());
        assertEquals(new Badge("two stars", Tone.PLAIN, "Judged: two stars"), node.badges().get(0));
    }

    @Test
    void theHeatMapCanBeHidden() {
        sketch.judge(line, Rag.RED, "poor");
        assertEquals(List.of(),
                build(DiagramOptions.ALL.without(FrameworkDefinition.JUDGEMENTS)).nodes().get(0).badges());
    }

    @Test
    void theLatestStageIsShown() {
        sketch.judge(line, Rag.RED, "poor");
        FrameworkSketch later = new FrameworkSketch("unused");
        later.assessment.setFramework(sketch.framework);
        later.assessment.setStage(2);
        later.judge(line, Rag.GREEN, "good");
        Diagram diagram = DiagramKind.FRAMEWORK.definition().build(
                List.of(sketch.framework, later.assessment, sketch.assessment), DiagramOptions.ALL, null);
        assertEquals(Set.of(State.JUDGED_GREEN), diagram.nodes().get(0).states());
    }

    @Test
    void oneSectionCanBeShownAlone() {
        sketch.keyLine(sketch.section(part, SectionKind.HEADING, "H2", "Glass"), "2.1", "Is it clean?");
        Diagram diagram = build(DiagramOptions.ALL.withRoot("H2"));
        assertEquals(List.of("id-2.1"), diagram.nodes().stream().map(DiagramNode::id).toList());
        assertThrows(IllegalArgumentException.class, () -> build(DiagramOptions.ALL.withRoot("H9")));
    }

    @Test
    void theSubtitleCountsTheKeyLines() {
        assertTrue(build(DiagramOptions.ALL).subtitle().contains("1 key line"));
    }

    @Test
    void aCollapsedSectionSaysWhatIsInItAndHowThatWasJudged() {
        sketch.judge(line, Rag.RED, "poor");
        Diagram diagram = build(DiagramOptions.ALL.collapsing(Set.of("id-P1")));
        assertEquals(List.of("id-P1"), diagram.groups().stream().map(DiagramGroup::id).toList());
        assertEquals(List.of(), diagram.nodes());
        assertEquals(List.of("+ 1 section, 1 key line", "R 1"),
                diagram.groups().getFirst().badges().stream().map(Badge::text).toList());
        assertEquals(1, build(DiagramOptions.ALL.collapsing(Set.of("id-H1"))).groups().get(1).badges().stream()
                .filter(badge -> badge.text().equals("+ 1 key line")).count());
    }

    @Test
    void anEmptySectionCannotBeCollapsed() {
        sketch.section(part, SectionKind.HEADING, "H2", "Glass");
        assertEquals(List.of(), build(DiagramOptions.ALL.collapsing(Set.of("id-H2"))).groups().get(2).badges());
    }

    @Test
    void crossReferencesAreEdges() {
        KeyLine other = sketch.keyLine(sketch.section(null, SectionKind.PART, "P2", "The glass"), "2.1", "Clean?");
        sketch.refer(line, other);
        sketch.refer(line, heading);
        List<DiagramEdge> edges = build(DiagramOptions.ALL).edges();
        assertEquals(1, edges.size(), "none to what it lies in");
        assertEquals("id-1.1", edges.getFirst().source());
        assertEquals("id-2.1", edges.getFirst().target());
        assertEquals("1.1 refers to 2.1", edges.getFirst().title());
        assertEquals(List.of(), build(DiagramOptions.ALL.without(FrameworkDefinition.CROSS_REFERENCES)).edges());
    }

    @Test
    void crossReferencesEndAtTheSectionThatIsCollapsed() {
        KeyLine other = sketch.keyLine(sketch.section(null, SectionKind.PART, "P2", "The glass"), "2.1", "Clean?");
        sketch.refer(line, other);
        sketch.refer(heading, other);
        List<DiagramEdge> edges = build(DiagramOptions.ALL.collapsing(Set.of("id-P1"))).edges();
        assertEquals(List.of("id-P1"), edges.stream().map(DiagramEdge::source).toList());
        assertEquals(List.of(), build(DiagramOptions.ALL.collapsing(Set.of("id-P1", "id-H1", "id-P2"))).edges().stream()
                .filter(edge -> !edge.target().equals("id-P2")).toList());
    }
}
