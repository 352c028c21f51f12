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

import org.junit.jupiter.api.Test;
import org.keyline.diagram.LegendLine.NodeSample;
import org.keyline.model.core.Rag;
import org.keyline.model.plan.Stage;

/** What a traceability diagram shows. */
class TraceabilityDefinitionTest {

    private final PlanSketch sketch = new PlanSketch("Harbour plan");

    private Diagram build() {
        return build(DiagramOptions.ALL);
    }

    private Diagram build(DiagramOptions options) {
        return DiagramKind.TRACEABILITY.definition().build(sketch.roots(), options, null);
    }

    private static DiagramNode node(Diagram diagram, String id) {
        return diagram.nodes().stream().filter(node -> node.id().equals(id)).findFirst().orElseThrow();
    }

    private static DiagramGroup group(Diagram diagram, String id) {
        return diagram.groups().stream().filter(group -> group.id().equals(id)).findFirst().orElseThrow();
    }

    private static Set<String> ids(Diagram diagram) {
        return diagram.nodes().stream().map(DiagramNode::id).collect(Collectors.toSet());
    }

    private static List<String> texts(List<Badge> badges) {
        return badges.stream().map(Badge::text).toList();
    }

    private void smallPlan() {
        sketch.recommendation("R1", "Answer the telephone");
        sketch.recommendation("R1.1", "Within a minute");
        sketch.recommendation("R1.2", "In the caller's language");
        sketch.recommendation("R2", "Mend roofs");
        sketch.stream("A", "Front desk");
        sketch.action("A.1", "Hire two more people", "R1.1");
        sketch.action("A.2", "Paint the door", "");
    }

    @Test
    void aRecommendationWithPartsIsAGroupOfThem() {
        smallPlan();
        Diagram diagram = build();
        assertEquals("Answer the telephone", group(diagram, "id-R1").label());
        assertEquals("id-R1", node(diagram, "id-R1.2").group());
        assertEquals(sketch.recommendation("R1.2"), node(diagram, "id-R1.2").element());
    }

    @Test
    void aRecommendationWithoutPartsIsANodeOfItsOwn() {
        smallPlan();
        assertEquals(null, node(build(), "id-R2").group());
    }

    @Test
    void anActionLiesInItsWorkStream() {
        smallPlan();
        assertEquals("id-A", node(build(), "id-A.1").group());
    }

    @Test
    void actionsOutsideAnyWorkStreamHaveAGroupToo() {
        sketch.action("X.1", "Count the keys", "");
        Diagram diagram = build();
        assertEquals("Actions outside any work stream", group(diagram, node(diagram, "id-X.1").group()).label());
    }

    @Test
    void aLinkLeadsFromTheRecommendationToTheAction() {
        smallPlan();
        DiagramEdge edge = build().edges().get(0);
        assertEquals("id-R1.1", edge.source());
        assertEquals("id-A.1", edge.target());
        assertEquals("A.1 addresses R1.1", edge.title());
    }

    @Test
    void aLinkMayEndAtARecommendationWithParts() {
        smallPlan();
        sketch.action("A.3", "Buy telephones", "R1");
        assertTrue(build().edges().stream().anyMatch(edge -> edge.source().equals("id-R1")));
    }

    @Test
    void whatNobodyAddressesSaysSo() {
        smallPlan();
        DiagramNode uncovered = node(build(), "id-R2");
        assertTrue(uncovered.states().contains(State.UNCOVERED));
        assertEquals(List.of("not covered"), texts(uncovered.badges()));
        assertFalse(node(build(), "id-R1.1").states().contains(State.UNCOVERED));
    }

    @Test
    void aRecommendationWithPartsTellsHowManyAreCovered() {
        smallPlan();
        assertEquals(List.of("1 of 2 covered"), texts(group(build(), "id-R1").badges()));
    }

    @Test
    void whatAddressesNothingSaysSo() {
        smallPlan();
        DiagramNode unlinked = node(build(), "id-A.2");
        assertTrue(unlinked.states().contains(State.UNLINKED));
        assertEquals(List.of("no recommendation"), texts(unlinked.badges()));
    }

    @Test
    void aCancelledActionNeedsNoRecommendation() {
        smallPlan();
        sketch.action("A.2").setStage(Stage.CANCELLED);
        assertEquals(Set.of(State.CANCELLED), node(build(), "id-A.2").states());
    }

