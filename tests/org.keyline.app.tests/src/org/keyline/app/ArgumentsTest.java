/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

class ArgumentsTest {

    @Test
    void whatIsNoOptionIsAFileToOpen() {
        assertEquals(List.of(absolute("a plan.keyline"), absolute("below/other.keyline")),
                WorkbenchApplication.files("a plan.keyline", "./here/../below/other.keyline"));
    }

    @Test
    void whatFollowsAnOptionBelongsToIt() {
        assertEquals(List.of(absolute("plan.keyline")),
                WorkbenchApplication.files("-showLocation", "Tuesday", "plan.keyline", "-debug"));
    }

    @Test
    void withoutArgumentsNothingIsToBeOpened() {
        assertEquals(List.of(), WorkbenchApplication.files());
    }

    private static Path absolute(String file) {
        return Path.of(file).toAbsolutePath().normalize();
    }
}
