/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.keyline.model.core.DatePrecision;
import org.keyline.model.plan.Milestone;
import org.keyline.model.plan.PlanFactory;

/** What a timeline shows. */
class TimelineDefinitionTest {

    private static final LocalDate DAY = LocalDate.of(2010, 11, 30);

    private final PlanSketch sketch = new PlanSketch("Harbour plan");

    private Diagram build(DiagramOptions options) {
        return DiagramKind.TIMELINE.definition().build(sketch.roots(), options, null);
    }

    private void smallPlan() {
        sketch.recommendation("R1", "Answer the telephone").setDeadline(DAY);
        sketch.recommendation("R2", "Mend roofs").setDeadline(LocalDate.of(2010, 11, 1));
        sketch.recommendation("R2").setDeadlinePrecision(DatePrecision.MONTH);
        sketch.stream("A", "Front desk");
        sketch.action("A.1", "Hire two more people", "R1", "2010-05-01", "2010-06-30", null);
        sketch.action("A.2", "Train them", "", "2010-07-01", "2010-07-31", null);
        sketch.action("A.3", "Some day", "");
        sketch.depends("A.2", "A.1");
        sketch.depends("A.3", "A.2");
    }

    @Test
    void anActionRunsFromStartToFinishUntilItsLimit() {
        smallPlan();
        assertEquals(new Span(LocalDate.of(2010, 5, 1), LocalDate.of(2010, 6, 30), DAY),
                build(DiagramOptions.ALL).nodes().get(0).span());
    }

    @Test
    void anActionWithoutDatesKeepsItsRow() {
        smallPlan();
        DiagramNode undated = build(DiagramOptions.ALL).nodes().get(2);
        assertEquals(Span.UNKNOWN, undated.span());
        assertEquals("no dates", undated.badges().get(0).text());
    }

    @Test
    void onlyActionsWithBarsAreJoined() {
        smallPlan();
        assertEquals(List.of("id-A.2"), build(DiagramOptions.ALL).edges().stream().map(DiagramEdge::target).toList());
    }

    @Test
    void deadlinesOfOneDayAreOneLine() {
        smallPlan();
        List<DateLine> dates = build(DiagramOptions.ALL).dates();
        assertEquals(1, dates.size());
        assertEquals(DAY, dates.get(0).date());
        assertEquals("R1, R2 by 30 Nov 2010", dates.get(0).label());
    }

    @Test
    void statusDateAndTodayAreMarked() {
        smallPlan();
        sketch.plan().setStatusDate(LocalDate.of(2010, 7, 16));
        assertEquals(List.of(DateLine.Kind.DEADLINE, DateLine.Kind.STATUS_DATE, DateLine.Kind.TODAY),
                build(DiagramOptions.ALL.withToday(DAY)).dates().stream().map(DateLine::kind).toList());
    }

    @Test
    void milestonesFollowTheirAction() {
        smallPlan();
        Milestone milestone = PlanFactory.eINSTANCE.createMilestone();
        milestone.setId("id-milestone");
        milestone.setName("Advertised");
        milestone.setDate(LocalDate.of(2010, 5, 20));
        sketch.action("A.1").getMilestones().add(milestone);
        DiagramNode node = build(DiagramOptions.ALL).nodes().get(1);
        assertEquals("id-milestone", node.id());
        assertEquals(Span.at(LocalDate.of(2010, 5, 20)), node.span());
    }

    @Test
    void limitsAndDeadlinesCanBeHidden() {
        smallPlan();
        Diagram diagram = build(
                DiagramOptions.ALL.without(TimelineDefinition.LIMITS, TimelineDefinition.DEADLINES));
        assertTrue(diagram.dates().isEmpty());
        assertEquals(null, diagram.nodes().get(0).span().limit());
    }
}