    @Test
    void theStatusIsALetter() {
        smallPlan();
        sketch.status("A.1", Rag.AMBER);
        Badge badge = node(build(), "id-A.1").badges().get(0);
        assertEquals(new Badge("A", Tone.AMBER, "Status amber"), badge);
    }

    @Test
    void aCitedRecommendationIsMarked() {
        smallPlan();
        sketch.recommendation("R2").setCitedOnly(true);
        assertTrue(texts(node(build(), "id-R2").badges()).contains("cited only"));
    }

    @Test
    void otherSourcesStandBesideTheRecommendations() {
        smallPlan();
        sketch.action("A.4", "Follow the auditor", "Audit_of_keys");
        Diagram diagram = build();
        assertEquals("Other sources", group(diagram, node(diagram, "id-Audit_of_keys").group()).label());
    }

    @Test
    void theSubtitleCountsWhatIsMissing() {
        smallPlan();
        assertEquals("Harbour plan · 4 recommendations, 3 not covered · 2 actions, 1 without a recommendation",
                build().subtitle());
    }

    @Test
    void theLegendExplainsWhatOccursAndNothingElse() {
        smallPlan();
        List<State> states = build().legend().stream().map(LegendLine::sample).filter(NodeSample.class::isInstance)
                .map(sample -> ((NodeSample) sample).state()).toList();
        assertEquals(List.of(State.UNCOVERED, State.UNLINKED), states);
    }

    @Test
    void theDeadlineOfARecommendationIsInItsSmallPrint() {
        smallPlan();
        sketch.recommendation("R2").setDeadline(LocalDate.of(2010, 4, 30));
        assertEquals("by 30 Apr 2010", node(build(), "id-R2").details());
    }

    @Test
    void oneRecommendationCanBeShownAlone() {
        smallPlan();
        assertEquals(Set.of("id-R1.1", "id-R1.2", "id-A.1"), ids(build(DiagramOptions.ALL.withRoot("r1"))));
    }

    @Test
    void oneActionCanBeShownWithWhatItAddresses() {
        smallPlan();
        Diagram diagram = build(DiagramOptions.ALL.withRoot("A.1"));
        assertEquals(Set.of("id-R1.1", "id-A.1"), ids(diagram));
        assertEquals("id-R1", diagram.groups().get(0).id());
    }

    @Test
    void anUnknownRootIsRefusedWithAHint() {
        smallPlan();
        var refusal = assertThrows(IllegalArgumentException.class,
                () -> build(DiagramOptions.ALL.withRoot("Z.9")));
        assertTrue(refusal.getMessage().contains("Z.9"), refusal.getMessage());
    }

    @Test
    void aHiddenLayerIsNotBuilt() {
        smallPlan();
        assertEquals(List.of(), build(DiagramOptions.ALL.without(TraceabilityDefinition.LINKS)).edges());
    }

    @Test
    void aFilterHidesElementsWithTheirLinks() {
        smallPlan();
        Diagram diagram = build(DiagramOptions.ALL.where(element -> element != sketch.action("A.1")));
        assertFalse(ids(diagram).contains("id-A.1"));
        assertEquals(List.of(), diagram.edges());
    }

    @Test
    void aReportWithoutAPlanShowsItsRecommendations() {
        smallPlan();
        Diagram diagram = DiagramKind.TRACEABILITY.definition().build(List.of(sketch.report()), DiagramOptions.ALL,
                null);
        assertEquals(Set.of("id-R1.1", "id-R1.2", "id-R2"), ids(diagram));
        assertTrue(node(diagram, "id-R2").states().isEmpty());
    }

    @Test
    void anEmptyModelSaysWhatToDo() {
        Diagram diagram = DiagramKind.TRACEABILITY.definition().build(List.of(), DiagramOptions.ALL, null);
        assertTrue(diagram.isEmpty());
        assertTrue(diagram.emptyMessage().contains("Import"));
    }

    @Test
    void elementsOfTheSameIdStayApart() {
        smallPlan();
        sketch.action("A.2").setId("id-A.1");
        Diagram diagram = build();
        assertEquals(diagram.nodes().size(), ids(diagram).size());
    }
}
