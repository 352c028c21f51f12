/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyline.diagram.Criterion;
import org.keyline.diagram.DiagramFilter;
import org.keyline.diagram.DiagramKind;
import org.keyline.diagram.DiagramView;
import org.keyline.diagram.Lanes;
import org.keyline.diagram.stored.DiagramFiles;
import org.keyline.diagram.stored.DocumentFormat;
import org.keyline.diagram.editor.stored.ViewCommand;
import org.keyline.diagram.layout.Bounds;
import org.keyline.model.ModelContents;
import org.keyline.model.plan.Action;
import org.keyline.model.resource.KeylineResource;
import org.keyline.model.resource.ModelFiles;
import org.keyline.testsupport.PlanBuilder;

/** Filters, lanes and several diagrams of one model, through their widgets. */
class PartsOfPlansTest {

    private static final int PATIENCE = 600;

    private IProject project;
    private Path model;

    @BeforeEach
    void makeModel() throws Exception {
        project = ResourcesPlugin.getWorkspace().getRoot().getProject("Parts of plans");
        project.create(null);
        project.open(null);
        model = Path.of(project.getLocation().toOSString(), "plan.keyline");
        PlanBuilder plan = PlanBuilder.plan();
        plan.workStream("A", "Access").action("A.1").action("A.2").after("A.1").workStream("B", "Lettings")
                .action("B.1").after("A.2").action("B.2");
        KeylineResource resource = ModelFiles.create(ModelFiles.newResourceSet(), model);
        for (EObject root : plan.roots()) {
            resource.getContents().add(root);
        }
        resource.save(null);
        project.refreshLocal(2, null);
    }

