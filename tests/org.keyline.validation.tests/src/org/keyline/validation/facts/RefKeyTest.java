/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefKeyTest {

    @ParameterizedTest
    @CsvSource({ "A.3, A, ., 3", "A15, A, '', 15", "R1.2, R1, ., 2", "HSG-04, HSG, -, 4", "3, '', '', 3",
            "a. 7, A, '. ', 7", "WS2/3, WS2, /, 3", "1.1.4, 1.1, ., 4" })
    void aReferenceIsTakenApart(String ref, String prefix, String separator, int number) {
        RefKey key = RefKey.of(ref).orElseThrow();
        assertEquals(prefix, key.prefix());
        assertEquals(separator, key.separator());
        assertEquals(number, key.number());
    }

    @Test
    void whatDoesNotEndInANumberIsNone() {
        assertTrue(RefKey.of("B.:").isEmpty());
        assertTrue(RefKey.of(null).isEmpty());
    }

    @Test
    void pointsSpacesAndCapitalsMakeNoDifference() {
        assertEquals(RefKey.comparable("A.15"), RefKey.comparable("a15"));
        assertEquals(RefKey.comparable("A.15"), RefKey.comparable("A. 15."));
        assertEquals(RefKey.comparable("В.8"), RefKey.comparable("B8"));
    }

    @Test
    void pointsBetweenNumbersDo() {
        assertNotEquals(RefKey.comparable("R1.1"), RefKey.comparable("R11"));
    }
}
