/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.keyline.diagram.DiagramKind;
import org.keyline.model.ModelContents;
import org.keyline.model.core.Element;
import org.keyline.model.plan.Action;
import org.keyline.model.resource.KeylineResource;
import org.keyline.model.resource.ModelFiles;
import org.keyline.testsupport.PlanBuilder;

/** A diagram that is open in the workbench, and a mouse for it. */
final class OpenDiagram implements AutoCloseable {

    private static final int PATIENCE = 600;

    private final IProject project;
    private final DiagramEditor editor;

    OpenDiagram(PlanBuilder plan, DiagramKind kind) throws Exception {
        project = ResourcesPlugin.getWorkspace().getRoot().getProject("Diagrams");
        project.create(null);
        project.open(null);
        Path model = Path.of(project.getLocation().toOSString(), "plan.keyline");
        KeylineResource resource = ModelFiles.create(ModelFiles.newResourceSet(), model);
        for (EObject root : plan.roots()) {
            resource.getContents().add(root);
        }
        resource.save(null);
        project.refreshLocal(2, null);
        editor = ui(() -> (DiagramEditor) OpenDiagramHandler.open(page(), model, kind));
        ui(() -> {
            page().setPartState(page().getReference(editor), IWorkbenchPage.STATE_MAXIMIZED);
            return null;
        });
        for (int i = 0; i < PATIENCE && ui(() -> editor.viewer() == null || editor.viewer().getContents() == null
                || editor.viewer().getContents().getChildren().isEmpty()); i++) {
            Thread.sleep(50);
        }
    }

    @Override
    public void close() throws CoreException {
        ui(() -> page().closeAllEditors(false));
        project.delete(true, true, null);
    }

    static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    /** Does something in the thread of the user interface. */
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

    DiagramEditor editor() {
        return editor;
    }

    Action action(String ref) {
        return ModelContents.all(editor.session().resources().stream().flatMap(r -> r.getContents().stream()).toList(),
                Action.class).stream().filter(action -> ref.equals(action.getRef())).findFirst().orElseThrow();
    }

    GraphicalEditPart part(Element element) {
        return (GraphicalEditPart) editor.viewer().getEditPartRegistry().get(element.getId());
    }

    /** The middle of an action's figure, in pixels of the viewer. */
    Point middle(String ref) {
        return middle(part(action(ref)).getFigure());
    }

    static Point middle(IFigure figure) {
        Rectangle bounds = figure.getBounds().getCopy();
        figure.translateToAbsolute(bounds);
        return bounds.getCenter();
    }

    // ---- the mouse

    private void mouse(int type, Point at, int button, int mask) {
        FigureCanvas canvas = (FigureCanvas) editor.viewer().getControl();
        Event event = new Event();
        event.x = at.x;
        event.y = at.y;
        event.button = button;
        event.stateMask = mask;
        event.count = 1;
        event.display = canvas.getDisplay();
        event.widget = canvas;
        canvas.notifyListeners(type, event);
        editor.viewer().flush();
    }

    void move(Point to) {
        mouse(SWT.MouseMove, to, 0, 0);
    }

    void press(Point at) {
        move(at);
        mouse(SWT.MouseDown, at, 1, 0);
    }

    /** Drags from where the button was pressed, in some steps. */
    void dragOn(Point from, Point to) {
        for (int i = 1; i <= 5; i++) {
            mouse(SWT.MouseMove, new Point(from.x + (to.x - from.x) * i / 5, from.y + (to.y - from.y) * i / 5), 0,
                    SWT.BUTTON1);
        }
    }

    void release(Point at) {
        mouse(SWT.MouseUp, at, 1, SWT.BUTTON1);
    }

    void drag(Point from, Point to) {
        press(from);
        dragOn(from, to);
        release(to);
    }

    void click(Point at) {
        press(at);
        release(at);
    }
}
