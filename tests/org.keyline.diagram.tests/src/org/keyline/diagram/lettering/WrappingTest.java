/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.lettering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** That labels are wrapped and whole. */
class WrappingTest {

    private static final double WIDTH = 120;

    private static List<String> wrap(String text) {
        List<String> lines = Wrapping.wrap(text, Lettering.LABEL, WIDTH);
        lines.forEach(line -> assertTrue(Lettering.LABEL.width(line) <= WIDTH, line));
        return lines;
    }

    @Test
    void aShortTextStaysInOneLine() {
        assertEquals(List.of("Sweep the stairs"), wrap("Sweep the stairs"));
    }

    @Test
    void aLongTextBreaksBetweenWordsAndKeepsThemAll() {
        String text = "Sweep the stairs of all four buildings before the inspectors come again in November";
        List<String> lines = wrap(text);
        assertTrue(lines.size() > 2, lines.toString());
        assertEquals(text, String.join(" ", lines));
    }

    @Test
    void aWordThatIsTooWideIsBrokenButKept() {
        String word = "Donaudampfschifffahrtsgesellschaftskapitän".repeat(4);
        assertEquals(word, String.join("", wrap(word)));
    }

    @Test
    void aReferenceIsNotTornApart() {
        for (int i = 1; i < 40; i++) {
            String text = "i".repeat(i) + " of what is decided (A.7) and of B.12";
            List<String> lines = wrap(text);
            assertTrue(lines.stream().anyMatch(line -> line.contains("(A.7)")), lines.toString());
            assertTrue(lines.stream().anyMatch(line -> line.contains("B.12")), lines.toString());
            assertEquals(text, String.join(" ", lines));
        }
    }

    @Test
    void pictographsAreNotTornApart() {
        String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
        for (String line : wrap(family.repeat(12))) {
            assertEquals(0, line.length() % family.length(), line);
        }
    }

    @Test
    void aBlankTextHasNoLines() {
        assertEquals(List.of(), wrap("  "));
    }

    @Test
    void boldLettersAreWiderThanPlainOnes() {
        assertTrue(Typeface.BOLD.width("Stairs", 12) > Typeface.REGULAR.width("Stairs", 12));
    }

    @Test
    void theTypefaceHasEuropeanScriptsButNoPictographs() {
        assertTrue(Typeface.REGULAR.isPlain("Łódź, Αθήνα, Київ – “£5”"));
        assertTrue(!Typeface.REGULAR.isPlain("\uD83C\uDFE0"));
        assertTrue(!Typeface.REGULAR.isPlain("שלום"));
    }
}
