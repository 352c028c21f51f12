/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.keyline.ui.Workbench.await;
import static org.keyline.ui.Workbench.run;
import static org.keyline.ui.Workbench.ui;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.ui.Workbench;
import org.keyline.ui.editor.ModelEditor;

/** Of many findings the first are shown at once, and the others as they are needed. */
class LongListTest {

    private static final int ACTIONS = 400;
    private static final int SHOWN = 1000;

    private Workbench workbench;
    private FindingsView view;
    private Tree tree;

    @BeforeEach
    void listTheFindingsOfALongPlan() throws Exception {
        workbench = new Workbench("long");
        PlanBuilder plan = PlanBuilder.plan().workStream("A", "Access");
        for (int i = 1; i <= ACTIONS; i++) {
            plan.action("A." + i);
        }
        IFile file = workbench.model("long.keyline", plan);
        ModelEditor editor = (ModelEditor) Workbench.open(file);
        await("it is checked", () -> LiveCheck.isUpToDate(editor.session()));
        IWorkbenchPage page = Workbench.page();
        view = (FindingsView) ui(() -> page.showView(FindingsView.ID));
        tree = ui(() -> view.viewer().getTree());
        await("there are more than are shown", () -> view.list().inOrder().size() > SHOWN + 1);
    }

    @AfterEach
    void close() throws Exception {
        run(() -> {
            view.list().narrow("");
            view.groupBy(null);
        });
        workbench.close();
    }

    @Test
    void soManyRowsAreShownAndALineThatSaysHowManyThereAreMore() throws Exception {
        await("the rows follow", () -> tree.getItemCount() == SHOWN + 1);
        run(() -> {
            List<FindingRow> rows = view.list().inOrder();
            for (int i = 0; i < SHOWN; i++) {
                assertEquals(rows.get(i), tree.getItem(i).getData());
                assertEquals(rows.get(i).text(), tree.getItem(i).getText(0));
            }
            assertTrue(tree.getItem(SHOWN).getText().startsWith("… and " + (rows.size() - SHOWN) + " more"),
                    tree.getItem(SHOWN).getText());
        });
    }

    @Test
    void whoStepsToAFindingFarDownSeesIt() {
        run(() -> {
            List<FindingRow> rows = view.list().inOrder();
            view.viewer().setSelection(new StructuredSelection(rows.getFirst()));
            view.step(-1);
            assertEquals(List.of(rows.getLast()), view.selectedRows());
            view.step(-1);
            assertEquals(List.of(rows.get(rows.size() - 2)), view.selectedRows());
        });
    }

    @Test
    void ofManyGroupsTheFirstAreOpened() throws Exception {
        run(() -> view.groupBy(FindingColumn.ELEMENT));
        int groups = ui(() -> view.list().groups().size());
        assertTrue(groups > ACTIONS, groups + " groups");
        await("the groups follow", () -> tree.getItemCount() == groups);
        run(() -> {
            assertTrue(tree.getItem(0).getExpanded());
            assertFalse(tree.getItem(groups - 1).getExpanded());
            assertEquals(view.list().groups().stream().map(FindingList.Group::title).toList(),
                    List.of(tree.getItems()).stream().map(TreeItem::getText).toList());
        });
    }

    @Test
    void aFindingInAGroupThatIsNotOpenIsShownWhenSomebodyStepsToIt() {
        run(() -> {
            view.groupBy(FindingColumn.ELEMENT);
            view.viewer().setSelection(new StructuredSelection(view.list().inOrder().getFirst()));
            view.step(-1);
            assertEquals(List.of(view.list().inOrder().getLast()), view.selectedRows());
        });
    }

    @Test
    void manyRowsAreNarrowedDownWhileTheWindowAnswers() throws Exception {
        Text find = ui(() -> Workbench.find(tree.getShell(), Text.class,
                text -> text.getMessage().startsWith("Narrow down")));
        run(() -> find.setText("a.217"));
        await("one action's findings are shown", () -> tree.getItemCount() > 0 && tree.getItemCount() < 20);
        run(() -> {
            for (TreeItem item : tree.getItems()) {
                assertTrue(item.getText(0).contains("A.217") || item.getText(1).contains("A.217"), item.getText(0));
            }
            find.setText("");
        });
        await("all are shown again", () -> tree.getItemCount() == SHOWN + 1);
    }
}
