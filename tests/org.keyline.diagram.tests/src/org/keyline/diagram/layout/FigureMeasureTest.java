/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keyline.diagram.Badge;
import org.keyline.diagram.Diagram;
import org.keyline.diagram.DiagramKind;
import org.keyline.diagram.DiagramNode;
import org.keyline.diagram.SamplePlans;
import org.keyline.diagram.Tone;

/** That a figure measured anew looks like one measured for the first time. */
class FigureMeasureTest {

    private static final double WIDTH = 180;
    private static final Badge WIDE = new Badge("not covered by any action", Tone.PROBLEM, "");

    private static DiagramNode with(DiagramNode node, String label, String details, List<Badge> badges) {
        return new DiagramNode(node.id(), node.kind(), node.element(), node.group(), node.reference(), label, details,
                badges, node.states(), node.accent(), node.span(), node.title(), node.description());
    }

    @ParameterizedTest
    @EnumSource(DiagramKind.class)
    void otherBadgesArePlacedAsIfAllWereMeasured(DiagramKind kind) {
        Diagram diagram = SamplePlans.council(kind);
        FigureMeasure measure = FigureMeasure.ofNodes(WIDTH, FigureMeasure.widestReference(diagram.nodes()));
        for (DiagramNode node : diagram.nodes()) {
            FigureContent known = measure.measure(node);
            for (List<Badge> badges : List.of(List.<Badge>of(), List.of(WIDE), List.of(WIDE, WIDE))) {
                DiagramNode changed = with(node, node.label(), node.details(), badges);
                assertEquals(measure.measure(changed), measure.measure(changed, node, known));
                assertSame(known.lines(), measure.measure(changed, node, known).lines());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(DiagramKind.class)
    void otherTextsAreWrittenAnew(DiagramKind kind) {
        Diagram diagram = SamplePlans.council(kind);
        FigureMeasure measure = FigureMeasure.ofNodes(WIDTH, FigureMeasure.widestReference(diagram.nodes()));
        for (DiagramNode node : diagram.nodes()) {
            FigureContent known = measure.measure(node);
            DiagramNode renamed = with(node, node.label() + " again", node.details(), node.badges());
            DiagramNode dated = with(node, node.label(), "1 Jan 2010", node.badges());
            assertEquals(measure.measure(renamed), measure.measure(renamed, node, known));
            assertNotEquals(known.lines(), measure.measure(renamed, node, known).lines());
            assertEquals(measure.measure(dated), measure.measure(dated, node, known));
            FigureMeasure wider = FigureMeasure.ofNodes(2 * WIDTH, 0);
            assertEquals(wider.measure(node), wider.measure(node, node, known));
        }
    }
}
