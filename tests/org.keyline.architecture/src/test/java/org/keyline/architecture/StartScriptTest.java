/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the script that starts the product does, with a Java that notes how it was called and ends as it is told. */
@DisabledOnOs(OS.WINDOWS)
class StartScriptTest {

    private static final Path SCRIPT = Rooms.BUNDLES
            .resolveSibling("features/org.keyline.feature/rootfiles/unix/keyline");
    private static final int RESTART = 23;
    private static final int TERMINATED = 143;

    @TempDir
    private Path folder;

    private Path home;

    @BeforeEach
    void install() throws IOException {
        home = Files.createDirectories(folder.resolve("the product"));
        executable(home.resolve("keyline"), Files.readString(SCRIPT));
        write(home.resolve("plugins/org.eclipse.equinox.launcher_1.0.0.jar"), "");
        write(home.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"), "");
        write(folder.resolve("java/release"), "JAVA_VERSION=\"21\"\n");
        // Ends with the codes in the file "codes", one after the other; "wait" is to wait for a signal, "install" to
        // install a newer launcher and to ask for a start of it.
        executable(folder.resolve("java/bin/java"), """
                #!/bin/sh
                notes=${0%/java/bin/java}
                printf '%s|' "$@" >>"$notes/calls"
                echo >>"$notes/calls"
                read -r code <"$notes/codes"
                sed -i 1d "$notes/codes"
                if [ "$code" = wait ]; then
                    trap 'kill "$sleeping"; exit 143' TERM
                    sleep 60 &
                    sleeping=$!
                    touch "$notes/waiting"
                    wait
                fi
                if [ "$code" = install ]; then
                    touch "$notes/the product/plugins/org.eclipse.equinox.launcher_2.0.0.jar"
                    code=23
                fi
                exit "$code"
                """);
    }

    @Test
    void theWorkbenchIsStartedAgainEachTimeThatItAsks() throws Exception {
        assertEquals(0, run(List.of(RESTART, RESTART, 0), "open", "-data", "a folder", "a plan.keyline"));
        List<String> calls = calls();
        assertEquals(3, calls.size(), calls.toString());
        for (String call : calls) {
            assertTrue(call.contains("|-application|org.keyline.app.application|"), call);
            assertTrue(call.endsWith("|-data|a folder|a plan.keyline|"), call);
        }
        assertFalse(calls.get(0).contains("-Dkeyline.restarted"), "the first start opens the files");
        assertTrue(calls.get(1).contains("|-Dkeyline.restarted=true|"), "the others open what was open");
        assertTrue(calls.get(2).contains("|-Dkeyline.restarted=true|"), "the others open what was open");
    }

    @Test
    void whatWasInstalledMeanwhileIsStarted() throws Exception {
        assertEquals(0, run(List.of("install", 0)));
        assertTrue(calls().getFirst().contains("launcher_1.0.0.jar"), calls().getFirst());
        assertTrue(calls().getLast().contains("launcher_2.0.0.jar"), calls().getLast());
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 1, 13, 24 })
    void otherwiseTheWorkbenchIsStartedOnceAndItsStatusPassedOn(int status) throws Exception {
        assertEquals(status, run(List.of(status, 0)));
        assertEquals(1, calls().size());
    }

    @Test
    void aSignalIsPassedOnToTheWorkbench() throws Exception {
        write(folder.resolve("codes"), "wait\n0\n");
        Process process = start("open");
        waitUntilStarted(process);
        process.destroy();
        assertEquals(TERMINATED, end(process));
        assertEquals(1, calls().size());
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 1, 2, RESTART })
    void aCommandIsRunOnceAndItsStatusPassedOn(int status) throws Exception {
        assertEquals(status, run(List.of(status, 0), "validate", "a plan.keyline"));
        assertEquals(status, run(List.of(status, 0), "validate", "a plan.keyline"));
        List<String> calls = calls();
        assertEquals(2, calls.size(), calls.toString());
        for (String call : calls) {
            assertTrue(call.endsWith("|-application|org.keyline.cli.application|validate|a plan.keyline|"), call);
        }
        assertTrue(calls.get(1).contains("-Dosgi.configuration.area.readOnly=true"), "start-up data is kept");
    }

    @Test
    void aCommandRunsWhereNothingCanBeKept() throws Exception {
        write(folder.resolve("cache"), "a file where the folder would be");
        assertEquals(1, run(List.of(1, 0), "validate", "a plan.keyline"));
        assertEquals(1, calls().size());
    }

    @Test
    void anInstallationThatIsNotWholeSaysSo() throws Exception {
        Files.delete(home.resolve("plugins/org.eclipse.equinox.launcher_1.0.0.jar"));
        Process process = start("--help");
        String said = new String(process.getErrorStream().readAllBytes());
        assertEquals(2, end(process));
        assertTrue(said.contains("not a whole installation"), said);
    }

    @Test
    void withoutADisplayTheWorkbenchSaysWhatToDo() throws Exception {
        ProcessBuilder builder = builder();
        builder.environment().remove("DISPLAY");
        Process process = builder.start();
        String said = new String(process.getErrorStream().readAllBytes());
        assertEquals(2, end(process));
        assertTrue(said.contains("no display") && said.contains("keyline --help"), said);
    }

    private int run(List<?> codes, String... arguments) throws Exception {
        write(folder.resolve("codes"), String.join("\n", codes.stream().map(String::valueOf).toList()) + "\n");
        return end(start(arguments));
    }

    private Process start(String... arguments) throws IOException {
        return builder(arguments).start();
    }

    private ProcessBuilder builder(String... arguments) {
        ProcessBuilder builder = new ProcessBuilder(home.resolve("keyline").toString());
        builder.command().addAll(List.of(arguments));
        builder.environment().put("KEYLINE_JAVA_HOME", folder.resolve("java").toString());
        builder.environment().put("KEYLINE_CACHE", folder.resolve("cache").toString());
        builder.environment().put("DISPLAY", ":1");
        builder.environment().remove("WAYLAND_DISPLAY");
        builder.environment().remove("KEYLINE_RESTARTED");
        return builder;
    }

    private void waitUntilStarted(Process process) throws InterruptedException {
        while (process.isAlive() && !Files.exists(folder.resolve("waiting"))) {
            Thread.sleep(20);
        }
    }

    private static int end(Process process) throws Exception {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("It did not end");
        }
        return process.exitValue();
    }

    private List<String> calls() throws IOException {
        return Files.readAllLines(folder.resolve("calls"));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void executable(Path file, String text) throws IOException {
        write(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
