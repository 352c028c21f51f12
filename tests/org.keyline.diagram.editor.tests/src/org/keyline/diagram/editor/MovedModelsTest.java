/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyline.diagram.DiagramKind;
import org.keyline.diagram.editor.stored.PlaceCommand;
import org.keyline.diagram.stored.DiagramFiles;
import org.keyline.diagram.stored.DocumentFormat;
import org.keyline.diagram.stored.Place;
import org.keyline.model.plan.Action;
import org.keyline.testsupport.PlanBuilder;

/** Diagrams go where their model goes. */
class MovedModelsTest {

    private static final int PATIENCE = 600;

    private final OpenedDiagram opened = new OpenedDiagram();
    private IProject project;
    private Path model;

    @BeforeEach
    void openADiagram() throws Exception {
        opened.open(PlanBuilder.plan().workStream("A", "Access").action("A.1").action("A.2").roots(),
                DiagramKind.DEPENDENCIES);
        model = opened.model();
        project = ResourcesPlugin.getWorkspace().getRoot().getProject("Diagrams");
        Job.getJobManager().join("org.eclipse.ui.internal.Workbench.EARLY_STARTUP_JOB_FAMILY", null);
    }

    @AfterEach
    void close() throws Exception {
        opened.close();
    }

    private static void until(String what, Callable<Boolean> condition) throws InterruptedException {
        for (int i = 0; i < PATIENCE; i++) {
            if (OpenedDiagram.ui(condition)) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("It never came about that " + what);
    }

    private IFile file() {
        return project.getFile(model.getFileName().toString());
    }

    private static DiagramEditor shown() {
        return (DiagramEditor) PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().getActiveEditor();
    }

    private void place() {
        OpenedDiagram.ui(() -> {
            DiagramEditor editor = opened.editor();
            editor.session().execute(new PlaceCommand("Move", editor.document(),
                    Map.of(opened.find(Action.class, "A.1").getId(), new Place(700, 500))));
            editor.doSave(null);
            return null;
        });
    }

    @Test
    void aRenamedModelTakesItsDiagramsAlong() throws Exception {
        place();
        file().move(IPath.fromPortableString("other.keyline"), true, null);
        Path now = model.resolveSibling("other.keyline.dependencies.diagram");
        until("the diagram is there", () -> Files.exists(now) && shown() != null && shown().viewer() != null
                && shown().file().equals(now));
        assertEquals("other.keyline", DocumentFormat.read(now).model());
        assertEquals(List.of(new Place(700, 500)), List.copyOf(DocumentFormat.read(now).places().values()));
        assertFalse(Files.exists(DocumentFormat.file(model, DiagramKind.DEPENDENCIES)));
        OpenedDiagram.ui(() -> {
            assertTrue(shown().getTitle().startsWith("other.keyline"), shown().getTitle());
            return null;
        });
    }

    @Test
    void aModelThatIsMovedToAnotherFolderTakesItsDiagramsAlong() throws Exception {
        Path second = DiagramFiles.make(model, DiagramKind.TIMELINE, "Next year",
                DocumentFormat.read(opened.editor().file()).view());
        project.refreshLocal(2, null);
        IFolder folder = project.getFolder("archive");
        folder.create(true, true, null);
        file().move(folder.getFile("plan.keyline").getFullPath(), true, null);
        Path archive = model.resolveSibling("archive");
        until("both are there", () -> DiagramFiles.of(archive.resolve("plan.keyline")).size() == 2);
        assertFalse(Files.exists(second));
    }

    @Test
    void aModelRenamedWhileNobodyLookedIsFoundByWhatItHolds() throws Exception {
        place();
        Path diagram = opened.editor().file();
        Path other = Files.writeString(model.resolveSibling("another.keyline"), "<nothing/>");
        Path renamed = model.resolveSibling("renamed.keyline");
        Files.move(model, renamed);
        assertEquals(renamed, DiagramFiles.likeliest(diagram, List.of(other, renamed)).orElseThrow());
        assertTrue(DiagramFiles.likeliest(diagram, List.of(other)).isEmpty());
    }

    @Test
    void ofADeletedModelItIsSaidWhatRemains() throws Exception {
        Path diagram = opened.editor().file();
        file().delete(true, null);
        until("it is asked", () -> question() != null);
        assertTrue(Files.exists(diagram));
        OpenedDiagram.ui(() -> {
            press(question(), "Delete them too");
            return null;
        });
        until("it is gone", () -> !Files.exists(diagram));
    }

    @Test
    void theDiagramsOfADeletedModelCanBeKept() throws Exception {
        Path diagram = opened.editor().file();
        file().delete(true, null);
        until("it is asked", () -> question() != null);
        OpenedDiagram.ui(() -> {
            press(question(), "Keep them");
            return null;
        });
        until("the question is gone", () -> question() == null);
        assertTrue(Files.exists(diagram));
    }

    private static Shell question() {
        return Arrays.stream(PlatformUI.getWorkbench().getDisplay().getShells())
                .filter(shell -> shell.getText().equals("Diagrams of a deleted model")).findFirst().orElse(null);
    }

    private static void press(Composite in, String text) {
        for (Control child : in.getChildren()) {
            if (child instanceof Button button && button.getText().replace("&", "").equals(text)) {
                button.notifyListeners(SWT.Selection, new Event());
                return;
            }
            if (child instanceof Composite composite && !composite.isDisposed()) {
                press(composite, text);
            }
            if (in.isDisposed()) {
                return;
            }
        }
    }
}
