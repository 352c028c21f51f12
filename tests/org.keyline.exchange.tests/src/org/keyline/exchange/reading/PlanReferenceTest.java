/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keyline.exchange.reading.PlanReference.Shape;

class PlanReferenceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "A.3|A.3|LETTER_NUMBER", "A22|A22|LETTER_NUMBER", "Α.1|A.1|LETTER_NUMBER",
            "В|B|LETTER", "В.|B.|NUMBER_LOST", "В.:|B.:|NUMBER_LOST", "3|3|NUMBER", "1.2|1.2|NUMBER", "1.|1|NUMBER",
            "HSG-04|HSG-04|CODE", "WS2/3|WS2/3|CODE", "Access to services|Access to services|OTHER" })
    void shapesAreToldApart(String written, String ref, Shape shape) {
        PlanReference reference = PlanReference.read(written);
        assertEquals(ref, reference.ref());
        assertEquals(shape, reference.shape());
        assertEquals(written, reference.written());
    }

    @Test
    void thereMayBeNone() {
        assertEquals(Shape.NONE, PlanReference.read("  ").shape());
    }

    @Test
    void theKeyDoesNotDependOnTheDivider() {
        assertEquals(PlanReference.key("A.15"), PlanReference.key("A15"));
        assertEquals(PlanReference.key("А.15"), PlanReference.key("A-15"));
        assertNotEquals(PlanReference.key("A.1"), PlanReference.key("A.15"));
        assertNotEquals(PlanReference.key("1.15"), PlanReference.key("11.5"));
    }

    @Test
    void theUsualDividerMendsTheOthers() {
        List<PlanReference> references = Stream.of("A.1", "A.2", "A3").map(PlanReference::read).toList();
        assertEquals(".", PlanReference.usualDivider(references));
        assertEquals("A.3", references.get(2).with("."));
        assertEquals("B.", PlanReference.read("B.").with("."));
    }
}
