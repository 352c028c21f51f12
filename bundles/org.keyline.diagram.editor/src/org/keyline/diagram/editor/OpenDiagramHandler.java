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

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;
import org.keyline.diagram.DiagramKind;
import org.keyline.diagram.stored.DiagramDocument;
import org.keyline.diagram.stored.DiagramFiles;
import org.keyline.diagram.stored.DocumentFormat;
import org.keyline.ui.editor.SessionEditor;
import org.keyline.ui.session.ModelSession;

/** Opens a diagram of the model that is selected or edited; makes its file where there is none yet. */
public class OpenDiagramHandler extends AbstractHandler {

    private static final String KIND = "org.keyline.diagram.editor.kind";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        DiagramKind kind = DiagramKind.of(event.getParameter(KIND))
                .orElseThrow(() -> new ExecutionException("There is no such kind of diagram"));
        ISelection selection = HandlerUtil.getCurrentSelection(event);
        Object first = selection instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
        Path model = model(first, HandlerUtil.getActiveEditor(event));
        if (model == null) {
            return null;
        }
        try {
            IEditorPart opened = open(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(), model, kind);
            if (opened instanceof DiagramEditor editor && first instanceof EObject element) {
                editor.reveal(List.of(element));
            }
        } catch (IOException | CoreException e) {
            throw new ExecutionException("The diagram cannot be opened: " + e.getMessage(), e);
        }
        return null;
    }

    /** {@return the model that a selected element or file belongs to, else that of the active editor; null for none} */
    static Path model(Object selected, IEditorPart active) {
        if (selected instanceof EObject element && element.eResource() != null) {
            return ModelSession.path(element.eResource());
        }
        IFile file = Adapters.adapt(selected, IFile.class);
        if (file != null && file.getLocation() != null && "keyline".equals(file.getFileExtension())) {
            return Path.of(file.getLocation().toOSString());
        }
        return active instanceof SessionEditor editor ? editor.model() : null;
    }

    /**
     * Opens a diagram.
     *
     * @param page where
     * @param model the model's file
     * @param kind what it is to show
     * @return the editor
     * @throws IOException if the diagram's file cannot be made
     * @throws CoreException if the editor cannot be opened
     */
    public static IEditorPart open(IWorkbenchPage page, Path model, DiagramKind kind)
            throws IOException, CoreException {
        Path file = DocumentFormat.file(model, kind);
        if (!Files.exists(file)) {
            DocumentFormat.write(new DiagramDocument(model.getFileName().toString(), kind), file);
        }
        return open(page, file);
    }

    /** Opens a diagram from a list, and makes its file where there is none yet; shows what is selected. */
    static IEditorPart open(IWorkbenchPage page, DiagramFiles.Listed diagram, Path model)
            throws IOException, CoreException {
        Object selected = page.getSelection() instanceof IStructuredSelection structured ? structured.getFirstElement()
                : null;
        IEditorPart opened = Files.exists(diagram.file()) ? open(page, diagram.file())
                : open(page, model, diagram.kind());
        if (opened instanceof DiagramEditor editor && selected instanceof EObject element) {
            editor.reveal(List.of(element));
        }
        return opened;
    }

    /** Opens a diagram's file, in the workspace or elsewhere. */
    static IEditorPart open(IWorkbenchPage page, Path file) throws CoreException {
        IFile[] inWorkspace = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri());
        if (inWorkspace.length > 0) {
            inWorkspace[0].refreshLocal(IResource.DEPTH_ZERO, null);
            return IDE.openEditor(page, inWorkspace[0], DiagramEditor.ID);
        }
        return IDE.openEditor(page, file.toUri(), DiagramEditor.ID, true);
    }
}