    @AfterEach
    void close() throws CoreException {
        ui(() -> page().closeAllEditors(false));
        project.delete(true, true, null);
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    private static <T> T ui(Callable<T> work) {
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

    private static void until(BooleanSupplier reached) throws InterruptedException {
        for (int i = 0; i < PATIENCE && !ui(reached::getAsBoolean); i++) {
            Thread.sleep(50);
        }
        assertTrue(ui(reached::getAsBoolean));
    }

    private DiagramEditor open(DiagramKind kind) throws InterruptedException {
        DiagramEditor editor = ui(() -> (DiagramEditor) OpenDiagramHandler.open(page(), model, kind));
        until(() -> editor.viewer() != null && editor.viewer().getContents() != null
                && !editor.viewer().getContents().getChildren().isEmpty());
        return editor;
    }

    private static Action action(DiagramEditor editor, String ref) {
        return ModelContents.all(editor.session().resources().stream().flatMap(r -> r.getContents().stream()).toList(),
                Action.class).stream().filter(action -> ref.equals(action.getRef())).findFirst().orElseThrow();
    }

    private static EditPart part(DiagramEditor editor, String ref) {
        return (EditPart) editor.viewer().getEditPartRegistry().get(action(editor, ref).getId());
    }

    private static <C extends Control> List<C> all(Composite parent, Class<C> type) {
        List<C> found = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            if (type.isInstance(child)) {
                found.add(type.cast(child));
            }
            if (child instanceof Composite inner) {
                found.addAll(all(inner, type));
            }
        }
        return found;
    }

    private static Shell shell(String title) {
        for (Shell shell : PlatformUI.getWorkbench().getDisplay().getShells()) {
            if (!shell.isDisposed() && title.equals(shell.getText())) {
                return shell;
            }
        }
        return null;
    }

    private static TreeItem item(Tree tree, String beginning) {
        for (TreeItem head : tree.getItems()) {
            if (head.getText().startsWith(beginning)) {
                return head;
            }
            for (TreeItem item : head.getItems()) {
                if (item.getText().startsWith(beginning)) {
                    return item;
                }
            }
        }
        throw new AssertionError("There is no " + beginning);
    }

    private static void space(Tree tree, TreeItem item) {
        tree.setSelection(item);
        Event key = new Event();
        key.character = ' ';
        key.keyCode = ' ';
        tree.notifyListeners(SWT.KeyDown, key);
    }

    private static Tree filterTree(DiagramEditor editor) {
        DrawingBoard board = editor.board();
        FilterPopup popup = new FilterPopup(board.viewer().getControl().getParent(), board);
        popup.open();
        return all(popup.getShell(), Tree.class).getFirst();
    }

    @Test
    void tickingAWorkStreamHidesTheOthersSaysSoAndIsUndoneAndStored() throws Exception {
        DiagramEditor editor = open(DiagramKind.DEPENDENCIES);
        ui(() -> {
            Tree tree = filterTree(editor);
            assertEquals("A Access (2)", item(tree, "A Access").getText());
            space(tree, item(tree, "B Lettings"));
            assertTrue(item(tree, "B Lettings").getChecked());
            tree.getShell().close();
            return null;
        });
        until(() -> part(editor, "A.1") == null);
        ui(() -> {
            assertNotNull(part(editor, "B.1"));
            Composite area = editor.board().viewer().getControl().getParent();
            assertTrue(all(area, Label.class).stream().anyMatch(label -> label.isVisible()
                    && label.getText().equals("2 of 4 actions and 2 of 2 dependencies hidden: only work stream B.")));
            assertTrue(editor.isDirty());
            editor.doSave(null);
            assertEquals(Set.of("B"), DocumentFormat.read(DocumentFormat.file(model, DiagramKind.DEPENDENCIES))
                    .filter().values(Criterion.WORK_STREAM));
            editor.session().commandStack().undo();
            return null;
        });
        until(() -> part(editor, "A.1") != null);
    }

    @Test
    void showEverythingBringsBackWhatFilterAndLayersHid() throws Exception {
        DiagramEditor editor = open(DiagramKind.DEPENDENCIES);
        ui(() -> {
            editor.session().execute(ViewCommand.filter(editor.board().document(),
                    DiagramFilter.ALL.with(Criterion.WORK_STREAM, "A")));
            return null;
        });
        until(() -> part(editor, "B.1") == null);
        ui(() -> {
            Composite area = editor.board().viewer().getControl().getParent();
            Link all = all(area, Link.class).stream().filter(Control::isVisible).findFirst().orElseThrow();
            all.notifyListeners(SWT.Selection, new Event());
            return null;
        });
        until(() -> part(editor, "B.1") != null);
        ui(() -> {
            assertTrue(editor.board().document().filter().isAll());
            assertEquals("", editor.scene().diagram().notice());
            return null;
        });
    }

    @Test
    void lanesStandOneBelowTheOtherAndGiveBackWhatWasPlacedUntilUndone() throws Exception {
        DiagramEditor editor = open(DiagramKind.DEPENDENCIES);
        ui(() -> {
            editor.viewer().select(part(editor, "A.1"));
            new Alignments(editor.board()).nudge(500, 500);
            editor.session().execute(ViewCommand.lanes(editor.board().document(), Lanes.WORK_STREAM));
            return null;
        });
        until(() -> editor.scene().diagram().groups().size() == 2);
        ui(() -> {
            List<Bounds> lanes = editor.scene().diagram().groups().stream()
                    .map(group -> editor.scene().bounds(group.id())).toList();
            assertTrue(lanes.get(0).bottom() < lanes.get(1).y());
            assertTrue(editor.board().document().places().isEmpty());
            editor.session().commandStack().undo();
            assertEquals(Set.of(action(editor, "A.1").getId()), editor.board().document().places().keySet());
            return null;
        });
    }

    @Test
    void aSelectionIsArrangedAmongItselfAndAllElseStays() throws Exception {
        DiagramEditor editor = open(DiagramKind.DEPENDENCIES);
        ui(() -> {
            Bounds other = editor.scene().bounds(action(editor, "B.2").getId());
            editor.viewer().select(part(editor, "A.2"));
            new Alignments(editor.board()).nudge(-900, 300);
            editor.viewer().setSelection(new StructuredSelection(
                    List.of(part(editor, "A.1"), part(editor, "A.2"), part(editor, "B.1"))));
            new SelectionArrangement(editor.board()).arrange();
            Bounds first = editor.scene().bounds(action(editor, "A.1").getId());
            Bounds second = editor.scene().bounds(action(editor, "A.2").getId());
            assertTrue(first.right() < second.x());
            assertTrue(second.right() < editor.scene().bounds(action(editor, "B.1").getId()).x());
            assertEquals(other, editor.scene().bounds(action(editor, "B.2").getId()));
            assertEquals(3, editor.board().document().places().size());
            return null;
        });
    }

    @Test
    void theWizardMakesADiagramOfAPartThatIsListedAndOpens() throws Exception {
        ui(() -> {
            NewDiagramWizard wizard = new NewDiagramWizard();
            wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(project.getFile("plan.keyline")));
            WizardDialog dialog = new WizardDialog(page().getWorkbenchWindow().getShell(), wizard);
            dialog.setBlockOnOpen(false);
            dialog.open();
            List<Combo> fields = all(dialog.getShell(), Combo.class);
            choose(fields.get(1), DiagramKind.DEPENDENCIES.label());
            all(dialog.getShell(), Text.class).stream().filter(Text::getEditable).findFirst().orElseThrow()
                    .setText("Lettings: what is open");
            while (!wizard.canFinish()) {
                // the model is read in the background
                if (!dialog.getShell().getDisplay().readAndDispatch()) {
                    dialog.getShell().getDisplay().sleep();
                }
            }
            choose(fields.get(3), "Lanes by person");
            assertTrue(wizard.canFinish());
            dialog.showPage(wizard.getPages()[1]);
            Tree tree = all(dialog.getShell(), Tree.class).getFirst();
            space(tree, item(tree, "B Lettings"));
            assertTrue(wizard.performFinish());
            dialog.close();
            return null;
        });
        List<DiagramFiles.Listed> listed = DiagramFiles.of(model);
        assertEquals(List.of("Lettings: what is open"), listed.stream().map(DiagramFiles.Listed::label).toList());
        assertEquals("plan.keyline.Lettings- what is open.diagram", listed.getFirst().file().getFileName().toString());
        DiagramView view = DocumentFormat.read(listed.getFirst().file()).view();
        assertEquals(Lanes.PERSON, view.lanes());
        assertEquals(Set.of("B"), view.filter().values(Criterion.WORK_STREAM));
        ui(() -> {
            IEditorPart editor = page().getActiveEditor();
            assertEquals("plan.keyline: Lettings: what is open", editor.getTitle());
            return null;
        });
    }

