/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keyline.diagram.State;
import org.keyline.diagram.Tone;

/** That everything can be read in both themes, by the rules of WCAG 2. */
class PaletteTest {

    private static final double TEXT = 4.5;
    private static final double GRAPHIC = 3;

    static Stream<Palette> themes() {
        return Stream.of(Palette.LIGHT, Palette.DARK);
    }

    private static List<Set<State>> combinations() {
        List<Set<State>> combinations = new ArrayList<>();
        combinations.add(Set.of());
        for (State one : State.values()) {
            for (State other : State.values()) {
                combinations.add(EnumSet.of(one, other));
            }
        }
        return combinations;
    }

    private static void assertContrast(double least, Colour one, Colour other, Object what) {
        assertTrue(one.contrastTo(other) >= least,
                () -> what + ": " + one.css() + " on " + other.css() + " has " + one.contrastTo(other));
    }

    @Test
    void contrastIsThatOfTheStandard() {
        assertEquals(21, Colour.of("000000").contrastTo(Colour.of("ffffff")), 0.001);
        assertEquals(4.54, Colour.of("ffffff").contrastTo(Colour.of("767676")), 0.01);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void textsInFiguresCanBeRead(Palette palette) {
        for (Set<State> states : combinations()) {
            for (FigureStyle style : List.of(palette.node(states), palette.group(states))) {
                assertContrast(TEXT, style.text(), style.fill(), states);
                assertContrast(TEXT, style.details(), style.fill(), states);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void badgesCanBeRead(Palette palette) {
        for (Tone tone : Tone.values()) {
            assertContrast(TEXT, palette.badge(tone).text(), palette.badge(tone).fill(), tone);
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void textsOnTheGroundCanBeRead(Palette palette) {
        assertContrast(TEXT, palette.text(), palette.ground(), "heading");
        assertContrast(TEXT, palette.details(), palette.ground(), "small print");
        for (Set<State> states : combinations()) {
            assertContrast(TEXT, palette.edge(states, -1).text(), palette.ground(), states);
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void theOutlineOfABarStandsApartFromAFillOfMuchTheSameColour(Palette palette) {
        for (int accent = 0; accent < palette.accents(); accent++) {
            assertEquals(0, palette.bar(Set.of(), accent, false).ring());
            for (State state : List.of(State.CRITICAL, State.LATE, State.CYCLE)) {
                FigureStyle bar = palette.bar(Set.of(state), accent, false);
                assertTrue(bar.ring() > bar.border().width() / 2, state + " on " + accent);
                assertContrast(GRAPHIC, bar.border().colour(), palette.ground(), state);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void linesCanBeSeen(Palette palette) {
        for (Set<State> states : combinations()) {
            for (int accent = -1; accent < palette.accents(); accent++) {
                assertContrast(GRAPHIC, palette.edge(states, accent).line().colour(), palette.ground(), states);
            }
            if (!states.contains(State.CANCELLED)) {
                assertContrast(GRAPHIC, palette.node(states).border().colour(), palette.ground(), states);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void graveStatesDifferFromPlainInMoreThanColour(Palette palette) {
        FigureStyle plain = palette.node(Set.of());
        for (State state : List.of(State.UNCOVERED, State.UNLINKED, State.CYCLE, State.CRITICAL, State.LATE,
                State.CITED_ONLY)) {
            Pen border = palette.node(Set.of(state)).border();
            assertTrue(border.width() > plain.border().width() || !border.dashes().equals(plain.border().dashes()),
                    state.name());
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void cycleAndCriticalPathAndOrdinaryEdgesDifferInStrokeToo(Palette palette) {
        Pen plain = palette.edge(Set.of(), -1).line();
        Pen critical = palette.edge(Set.of(State.CRITICAL), -1).line();
        Pen cycle = palette.edge(Set.of(State.CYCLE), -1).line();
        Pen soft = palette.edge(Set.of(State.SOFT), -1).line();
        assertTrue(critical.width() >= 2 * plain.width());
        assertNotEquals(plain.dashes(), cycle.dashes());
        assertNotEquals(plain.dashes(), soft.dashes());
        assertTrue(cycle.width() > soft.width());
    }
}
