/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.wizards;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.keyline.model.resource.ModelFiles;
import org.keyline.ui.KeylineUi;

/** The rows of a wizard that ask for the folder and the name of a new model file in the workspace. */
final class TargetFile {

    private static final String FIRST_PROJECT = "My plans";

    private final Combo folder;
    private final Text name;

    TargetFile(Composite parent, ISelection selection, Runnable changed) {
        new Label(parent, SWT.NONE).setText("&Folder");
        folder = new Combo(parent, SWT.DROP_DOWN);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(folder);
        List<String> folders = folders();
        folders.forEach(folder::add);
        folder.setText(preferred(selection, folders));
        folder.addModifyListener(event -> changed.run());
        new Label(parent, SWT.NONE).setText("File &name");
        name = new Text(parent, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(name);
        name.addModifyListener(event -> changed.run());
    }

    private static List<String> folders() {
        List<String> folders = new ArrayList<>();
        try {
            ResourcesPlugin.getWorkspace().getRoot().accept(resource -> {
                boolean hidden = resource.getName().startsWith(".");
                if (!hidden && resource.getType() != IResource.ROOT && resource instanceof IContainer
                        && resource.getProject().isOpen()) {
                    folders.add(resource.getFullPath().makeRelative().toString());
                }
                return !hidden;
            });
        } catch (CoreException e) {
            KeylineUi.log("The folders of the workspace could not be listed", e);
        }
        return folders;
    }

    private static String preferred(ISelection selection, List<String> folders) {
        if (selection instanceof IStructuredSelection structured
                && structured.getFirstElement() instanceof IResource resource) {
            IContainer container = resource instanceof IContainer self ? self : resource.getParent();
            return container.getFullPath().makeRelative().toString();
        }
        return folders.isEmpty() ? FIRST_PROJECT : folders.getFirst();
    }

    /** Proposes a name, with or without extension. */
    void propose(String proposed) {
        String plain = proposed.replaceFirst("\\.[^.]*$", "");
        name.setText(plain + "." + ModelFiles.EXTENSION);
    }

    /** What is wrong with what is entered; null for nothing. */
    String problem() {
        IPath path = path();
        if (folder.getText().isBlank() || path == null || path.segmentCount() < 2) {
            return "Choose a folder, or write the name of a new one.";
        }
        if (name.getText().isBlank()) {
            return "Give the file a name.";
        }
        for (int i = 0; i < path.segmentCount(); i++) {
            var status = ResourcesPlugin.getWorkspace().validateName(path.segment(i),
                    i == 0 ? IResource.PROJECT : IResource.FILE);
            if (!status.isOK()) {
                return status.getMessage();
            }
        }
        return ResourcesPlugin.getWorkspace().getRoot().getFile(path).exists()
                ? "There is a file of this name already. Choose another name."
                : null;
    }

    private IPath path() {
        String file = name.getText().strip();
        String full = file.endsWith("." + ModelFiles.EXTENSION) ? file : file + "." + ModelFiles.EXTENSION;
        String within = folder.getText().strip();
        return IPath.fromPortableString(within).isValidPath(within)
                ? IPath.fromPortableString(within).append(full).makeAbsolute()
                : null;
    }

    /**
     * Makes the project and the folders of the file where they are missing.
     *
     * @return the file, which does not exist yet
     * @throws CoreException when they cannot be made
     */
    IFile prepare() throws CoreException {
        IPath path = path();
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(path.segment(0));
        if (!project.exists()) {
            project.create(null);
        }
        project.open(null);
        IContainer container = project;
        for (int i = 1; i < path.segmentCount() - 1; i++) {
            var next = container.getFolder(IPath.fromPortableString(path.segment(i)));
            if (!next.exists()) {
                next.create(false, true, null);
            }
            container = next;
        }
        return container.getFile(IPath.fromPortableString(path.lastSegment()));
    }

    /** The path of a file in the workspace on disk. */
    static Path onDisk(IFile file) {
        return Path.of(file.getLocation().toOSString());
    }
}
