/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.keyline.diagram.DiagramEdge;
import org.keyline.diagram.DiagramKind;
import org.keyline.diagram.DiagramNode;
import org.keyline.diagram.DiagramOptions;
import org.keyline.diagram.PlanSketch;
import org.keyline.diagram.layout.Bounds;
import org.keyline.diagram.layout.DiagramLayout;
import org.keyline.diagram.layout.Point;
import org.keyline.diagram.stored.DiagramDocument;
import org.keyline.model.plan.Dependency;

class DetoursTest {

    private final PlanSketch sketch = new PlanSketch("Plan");
    private final Scene scene = new Scene(new DiagramDocument("plan.keyline", DiagramKind.DEPENDENCIES));

    private boolean crosses(DiagramEdge edge, DiagramNode node) {
        Bounds box = scene.bounds(node.id());
        List<Point> points = scene.route(edge.id()).points();
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            Point to = points.get(i);
            Bounds piece = new Bounds(Math.min(from.x(), to.x()), Math.min(from.y(), to.y()),
                    Math.max(0.1, Math.abs(to.x() - from.x())), Math.max(0.1, Math.abs(to.y() - from.y())));
            if (piece.overlaps(box)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void aLineDrawnLaterRunsThroughNoBox() {
        sketch.stream("A", "Access");
        for (int i = 1; i <= 4; i++) {
            sketch.action("A." + i, "Agree how each part of the service is to be looked at", "", "2010-01-04",
                    "2010-01-29", "Helen Carrow");
        }
        sketch.depends("A.2", "A.1");
        sketch.depends("A.3", "A.2");
        sketch.depends("A.4", "A.3");
        for (int i = 5; i <= 40; i++) {
            sketch.action("A." + i, "Tell people what comes of it. ".repeat(1 + i % 5), "", "2010-02-01", "2010-02-26",
                    "Helen Carrow");
        }
        scene.show(DiagramLayout.arrange(DiagramKind.DEPENDENCIES.definition().build(sketch.roots(),
                DiagramOptions.ALL, null), null));
        List<String> crossed = new ArrayList<>();
        for (int from = 1; from <= 4; from += 3) {
            for (int to = 5; to <= 40; to++) {
                Dependency drawn = sketch.depends("A." + to, "A." + from);
                scene.update(DiagramKind.DEPENDENCIES.definition().build(sketch.roots(), DiagramOptions.ALL, null));
                DiagramEdge line = scene.diagram().edges().stream().filter(edge -> edge.element() == drawn)
                        .findFirst().orElseThrow();
                assertTrue(scene.route(line.id()).points().size() > 1);
                scene.diagram().nodes().stream()
                        .filter(node -> !node.id().equals(line.source()) && !node.id().equals(line.target()))
                        .filter(node -> crosses(line, node))
                        .forEach(node -> crossed.add(line.title() + " through " + node.title()));
                sketch.action("A." + to).getDependencies().remove(drawn);
            }
        }
        assertEquals(List.of(), crossed);
    }
}
