/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.service.datalocation.Location;

/** The folder in which Keyline keeps its work, for one Keyline at a time. */
final class WorkspaceFolder {

    private WorkspaceFolder() {
    }

    /**
     * Locks the workspace until this Keyline ends.
     *
     * @param workspace where it is, if that was chosen
     * @param otherwise the folder to take where none was chosen; made where it is missing
     * @return OK, or what to tell the user: information where another Keyline has it, an error where it cannot be
     * written
     */
    static IStatus take(Location workspace, Path otherwise) {
        String where = workspace.isSet() ? workspace.getURL().getPath() : otherwise.toString();
        try {
            if (workspace.isSet() ? workspace.lock() : set(workspace, otherwise)) {
                return Status.OK_STATUS;
            }
            return Status.info("Keyline is already open with the folder " + where
                    + ". Go on in its window, or start it with -data and another folder.");
        } catch (IOException | IllegalStateException e) {
            return Status.error("Keyline keeps its work in the folder " + where + ", and cannot write there: "
                    + e.getMessage() + ". Make the folder writable, or start Keyline with -data and another folder.");
        }
    }

    private static boolean set(Location workspace, Path folder) throws IOException {
        Files.createDirectories(folder);
        return workspace.set(folder.toUri().toURL(), true);
    }
}
