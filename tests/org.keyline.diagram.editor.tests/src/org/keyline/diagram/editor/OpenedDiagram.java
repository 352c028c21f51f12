/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.keyline.diagram.DiagramKind;
import org.keyline.model.ModelContents;
import org.keyline.model.core.Element;
import org.keyline.model.resource.KeylineResource;
import org.keyline.model.resource.ModelFiles;

/** A model in a project of its own, with one of its diagrams open in the workbench. */
final class OpenedDiagram {

    private static final int PATIENCE = 600;

    private IProject project;
    private Path model;
    private DiagramEditor editor;

    /** Saves a model and opens a diagram of it. */
    void open(List<? extends EObject> roots, DiagramKind kind) throws Exception {
        project = ResourcesPlugin.getWorkspace().getRoot().getProject("Diagrams");
        project.create(null);
        project.open(null);
        model = Path.of(project.getLocation().toOSString(), "model.keyline");
        KeylineResource resource = ModelFiles.create(ModelFiles.newResourceSet(), model);
        resource.getContents().addAll(roots);
        resource.save(null);
        project.refreshLocal(2, null);
        editor = ui(() -> (DiagramEditor) OpenDiagramHandler.open(page(), model, kind));
        for (int i = 0; i < PATIENCE && ui(() -> editor.viewer() == null || editor.viewer().getContents() == null
                || editor.viewer().getContents().getChildren().isEmpty()); i++) {
            Thread.sleep(50);
        }
        ui(() -> {
            page().setPartState(page().getReference(editor), IWorkbenchPage.STATE_MAXIMIZED);
            editor.viewer().flush();
            return null;
        });
    }

    /** Closes the editor and forgets it. */
    void closeEditor() {
        editor = null;
        ui(() -> page().closeAllEditors(false));
    }

    /** Closes all and deletes the project. */
    void close() throws Exception {
        ui(() -> page().closeAllEditors(false));
        project.delete(true, true, null);
    }

    DiagramEditor editor() {
        return editor;
    }

    Path model() {
        return model;
    }

    /** {@return the element of a type with a reference} */
    <T extends Element> T find(Class<T> type, String ref) {
        return ModelContents
                .all(editor.session().resources().stream().flatMap(r -> r.getContents().stream()).toList(), type)
                .stream().filter(element -> ref.equals(element.getRef())).findFirst().orElseThrow();
    }

    /** {@return the part that shows an element; null if none does} */
    EditPart part(Element element) {
        return (EditPart) editor.viewer().getEditPartRegistry().get(element.getId());
    }

    /** {@return where a place of the drawing is on the canvas} */
    Point onCanvas(double x, double y) {
        Point at = new Point((int) Math.round(x), (int) Math.round(y));
        ((GraphicalEditPart) editor.viewer().getContents()).getFigure().translateToAbsolute(at);
        return at;
    }

    /** Draws a link as the tool does; {@return whether that is allowed} */
    boolean connect(Element from, Element to) {
        CreateConnectionRequest request = new CreateConnectionRequest();
        request.setType(RequestConstants.REQ_CONNECTION_START);
        request.setTargetEditPart(part(from));
        request.setSourceEditPart(part(from));
        part(from).getCommand(request);
        request.setType(RequestConstants.REQ_CONNECTION_END);
        request.setTargetEditPart(part(to));
        org.eclipse.gef.commands.Command command = part(to).getCommand(request);
        boolean allowed = command != null && command.canExecute();
        if (allowed) {
            editor.viewer().getEditDomain().getCommandStack().execute(command);
        }
        return allowed;
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    /** Does something in the user interface's thread. */
    static <T> T ui(Callable<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        PlatformUI.getWorkbench().getDisplay().syncExec(() -> {
            try {
                result.set(work.call());
            } catch (Throwable e) {
                failure.set(e);
            }
        });
        if (failure.get() != null) {
            throw new AssertionError(failure.get().getMessage(), failure.get());
        }
        return result.get();
    }
}
