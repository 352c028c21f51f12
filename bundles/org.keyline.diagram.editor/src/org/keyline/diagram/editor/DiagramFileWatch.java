/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor;

import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.ResourceUtil;
import org.keyline.diagram.editor.stored.DiagramDocuments;
import org.keyline.ui.KeylineUi;

/**
 * Follows the file of a diagram that is open: where it is renamed or moved in the workspace the editor goes with it,
 * where it is deleted the editor closes and does not bring the file back.
 */
final class DiagramFileWatch implements IResourceChangeListener {

    private final DiagramEditor editor;
    private final IFile file;

    DiagramFileWatch(DiagramEditor editor) {
        this.editor = editor;
        file = ResourceUtil.getFile(editor.getEditorInput());
        if (file != null) {
            ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
        }
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        IResourceDelta delta = event.getDelta() == null ? null : event.getDelta().findMember(file.getFullPath());
        if (delta != null && delta.getKind() == IResourceDelta.REMOVED) {
            IPath moved = (delta.getFlags() & IResourceDelta.MOVED_TO) == 0 ? null : delta.getMovedToPath();
            Display display = editor.getSite().getShell().getDisplay();
            display.asyncExec(() -> follow(moved));
        }
    }

    private void follow(IPath moved) {
        if (file.exists() || editor.session() == null) {
            return;
        }
        IWorkbenchPage page = editor.getSite().getPage();
        DiagramDocuments.of(editor.session(), DiagramEditor::failed).forget(editor.file());
        IFile now = moved == null ? null : ResourcesPlugin.getWorkspace().getRoot().getFile(moved);
        if (page.closeEditor(editor, true) && now != null && now.getLocation() != null
                && DiagramEditor.isDiagram(now)) {
            try {
                OpenDiagramHandler.open(page, Path.of(now.getLocation().toOSString()));
            } catch (CoreException e) {
                KeylineUi.log("The diagram " + now.getFullPath() + " could not be opened", e);
            }
        }
    }

    void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
    }
}
