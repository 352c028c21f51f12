/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.keyline.model.assessment.Assessment;
import org.keyline.model.core.Rag;
import org.keyline.model.plan.Stage;

/** That a filter shows what it says, and that the picture says what it hides. */
class DiagramFilterTest {

    private static final LocalDate DAY = LocalDate.of(2010, 4, 1);

    private final PlanSketch plan = new PlanSketch("Plan");

    @BeforeEach
    void plan() {
        plan.recommendation("R1", "Answer letters");
        plan.recommendation("R1.1", "Within a week");
        plan.recommendation("R1.2", "In plain words");
        plan.recommendation("R2", "Mend lifts");
        plan.stream("A", "Letters");
        plan.stream("B", "Lifts");
        plan.action("A.1", "Draft letters", "R1.1", "2010-01-01", "2010-03-01", "Morag Kerr");
        plan.action("A.2", "Send letters", "R1.1", "2010-03-02", "2010-05-01", "Angus Blair");
        plan.action("B.1", "Buy ropes", "R2", "2010-01-01", "2010-02-01", "Morag Kerr");
        plan.action("B.2", "Hang ropes", "", "2010-02-02", "2010-09-01", null);
        plan.action("X", "Anything else", "", null, null, null);
        plan.depends("A.2", "A.1");
        plan.depends("B.2", "B.1");
        plan.depends("A.2", "B.1");
        plan.action("B.2").getSupporting().add(plan.action("A.2").getLead());
        plan.plan().setStatusDate(DAY);
        plan.status("A.1", Rag.RED).status("A.2", Rag.GREEN);
        plan.action("B.1").setStage(Stage.COMPLETE);
    }

    private Diagram build(DiagramKind kind, DiagramFilter filter) {
        return kind.definition().build(plan.roots(), DiagramOptions.ALL.narrowedTo(filter), null);
    }

