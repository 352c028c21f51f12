/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui;

import java.nio.file.Path;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;

/** Tells the workspace of files that were written beside it. */
public final class WrittenFiles {

    private WrittenFiles() {
    }

    /**
     * Has the workspace look for what is new in the folder of a file.
     *
     * @param file a file that was written, in the workspace or elsewhere
     */
    public static void notice(Path file) {
        for (var container : ResourcesPlugin.getWorkspace().getRoot()
                .findContainersForLocationURI(file.getParent().toUri())) {
            refresh(container, IResource.DEPTH_ONE, file);
        }
        for (var link : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri())) {
            refresh(link, IResource.DEPTH_ZERO, file);
        }
    }

    private static void refresh(IResource resource, int depth, Path file) {
        try {
            resource.refreshLocal(depth, null);
        } catch (CoreException e) {
            KeylineUi.log("The workspace did not notice that " + file + " was written", e);
        }
    }
}
