/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyline.testsupport.PlanBuilder;

/** {@code keyline fix}: applies what is safe, and nothing else. */
class FixCommandTest {

    @TempDir
    Path folder;

    private Path model;

    @BeforeEach
    void model() throws IOException {
        model = folder.resolve("plan.keyline");
        CommandCall.save(model, PlanBuilder.plan().workStream("A", "Access").action("A.1").related("A.2", null)
                .action("A.2").with(a -> a.setFinishText("31/11/09")).action("A.3").from("2009-06-01").to("2009-09-01")
                .milestone("2009-08-03", "Second").milestone("2009-07-01", "First").roots());
    }

    private CommandCall fix(String... arguments) {
        List<String> words = new ArrayList<>(List.of("fix", "plan.keyline"));
        words.addAll(List.of(arguments));
        return CommandCall.in(folder, words.toArray(String[]::new));
    }

    @Test
    void theSafeFixesAreAppliedAndSaid() throws IOException {
        CommandCall call = fix();
        assertEquals(ExitStatus.DONE, call.status(), call.err());
        assertTrue(call.out().contains("Name A.1 as related to A.2 too"), call.out());
        assertTrue(call.out().contains("Put the milestones of A.3 in order of time"), call.out());
        assertTrue(call.out().contains("2 findings mended."), call.out());
        assertTrue(Files.readString(model).contains("31/11/09"));
        assertEquals(0, CommandCall.in(folder, "validate", "plan.keyline", "--rule", "DEP-09,DAT-11", "--fail-on",
                "info").status());
    }

    @Test
    void whatIsLeftIsSaidWithItsChoices() {
        String out = fix().out();
        assertTrue(out.contains("DAT-01"), out);
        assertTrue(out.contains("Set the finish to 30 November 2009"), out);
    }

    @Test
    void aSecondCallFindsNothingToMendAndLeavesTheFileAlone() throws IOException {
        fix();
        byte[] once = Files.readAllBytes(model);
        assertTrue(fix().out().startsWith("Nothing can be mended without asking."));
        assertArrayEquals(once, Files.readAllBytes(model));
    }

    @Test
    void aDryRunChangesNothing() throws IOException {
        byte[] before = Files.readAllBytes(model);
        CommandCall call = fix("--dry-run");
        assertEquals(ExitStatus.DONE, call.status());
        assertTrue(call.out().contains("2 findings would be mended; no file was changed."), call.out());
        assertArrayEquals(before, Files.readAllBytes(model));
    }

    @Test
    void oneRuleAloneCanBeMended() {
        String out = fix("--rule", "dat-11").out();
        assertTrue(out.contains("1 finding mended."), out);
        assertFalse(out.contains("DEP-09"), out);
    }

    @Test
    void theExitStatusFollowsWhatIsLeftWhereAsked() {
        assertEquals(ExitStatus.FINDINGS, fix("--fail-on", "error").status());
        assertEquals(ExitStatus.DONE, fix("--rule", "DAT-11", "--fail-on", "info").status());
    }

    @Test
    void anUnknownRuleIsWrongUsage() {
        assertEquals(ExitStatus.WRONG, fix("--rule", "DAT-99").status());
    }
}
