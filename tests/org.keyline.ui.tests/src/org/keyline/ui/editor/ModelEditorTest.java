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
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.FileEditorInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyline.model.ModelContents;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.WorkStream;
import org.keyline.model.resource.AtomicFile;
import org.keyline.model.resource.ModelFiles;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.ui.KeylineUi;
import org.keyline.ui.Workbench;

class ModelEditorTest {

    private Workbench workbench;
    private IFile file;

    @BeforeEach
    void makeAPlan() throws Exception {
        workbench = new Workbench("editor");
        file = workbench.model("plan.keyline", PlanBuilder.plan().recommendation("R1").workStream("A", "Access")
                .action("A.1").titled("Ask tenants").action("A.2").titled("Publish standards"));
    }

    @AfterEach
    void close() throws Exception {
        workbench.close();
    }

    private static Tree tree(ModelEditor editor) {
        return editor.tree().viewer().getTree();
    }

    private ModelEditor open() {
        return (ModelEditor) Workbench.open(file);
    }

    private static Action action(ModelEditor editor, String ref) {
        return ModelContents.all(editor.session().resources().getFirst().getContents(), Action.class).stream()
                .filter(action -> ref.equals(action.getRef())).findFirst().orElse(null);
    }

    private static void choose(ModelEditor editor, Object element) {
        editor.tree().viewer().setSelection(new StructuredSelection(element), true);
    }

    private static void press(Tree tree, int key) {
        Event event = new Event();
        event.keyCode = key;
        tree.notifyListeners(SWT.KeyDown, event);
    }

    private static TreeItem item(TreeItem[] items, String text) {
        for (TreeItem item : items) {
            if (item.getText().startsWith(text)) {
                return item;
            }
            TreeItem within = item(item.getItems(), text);
            if (within != null) {
                return within;
            }
        }
        return null;
    }

    @Test
    void theTreeShowsTheModelByReferenceAndName() {
        ModelEditor editor = open();
        run(() -> {
            editor.tree().viewer().expandAll();
            assertNotNull(item(tree(editor).getItems(), "A.1 Ask tenants"));
            assertNotNull(item(tree(editor).getItems(), "R1"));
        });
    }

    @Test
    void insertMakesAnActionAfterTheOneThatIsSelected() {
        ModelEditor editor = open();
        run(() -> {
            choose(editor, action(editor, "A.1"));
            press(tree(editor), SWT.INSERT);
            Action made = action(editor, "A.3");
            assertNotNull(made);
            WorkStream workStream = made.getWorkStream();
            assertEquals(List.of("A.1", "A.3", "A.2"),
                    workStream.getActions().stream().map(Action::getRef).toList());
            assertTrue(editor.isDirty());
        });
    }

    @Test
    void theNameOfANewActionIsTypedInTheTree() {
        ModelEditor editor = open();
        run(() -> {
            choose(editor, action(editor, "A.2"));
            press(tree(editor), SWT.INSERT);
            Text name = find(tree(editor), Text.class, Text::isVisible);
            assertNotNull(name, "a field to type the name into");
            name.setText("Train staff");
            Event enter = new Event();
            enter.character = SWT.CR;
            enter.keyCode = SWT.CR;
            enter.detail = SWT.TRAVERSE_RETURN;
            name.notifyListeners(SWT.DefaultSelection, enter);
            assertEquals("Train staff", action(editor, "A.3").getName());
        });
    }

    @Test
    void undoAndRedoFollowEachOther() {
        ModelEditor editor = open();
        run(() -> {
            choose(editor, action(editor, "A.1"));
            press(tree(editor), SWT.INSERT);
            editor.action(ActionFactory.UNDO.getId()).run();
            assertNull(action(editor, "A.3"));
            assertFalse(editor.isDirty());
            assertEquals("Redo New action", editor.action(ActionFactory.REDO.getId()).getText());
            editor.action(ActionFactory.REDO.getId()).run();
            assertNotNull(action(editor, "A.3"));
        });
    }

    @Test
    void deletingTakesTheElementOutOfTheTreeAndTheFile() throws Exception {
        ModelEditor editor = open();
        run(() -> {
            choose(editor, action(editor, "A.1"));
            editor.action(ActionFactory.DELETE.getId()).run();
            editor.tree().viewer().expandAll();
            assertNull(item(tree(editor).getItems(), "A.1"));
            editor.doSave(null);
            assertFalse(editor.isDirty());
        });
        assertFalse(Files.readString(Workbench.path(file)).contains("Ask tenants"));
    }

    @Test
    void copiesGetAReferenceOfTheirOwnAndCutElementsKeepTheirs() {
        ModelEditor editor = open();
        run(() -> {
            String id = action(editor, "A.1").getId();
            choose(editor, action(editor, "A.1"));
            editor.action(ActionFactory.COPY.getId()).run();
            editor.action(ActionFactory.PASTE.getId()).run();
            assertNotNull(action(editor, "A.3"), "the copy");
            choose(editor, action(editor, "A.1"));
            editor.action(ActionFactory.CUT.getId()).run();
            choose(editor, action(editor, "A.2"));
            editor.action(ActionFactory.PASTE.getId()).run();
            Action moved = action(editor, "A.1");
            assertEquals(id, moved.getId());
            assertEquals(2, moved.getWorkStream().getActions().indexOf(moved));
        });
    }

