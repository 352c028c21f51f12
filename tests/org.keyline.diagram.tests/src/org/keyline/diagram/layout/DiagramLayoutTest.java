/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keyline.diagram.Diagram;
import org.keyline.diagram.DiagramGroup;
import org.keyline.diagram.DiagramKind;
import org.keyline.diagram.DiagramOptions;
import org.keyline.diagram.Lanes;
import org.keyline.diagram.NodeKind;
import org.keyline.diagram.SamplePlans;
import org.keyline.diagram.Span;
import org.keyline.diagram.State;

/** That arranged diagrams are tidy. */
class DiagramLayoutTest {

    private static final double ROUNDING = 0.01;

    @ParameterizedTest
    @EnumSource
    void theRealSizeIsTidy(DiagramKind kind) {
        assertTidy(DiagramLayout.arrange(SamplePlans.council(kind), null));
    }

    @ParameterizedTest
    @EnumSource
    void aThousandActionsAreTidy(DiagramKind kind) {
        assertTidy(DiagramLayout.arrange(SamplePlans.large(kind), null));
    }

    @ParameterizedTest
    @EnumSource
    void oneActionIsTidy(DiagramKind kind) {
        assertTidy(DiagramLayout.arrange(SamplePlans.single(kind), null));
    }

    @ParameterizedTest
    @EnumSource
    void strangeLabelsAreTidy(DiagramKind kind) {
        assertTidy(DiagramLayout.arrange(SamplePlans.strange(kind), null));
    }

    @ParameterizedTest
    @EnumSource
    void aTangleIsTidy(DiagramKind kind) {
        assertTidy(DiagramLayout.arrange(SamplePlans.tangle(kind), null));
    }

    @ParameterizedTest
    @EnumSource(names = { "WORK_STREAM", "PERSON" })
    void swimLanesAreTidyHoweverManyAndTangled(Lanes by) {
        DiagramOptions lanes = DiagramOptions.ALL.inLanes(by);
        for (DiagramKind kind : List.of(DiagramKind.DEPENDENCIES, DiagramKind.TIMELINE, DiagramKind.TRACEABILITY)) {
            assertTidy(DiagramLayout.arrange(SamplePlans.council(kind, lanes), null));
            assertTidy(DiagramLayout.arrange(SamplePlans.strange(kind, lanes), null));
            assertTidy(DiagramLayout.arrange(SamplePlans.tangle(kind, lanes), null));
            assertTidy(DiagramLayout.arrange(SamplePlans.single(kind, lanes), null));
        }
        assertTidy(DiagramLayout.arrange(SamplePlans.large(DiagramKind.DEPENDENCIES, lanes), null));
    }

    @Test
    void allLanesHaveTheSameColumnsAndNoneLiesOnAnother() {
        ArrangedDiagram arranged = DiagramLayout.arrange(SamplePlans.council(DiagramKind.DEPENDENCIES,
                DiagramOptions.ALL.inLanes(Lanes.WORK_STREAM)), null);
        List<PlacedGroup> lanes = arranged.groups();
        for (int i = 1; i < lanes.size(); i++) {
            assertTrue(lanes.get(i - 1).bounds().bottom() < lanes.get(i).bounds().y(), lanes.get(i).group().id());
            assertEquals(lanes.get(0).bounds().width(), lanes.get(i).bounds().width());
        }
        Map<String, Bounds> places = places(arranged);
        arranged.edges().stream().filter(edge -> !edge.edge().states().contains(State.CYCLE)).forEach(
                edge -> assertTrue(places.get(edge.edge().source()).right() < places.get(edge.edge().target()).x(),
                        edge.edge().title()));
    }

    @Test
    void edgesOfDifferentActionsDoNotRunOnOneAnotherInLanes() {
        ArrangedDiagram arranged = DiagramLayout.arrange(SamplePlans.tangle(DiagramKind.DEPENDENCIES,
                DiagramOptions.ALL.inLanes(Lanes.WORK_STREAM)), null);
        for (PlacedEdge one : arranged.edges()) {
            for (PlacedEdge other : arranged.edges()) {
                if (!one.edge().source().equals(other.edge().source())) {
                    assertTrue(upright(one).noneMatch(a -> upright(other).anyMatch(b -> Math.abs(a.x() - b.x()) < 1
                            && a.y() < b.bottom() && b.y() < a.bottom())),
                            one.edge().title() + " and " + other.edge().title());
                }
            }
        }
    }

