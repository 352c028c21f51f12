/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.navigator;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.keyline.ui.KeylineUi;
import org.keyline.ui.editor.ModelEditor;
import org.keyline.ui.session.ModelSession;

/** Opens model files in their editor. */
public final class ModelOpening {

    /** The project that holds links to models elsewhere on the computer. */
    public static final String ELSEWHERE = "Models elsewhere";

    private ModelOpening() {
    }

    /**
     * Opens a file in the workspace or anywhere else. A model that lies elsewhere is linked into a project of the
     * workspace, so that its findings are shown like those of any other; the file itself stays where it is.
     *
     * @param page the page
     * @param file the file
     * @return the editor; null where it could not be opened
     */
    public static IEditorPart open(IWorkbenchPage page, Path file) {
        try {
            IFile[] inWorkspace = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri());
            if (inWorkspace.length > 0) {
                return IDE.openEditor(page, inWorkspace[0]);
            }
            return Files.exists(file) ? IDE.openEditor(page, link(file)) : missing(page, file);
        } catch (CoreException e) {
            KeylineUi.log(file + " could not be opened", e);
            return null;
        }
    }

    /**
     * Opens a file that has just been written, and selects it in the navigator.
     *
     * @param page the page
     * @param file the file, which the workspace need not have seen yet
     * @throws CoreException if the workspace cannot read the folder
     */
    public static void openNew(IWorkbenchPage page, IFile file) throws CoreException {
        file.getParent().refreshLocal(IResource.DEPTH_ONE, null);
        BasicNewResourceWizard.selectAndReveal(file, page.getWorkbenchWindow());
        IDE.openEditor(page, file);
    }

    private static IEditorPart missing(IWorkbenchPage page, Path file) throws PartInitException {
        return IDE.openEditorOnFileStore(page, EFS.getLocalFileSystem().getStore(file.toUri()));
    }

    /** The link to a file. After an end that was not planned the project may know it, and the workspace may not. */
    private static IFile link(Path file) throws CoreException {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(ELSEWHERE);
        if (!project.exists()) {
            project.create(null);
        }
        project.open(null);
        for (IResource member : project.members()) {
            if (member instanceof IFile known && known.getLocation() != null
                    && file.equals(Path.of(known.getLocation().toOSString()))) {
                return known;
            }
        }
        String name = file.getFileName().toString();
        IFile link = project.getFile(name);
        for (int i = 2; link.exists(); i++) {
            link = project.getFile(i + " " + name);
        }
        link.createLink(file.toUri(), IResource.NONE, null);
        return link;
    }

    /**
     * Opens the editor of an element's file, and selects the element.
     *
     * @param page the page
     * @param element an element of an open session
     */
    public static void reveal(IWorkbenchPage page, EObject element) {
        Resource resource = element.eResource();
        if (resource != null && open(page, ModelSession.path(resource)) instanceof ModelEditor editor) {
            editor.reveal(element);
        }
    }
}
