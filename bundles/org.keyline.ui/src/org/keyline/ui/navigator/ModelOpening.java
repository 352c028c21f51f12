/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.navigator;

import java.nio.file.Path;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.keyline.ui.KeylineUi;
import org.keyline.ui.editor.ModelEditor;
import org.keyline.ui.session.ModelSession;

/** Opens model files in their editor. */
public final class ModelOpening {

    private ModelOpening() {
    }

    /**
     * Opens a file in the workspace or anywhere else.
     *
     * @param page
     *     the page
     * @param file
     *     the file
     * @return the editor; null where it could not be opened
     */
    public static IEditorPart open(IWorkbenchPage page, Path file) {
        try {
            IFile[] inWorkspace = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri());
            return inWorkspace.length > 0 ? IDE.openEditor(page, inWorkspace[0])
                    : IDE.openEditorOnFileStore(page, EFS.getLocalFileSystem().getStore(file.toUri()));
        } catch (PartInitException e) {
            KeylineUi.log(file + " could not be opened", e);
            return null;
        }
    }

    /**
     * Opens the editor of an element's file, and selects the element.
     *
     * @param page
     *     the page
     * @param element
     *     an element of an open session
     */
    public static void reveal(IWorkbenchPage page, EObject element) {
        Resource resource = element.eResource();
        if (resource != null && open(page, ModelSession.path(resource)) instanceof ModelEditor editor) {
            editor.reveal(element);
        }
    }
}
