/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.keyline.ui.Workbench.await;
import static org.keyline.ui.Workbench.run;
import static org.keyline.ui.Workbench.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.emf.common.command.IdentityCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyline.diagram.DiagramKind;
import org.keyline.diagram.layout.Bounds;
import org.keyline.model.ModelContents;
import org.keyline.model.core.CorePackage;
import org.keyline.model.plan.Action;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.ui.Workbench;
import org.keyline.ui.editor.ModelEditor;

class DrawingViewTest {

    private Workbench workbench;
    private DrawingView view;
    private ModelEditor editor;

    @BeforeEach
    void openAPlan() throws Exception {
        workbench = new Workbench("drawing");
        var page = Workbench.page();
        view = (DrawingView) ui(() -> page.showView(DrawingView.ID));
        editor = (ModelEditor) Workbench.open(workbench.model("plan.keyline",
                PlanBuilder.plan().recommendation("R1").workStream("A", "Access").action("A.1").titled("Ask tenants")
                        .addresses("R1").action("A.2").titled("Publish standards").after("A.1")));
        await("the drawing is there", () -> view.canvas().drawing() != null && view.canvas().isRendered());
    }

    @AfterEach
    void close() throws Exception {
        run(() -> view.choose(DiagramKind.TRACEABILITY));
        workbench.close();
    }

    private Action action(String ref) {
        return ModelContents.all(editor.session().resources().getFirst().getContents(), Action.class).stream()
                .filter(action -> ref.equals(action.getRef())).findFirst().orElseThrow();
    }

    @Test
    void theDrawingHasPixelsOfMoreThanOneColour() {
        ImageData pixels = ui(() -> {
            ScreenDrawing drawing = view.canvas().drawing();
            return drawing.render(0, 0, 1, (int) drawing.width(), (int) drawing.height());
        });
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < pixels.width; x += 2) {
            for (int y = 0; y < pixels.height; y += 2) {
                colours.add(pixels.getPixel(x, y));
            }
        }
        assertTrue(colours.size() > 5, "only " + colours.size() + " colours");
    }

    @Test
    void aClickOnAFigureSelectsItsElementInTheEditor() {
        run(() -> {
            view.canvas().zoomActual();
            Bounds bounds = view.canvas().drawing().bounds(action("A.2"));
            assertNotNull(bounds);
            Event event = new Event();
            var at = view.canvas().toView(bounds.x() + bounds.width() / 2, bounds.y() + bounds.height() / 2);
            event.x = at.x;
            event.y = at.y;
            event.button = 1;
            view.canvas().notifyListeners(SWT.MouseDown, event);
            view.canvas().notifyListeners(SWT.MouseUp, event);
        });
        Object selected = ui(() -> ((IStructuredSelection) editor.getSite().getSelectionProvider().getSelection())
                .getFirstElement());
        assertEquals("A.2", ((Action) selected).getRef());
        Object shown = ui(() -> ((IStructuredSelection) view.getSite().getSelectionProvider().getSelection())
                .getFirstElement());
        assertEquals(selected, shown, "the properties follow while the drawing is active");
    }

    @Test
    void anEditIsDrawn() throws Exception {
        run(() -> {
            Action action = action("A.2");
            editor.session().execute(DeleteCommand.create(editor.session().domain(), action));
        });
        await("the deleted action is not drawn any more",
                () -> view.canvas().drawing() != null && view.canvas().drawing().arranged().nodes().stream()
                        .noneMatch(placed -> "A.2".equals(placed.node().reference())));
    }

    @Test
    void anotherKindOfDrawingCanBeChosen() throws Exception {
        run(() -> view.choose(DiagramKind.DEPENDENCIES));
        await("the dependencies are drawn", () -> view.canvas().drawing() != null
                && view.canvas().drawing().arranged().diagram().kind() == DiagramKind.DEPENDENCIES);
    }

    @Test
    void withoutAnEditorTheViewSaysWhatToDo() throws Exception {
        var page = Workbench.page();
        run(() -> page.closeAllEditors(false));
        await("the drawing is gone", () -> view.canvas().drawing() == null);
        assertEquals("Open a model to see its drawing here.", ui(() -> view.canvas().message()));
        assertNull(ui(() -> view.canvas().drawing()));
    }

    @Test
    void whatChangesNothingThatIsShownIsNotDrawnAnew() throws Exception {
        ScreenDrawing before = ui(() -> view.canvas().drawing());
        run(() -> {
            editor.session().execute(new IdentityCommand("Move a figure"));
            Action action = action("A.2");
            editor.session().execute(SetCommand.create(editor.session().domain(), action,
                    CorePackage.Literals.ELEMENT__NAME, "Publish the standards"));
        });
        await("the new name is drawn", () -> view.canvas().drawing() != before);
        ScreenDrawing renamed = ui(() -> view.canvas().drawing());
        run(() -> editor.session().execute(new IdentityCommand("Move a figure")));
        Thread.sleep(2 * DrawnModel.DELAY_MILLIS);
        assertSame(renamed, ui(() -> view.canvas().drawing()));
    }

    @Test
    void aLargeModelIsDrawnWhenSomebodyAsksForIt() throws Exception {
        var page = Workbench.page();
        DrawingCanvas canvas = ui(() -> new DrawingCanvas(page.getWorkbenchWindow().getShell(), element -> {
        }));
        DrawnModel drawn = ui(() -> new DrawnModel(canvas, DiagramKind.TRACEABILITY, 3));
        try {
            ui(() -> {
                drawn.follow(editor.session(), "Drawing …");
                return null;
            });
            assertEquals("This model has more than 3 elements.\nClick here to draw it.", ui(canvas::message));
            run(() -> canvas.notifyListeners(SWT.MouseUp, new Event()));
            await("it is drawn", () -> canvas.drawing() != null);
        } finally {
            run(() -> {
                drawn.stop();
                canvas.dispose();
            });
        }
    }

    @Test
    void aDrawingThatCannotBeRenderedSaysSoUntilItCan() throws Exception {
        AtomicBoolean broken = new AtomicBoolean(true);
        var page = Workbench.page();
        DrawingCanvas canvas = ui(() -> new DrawingCanvas(page.getWorkbenchWindow().getShell(), element -> {
        }, (drawing, x, y, scale, width, height) -> {
            if (broken.get()) {
                throw new IllegalStateException("broken on purpose");
            }
            return drawing.render(x, y, scale, width, height);
        }));
        try {
            run(() -> {
                canvas.setSize(400, 300);
                canvas.show(view.canvas().drawing());
            });
            await("the failure is told", () -> canvas.message().contains("could not be shown"));
            broken.set(false);
            run(canvas::zoomIn);
            await("it is drawn", canvas::isRendered);
            assertEquals("", ui(canvas::message));
        } finally {
            run(canvas::dispose);
        }
    }

    @Test
    void whereAPictureWasSavedIsSaid(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("plan.svg");
        List<String> said = new CopyOnWriteArrayList<>();
        run(() -> DrawingFile.save(Workbench.display(), view.canvas().drawing().arranged(), file, said::add));
        await("it is said", () -> !said.isEmpty());
        assertEquals(List.of("Saved as " + file + "."), said);
        assertTrue(Files.readString(file).contains("<svg"));
    }
}
