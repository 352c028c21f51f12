/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.keyline.ui.Workbench.await;
import static org.keyline.ui.Workbench.find;
import static org.keyline.ui.Workbench.run;
import static org.keyline.ui.Workbench.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyline.model.ModelContents;
import org.keyline.model.core.CorePackage;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.ui.KeylineUi;
import org.keyline.ui.Workbench;
import org.keyline.ui.drawing.DrawingView;
import org.keyline.ui.session.ModelSession;

/** An editor is there at once, whatever time its model takes. */
class EditorOpeningTest {

    private Workbench workbench;
    private IFile file;
    private Path path;

    @BeforeEach
    void holdBackAllWorkInTheBackground() throws Exception {
        workbench = new Workbench("opening");
        file = workbench.model("plan.keyline",
                PlanBuilder.plan().recommendation("R1").workStream("A", "Access").action("A.1").titled("Ask tenants"));
        path = Workbench.path(file);
        Job.getJobManager().suspend();
    }

    @AfterEach
    void goOn() throws Exception {
        Job.getJobManager().resume();
        workbench.close();
    }

    private ModelEditor open() {
        var page = Workbench.page();
        return (ModelEditor) ui(() -> IDE.openEditor(page, file));
    }

    private static Composite area(ModelEditor editor) {
        return editor.notice().control().getParent();
    }

    private static void press(ModelEditor editor, String text) {
        Button button = find(area(editor), Button.class, each -> each.isVisible() && each.getText().contains(text));
        assertNotNull(button, text);
        button.notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void untilTheModelIsReadTheEditorSaysSo() throws Exception {
        ModelEditor editor = open();
        run(() -> {
            assertTrue(editor.isReading());
            assertNull(editor.session());
            assertFalse(editor.isDirty());
            assertNotNull(find(area(editor), Label.class, each -> each.getText().equals("Reading plan.keyline …")));
            assertNotNull(find(area(editor), Button.class, Button::isFocusControl), "Escape from it by the keyboard");
        });
        Job.getJobManager().resume();
        await("the contents are there", () -> editor.session() != null && editor.tree() != null);
        run(() -> {
            assertFalse(editor.isReading());
            assertNull(editor.failure());
            assertTrue(editor.tree().viewer().getControl().isFocusControl(), "the keyboard is where the work is");
        });
    }

    @Test
    void aModelThatIsOpenAlreadyIsShownAtOnceAndWithoutAComplaint() throws Exception {
        ModelSession held = ui(() -> KeylineUi.sessions().acquire(path));
        List<String> complaints = new ArrayList<>();
        ILogListener log = (status, plugin) -> complaints.add(plugin + ": " + status.getMessage());
        Platform.addLogListener(log);
        try {
            ModelEditor editor = open();
            run(() -> assertSame(held, editor.session()));
            assertEquals(List.of(), complaints);
        } finally {
            Platform.removeLogListener(log);
            run(() -> KeylineUi.sessions().release(held));
        }
    }

    @Test
    void whatWasReadInTheBackgroundIsEditedAndSaved() throws Exception {
        ModelEditor editor = open();
        Job.getJobManager().resume();
        await("the contents are there", () -> editor.tree() != null);
        var page = Workbench.page();
        run(() -> {
            Action action = ModelContents.all(editor.session().roots(), Action.class).getFirst();
            editor.execute(SetCommand.create(editor.session().domain(), action,
                    CorePackage.Literals.ELEMENT__NAME, "Ask everybody"));
            assertEquals(1, page.getDirtyEditors().length);
            page.saveAllEditors(false);
            assertFalse(editor.isDirty());
        });
        assertTrue(Files.readString(path).contains("Ask everybody"));
    }

    @Test
    void closingTheEditorStopsTheReading() throws Exception {
        ModelEditor editor = open();
        run(() -> editor.getSite().getPage().closeEditor(editor, false));
        Job.getJobManager().resume();
        Job.getJobManager().wakeUp(null);
        ModelEditor again = open();
        await("the contents are there", () -> again.session() != null);
        run(() -> again.getSite().getPage().closeEditor(again, false));
        assertNull(ui(() -> KeylineUi.sessions().find(path)), "nobody holds the model of the first one");
    }

    @Test
    void cancellingSaysSoAndCanBeTakenBack() throws Exception {
        ModelEditor editor = open();
        run(() -> press(editor, "Cancel"));
        await("the editor says so", () -> editor.failure() != null);
        run(() -> {
            Text why = find(editor.failure().control(), Text.class, text -> true);
            assertTrue(why.getText().startsWith("plan.keyline was not read"), why.getText());
            press(editor, "Try again");
            assertTrue(editor.isReading());
        });
        Job.getJobManager().resume();
        await("the contents are there", () -> editor.session() != null);
    }

    @Test
    void aFileThatHasVanishedIsToldAndReadWhenItIsBack() throws Exception {
        Path aside = path.resolveSibling("aside");
        Files.move(path, aside);
        ModelEditor editor = open();
        Job.getJobManager().resume();
        await("the editor says so", () -> editor.failure() != null);
        String why = ui(() -> find(editor.failure().control(), Text.class, text -> true).getText());
        assertTrue(why.contains("There is no such file"), why);
        assertTrue(why.contains("It was " + path), why);
        Files.move(aside, path);
        run(() -> press(editor, "Try again"));
        await("the contents are there", () -> editor.session() != null);
    }

    @Test
    void theDrawingWaitsForTheModelAndThenDrawsIt() throws Exception {
        var page = Workbench.page();
        DrawingView view = (DrawingView) ui(() -> page.showView(DrawingView.ID));
        ModelEditor editor = open();
        assertEquals("Reading plan.keyline …", ui(view::message));
        Job.getJobManager().resume();
        await("the drawing is there", () -> editor.session() != null && view.message().isEmpty());
    }

    @Test
    void whatIsAskedOfAnEditorThatReadsIsDoneWhenItHasRead() throws Exception {
        ModelEditor editor = open();
        List<IEditorPart> shown = new ArrayList<>();
        run(() -> editor.whenShown(() -> shown.add(editor)));
        assertEquals(List.of(), shown);
        Job.getJobManager().resume();
        await("it is done", () -> shown.size() == 1);
        run(() -> editor.whenShown(() -> shown.add(editor)));
        assertEquals(2, shown.size());
    }

    @Test
    void whoFollowsTheSelectionIsToldWhatIsSelectedWhenTheModelIsThere() throws Exception {
        ModelEditor editor = open();
        List<Object> told = new ArrayList<>();
        run(() -> editor.getSite().getSelectionProvider().addSelectionChangedListener(
                event -> told.add(event.getStructuredSelection().getFirstElement())));
        Job.getJobManager().resume();
        await("the contents are there", () -> editor.tree() != null);
        run(() -> assertTrue(told.getLast() instanceof ImprovementPlan, "the properties show the plan, not nothing"));
    }
}
