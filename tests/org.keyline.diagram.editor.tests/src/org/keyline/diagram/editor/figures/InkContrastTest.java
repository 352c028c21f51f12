/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.figures;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.keyline.diagram.State;
import org.keyline.diagram.Tone;
import org.keyline.diagram.style.BadgeStyle;
import org.keyline.diagram.style.Colour;
import org.keyline.diagram.style.Palette;

/** What the editor draws in colours of its own choice can be told apart and read in both themes. */
class InkContrastTest {

    private static final double TEXT = 4.5;
    private static final double SHAPE = 3;

    private static void assertContrast(double least, Colour one, Colour other) {
        assertTrue(one.contrastTo(other) >= least, () -> one.css() + " on " + other.css() + ": "
                + one.contrastTo(other));
    }

    @Test
    void aReasonForARefusalCanBeRead() {
        for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
            assertContrast(TEXT, palette.ground(), palette.text());
        }
    }

    @Test
    void theCrossInAnErrorAndTheMarkInAWarningCanBeRead() {
        for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
            BadgeStyle error = palette.badge(Tone.PROBLEM);
            assertContrast(TEXT, palette.ground(), error.text());
            BadgeStyle warning = palette.badge(Tone.WARNING);
            assertContrast(TEXT, warning.fill(), warning.text());
        }
    }

    @Test
    void whetherAFigureTakesALinkCanBeSeenOnEveryFill() {
        for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
            for (State state : State.values()) {
                Colour fill = palette.node(Set.of(state)).fill();
                assertContrast(TEXT, palette.text(), fill);
                assertContrast(SHAPE, palette.edge(Set.of(State.CYCLE), -1).line().colour(), fill);
            }
        }
    }
}
