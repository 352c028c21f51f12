/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.model.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void anExistingFile() throws IOException {
        file = folder.resolve("plan.keyline");
        Files.writeString(file, "old");
    }

    @Test
    void theNewContentReplacesTheOldAndTheOldIsKept() throws IOException {
        new AtomicFile(file, true).write(out -> out.write(bytes("new")));
        assertEquals("new", Files.readString(file));
        assertEquals("old", Files.readString(folder.resolve("plan.keyline.bak")));
        assertEquals(List.of("plan.keyline", "plan.keyline.bak"), namesIn(folder));
    }

    @Test
    void thePreviousVersionIsTheLastOneNotTheFirst() throws IOException {
        new AtomicFile(file, true).write(out -> out.write(bytes("second")));
        new AtomicFile(file, true).write(out -> out.write(bytes("third")));
        assertEquals("second", Files.readString(folder.resolve("plan.keyline.bak")));
    }

    @Test
    void nothingIsKeptWhereNothingIsToBeKept() throws IOException {
        new AtomicFile(file, false).write(out -> out.write(bytes("new")));
        assertEquals(List.of("plan.keyline"), namesIn(folder));
    }

    @Test
    void aFailureWhileWritingLeavesTheOldFileAndNoOther() throws IOException {
        AtomicFile replacement = new AtomicFile(file, true);
        assertThrows(IOException.class, () -> replacement.write(out -> {
            out.write(new byte[1 << 20]);
            throw new IOException("the disk is full");
        }));
        assertOnlyTheOldFile();
    }

    @Test
    void anErrorOfTheProgramWhileWritingLeavesTheOldFileAndNoOther() throws IOException {
        AtomicFile replacement = new AtomicFile(file, true);
        assertThrows(StackOverflowError.class, () -> replacement.write(out -> {
            throw new StackOverflowError();
        }));
        assertOnlyTheOldFile();
    }

    @Test
    void aDiskThatDoesNotTakeTheBytesLeavesTheOldFileAndNoOther() throws IOException {
        AtomicFile replacement = new AtomicFile(file, true) {
            @Override
            void force(FileChannel channel) throws IOException {
                throw new IOException("the disk does not answer");
            }
        };
        assertThrows(IOException.class, () -> replacement.write(out -> out.write(bytes("new"))));
        assertOnlyTheOldFile();
    }

    @Test
    void aRenameThatFailsLeavesTheOldFile() throws IOException {
        AtomicFile replacement = new AtomicFile(file, true) {
            @Override
            void rename(Path from, Path to) throws IOException {
                if (to.equals(file)) {
                    throw new IOException("another program has it open");
                }
                super.rename(from, to);
            }
        };
        assertThrows(IOException.class, () -> replacement.write(out -> out.write(bytes("new"))));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("plan.keyline", "plan.keyline.bak"), namesIn(folder));
    }

    @Test
    void aBackupThatCannotBeMadeLeavesTheOldFileAndNoOther() throws IOException {
        AtomicFile replacement = new AtomicFile(file, true) {
            @Override
            void rename(Path from, Path to) throws IOException {
                throw new IOException("no");
            }
        };
        assertThrows(IOException.class, () -> replacement.write(out -> out.write(bytes("new"))));
        assertOnlyTheOldFile();
    }

    @Test
    void theBytesAreForcedToTheDiskBeforeTheFileGetsItsName() throws IOException {
        boolean[] forced = new boolean[1];
        AtomicFile replacement = new AtomicFile(file, false) {
            @Override
            void force(FileChannel channel) throws IOException {
                assertEquals(3, channel.size());
                forced[0] = true;
                super.force(channel);
            }

            @Override
            void rename(Path from, Path to) throws IOException {
                assertTrue(forced[0]);
                super.rename(from, to);
            }
        };
        replacement.write(out -> out.write(bytes("new")));
        assertEquals("new", Files.readString(file));
    }

    @Test
    void aMissingFolderIsNamed() {
        AtomicFile replacement = new AtomicFile(folder.resolve("missing/plan.keyline"), true);
        IOException e = assertThrows(IOException.class, () -> replacement.write(out -> out.write(1)));
        assertTrue(e.getMessage().contains("missing"), e.getMessage());
    }

    @Test
    @EnabledOnOs({ OS.LINUX, OS.MAC })
    void permissionsStayAsTheyWere() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
        new AtomicFile(file, true).write(out -> out.write(bytes("new")));
        assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    @EnabledOnOs({ OS.LINUX, OS.MAC })
    void aLinkStaysALink() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.keyline"), file);
        new AtomicFile(link, false).write(out -> out.write(bytes("new")));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(file));
    }

    private void assertOnlyTheOldFile() throws IOException {
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("plan.keyline"), namesIn(folder));
        assertFalse(Files.exists(folder.resolve("plan.keyline.bak")));
    }

    private static List<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
