/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.keyline.diagram.stored.DiagramDocument;
import org.keyline.diagram.stored.DiagramFiles;
import org.keyline.diagram.stored.DocumentFormat;
import org.keyline.ui.KeylineUi;
import org.keyline.ui.navigator.MovedModels;

/** Takes the diagrams of a model along when it is renamed or moved, and asks what becomes of those of a deleted one. */
public class DiagramsFollowModels extends MovedModels implements IStartup {

    @Override
    public void earlyStartup() {
        attach();
    }

    @Override
    protected void moved(Path from, IFile to) {
        Path model = onDisk(to);
        WorkspaceJob job = new WorkspaceJob("Taking diagrams along") {
            @Override
            public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
                for (DiagramFiles.Listed diagram : DiagramFiles.of(from)) {
                    try {
                        follow(diagram.file(), from, model, monitor);
                    } catch (IOException e) {
                        KeylineUi.log(diagram.file() + " could not be taken along with its model", e);
                    }
                }
                return Status.OK_STATUS;
            }
        };
        job.setRule(ResourcesPlugin.getWorkspace().getRoot());
        job.schedule();
    }

    private static void follow(Path diagram, Path from, Path model, IProgressMonitor monitor)
            throws IOException, CoreException {
        DiagramDocument document = DocumentFormat.read(diagram);
        document.model(model.getFileName().toString());
        DocumentFormat.write(document, diagram);
        Path beside = DiagramFiles.beside(diagram, from.getFileName().toString(), model);
        IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
        IFile file = root.getFileForLocation(IPath.fromOSString(diagram.toString()));
        IFile target = root.getFileForLocation(IPath.fromOSString(beside.toString()));
        if (file == null || target == null || Files.exists(beside)) {
            return;
        }
        file.refreshLocal(IResource.DEPTH_ZERO, monitor);
        file.move(target.getFullPath(), IResource.KEEP_HISTORY, monitor);
    }

    @Override
    protected void deleted(Path model) {
        List<DiagramFiles.Listed> left = Files.isDirectory(model.getParent()) && !Files.exists(model)
                ? DiagramFiles.of(model)
                : List.of();
        if (!left.isEmpty()) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.asyncExec(() -> ask(model, left));
        }
    }

    private static void ask(Path model, List<DiagramFiles.Listed> left) {
        String names = left.stream().map(each -> each.file().getFileName().toString())
                .collect(Collectors.joining("\n"));
        MessageDialog dialog = new MessageDialog(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(),
                "Diagrams of a deleted model", null,
                model.getFileName() + " was deleted. Its diagrams are still there:\n\n" + names
                        + "\n\nWithout a model they show nothing; they can be given another one.",
                MessageDialog.QUESTION, 0, "&Keep them", "&Delete them too") {
            @Override
            public boolean close() {
                boolean closed = super.close();
                if (closed && getReturnCode() == 1) {
                    delete(left);
                }
                return closed;
            }
        };
        dialog.setBlockOnOpen(false);
        dialog.open();
    }

    /** Deletes diagrams in the workspace, which keeps them in its history. */
    static void delete(List<DiagramFiles.Listed> diagrams) {
        for (DiagramFiles.Listed diagram : diagrams) {
            IFile file = ResourcesPlugin.getWorkspace().getRoot()
                    .getFileForLocation(IPath.fromOSString(diagram.file().toString()));
            try {
                if (file != null && file.exists()) {
                    file.delete(IResource.KEEP_HISTORY, null);
                }
            } catch (CoreException e) {
                KeylineUi.log(diagram.file() + " could not be deleted", e);
            }
        }
    }
}
