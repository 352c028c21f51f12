/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of a command: help, version, and what is said of words that are wrong. */
class UsageTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = { "help", "--help", "-h" })
    void theHelpListsAllCommandsAndTheExitStatus(String word) {
        CommandCall call = CommandCall.in(folder, word);
        assertEquals(ExitStatus.DONE, call.status());
        assertEquals("", call.err());
        for (String command : new String[] { "demo", "open", "import", "validate", "fix", "explain", "diagram", "query",
                "export", "build", "test", "bench", "help", "version" }) {
            assertTrue(call.out().lines().anyMatch(line -> line.startsWith("  " + command + " ")), command);
        }
        assertTrue(call.out().contains("Exit status: 0 done, 1 findings"), call.out());
        assertTrue(call.out().lines().noneMatch(line -> line.startsWith("  report ")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "demo", "import", "validate", "fix", "explain", "diagram", "query", "export", "help",
            "version" })
    void everyCommandHasHelpOfItsOwn(String command) {
        CommandCall byHelp = CommandCall.in(folder, "help", command);
        CommandCall byOption = CommandCall.in(folder, command, "--help");
        assertEquals(ExitStatus.DONE, byHelp.status());
        assertTrue(byHelp.out().startsWith("Usage: keyline " + command), byHelp.out());
        assertEquals(byHelp, byOption);
        assertTrue(byHelp.out().lines().allMatch(line -> line.length() <= 100), byHelp.out());
    }

    @ParameterizedTest
    @ValueSource(strings = { "version", "--version", "-V" })
    void theVersionIsOneLine(String word) {
        CommandCall call = CommandCall.in(folder, word);
        assertEquals(ExitStatus.DONE, call.status());
        assertTrue(call.out().matches("Keyline \\d+\\.\\d+\\.\\d+\\S* \\(Java .*\\)\\R"), call.out());
    }

    @ParameterizedTest
    @CsvSource({ "vaildate, validate", "exprot, export", "imp, import", "diagramm, diagram", "qurey, query" })
    void anUnknownCommandSuggestsTheNearest(String written, String meant) {
        CommandCall call = CommandCall.in(folder, written);
        assertEquals("there is no command \"" + written + "\". Did you mean " + meant + "?",
                call.failure(ExitStatus.WRONG));
        assertTrue(call.err().contains("Usage: keyline"), call.err());
    }

    @Test
    void anUnknownOptionSuggestsTheNearest() {
        CommandCall call = CommandCall.in(folder, "validate", "plan.keyline", "--fail-in", "never");
        assertEquals("validate has no option \"--fail-in\". Did you mean --fail-on?", call.failure(ExitStatus.WRONG));
        assertTrue(call.err().contains("Usage: keyline validate"), call.err());
        assertTrue(call.err().contains("keyline help validate"), call.err());
    }

    @Test
    void aWrongValueSaysWhichThereAre() {
        CommandCall call = CommandCall.in(folder, "validate", "plan.keyline", "--format", "jsn");
        assertEquals("--format is text, json or sarif, not \"jsn\". Did you mean json?",
                call.failure(ExitStatus.WRONG));
    }

    @Test
    void aMissingOptionIsNamed() {
        assertEquals("import needs --output MODEL.",
                CommandCall.in(folder, "import", "plan.txt").failure(ExitStatus.WRONG));
        assertEquals("--format needs a value: FORMAT.", CommandCall
                .in(folder, "query", "plan.keyline", "--what", "coverage", "--format").failure(ExitStatus.WRONG));
        assertEquals("validate needs MODEL.", CommandCall.in(folder, "validate").failure(ExitStatus.WRONG));
    }

    @Test
    void oneArgumentTooManyIsNamed() {
        assertTrue(CommandCall.in(folder, "export", "a.keyline", "b.keyline", "--to", "c.csv")
                .failure(ExitStatus.WRONG).contains("\"b.keyline\""));
    }

    @Test
    void withoutACommandTheCommandsAreNamed() {
        assertTrue(CommandCall.in(folder).failure(ExitStatus.WRONG).contains("validate"));
    }

    @ParameterizedTest
    @CsvSource({ "open, start script", "build, checkout", "test, checkout", "bench, checkout",
            "report, not in this version" })
    void aCommandThatIsElsewhereSaysWhere(String command, String where) {
        assertTrue(CommandCall.in(folder, command).failure(ExitStatus.WRONG).contains(where));
        assertTrue(CommandCall.in(folder, "help", command).failure(ExitStatus.WRONG).contains(where));
    }

    @Test
    void controlCharactersOfAnArgumentAreNotShown() {
        String message = CommandCall.in(folder, "\u001b[31mvalidate\u0007\n").failure(ExitStatus.WRONG);
        assertTrue(message.chars().noneMatch(Character::isISOControl), message);
    }
}
