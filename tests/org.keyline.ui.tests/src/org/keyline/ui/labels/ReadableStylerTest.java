/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.labels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;

class ReadableStylerTest {

    private static final RGB LIGHT = new RGB(248, 248, 248);
    private static final RGB DARK = new RGB(47, 47, 47);
    private static final RGB BLUE = new RGB(0, 127, 174);

    private static double contrast(RGB colour, RGB ground) {
        return ReadableStyler.contrast(ReadableStyler.readable(colour, ground), ground);
    }

    @Test
    void countsAndWhatStandsBehindNamesCanBeReadInBothThemes() {
        for (RGB colour : new RGB[] { BLUE, new RGB(128, 128, 128) }) {
            assertTrue(contrast(colour, DARK) >= 4.5, "on dark");
            assertTrue(contrast(colour, LIGHT) >= 4.5, "on light");
        }
        assertTrue(ReadableStyler.contrast(BLUE, DARK) < 4.5, "as JFace has it, it cannot be read");
    }

    @Test
    void whatCanBeReadStaysAsItIs() {
        RGB navy = new RGB(0, 0, 128);
        assertEquals(navy, ReadableStyler.readable(navy, LIGHT));
    }

    @Test
    void theContrastIsThatOfTheGuidelines() {
        assertEquals(21, ReadableStyler.contrast(new RGB(0, 0, 0), new RGB(255, 255, 255)), 0.01);
        assertEquals(1, ReadableStyler.contrast(DARK, DARK), 0.01);
    }
}