    private static Set<String> references(Diagram diagram, String kind) {
        return diagram.nodes().stream().filter(node -> kind.equals(node.kind().id())).map(DiagramNode::reference)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @CsvSource({ "WORK_STREAM, B, B.1 B.2", "WORK_STREAM, lifts, B.1 B.2", "WORK_STREAM, none, X",
            "PERSON, Morag Kerr, A.1 B.1", "PERSON, angus blair, A.2 B.2", "PERSON, none, X",
            "STATUS, red, A.1", "STATUS, green, A.2", "STATUS, unstated, B.1 B.2 X", "STATUS, overdue, A.1",
            "STATUS, complete, B.1", "STATUS, open, A.1 A.2 B.2 X", "STATUS, cancelled, ''",
            "CRITICAL, on, B.1 B.2", "UNCOVERED, on, B.2 X", "SEVERITY, error, A.1", "SEVERITY, none, B.1 B.2 X" })
    void eachCriterionShowsWhatMeetsIt(Criterion criterion, String value, String shown) {
        FindingMarks found = new FindingMarks().add(plan.action("A.1"), Gravity.ERROR)
                .add(plan.action("A.2").getDependencies().get(0), Gravity.WARNING);
        for (DiagramKind kind : List.of(DiagramKind.DEPENDENCIES, DiagramKind.TIMELINE, DiagramKind.TRACEABILITY)) {
            Diagram diagram = kind.definition().build(plan.roots(), DiagramOptions.ALL.withFindings(found)
                    .narrowedTo(DiagramFilter.ALL.with(criterion, value)), null);
            Set<String> expected = shown.isEmpty() ? Set.of() : new TreeSet<>(List.of(shown.split(" ")));
            assertEquals(expected, references(diagram, "action"), kind.id());
        }
    }

    @Test
    void whoMarksFiguresHimselfChoosesByFindingsWithoutABadgeOfThem() {
        DiagramFilter errors = DiagramFilter.ALL.with(Criterion.SEVERITY, "error");
        for (boolean written : new boolean[] { true, false }) {
            FindingMarks found = new FindingMarks(written).add(plan.action("A.1"), Gravity.ERROR);
            Diagram diagram = DiagramKind.DEPENDENCIES.definition().build(plan.roots(),
                    DiagramOptions.ALL.withFindings(found).narrowedTo(errors), null);
            assertEquals(Set.of("A.1"), references(diagram, "action"));
            assertEquals(written, diagram.nodes().get(0).badges().stream()
                    .anyMatch(badge -> badge.text().equals(Gravity.ERROR.count(1))));
        }
    }

    @Test
    void valuesOfOneCriterionWidenAndSeveralCriteriaNarrow() {
        DiagramFilter filter = DiagramFilter.ALL.with(Criterion.WORK_STREAM, "A").with(Criterion.WORK_STREAM, "B")
                .with(Criterion.PERSON, "Morag Kerr");
        assertEquals(Set.of("A.1", "B.1"), references(build(DiagramKind.TIMELINE, filter), "action"));
        assertEquals(Set.of("B.1"), references(build(DiagramKind.TIMELINE,
                filter.with(Criterion.WORK_STREAM, "A", false)), "action"));
    }

    @Test
    void whatIsHiddenIsCountedAndTheReasonGiven() {
        Diagram diagram = build(DiagramKind.DEPENDENCIES,
                DiagramFilter.ALL.with(Criterion.WORK_STREAM, "B").with(Criterion.STATUS, "open"));
        assertEquals("4 of 5 actions and 3 of 3 dependencies hidden: only work stream B; only open.",
                diagram.notice());
        assertEquals("", build(DiagramKind.DEPENDENCIES, DiagramFilter.ALL).notice());
    }

    @Test
    void whatIsHiddenOneByOneAndByLayerIsSaidToo() {
        DiagramOptions options = new DiagramView(null, null, DiagramFilter.ALL, Set.of("status"), Set.of("id-A.1"))
                .options();
        Diagram diagram = DiagramKind.TIMELINE.definition().build(plan.roots(), options, null);
        assertEquals("1 of 5 actions hidden: 1 hidden one by one. Not drawn: Status.", diagram.notice());
    }

    @Test
    void aFilterThatLeavesNothingSaysSo() {
        Diagram diagram = build(DiagramKind.TIMELINE, DiagramFilter.ALL.with(Criterion.STATUS, "cancelled"));
        assertTrue(diagram.isEmpty());
        assertEquals("Nothing is left to draw. 5 of 5 actions hidden: only cancelled.", diagram.emptyMessage());
    }

    @Test
    void anActionWhoseNeighboursAreHiddenIsNotCalledWithoutDependencies() {
        Diagram diagram = build(DiagramKind.DEPENDENCIES, DiagramFilter.ALL.with(Criterion.PERSON, "Angus Blair"));
        assertEquals(List.of("Without dependencies among those shown"),
                diagram.groups().stream().map(DiagramGroup::label).toList());
    }

    @Test
    void recommendationsFollowTheActionsThatAddressThem() {
        Diagram diagram = build(DiagramKind.TRACEABILITY, DiagramFilter.ALL.with(Criterion.WORK_STREAM, "A"));
        assertEquals(Set.of("R1.1"), references(diagram, "recommendation"));
        assertTrue(diagram.groups().stream().anyMatch(group -> "R1".equals(group.reference())));
        assertTrue(diagram.notice().contains("2 of 4 recommendations"), diagram.notice());
    }

    @Test
    void uncoveredLeavesTheGapsOnBothSides() {
        Diagram diagram = build(DiagramKind.TRACEABILITY,
                DiagramFilter.ALL.with(Criterion.UNCOVERED, DiagramFilter.ON));
        assertEquals(Set.of("R1.2"), references(diagram, "recommendation"));
        assertEquals(Set.of("B.2", "X"), references(diagram, "action"));
    }

    @Test
    void withoutAStatusDateOverdueIsMeasuredByToday() {
        plan.plan().setStatusDate(null);
        DiagramOptions overdue = DiagramOptions.ALL.narrowedTo(DiagramFilter.ALL.with(Criterion.STATUS, "overdue"));
        assertTrue(DiagramKind.TIMELINE.definition().build(plan.roots(), overdue, null).isEmpty());
        assertEquals(Set.of("A.1", "A.2"), references(DiagramKind.TIMELINE.definition().build(plan.roots(),
                overdue.withToday(LocalDate.of(2010, 6, 1)), null), "action"));
    }

    @Test
    void anOverdueActionIsMarkedInWords() {
        DiagramNode node = build(DiagramKind.DEPENDENCIES, DiagramFilter.ALL).nodes().stream()
                .filter(each -> "A.1".equals(each.reference())).findFirst().orElseThrow();
        assertTrue(node.states().contains(State.OVERDUE));
        assertTrue(node.badges().stream().anyMatch(badge -> "overdue".equals(badge.text())));
    }

    @Test
    void findingsAreCountedOnTheFigureUntilTheirLayerIsOff() {
        FindingMarks found = new FindingMarks().add(plan.action("A.1"), Gravity.ERROR)
                .add(plan.action("A.1"), Gravity.ERROR);
        DiagramOptions options = DiagramOptions.ALL.withFindings(found);
        assertTrue(badges(options).contains("2 errors"));
        assertFalse(badges(options.without(FindingMarks.LAYER)).contains("2 errors"));
    }

    private List<String> badges(DiagramOptions options) {
        return DiagramKind.TRACEABILITY.definition().build(plan.roots(), options, null).nodes().stream()
                .flatMap(node -> node.badges().stream()).map(Badge::text).toList();
    }

    @ParameterizedTest
    @EnumSource(names = { "DEPENDENCIES", "TIMELINE", "TRACEABILITY" })
    void lanesByPersonHoldWhatThePersonLeads(DiagramKind kind) {
        Diagram diagram = kind.definition().build(plan.roots(), DiagramOptions.ALL.inLanes(Lanes.PERSON), null);
        List<DiagramGroup> lanes = diagram.groups().stream().filter(group -> "person".equals(group.kind().id()))
                .toList();
        assertEquals(List.of("Angus Blair", "Morag Kerr", "Actions that nobody leads"),
                lanes.stream().map(DiagramGroup::label).toList());
        assertEquals(List.of("A.1", "B.1"), diagram.nodes().stream()
                .filter(node -> lanes.get(1).id().equals(node.group())).map(DiagramNode::reference).toList());
    }

    @Test
    void everyChoiceThatIsOfferedLeavesAsManyActionsAsItSays() {
        FilterChoices choices = FilterChoices.of(DiagramKind.TIMELINE, plan.roots(), DiagramOptions.ALL);
        assertEquals(List.of("A", "B", "none"),
                choices.of(Criterion.WORK_STREAM).stream().map(FilterChoices.Choice::value).toList());
        for (Criterion criterion : Criterion.values()) {
            for (FilterChoices.Choice choice : choices.of(criterion)) {
                Diagram diagram = build(DiagramKind.TIMELINE, DiagramFilter.ALL.with(criterion, choice.value()));
                assertEquals(choice.count(), references(diagram, "action").size(), choice.label());
            }
        }
    }

    @Test
    void aChoiceIsFoundAsPeopleWriteIt() {
        FilterChoices choices = FilterChoices.of(DiagramKind.TIMELINE, plan.roots(), DiagramOptions.ALL);
        for (String written : List.of("B", "b", "Lifts", "B Lifts")) {
            assertEquals("B", choices.find(Criterion.WORK_STREAM, written).orElseThrow().value(), written);
        }
        assertTrue(choices.find(Criterion.WORK_STREAM, "C").isEmpty());
    }

    @Test
    void aFrameworkIsNarrowedByJudgement() {
        FrameworkSketch sketch = FrameworkSketch.ofRealSize();
        Diagram whole = DiagramKind.FRAMEWORK.definition().build(sketch.roots(), DiagramOptions.ALL, null);
        long red = whole.nodes().stream().filter(node -> node.states().contains(State.JUDGED_RED)).count();
        assertTrue(red > 0 && sketch.roots().stream().anyMatch(Assessment.class::isInstance));
        Diagram narrowed = DiagramKind.FRAMEWORK.definition().build(sketch.roots(),
                DiagramOptions.ALL.narrowedTo(DiagramFilter.ALL.with(Criterion.STATUS, "red")), null);
        assertEquals(red, narrowed.nodes().size());
        assertTrue(narrowed.notice().contains("hidden: only red"), narrowed.notice());
    }

    @Test
    void theFilterByFindingsIsSaidInPlainWords() {
        assertEquals(List.of("only with warnings"), DiagramFilter.ALL.with(Criterion.SEVERITY, "warning").inWords());
        assertEquals(List.of("only with errors or notes for information or without findings"),
                DiagramFilter.ALL.with(Criterion.SEVERITY, "error").with(Criterion.SEVERITY, "info")
                        .with(Criterion.SEVERITY, DiagramFilter.NONE).inWords());
    }
}