    private static void choose(Combo combo, String text) {
        combo.select(combo.indexOf(text));
        assertTrue(combo.getSelectionIndex() >= 0, text);
        combo.notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void severalDiagramsOfAModelHaveFilesOfTheirOwnAlsoWithTheSameTitle() throws Exception {
        Path one = DiagramFiles.make(model, DiagramKind.DEPENDENCIES, "Late", DiagramView.ALL);
        Path two = DiagramFiles.make(model, DiagramKind.TRACEABILITY, "Late", DiagramView.ALL.withRoot("A.1"));
        assertFalse(one.equals(two));
        assertEquals(List.of(two, one).stream().sorted().toList(),
                DiagramFiles.of(model).stream().map(DiagramFiles.Listed::file).sorted().toList());
    }

    @Test
    void aDiagramWhoseModelWasRenamedSaysSoAndTakesAnother() throws Exception {
        Path file = DiagramFiles.make(model, DiagramKind.DEPENDENCIES, "", DiagramView.ALL);
        Path renamed = Files.move(model, model.resolveSibling("other.keyline"));
        project.refreshLocal(2, null);
        DiagramEditor editor = ui(() -> (DiagramEditor) OpenDiagramHandler.open(page(), file));
        ui(() -> {
            assertNull(editor.session());
            Composite area = editor.failurePage().control();
            assertTrue(all(area, Text.class).getFirst().getText().contains("plan.keyline is not in the folder"));
            assertEquals("other.keyline", all(area, Combo.class).getFirst().getText());
            all(area, Button.class).stream().filter(button -> button.getText().contains("Use this")).findFirst()
                    .orElseThrow().notifyListeners(SWT.Selection, new Event());
            return null;
        });
        until(() -> editor.session() != null && editor.viewer() != null && editor.viewer().getContents() != null);
        assertEquals("other.keyline", DocumentFormat.read(file).model());
        assertTrue(Files.exists(renamed));
    }

    @Test
    void theEditorGoesWithItsFileAndClosesWhenThatIsDeleted() throws Exception {
        open(DiagramKind.DEPENDENCIES);
        IFile file = project.getFile("plan.keyline.dependencies.diagram");
        file.move(project.getFullPath().append("plan.keyline.late.diagram"), true, null);
        until(() -> page().getActiveEditor() instanceof DiagramEditor renamed && renamed.session() != null
                && "plan.keyline: late".equals(renamed.getTitle()));
        project.getFile("plan.keyline.late.diagram").copy(
                project.getFullPath().append("plan.keyline.copy.diagram"), true, null);
        assertEquals(List.of("copy", "late"),
                DiagramFiles.of(model).stream().map(DiagramFiles.Listed::label).toList());
        project.getFile("plan.keyline.late.diagram").delete(true, null);
        until(() -> page().getEditorReferences().length == 0);
        assertFalse(Files.exists(model.resolveSibling("plan.keyline.late.diagram")));
        assertFalse(Files.exists(model.resolveSibling("plan.keyline.dependencies.diagram")));
    }

    @Test
    void aTitleIsInTheTabAndInTheFile() throws Exception {
        DiagramEditor editor = open(DiagramKind.DEPENDENCIES);
        ui(() -> {
            editor.session().execute(ViewCommand.title(editor.board().document(), "Who waits"));
            assertEquals("plan.keyline: Who waits", editor.getTitle());
            editor.doSave(null);
            editor.session().commandStack().undo();
            assertEquals("plan.keyline: Dependencies", editor.getTitle());
            return null;
        });
        assertEquals("Who waits", DocumentFormat.read(DocumentFormat.file(model, DiagramKind.DEPENDENCIES)).title());
    }

    @Test
    void figuresStayWhereTheyWereWhenTheModelIsReplacedByAnImport() throws Exception {
        DiagramEditor editor = open(DiagramKind.DEPENDENCIES);
        ui(() -> {
            editor.viewer().select(part(editor, "A.2"));
            new Alignments(editor.board()).nudge(300, 700);
            editor.doSave(null);
            return null;
        });
        Bounds placed = ui(() -> editor.scene().bounds(action(editor, "A.2").getId()));
        PlanBuilder plan = PlanBuilder.plan();
        plan.workStream("A", "Access").action("A.1").titled("Came in between").action("A.2")
                .titled("Do what action A.1 is for")
                .action("A.3").titled("Do what action A.2 is for").after("A.2");
        KeylineResource resource = ModelFiles.create(ModelFiles.newResourceSet(), model);
        for (EObject root : plan.roots()) {
            resource.getContents().add(root);
        }
        resource.save(null);
        ui(() -> {
            editor.session().files().reload(model);
            return null;
        });
        until(() -> editor.scene().diagram().nodes().size() == 3);
        Bounds now = ui(() -> editor.scene().bounds(action(editor, "A.3").getId()));
        assertEquals(List.of(placed.x(), placed.y()), List.of(now.x(), now.y()));
    }

    @Test
    void anActionThatIsDraggedIntoAnotherLaneBelongsToItUntilUndone() throws Exception {
        DiagramEditor editor = open(DiagramKind.DEPENDENCIES);
        ui(() -> {
            editor.session().execute(ViewCommand.lanes(editor.board().document(), Lanes.WORK_STREAM));
            return null;
        });
        until(() -> editor.scene().diagram().groups().size() == 2);
        ui(() -> {
            Action action = action(editor, "A.1");
            Bounds from = editor.scene().bounds(action.getId());
            Bounds lane = editor.scene().bounds(action(editor, "B.1").getWorkStream().getId());
            ChangeBoundsRequest move = new ChangeBoundsRequest(RequestConstants.REQ_MOVE);
            move.setEditParts(part(editor, "A.1"));
            move.setMoveDelta(new Point(0, (int) (lane.bottom() - 20 - from.y() - from.height() / 2)));
            editor.viewer().getEditDomain().getCommandStack().execute(part(editor, "A.1").getCommand(move));
            assertEquals("B", action.getWorkStream().getRef());
            assertEquals(action.getWorkStream().getId(), editor.scene().node(action.getId()).group());

            editor.session().commandStack().undo();
            assertEquals("A", action.getWorkStream().getRef());
            assertEquals(from, editor.scene().bounds(action.getId()));
            return null;
        });
    }

    @Test
    void thePagesAreShownBeforeTheyArePrinted() throws Exception {
        DiagramEditor editor = open(DiagramKind.DEPENDENCIES);
        ui(() -> {
            PrintingDialog dialog = new PrintingDialog(editor.getSite().getShell(), editor.scene().arranged(), false);
            dialog.setBlockOnOpen(false);
            dialog.open();
            List<Button> buttons = all(dialog.getShell(), Button.class);
            assertTrue(buttons.stream().noneMatch(button -> "&Print …".equals(button.getText())));
            assertTrue(buttons.stream().anyMatch(button -> "&Save as PDF …".equals(button.getText())));
            assertTrue(texts(dialog).stream().anyMatch(text -> text.contains("There is no printer")), "no printer");
            assertTrue(texts(dialog).stream().anyMatch(text -> text.startsWith("Page 1 of 1, ")));
            dialog.close();
            return null;
        });
        assertNull(ui(() -> shell("Print diagram")));
    }

    private static List<String> texts(PrintingDialog dialog) {
        List<String> texts = new ArrayList<>(all(dialog.getShell(), Label.class).stream().map(Label::getText).toList());
        all(dialog.getShell(), Text.class).forEach(text -> texts.add(text.getText()));
        return texts;
    }
}
