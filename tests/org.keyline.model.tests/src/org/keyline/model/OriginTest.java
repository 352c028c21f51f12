/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class OriginTest {

    @Test
    void itIsReadAsItIsWritten() {
        Origin origin = new Origin("Annex #2.txt", 141);
        assertEquals("Annex #2.txt#141", origin.toString());
        assertEquals(origin, Origin.parse(origin.toString()));
    }

    @Test
    void rowsCountFromOne() {
        assertThrows(IllegalArgumentException.class, () -> new Origin("a.txt", 0));
        assertEquals(1, new Origin("a.txt", 1).row());
    }

    @Test
    void whatHasNoRowIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Origin.parse("a.txt"));
        assertThrows(IllegalArgumentException.class, () -> Origin.parse("a.txt#x"));
    }
}
