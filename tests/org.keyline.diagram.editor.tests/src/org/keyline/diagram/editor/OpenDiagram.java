/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Path;
import java.util.List;
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
import org.eclipse.gef.Handle;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
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
        this(plan.roots(), kind);
    }

    OpenDiagram(List<? extends EObject> roots, DiagramKind kind) throws Exception {
        project = ResourcesPlugin.getWorkspace().getRoot().getProject("Diagrams");
        project.create(null);
        project.open(null);
        Path model = Path.of(project.getLocation().toOSString(), "plan.keyline");
        KeylineResource resource = ModelFiles.create(ModelFiles.newResourceSet(), model);
        resource.getContents().addAll(roots);
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
        return find(Action.class, ref);
    }

    <T extends Element> T find(Class<T> type, String ref) {
        return ModelContents.all(editor.session().resources().stream().flatMap(r -> r.getContents().stream()).toList(),
                type).stream().filter(element -> ref.equals(element.getRef())).findFirst().orElseThrow();
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

    // ---- mouse and keyboard

    /** Chooses a tool of the palette. */
    void choose(String name) {
        ToolItem item = tool(editor.viewer().getControl().getParent().getParent(), name);
        assertNotNull(item, name);
        item.setSelection(true);
        item.notifyListeners(SWT.Selection, new Event());
    }

    private static ToolItem tool(Composite parent, String name) {
        ToolItem found = null;
        for (Control child : parent.getChildren()) {
            if (child instanceof ToolBar bar) {
                for (ToolItem item : bar.getItems()) {
                    found = item.getText().strip().startsWith(name) ? item : found;
                }
            } else if (child instanceof Composite inner && found == null) {
                found = tool(inner, name);
            }
        }
        return found;
    }

    /** Presses a key while the drawing has the focus; {@return whether it meant something} */
    boolean key(int code, int state) {
        Event event = new Event();
        event.widget = editor.viewer().getControl();
        event.keyCode = code;
        event.character = code < 128 ? (char) code : 0;
        event.stateMask = state;
        return editor.viewer().getKeyHandler().keyPressed(new KeyEvent(event));
    }

    /** Types into the field that is open over a figure, and ends it with Enter. */
    void typeName(String name) {
        Text field = null;
        for (Control child : ((Composite) editor.viewer().getControl()).getChildren()) {
            field = child instanceof Text text ? text : field;
        }
        assertNotNull(field, "the field is open");
        field.setText(name);
        Event enter = new Event();
        enter.keyCode = SWT.CR;
        enter.character = SWT.CR;
        field.notifyListeners(SWT.KeyDown, enter);
    }

    /**
     * The handle that links begin at, shown by moving the pointer over a figure. That of a figure which the pointer was
     * over before may still linger.
     */
    Point handle(Element element) {
        move(middle(part(element).getFigure()));
        Rectangle box = part(element).getFigure().getBounds().getCopy();
        part(element).getFigure().translateToAbsolute(box);
        IFigure handles = ((LayerManager) editor.viewer().getRootEditPart()).getLayer(LayerConstants.HANDLE_LAYER);
        for (Object figure : handles.getChildren()) {
            if (figure instanceof Handle && figure.getClass().getSimpleName().equals("LinkHandle")
                    && box.getExpanded(1, 1).contains(middle((IFigure) figure))) {
                return middle((IFigure) figure);
            }
        }
        throw new AssertionError("No handle at " + element);
    }

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
        drag(from, to, 0);
    }

    /** Drags while keys are held. */
    void drag(Point from, Point to, int keys) {
        press(from);
        dragOn(from, to);
        mouse(SWT.MouseUp, to, 1, SWT.BUTTON1 | keys);
    }

    void click(Point at) {
        press(at);
        release(at);
    }
}
