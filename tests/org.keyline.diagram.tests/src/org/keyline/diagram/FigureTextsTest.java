/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What labels say of long names. */
class FigureTextsTest {

    @Test
    void aNameOfUsualLengthStaysWhole() {
        String name = "x".repeat(FigureTexts.LONGEST_LABEL);
        assertEquals(name, FigureTexts.shortened(name));
    }

    @Test
    void aVeryLongNameEndsAfterItsFirstSentences() {
        String first = "Agree with tenants how often the stairs are swept, and who answers if they are not.";
        assertEquals(first + " …",
                FigureTexts.shortened(first + " " + "Then write it down and tell people ".repeat(9)));
    }

    @Test
    void aVeryLongSentenceEndsAtAClause() {
        String name = "Agree with tenants how often the stairs are swept and who answers if they are not, "
                + "and write it down ".repeat(20);
        assertEquals("Agree with tenants how often the stairs are swept and who answers if they are not …",
                FigureTexts.shortened(name));
    }

    @Test
    void aVeryLongClauseEndsAtAWord() {
        String label = FigureTexts.shortened("sweep ".repeat(60).strip());
        assertTrue(label.endsWith("sweep …"), label);
        assertTrue(label.length() <= FigureTexts.LONGEST_LABEL + 2, label);
    }

    @Test
    void aVeryLongWordIsNotCutWithinACharacter() {
        String label = FigureTexts.shortened("\uD83C\uDFE0".repeat(200));
        assertEquals(0, label.replace(" …", "").codePoints().filter(point -> point != 0x1F3E0).count());
    }
}
