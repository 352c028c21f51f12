/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.navigator;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.keyline.model.resource.ModelFiles;
import org.keyline.ui.KeylineUi;

/** Is told which models were renamed, moved or deleted in the workspace. */
public abstract class MovedModels implements IResourceChangeListener {

    /** Begins to listen to the workspace. */
    public final void attach() {
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
    }

    /**
     * A model was renamed or moved. Called while the workspace cannot be changed.
     *
     * @param from where it was
     * @param to where it is
     */
    protected abstract void moved(Path from, IFile to);

    /**
     * A model was deleted. Called while the workspace cannot be changed.
     *
     * @param file where it was
     */
    protected void deleted(Path file) {
        // of no interest to those who only follow
    }

    @Override
    public final void resourceChanged(IResourceChangeEvent event) {
        Map<Path, IPath> gone = new LinkedHashMap<>();
        try {
            event.getDelta().accept(delta -> {
                if (delta.getKind() == IResourceDelta.REMOVED && isModel(delta.getResource())) {
                    boolean moved = (delta.getFlags() & IResourceDelta.MOVED_TO) != 0;
                    gone.put(onDisk(delta.getResource()), moved ? delta.getMovedToPath() : null);
                }
                return true;
            });
        } catch (CoreException e) {
            KeylineUi.log("Changes in the workspace could not be followed", e);
        }
        gone.forEach((from, to) -> {
            IFile now = to == null ? null : ResourcesPlugin.getWorkspace().getRoot().getFile(to);
            if (now == null) {
                deleted(from);
            } else if (isModel(now) && !now.isLinked()) {
                moved(from, now);
            }
        });
    }

    private static boolean isModel(IResource resource) {
        return resource instanceof IFile file && ModelFiles.EXTENSION.equals(file.getFileExtension())
                && file.getProject().getLocation() != null;
    }

    /**
     * Where a file of the workspace is, or was, on disk.
     *
     * @param resource the file; not a link
     * @return its path
     */
    protected static Path onDisk(IResource resource) {
        return Path.of(resource.getProject().getLocation().append(resource.getProjectRelativePath()).toOSString());
    }
}
