/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.keyline.diagram.DiagramKind;
import org.keyline.diagram.DiagramOptions;
import org.keyline.diagram.PlanSketch;
import org.keyline.diagram.SamplePlans;
import org.keyline.model.plan.DependencyType;

/** That the dependencies of a timeline can be followed with the eye. */
class BarRoutesTest {

    private static final double ROUNDING = 0.01;

    private static ArrangedDiagram arrange(PlanSketch sketch) {
        return DiagramLayout.arrange(
                DiagramKind.TIMELINE.definition().build(sketch.roots(), DiagramOptions.ALL, null), null);
    }

    private static PlanSketch sketch() {
        PlanSketch sketch = new PlanSketch("Routes");
        sketch.stream("A", "Stream");
        return sketch;
    }

    private static long crossed(ArrangedDiagram arranged, PlacedEdge edge) {
        long crossed = 0;
        for (int i = 1; i < edge.points().size(); i++) {
            Point from = edge.points().get(i - 1);
            Point to = edge.points().get(i);
            assertTrue(from.x() == to.x() || from.y() == to.y(), edge.edge().title() + " is not rectangular");
            Bounds part = new Bounds(Math.min(from.x(), to.x()) + ROUNDING, Math.min(from.y(), to.y()) + ROUNDING,
                    Math.abs(from.x() - to.x()) - 2 * ROUNDING, Math.abs(from.y() - to.y()) - 2 * ROUNDING);
            crossed += arranged.nodes().stream().filter(node -> node.bar() != null && node.bar().overlaps(part))
                    .count();
        }
        return crossed;
    }

    private static void assertNoBarIsCrossed(ArrangedDiagram arranged) {
        arranged.edges().forEach(edge -> assertEquals(0, crossed(arranged, edge), edge.edge().title()));
    }

    @Test
    void inAPlanOfRealSizeNoLineCrossesABar() {
        assertNoBarIsCrossed(DiagramLayout.arrange(SamplePlans.council(DiagramKind.TIMELINE), null));
    }

    @Test
    void aLineGoesAroundTheBarsBetween() {
        PlanSketch sketch = sketch();
        sketch.action("A.1", "First", "", "2010-02-01", "2010-02-28", null);
        sketch.action("A.2", "Between", "", "2010-01-01", "2010-06-30", null);
        sketch.action("A.3", "Between, too", "", "2010-02-10", "2010-07-31", null);
        sketch.action("A.4", "Last", "", "2010-03-10", "2010-04-30", null);
        sketch.depends("A.4", "A.1");
        assertNoBarIsCrossed(arrange(sketch));
    }

    @Test
    void whereNothingStandsBetweenTheLineTurnsTwice() {
        PlanSketch sketch = sketch();
        sketch.action("A.1", "First", "", "2010-01-01", "2010-02-28", null);
        sketch.action("A.2", "Second", "", "2010-03-20", "2010-06-30", null);
        sketch.depends("A.2", "A.1");
        assertEquals(4, arrange(sketch).edges().getFirst().points().size());
    }

    @Test
    void everyTypeLeavesAndReachesTheEndThatItIsAbout() {
        for (DependencyType type : DependencyType.values()) {
            PlanSketch sketch = sketch();
            sketch.action("A.1", "First", "", "2010-01-01", "2010-02-28", null);
            sketch.action("A.2", "Between", "", "2010-01-10", "2010-06-30", null);
            sketch.action("A.3", "Last", "", "2010-03-20", "2010-05-30", null);
            sketch.depends("A.3", "A.1").setType(type);
            ArrangedDiagram arranged = arrange(sketch);
            PlacedEdge edge = arranged.edges().getFirst();
            Bounds first = arranged.nodes().get(0).bar();
            Bounds last = arranged.nodes().get(2).bar();
            boolean fromEnd = type == DependencyType.FS || type == DependencyType.FF;
            boolean toStart = type == DependencyType.FS || type == DependencyType.SS;
            assertEquals(fromEnd ? first.right() : first.x(), edge.points().getFirst().x(), ROUNDING, type.name());
            assertEquals(toStart ? last.x() : last.right(), edge.points().getLast().x(), ROUNDING, type.name());
            assertNoBarIsCrossed(arranged);
        }
    }

    @Test
    void linesOfDifferentActionsDoNotRunOverEachOther() {
        PlanSketch sketch = sketch();
        sketch.action("A.1", "First", "", "2010-01-01", "2010-02-28", null);
        sketch.action("A.2", "Second", "", "2010-01-01", "2010-02-28", null);
        sketch.action("A.3", "Third", "", "2010-04-01", "2010-05-30", null);
        sketch.action("A.4", "Fourth", "", "2010-04-01", "2010-05-30", null);
        sketch.depends("A.3", "A.1");
        sketch.depends("A.4", "A.2");
        List<PlacedEdge> edges = arrange(sketch).edges();
        assertFalse(Math.abs(edges.get(0).points().get(1).x() - edges.get(1).points().get(1).x()) < 2);
    }

    @Test
    void ofManyLinesAmongManyBarsFewPassBehindOne() {
        Random random = new Random(5);
        PlanSketch sketch = sketch();
        for (int i = 0; i < 200; i++) {
            LocalDate start = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(500));
            sketch.action("A." + i, "Action " + i, "", start.toString(),
                    start.plusDays(random.nextInt(60)).toString(), null);
        }
        for (int i = 0; i < 150; i++) {
            sketch.depends("A." + random.nextInt(200), "A." + random.nextInt(200));
        }
        ArrangedDiagram arranged = arrange(sketch);
        double left = arranged.axis().left() - 8; // the texts end before
        arranged.edges().forEach(edge -> edge.points().forEach(point -> assertTrue(point.x() >= left,
                edge.edge().title() + " runs into the texts: " + point)));
        long crossed = arranged.edges().stream().mapToLong(edge -> crossed(arranged, edge)).sum();
        assertTrue(crossed < 10 * arranged.edges().size(), "bars crossed: " + crossed);
    }
}