    private static Stream<Bounds> upright(PlacedEdge edge) {
        return IntStream.range(1, edge.points().size())
                .filter(i -> Math.abs(edge.points().get(i).x() - edge.points().get(i - 1).x()) < ROUNDING)
                .mapToObj(i -> new Bounds(edge.points().get(i).x(),
                        Math.min(edge.points().get(i).y(), edge.points().get(i - 1).y()), 0,
                        Math.abs(edge.points().get(i).y() - edge.points().get(i - 1).y())));
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyDiagramHasNoSize(DiagramKind kind) {
        ArrangedDiagram arranged = DiagramLayout.arrange(SamplePlans.empty(kind), null);
        assertEquals(0, arranged.width() + arranged.height());
    }

    @ParameterizedTest
    @EnumSource
    void theSameDiagramIsArrangedTheSameWay(DiagramKind kind) {
        Diagram diagram = SamplePlans.council(kind);
        assertEquals(DiagramLayout.arrange(diagram, null), DiagramLayout.arrange(diagram, null));
    }

    @ParameterizedTest
    @EnumSource
    void theRealSizeFitsAPage(DiagramKind kind) {
        ArrangedDiagram arranged = DiagramLayout.arrange(SamplePlans.council(kind), null);
        double ratio = Math.max(arranged.width(), arranged.height()) / Math.min(arranged.width(), arranged.height());
        assertTrue(ratio < 2.4, "1 to " + ratio);
    }

    @Test
    void actionsWithoutDependenciesFillTheWidthBelowTheNetwork() {
        ArrangedDiagram arranged = DiagramLayout.arrange(SamplePlans.chainAndLoners(16, 12), null);
        PlacedGroup alone = arranged.groups().getLast();
        List<PlacedNode> within = arranged.nodes().stream().filter(node -> alone.bounds().y() < node.bounds().y())
                .toList();
        assertEquals(12, within.size());
        assertEquals(1, within.stream().map(node -> node.bounds().y()).distinct().count(), "rows");
        assertTrue(alone.bounds().width() <= arranged.width(), "no wider than the network");
    }

    @Test
    void crossReferencesGoThroughTheGapsOfAFramework() {
        ArrangedDiagram arranged = DiagramLayout.arrange(SamplePlans.withCrossReferences(), null);
        assertEquals(30, arranged.edges().size());
        assertTidy(arranged);
        assertEdgesAvoidHeads(arranged);
    }

    @Test
    void recommendationsStandLeftOfActions() {
        ArrangedDiagram arranged = DiagramLayout.arrange(SamplePlans.council(DiagramKind.TRACEABILITY), null);
        double rightmost = arranged.nodes().stream().filter(node -> !"action".equals(node.node().kind().id()))
                .mapToDouble(node -> node.bounds().right()).max().orElseThrow();
        double leftmost = arranged.nodes().stream().filter(node -> "action".equals(node.node().kind().id()))
                .mapToDouble(node -> node.bounds().x()).min().orElseThrow();
        assertTrue(rightmost < leftmost, rightmost + " " + leftmost);
    }

    @Test
    void anActionStandsRightOfWhatItWaitsFor() {
        ArrangedDiagram arranged = DiagramLayout.arrange(SamplePlans.chain(), null);
        Map<String, Bounds> places = places(arranged);
        assertTrue(places.get("id-A.1").right() < places.get("id-A.2").x());
        assertTrue(places.get("id-A.2").right() < places.get("id-A.3").x());
    }

    @Test
    void aDateFarFromAllOthersDoesNotSqueezeTheAxis() {
        ArrangedDiagram arranged = DiagramLayout.arrange(SamplePlans.slipOfThePen(), null);
        assertEquals(LocalDate.of(2009, 6, 1), arranged.axis().first());
        PlacedNode slipped = arranged.nodes().get(0);
        assertEquals(arranged.axis().left(), slipped.bar().x(), ROUNDING);
        assertEquals(arranged.axis().endX(LocalDate.of(2009, 7, 16)), slipped.bar().right(), ROUNDING);
    }

    @Test
    void todayStretchesTheAxisOnlyWhereThePlanIsOfTheseYears() {
        assertEquals(LocalDate.of(2009, 6, 1), SamplePlans.withToday("2026-11-22").axis().first());
        assertTrue(SamplePlans.withToday("2026-11-22").axis().last().getYear() < 2011);
        assertEquals(LocalDate.of(2010, 3, 31), SamplePlans.withToday("2010-03-10").axis().last());
        assertEquals(LocalDate.of(2009, 2, 1), SamplePlans.withToday("2009-02-10").axis().first());
    }

    @Test
    void aWiderDayMakesALongerAxisAndNothingElse() {
        Diagram diagram = SamplePlans.council(DiagramKind.TIMELINE);
        ArrangedDiagram weeks = DiagramLayout.timeline(diagram, 360, TimeScale.WEEKS);
        ArrangedDiagram days = DiagramLayout.timeline(diagram, 360, TimeScale.DAYS);
        assertTidy(weeks);
        assertTidy(days);
        assertEquals(weeks.height(), days.height(), 40);
        assertEquals(TimeScale.DAYS.dayWidth(), days.axis().dayWidth());
        assertTrue(days.axis().right() > 3 * weeks.axis().right());
    }

    @ParameterizedTest
    @EnumSource(names = { "TRACEABILITY", "DEPENDENCIES" })
    void arrangingCanBeCancelled(DiagramKind kind) {
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThrows(OperationCanceledException.class,
                () -> DiagramLayout.arrange(SamplePlans.council(kind), monitor));
    }

    private static Map<String, Bounds> places(ArrangedDiagram arranged) {
        return arranged.nodes().stream().collect(Collectors.toMap(node -> node.node().id(), PlacedNode::bounds));
    }

    private static void assertTidy(ArrangedDiagram arranged) {
        assertEquals(arranged.diagram().nodes().size(), arranged.nodes().size());
        assertEquals(arranged.diagram().groups().size(), arranged.groups().size());
        assertEquals(arranged.diagram().edges().size(), arranged.edges().size());
        assertNothingOverlaps(arranged);
        assertTextsLieInside(arranged);
        assertGroupsHoldWhatIsTheirs(arranged);
        assertEdgesEndAtTheirFigures(arranged);
        if (arranged.axis() == null) {
            assertEdgesAvoidOtherFigures(arranged);
        } else {
            assertBarsStandInTheirRowsAndOnTheirDays(arranged);
        }
        Bounds page = new Bounds(-ROUNDING, -ROUNDING, arranged.width() + 2 * ROUNDING,
                arranged.height() + 2 * ROUNDING);
        arranged.nodes().forEach(node -> assertTrue(page.contains(node.bounds()), node.node().id()));
        arranged.groups().forEach(group -> assertTrue(page.contains(group.bounds()), group.group().id()));
    }

    private static void assertBarsStandInTheirRowsAndOnTheirDays(ArrangedDiagram arranged) {
        TimeAxis axis = arranged.axis();
        for (PlacedNode node : arranged.nodes()) {
            Span span = node.node().span();
            assertEquals(span.start() == null && span.finish() == null, node.bar() == null, node.node().id());
            if (node.bar() != null) {
                assertTrue(node.bounds().contains(node.bar()), node.node().id());
                node.content().lines().forEach(line -> assertTrue(
                        node.bounds().x() + line.bounds().right() < axis.left(), node.node().id()));
            }
            if (node.node().kind().shape() == NodeKind.Shape.BAR && span.start() != null && span.finish() != null) {
                assertEquals(span.start(), axis.dayAt(node.bar().x() + ROUNDING + axis.dayWidth() / 2),
                        node.node().id());
            }
        }
    }

    private static void assertNothingOverlaps(ArrangedDiagram arranged) {
        List<PlacedNode> nodes = arranged.nodes();
        for (int i = 0; i < nodes.size(); i++) {
            for (int j = i + 1; j < nodes.size(); j++) {
                assertFalse(nodes.get(i).bounds().overlaps(nodes.get(j).bounds()),
                        nodes.get(i).node().id() + " and " + nodes.get(j).node().id());
            }
            for (PlacedGroup group : arranged.groups()) {
                assertFalse(nodes.get(i).bounds().overlaps(group.head()),
                        nodes.get(i).node().id() + " and the head of " + group.group().id());
            }
        }
    }

    private static void assertTextsLieInside(ArrangedDiagram arranged) {
        arranged.nodes().forEach(node -> assertInside(node.content(), node.bounds(), node.node().id()));
        arranged.groups().forEach(group -> assertInside(group.content(), group.head(), group.group().id()));
    }

    private static void assertInside(FigureContent content, Bounds figure, String id) {
        Bounds room = new Bounds(0, 0, figure.width() + ROUNDING, figure.height() + ROUNDING);
        content.lines().forEach(line -> assertTrue(room.contains(line.bounds()), id + ": " + line));
        content.badges().forEach(badge -> assertTrue(room.contains(badge.bounds()), id + ": " + badge));
        for (FigureContent.TextLine line : content.lines()) {
            content.badges().forEach(badge -> assertFalse(badge.bounds().overlaps(line.bounds()) && badge.bounds()
                    .x() < line.bounds().right() && badge.bounds().y() + 2 < line.bounds().bottom(),
                    id + ": " + badge + " on " + line));
        }
    }

    private static void assertGroupsHoldWhatIsTheirs(ArrangedDiagram arranged) {
        Map<String, PlacedGroup> groups = arranged.groups().stream()
                .collect(Collectors.toMap(group -> group.group().id(), Function.identity()));
        for (PlacedNode node : arranged.nodes()) {
            for (PlacedGroup group : arranged.groups()) {
                boolean inside = isIn(node.node().group(), group.group().id(), groups);
                assertEquals(inside, grown(group.bounds()).contains(node.bounds()),
                        node.node().id() + " in " + group.group().id());
                assertTrue(inside || !group.bounds().overlaps(node.bounds()),
                        node.node().id() + " and " + group.group().id());
            }
        }
    }

    private static Bounds grown(Bounds b) {
        return new Bounds(b.x() - ROUNDING, b.y() - ROUNDING, b.width() + 2 * ROUNDING, b.height() + 2 * ROUNDING);
    }

    private static boolean isIn(String group, String outer, Map<String, PlacedGroup> groups) {
        for (String id = group; id != null;) {
            if (id.equals(outer)) {
                return true;
            }
            DiagramGroup found = groups.get(id).group();
            id = found.parent();
        }
        return false;
    }

    private static void assertEdgesEndAtTheirFigures(ArrangedDiagram arranged) {
        Map<String, Bounds> figures = places(arranged);
        arranged.groups().forEach(group -> figures.put(group.group().id(), group.head()));
        arranged.nodes().stream().filter(node -> node.bar() != null)
                .forEach(node -> figures.put(node.node().id(), node.bar()));
        for (PlacedEdge edge : arranged.edges()) {
            assertOnBorder(edge.points().get(0), figures.get(edge.edge().source()), edge);
            assertOnBorder(edge.points().get(edge.points().size() - 1), figures.get(edge.edge().target()), edge);
        }
    }

    private static void assertOnBorder(Point point, Bounds figure, PlacedEdge edge) {
        boolean inOuter = new Bounds(figure.x() - ROUNDING, figure.y() - ROUNDING, figure.width() + 2 * ROUNDING,
                figure.height() + 2 * ROUNDING).contains(new Bounds(point.x(), point.y(), 0, 0));
        boolean onSide = Math.min(Math.abs(point.x() - figure.x()), Math.abs(point.x() - figure.right())) <= ROUNDING
                || Math.min(Math.abs(point.y() - figure.y()), Math.abs(point.y() - figure.bottom())) <= ROUNDING;
        assertTrue(inOuter && onSide, edge.edge().title() + " ends at " + point + ", not at " + figure);
    }

    private static void assertEdgesAvoidHeads(ArrangedDiagram arranged) {
        for (PlacedEdge edge : arranged.edges()) {
            for (int i = 1; i < edge.points().size(); i++) {
                Point from = edge.points().get(i - 1);
                Point to = edge.points().get(i);
                Bounds part = new Bounds(Math.min(from.x(), to.x()), Math.min(from.y(), to.y()),
                        Math.abs(from.x() - to.x()), Math.abs(from.y() - to.y()));
                for (PlacedGroup group : arranged.groups()) {
                    group.content().lines().forEach(line -> assertFalse(line.bounds().moved(group.head().x(),
                            group.head().y()).overlaps(part), edge.edge().title() + " crosses " + line.text()));
                }
            }
        }
    }

    private static void assertEdgesAvoidOtherFigures(ArrangedDiagram arranged) {
        for (PlacedEdge edge : arranged.edges()) {
            for (int i = 1; i < edge.points().size(); i++) {
                Point from = edge.points().get(i - 1);
                Point to = edge.points().get(i);
                Bounds part = new Bounds(Math.min(from.x(), to.x()) + ROUNDING, Math.min(from.y(), to.y()) + ROUNDING,
                        Math.abs(from.x() - to.x()) - 2 * ROUNDING, Math.abs(from.y() - to.y()) - 2 * ROUNDING);
                arranged.nodes().forEach(node -> assertFalse(node.bounds().overlaps(part),
                        edge.edge().title() + " crosses " + node.node().id()));
            }
        }
    }
}
