/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.findings;

import static org.keyline.ui.Workbench.await;
import static org.keyline.ui.Workbench.run;
import static org.keyline.ui.Workbench.ui;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.keyline.model.ModelContents;
import org.keyline.model.core.CorePackage;
import org.keyline.model.plan.Action;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.ui.AnswerProbe;
import org.keyline.ui.Workbench;
import org.keyline.ui.editor.ModelEditor;
import org.keyline.validation.Severity;

/**
 * Measures how long the window does not answer while somebody works with the findings of the large model that
 * KEYLINE_BENCH_MODEL names; prints, and asserts nothing.
 */
@EnabledIfEnvironmentVariable(named = "KEYLINE_BENCH_MODEL", matches = ".+")
class FindingsAnsweringTest {

    private static final int TIMES = 1;
    private static final int SETTLED_MILLIS = 300;

    private ModelEditor editor;
    private FindingsView view;

    private static void measure(String what, Runnable act) throws InterruptedException {
        AnswerProbe probe = new AnswerProbe();
        probe.begin();
        run(act);
        Thread.sleep(SETTLED_MILLIS);
        System.out.printf("ANSWERS %-44s longest without an answer %s%n", what, probe.end());
    }

    @Test
    void theWindowAnswersWhileTheFindingsOfALargeModelAreWorkedThrough() throws Exception {
        try (Workbench workbench = new Workbench("findings-answering")) {
            IFile small = workbench.model("small.keyline", PlanBuilder.plan().workStream("A", "Access").action("A.1"));
            Path file = Workbench.path(small).resolveSibling("large.keyline");
            Files.copy(Path.of(System.getenv("KEYLINE_BENCH_MODEL")), file);
            small.getParent().refreshLocal(1, null);
            IFile large = small.getParent().getFile(IPath.fromOSString("large.keyline"));
            IWorkbenchPage page = Workbench.page();
            editor = (ModelEditor) ui(() -> IDE.openEditor(page, large));
            await("it is read", () -> editor.session() != null);
            await("it is checked", () -> LiveCheck.isUpToDate(editor.session()));
            for (int time = 1; time <= TIMES; time++) {
                System.out.println("ANSWERS round " + time);
                work(page);
            }
        }
    }

    private void work(IWorkbenchPage page) throws Exception {
        run(() -> {
            if (page.findView(FindingsView.ID) != null) {
                page.hideView(page.findView(FindingsView.ID));
            }
        });
        measure("open the view", () -> {
            try {
                view = (FindingsView) page.showView(FindingsView.ID);
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
        System.out.println("ANSWERS " + ui(() -> view.list().summary()));
        Tree tree = ui(() -> view.viewer().getTree());
        Text find = ui(() -> Workbench.find(tree.getShell(), Text.class,
                text -> text.getMessage().startsWith("Narrow down")));
        for (String typed : new String[] { "o", "officer 2", "no such word", "" }) {
            measure("narrow down to “" + typed + "”", () -> find.setText(typed));
        }
        ToolBar counts = ui(() -> Workbench.find(find.getParent(), ToolBar.class, bar -> true));
        for (boolean show : new boolean[] { false, true }) {
            measure((show ? "show" : "hide") + " the warnings", () -> {
                ToolItem warnings = counts.getItem(Severity.WARNING.ordinal());
                warnings.setSelection(show);
                warnings.notifyListeners(SWT.Selection, new Event());
            });
        }
        Action action = ui(() -> ModelContents.all(editor.session().roots(), Action.class).getFirst());
        for (String name : new String[] { "Ask everybody once more", "Ask them all" }) {
            measure("an edit", () -> editor.session().execute(
                    SetCommand.create(editor.session().domain(), action, CorePackage.Literals.ELEMENT__NAME, name)));
        }
        for (int i = 0; i < 3; i++) {
            measure("F8", () -> next(page, "org.keyline.ui.nextFinding"));
        }
        measure("Shift+F8", () -> next(page, "org.keyline.ui.previousFinding"));
        run(() -> page.activate(editor));
        measure("F8 in the editor", () -> next(page, "org.keyline.ui.nextFinding"));
        run(() -> page.activate(view));
        measure("select a row", () -> view.viewer()
                .setSelection(new StructuredSelection(tree.getItem(tree.getItemCount() / 2).getData())));
        measure("select all", tree::selectAll);
        measure("select one", () -> view.viewer().setSelection(new StructuredSelection(tree.getItem(0).getData())));
        for (TreeColumn column : ui(tree::getColumns)) {
            measure("order by the column " + ui(column::getText),
                    () -> column.notifyListeners(SWT.Selection, new Event()));
        }
        for (FindingColumn by : new FindingColumn[] { FindingColumn.SEVERITY, FindingColumn.RULE,
                FindingColumn.ELEMENT, FindingColumn.WORK_STREAM, FindingColumn.FILE }) {
            measure("group by " + by.title(), () -> view.groupBy(by));
        }
        measure("F8 in groups", () -> next(page, "org.keyline.ui.nextFinding"));
        measure("no groups", () -> view.groupBy(null));
        mend();
    }

    private void mend() throws Exception {
        FindingRow row = ui(() -> view.list().inOrder().stream()
                .filter(each -> Mending.choices(each).stream().anyMatch(c -> c.label().startsWith("For all ")))
                .findFirst()
                .orElse(null));
        if (row == null) {
            return;
        }
        run(() -> view.viewer().setSelection(new StructuredSelection(row)));
        measure("what mends " + row.finding().rule(), () -> {
            Menu menu = new Menu(view.viewer().getControl());
            FindingMenu.fill(menu, view.selectedRows(), true);
            menu.dispose();
        });
        Mending.Choice one = ui(() -> Mending.choices(row).getFirst());
        measure("one mended", () -> one.change().run());
        measure("undone", () -> editor.session().commandStack().undo());
        Mending.Choice all = ui(() -> Mending.choices(row).stream().filter(c -> c.label().startsWith("For all "))
                .findFirst().orElseThrow());
        measure(all.label(), () -> all.change().run());
        measure("undone", () -> editor.session().commandStack().undo());
        await("it is checked", () -> LiveCheck.isUpToDate(editor.session()));
    }

    private static void next(IWorkbenchPage page, String command) {
        try {
            page.getWorkbenchWindow().getService(IHandlerService.class).executeCommand(command, new Event());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
