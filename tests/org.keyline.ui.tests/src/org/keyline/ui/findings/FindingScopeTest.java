/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.keyline.ui.Workbench.await;
import static org.keyline.ui.Workbench.run;
import static org.keyline.ui.Workbench.ui;

import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.ui.Workbench;

class FindingScopeTest {

    private Workbench workbench;
    private IFile ours;
    private IFile theirs;
    private IEditorPart first;
    private FindingsView view;

    @BeforeEach
    void openTwoPlansWithFindings() throws Exception {
        workbench = new Workbench("scope");
        ours = plan("ours.keyline");
        theirs = plan("theirs.keyline");
        first = Workbench.open(ours);
        var page = Workbench.page();
        view = (FindingsView) ui(() -> page.showView(FindingsView.ID));
        setAll(false);
        awaitFirst();
    }

    /** In a workspace that is new, the samples may be opened in front of it meanwhile. */
    private void awaitFirst() throws InterruptedException {
        var page = Workbench.page();
        await("the findings are those of the first plan", () -> {
            page.activate(first);
            return files().equals(Set.of("ours.keyline"));
        });
    }

    @AfterEach
    void close() throws Exception {
        setAll(false);
        workbench.close();
    }

    private IFile plan(String name) throws Exception {
        return workbench.model(name,
                PlanBuilder.plan().recommendation("R1").workStream("A", "Access").action("A.1").titled("Ask tenants"));
    }

    private void setAll(boolean all) {
        run(() -> {
            for (var item : view.getViewSite().getActionBars().getMenuManager().getItems()) {
                if (item instanceof ActionContributionItem line && line.getAction().getText().contains("&All")) {
                    line.getAction().setChecked(all);
                    line.getAction().run();
                }
            }
        });
    }

    private Set<String> files() {
        Set<String> files = new TreeSet<>();
        run(() -> view.list().inOrder().forEach(row -> files.add(row.file())));
        return files;
    }

    private void awaitFiles(String... names) throws InterruptedException {
        await("the findings are those of " + String.join(", ", names), () -> files().equals(Set.of(names)));
    }

    @Test
    void theFindingsAreThoseOfTheModelInFront() throws Exception {
        awaitFiles("ours.keyline");
        run(() -> assertTrue(view.getContentDescription().startsWith("ours.keyline: "), view.getContentDescription()));
        IEditorPart second = Workbench.open(theirs);
        awaitFiles("theirs.keyline");
        var page = Workbench.page();
        run(() -> page.closeEditor(second, false));
        awaitFiles("ours.keyline");
    }

    @Test
    void theFindingsOfAllOpenModelsAreListedOnRequest() throws Exception {
        Workbench.open(theirs);
        setAll(true);
        awaitFiles("ours.keyline", "theirs.keyline");
        setAll(false);
        awaitFiles("theirs.keyline");
    }

    @Test
    void theFindingIsSelectedAgainWhenItsModelIsInFrontAgain() throws Exception {
        awaitFiles("ours.keyline");
        FindingRow last = ui(() -> view.step(-1));
        Workbench.open(theirs);
        awaitFiles("theirs.keyline");
        Workbench.open(ours);
        awaitFiles("ours.keyline");
        await("the finding is selected", () -> ui(view::selectedRows).stream().anyMatch(last::isSame));
        run(() -> assertEquals(1, view.selectedRows().size()));
    }
}
