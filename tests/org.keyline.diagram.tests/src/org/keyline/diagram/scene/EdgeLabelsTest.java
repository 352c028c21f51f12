/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyline.diagram.DiagramEdge;
import org.keyline.diagram.DiagramKind;
import org.keyline.diagram.DiagramOptions;
import org.keyline.diagram.PlanSketch;
import org.keyline.diagram.layout.Bounds;
import org.keyline.diagram.layout.DiagramLayout;
import org.keyline.diagram.stored.DiagramDocument;
import org.keyline.diagram.stored.Place;
import org.keyline.model.plan.DependencyType;

class EdgeLabelsTest {

    private final PlanSketch sketch = new PlanSketch("Plan");
    private final DiagramDocument document = new DiagramDocument("plan.keyline", DiagramKind.DEPENDENCIES);
    private final Scene scene = new Scene(document);

    @BeforeEach
    void arrange() {
        sketch.stream("A", "Access");
        for (int i = 1; i <= 6; i++) {
            sketch.action("A." + i, "Agree how each part of the service is to be looked at", "", "2010-01-04",
                    "2010-01-29", "Helen Carrow");
        }
        sketch.depends("A.4", "A.1", DependencyType.SS, 3);
        sketch.depends("A.4", "A.2", DependencyType.SS, 30);
        sketch.depends("A.4", "A.3", DependencyType.FF, 12);
        sketch.depends("A.5", "A.4", DependencyType.SF, 120);
        scene.show(DiagramLayout.arrange(DiagramKind.DEPENDENCIES.definition().build(sketch.roots(),
                DiagramOptions.ALL, null), null));
    }

    private List<DiagramEdge> labelled() {
        List<DiagramEdge> labelled = scene.diagram().edges().stream().filter(edge -> !edge.label().isEmpty()).toList();
        assertEquals(4, labelled.size());
        return labelled;
    }

    private Bounds label(DiagramEdge edge) {
        Bounds label = scene.route(edge.id()).label();
        assertNotNull(label, edge.title());
        return label;
    }

    /** What labels lie on. */
    private List<String> covered() {
        List<String> covered = new ArrayList<>();
        for (DiagramEdge edge : labelled()) {
            scene.diagram().nodes().stream().filter(node -> scene.bounds(node.id()).overlaps(label(edge)))
                    .forEach(node -> covered.add(edge.title() + " on " + node.title()));
            scene.diagram().groups().stream().filter(group -> scene.head(group.id()).overlaps(label(edge)))
                    .forEach(group -> covered.add(edge.title() + " on " + group.label()));
            labelled().stream().filter(other -> other != edge && label(other).overlaps(label(edge)))
                    .forEach(other -> covered.add(edge.title() + " on the label of " + other.title()));
        }
        return covered;
    }

    private void put(String ref, double x, double y) {
        document.place("id-" + ref, new Place((int) Math.round(x), (int) Math.round(y)));
        scene.placesChanged();
    }

    @Test
    void aLabelGivesWayToAFigureThatIsMovedOntoIt() {
        for (DiagramEdge edge : labelled()) {
            Bounds before = label(edge);
            Bounds moved = scene.bounds("id-A.6");
            put("A.6", before.x() - moved.width() / 2, before.y() - moved.height() / 2);
            assertNotEquals(before, label(edge));
            assertEquals(List.of(), covered(), edge.title());
        }
    }

    @Test
    void aLabelGoesBackWhenTheFigureOnItDoes() {
        List<Bounds> before = labelled().stream().map(this::label).toList();
        Bounds home = scene.bounds("id-A.6");
        put("A.6", before.getFirst().x(), before.getFirst().y());
        put("A.6", home.x(), home.y());
        assertEquals(before, labelled().stream().map(this::label).toList());
    }

    @Test
    void labelsLieOnNoFigureWhereverAnEndOfTheirLineIsPut() {
        Bounds other = scene.bounds("id-A.2");
        List<String> all = new ArrayList<>();
        for (int dx = -320; dx <= 320; dx += 80) {
            for (int dy = -200; dy <= 200; dy += 40) {
                put("A.4", other.x() + dx, other.y() + dy);
                boolean onAnother = scene.diagram().nodes().stream().anyMatch(node -> !node.id().equals("id-A.4")
                        && scene.bounds(node.id()).overlaps(scene.bounds("id-A.4")));
                if (!onAnother) {
                    int x = dx;
                    int y = dy;
                    covered().forEach(each -> all.add(x + " " + y + ": " + each));
                }
            }
        }
        assertEquals(List.of(), all);
    }

    @Test
    void aLineStaysWhereItIsWhenOnlyItsLabelChanges() {
        DiagramEdge edge = labelled().getFirst();
        var way = scene.route(edge.id()).points();
        sketch.action("A.4").getDependencies().getFirst().setLagDays(4);
        scene.update(DiagramKind.DEPENDENCIES.definition().build(sketch.roots(), DiagramOptions.ALL, null));
        assertFalse(edge.label().equals(scene.edge(edge.id()).label()));
        assertEquals(way, scene.route(edge.id()).points());
        assertEquals(List.of(), covered());
    }
}
