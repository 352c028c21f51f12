/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.service.datalocation.Location;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceFolderTest {

    @TempDir
    private Path folder;

    private final List<Location> locations = new ArrayList<>();

    @AfterEach
    void release() {
        locations.forEach(Location::release);
    }

    @Test
    void theFolderThatWasChosenIsTaken() throws Exception {
        Location chosen = location();
        chosen.set(url(folder.resolve("mine")), false);
        assertEquals(Status.OK_STATUS, WorkspaceFolder.take(chosen, folder.resolve("standard")));
        assertTrue(chosen.isLocked());
        assertTrue(Files.notExists(folder.resolve("standard")));
    }

    @Test
    void otherwiseTheStandardFolderIsMadeAndTaken() throws Exception {
        Path standard = folder.resolve("home/Keyline");
        Location location = location();
        assertEquals(Status.OK_STATUS, WorkspaceFolder.take(location, standard));
        assertTrue(location.isLocked());
        assertTrue(Files.isDirectory(standard));
        assertEquals(url(standard), location.getURL());
    }

    @Test
    void aFolderThatAnotherKeylineHasIsNotTaken() throws Exception {
        WorkspaceFolder.take(location(), folder);
        IStatus taken = WorkspaceFolder.take(location(), folder);
        assertEquals(IStatus.INFO, taken.getSeverity());
        assertTrue(taken.getMessage().contains("already open with the folder " + folder), taken.getMessage());
        Location chosen = location();
        chosen.set(url(folder), false);
        assertEquals(IStatus.INFO, WorkspaceFolder.take(chosen, folder).getSeverity());
    }

    @Test
    void aFolderThatIsFreeAgainIsTaken() throws Exception {
        Location first = location();
        WorkspaceFolder.take(first, folder);
        first.release();
        assertEquals(Status.OK_STATUS, WorkspaceFolder.take(location(), folder));
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldWithWhatToDo() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        Location chosen = location();
        chosen.set(url(file.resolve("workspace")), false);
        for (IStatus taken : List.of(WorkspaceFolder.take(location(), file.resolve("Keyline")),
                WorkspaceFolder.take(chosen, folder))) {
            assertEquals(IStatus.ERROR, taken.getSeverity(), taken.getMessage());
            assertTrue(taken.getMessage().contains(file.toString()), taken.getMessage());
            assertTrue(taken.getMessage().contains("-data"), taken.getMessage());
        }
    }

    private Location location() {
        Location location = Platform.getInstanceLocation().createLocation(null, null, false);
        locations.add(location);
        return location;
    }

    private static URL url(Path path) throws IOException {
        String text = path.toUri().toString();
        return path.toUri().resolve(text.endsWith("/") ? text : text + "/").toURL();
    }
}