    @Test
    void everybodyWhoShowsAModelSharesWhatIsChanged() {
        ModelEditor editor = open();
        ui(() -> {
            choose(editor, action(editor, "A.1"));
            press(tree(editor), SWT.INSERT);
            var other = KeylineUi.sessions().acquire(Workbench.path(file));
            try {
                assertSame(editor.session(), other);
            } finally {
                KeylineUi.sessions().release(other);
            }
            assertTrue(editor.isDirty(), "what another user gives back does not drop changes");
            return null;
        });
    }

    @Test
    void closingWithoutSavingLeavesTheFileAsItWas() throws Exception {
        byte[] before = Files.readAllBytes(Workbench.path(file));
        ModelEditor editor = open();
        run(() -> {
            choose(editor, action(editor, "A.1"));
            press(tree(editor), SWT.INSERT);
            editor.getSite().getPage().closeEditor(editor, false);
        });
        assertEquals(new String(before), Files.readString(Workbench.path(file)));
        ModelEditor again = open();
        assertNull(ui(() -> action(again, "A.3")));
    }

    @Test
    void theFilterLeavesWhatHasTheWordsAndWhatItLiesIn() throws Exception {
        ModelEditor editor = open();
        run(() -> {
            editor.tree().viewer().expandAll();
            find((Composite) editor.tree().control(), Text.class, text -> true).setText("standards publish");
        });
        await("the other action is hidden", () -> item(tree(editor).getItems(), "A.1") == null
                && item(tree(editor).getItems(), "A.2 Publish standards") != null);
    }

    @Test
    void aDamagedFileIsAnsweredByWhatIsWrongAndWhatToDo() throws Exception {
        IFile damaged = workbench.text("damaged.keyline", "<?xml version=\"1.0\"?>\n<plan:ImprovementPlan name=\"");
        ModelEditor editor = (ModelEditor) Workbench.open(damaged);
        assertNull(editor.session());
        run(() -> {
            Composite area = editor.failure().control();
            assertNotNull(find(area, Label.class, label -> label.getText().equals("damaged.keyline cannot be opened")));
            Text problem = find(area, Text.class, text -> true);
            assertTrue(problem.getText().startsWith("Line 2"), problem.getText());
            assertFalse(problem.getText().contains("Exception"), problem.getText());
        });
    }

    @Test
    void aDamagedFileGoesBackToTheVersionBefore() throws Exception {
        var path = Workbench.path(file);
        Files.copy(path, path.resolveSibling("plan.keyline" + AtomicFile.BACKUP_SUFFIX));
        Files.writeString(path, "no model at all");
        ModelEditor editor = open();
        run(() -> assertNotNull(editor.failure()));
        ui(() -> {
            ((LoadFailurePage) editor.failure()).goBackNow();
            return null;
        });
        await("the version before has been read", () -> editor.session() != null);
        run(() -> assertNotNull(action(editor, "A.1")));
        assertTrue(Files.exists(path.resolveSibling("plan.keyline.unreadable")));
    }

    @Test
    void aChangeOnDiskIsTakenOverWhereNothingIsUnsaved() throws Exception {
        ModelEditor editor = open();
        var path = Workbench.path(file);
        var resources = ModelFiles.newResourceSet();
        var theirs = ModelFiles.load(resources, path);
        ModelContents.all(theirs.getContents(), Action.class).getFirst().setName("Changed by somebody else");
        theirs.save(null);
        run(() -> editor.getSite().getShell().notifyListeners(SWT.Activate, new Event()));
        await("the tree shows the new name",
                () -> action(editor, "A.1") != null
                        && "Changed by somebody else".equals(action(editor, "A.1").getName()));
    }

    @Test
    void theEditorGoesWithItsFileAndKeepsWhatIsNotSavedYet() throws Exception {
        ModelEditor editor = open();
        run(() -> {
            choose(editor, action(editor, "A.1"));
            press(tree(editor), SWT.INSERT);
        });
        IFile renamed = file.getParent().getFile(IPath.fromPortableString("other.keyline"));
        file.move(renamed.getFullPath(), true, null);
        await("the title is the new name", () -> "other.keyline".equals(editor.getTitle()));
        run(() -> {
            assertTrue(editor.isDirty());
            assertEquals(Workbench.path(renamed), editor.file());
            assertEquals(editor, editor.getSite().getPage().findEditor(new FileEditorInput(renamed)));
            editor.doSave(null);
            assertFalse(editor.isDirty());
            assertEquals(List.of(), editor.session().files().changedOnDisk());
            assertNotNull(action(editor, "A.3"));
        });
        assertTrue(Files.readString(Workbench.path(renamed)).contains("A.3"));
        assertFalse(Files.exists(Workbench.path(file)), "it is not brought back under the old name");
    }
}
