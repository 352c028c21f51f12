/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.navigator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.keyline.ui.Workbench.await;
import static org.keyline.ui.Workbench.run;
import static org.keyline.ui.Workbench.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.ui.Workbench;
import org.keyline.ui.editor.ModelEditor;

/** Models that lie anywhere on the computer. */
class ModelOpeningTest {

    @TempDir
    private Path folder;
    private Path elsewhere;

    @BeforeEach
    void aModelThatLiesElsewhere() throws Exception {
        try (Workbench workbench = new Workbench("source")) {
            IFile made = workbench.model("plan.keyline", PlanBuilder.plan().workStream("A", "Access").action("A.1"));
            elsewhere = Files.copy(Workbench.path(made), folder.toRealPath().resolve("plan.keyline"));
        }
    }

    @AfterEach
    void forgetIt() throws CoreException {
        var page = Workbench.page();
        run(() -> page.closeAllEditors(false));
        project().delete(true, true, null);
    }

    private static IProject project() {
        return ResourcesPlugin.getWorkspace().getRoot().getProject(ModelOpening.ELSEWHERE);
    }

    private static List<String> links() throws CoreException {
        return Arrays.stream(project().members()).filter(IResource::isLinked).map(IResource::getName).toList();
    }

    private ModelEditor open(Path file) throws Exception {
        var page = Workbench.page();
        ModelEditor editor = (ModelEditor) ui(() -> ModelOpening.open(page, file));
        await("it is read", () -> editor.session() != null);
        return editor;
    }

    @Test
    void aModelIsLinkedOnceHoweverOftenItIsOpened() throws Exception {
        ModelEditor first = open(elsewhere);
        assertEquals(first, open(elsewhere));
        assertEquals(List.of("plan.keyline"), links());
    }

    @Test
    void afterAnEndThatWasNotPlannedTheLinkOfBeforeIsUsed() throws Exception {
        open(elsewhere);
        var page = Workbench.page();
        run(() -> page.closeAllEditors(false));
        project().delete(false, true, null);
        ModelEditor editor = open(elsewhere);
        assertEquals(List.of("plan.keyline"), links());
        assertEquals("plan.keyline", ui(editor::getTitle));
    }

    @Test
    void aProjectThatIsClosedIsOpenedForItsLink() throws Exception {
        open(elsewhere);
        var page = Workbench.page();
        run(() -> page.closeAllEditors(false));
        project().close(null);
        open(elsewhere);
        assertEquals(List.of("plan.keyline"), links());
    }

    @Test
    void twoModelsOfOneNameBearTheirOwnNameInTheirTitles() throws Exception {
        Path other = Files.createDirectory(folder.resolve("other")).toRealPath().resolve("plan.keyline");
        Files.copy(elsewhere, other);
        assertEquals("plan.keyline", ui(open(elsewhere)::getTitle));
        assertEquals("plan.keyline", ui(open(other)::getTitle));
        assertEquals(2, links().size());
    }
}
