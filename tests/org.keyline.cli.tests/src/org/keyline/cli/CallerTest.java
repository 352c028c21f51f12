/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyline.testsupport.PlanBuilder;

/** File names count from the caller's folder, whatever folder the process has. */
class CallerTest {

    @TempDir
    Path folder;

    private Caller caller(Path directory) {
        return new Caller(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), directory, false,
                80);
    }

    @Test
    void relativeNamesCountFromTheFolderOfTheCaller() throws CommandFailure {
        assertEquals(folder.resolve("b/plan.keyline"), caller(folder.resolve("a")).resolve("../b/plan.keyline"));
    }

    @Test
    void absoluteNamesStay() throws CommandFailure {
        Path file = folder.resolve("plan.keyline");
        assertEquals(file, caller(folder.resolve("a")).resolve(file.toString()));
    }

    @Test
    void filesAreShownAsTheCallerSeesThem() {
        assertEquals(Path.of("b", "c.txt").toString(), caller(folder).show(folder.resolve("b/c.txt")));
        assertEquals(folder.resolve("c.txt").toString(), caller(folder.resolve("a")).show(folder.resolve("c.txt")));
    }

    @Test
    void anEmptyNameIsNoFile() {
        assertTrue(
                assertThrows(CommandFailure.class, () -> caller(folder).resolve(" ")).getMessage().contains("empty"));
    }

    @Test
    void theFolderOfTheCallerIsTakenFromItsProperty() {
        String before = System.getProperty(Caller.DIRECTORY_PROPERTY);
        System.setProperty(Caller.DIRECTORY_PROPERTY, folder.toString());
        try {
            assertEquals(folder, Caller.ofThisProcess().directory());
        } finally {
            if (before == null) {
                System.clearProperty(Caller.DIRECTORY_PROPERTY);
            } else {
                System.setProperty(Caller.DIRECTORY_PROPERTY, before);
            }
        }
    }

    @Test
    void inputAndOutputLieInTheFolderOfTheCaller() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("inner"));
        CommandCall.save(folder.resolve("plan.keyline"), PlanBuilder.plan().roots());
        CommandCall call = CommandCall.in(inner, "query", "../plan.keyline", "--what", "elements", "-o", "a.txt");
        assertEquals(ExitStatus.DONE, call.status(), call.err());
        assertTrue(Files.exists(inner.resolve("a.txt")));
    }
}
