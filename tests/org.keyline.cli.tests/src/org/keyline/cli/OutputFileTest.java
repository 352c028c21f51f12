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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are written whole or not at all, and never over what is read. */
class OutputFileTest {

    @TempDir
    Path folder;

    private Caller caller() {
        return new Caller(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), folder, false, 80);
    }

    private OutputFile file(String name) throws CommandFailure {
        return OutputFile.of(caller(), name, List.of(), List.of());
    }

    @Test
    void theContentIsWritten() throws Exception {
        file("a/b/c.txt").write(stream -> stream.write("content".getBytes(StandardCharsets.UTF_8)));
        assertEquals("content", Files.readString(folder.resolve("a/b/c.txt")));
        assertEquals(List.of("c.txt"), CommandCall.files(folder.resolve("a/b")));
    }

    @Test
    void aFailureLeavesWhatWasThere() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "before");
        CommandFailure failure = assertThrows(CommandFailure.class, () -> file("a.txt").write(stream -> {
            stream.write(new byte[100_000]);
            throw new IOException("no space left");
        }));
        assertTrue(failure.getMessage().startsWith("a.txt: cannot be written (no space left)"), failure.getMessage());
        assertEquals("before", Files.readString(folder.resolve("a.txt")));
        assertEquals(List.of("a.txt"), CommandCall.files(folder));
    }

    @Test
    void aStopLeavesNothingBehind() throws Exception {
        assertThrows(OperationCanceledException.class, () -> file("a.txt").write(stream -> {
            stream.write(new byte[100_000]);
            throw new OperationCanceledException();
        }));
        assertEquals(List.of(), CommandCall.files(folder));
    }

    @Test
    void aFailureToMakeTheContentIsToldAsItIs() {
        CommandFailure told = CommandFailure.wrong("too large to draw.");
        assertEquals(told, assertThrows(CommandFailure.class, () -> file("a.txt").write(stream -> {
            throw told;
        })));
    }

    @Test
    void anInputIsNotOverwritten() throws Exception {
        Path input = Files.writeString(folder.resolve("a.txt"), "before");
        CommandFailure failure = assertThrows(CommandFailure.class,
                () -> OutputFile.of(caller(), "../" + folder.getFileName() + "/a.txt", List.of(), List.of(input)));
        assertTrue(failure.getMessage().contains("the file to read"), failure.getMessage());
    }

    @Test
    void anotherExtensionIsRefused() {
        CommandFailure failure = assertThrows(CommandFailure.class,
                () -> OutputFile.of(caller(), "a.doc", List.of("svg", "png", "pdf"), List.of()));
        assertTrue(failure.getMessage().contains("End it in .svg, .png or .pdf."), failure.getMessage());
    }

    @Test
    void aFolderIsNoFile() throws Exception {
        Files.createDirectory(folder.resolve("a.txt"));
        assertTrue(assertThrows(CommandFailure.class, () -> file("a.txt")).getMessage().contains("folder"));
    }

    @Test
    void aFileIsNoFolder() throws Exception {
        Files.writeString(folder.resolve("a"), "a file");
        CommandFailure failure = assertThrows(CommandFailure.class,
                () -> file("a/b.txt").write(stream -> stream.write(1)));
        assertTrue(failure.getMessage().contains("is a file, not a folder"), failure.getMessage());
    }
}
