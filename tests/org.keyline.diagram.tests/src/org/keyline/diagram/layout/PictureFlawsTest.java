/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyline.diagram.Diagram;
import org.keyline.diagram.DiagramKind;
import org.keyline.diagram.DiagramOptions;
import org.keyline.diagram.Lanes;
import org.keyline.diagram.SamplePlans;

/** That nothing in a picture hides another thing: arrow heads, words and lines can all be seen. */
class PictureFlawsTest {

    private static void assertFlawless(Diagram diagram) {
        assertEquals(List.of(), PictureFlaws.of(DiagramLayout.arrange(diagram, null)));
    }

    @ParameterizedTest
    @EnumSource
    void aPlanOfRealSizeHasNone(DiagramKind kind) {
        assertFlawless(SamplePlans.council(kind));
        assertFlawless(SamplePlans.single(kind));
        assertFlawless(SamplePlans.strange(kind));
    }

    @ParameterizedTest
    @EnumSource(names = { "WORK_STREAM", "PERSON" })
    void swimLanesHaveNone(Lanes by) {
        DiagramOptions lanes = DiagramOptions.ALL.inLanes(by);
        assertFlawless(SamplePlans.council(DiagramKind.DEPENDENCIES, lanes));
        assertFlawless(SamplePlans.council(DiagramKind.TRACEABILITY, lanes));
        assertFlawless(SamplePlans.council(DiagramKind.TIMELINE, lanes));
        assertFlawless(SamplePlans.strange(DiagramKind.DEPENDENCIES, lanes));
    }

    @Test
    void crossReferencesOfAFrameworkHaveNone() {
        assertFlawless(SamplePlans.withCrossReferences());
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5 })
    void plansMadeAtRandomHaveNone(long seed) {
        assertFlawless(SamplePlans.random(DiagramKind.DEPENDENCIES, seed, 60, DiagramOptions.ALL));
        assertFlawless(SamplePlans.random(DiagramKind.DEPENDENCIES, seed, 60,
                DiagramOptions.ALL.inLanes(Lanes.WORK_STREAM)));
        assertFlawless(SamplePlans.random(DiagramKind.TIMELINE, seed, 60, DiagramOptions.ALL));
    }
}
