/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.part.FileEditorInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyline.ui.navigator.ModelOpening;

/** What a start opens. The workbench that the tests run in was itself started for the first time. */
class StartTest {

    private static final String SAMPLES = "Keyline samples";

    @TempDir
    private Path folder;

    @AfterEach
    void closeWhatIsElsewhere() throws Exception {
        Running.run(() -> {
            for (IEditorReference editor : Running.page().getEditorReferences()) {
                IEditorPart part = editor.getEditor(false);
                if (part != null && part.getEditorInput() instanceof FileEditorInput input
                        && input.getFile().getProject().getName().equals(ModelOpening.ELSEWHERE)) {
                    Running.page().closeEditor(part, false);
                }
            }
        });
        IProject elsewhere = project(ModelOpening.ELSEWHERE);
        if (elsewhere.exists()) {
            elsewhere.delete(true, true, null);
        }
    }

    @Test
    void theFirstStartMakesTheSamplesAndOpensTheirPlans() throws Exception {
        Running.await("both sample plans are open", () -> open().containsAll(
                Set.of("housing-improvement-plan.keyline", "improvement-plan.keyline")));
        assertTrue(project(SAMPLES).getFolder("frameworks").exists());
        assertTrue(project(SAMPLES).getFile("plans/riverbridge/housing-improvement-plan.txt").exists());
    }

    @Test
    void aLaterStartLeavesTheProjectsAsTheyAre() throws Exception {
        theFirstStartMakesTheSamplesAndOpensTheirPlans();
        Set<String> before = projects();
        start(List.of(), true);
        assertEquals(before, projects());
        assertEquals(List.of(), Arrays.stream(Job.getJobManager().find(null))
                .filter(job -> job.getName().equals("Making the samples")).toList());
    }

    @Test
    void theFilesOfTheCommandLineAreOpenedWhereverTheyLie() throws Exception {
        Path one = model("one.keyline");
        Path other = model("other.keyline");
        start(List.of(one, other), true);
        assertTrue(open().containsAll(Set.of("one.keyline", "other.keyline")), open().toString());
        assertEquals("other.keyline", Running.ui(() -> Running.page().getActiveEditor().getTitle()));
        assertTrue(Files.exists(one), "it stays where it is");
        assertEquals(one, location("one.keyline"));
    }

    @Test
    void aFileThatIsOpenIsNotOpenedASecondTime() throws Exception {
        Path model = model("again.keyline");
        start(List.of(model, model), true);
        start(List.of(model), true);
        assertEquals(1, Running.ui(() -> Arrays.stream(Running.page().getEditorReferences())
                .filter(editor -> editor.getName().equals("again.keyline")).count()));
    }

    @Test
    void aFileThatIsMissingKeepsNothingElseFromBeingOpened() throws Exception {
        Path there = model("there.keyline");
        start(List.of(folder.resolve("missing.keyline"), there), true);
        assertTrue(open().contains("there.keyline"), open().toString());
        Running.run(() -> {
            for (IEditorReference editor : Running.page().getEditorReferences()) {
                if (editor.getName().equals("missing.keyline")) {
                    Running.page().closeEditors(new IEditorReference[] { editor }, false);
                }
            }
        });
    }

    @Test
    void whatIsOpenIsRememberedForTheNextStart() throws Exception {
        start(List.of(model("remembered.keyline")), true);
        Running.run(() -> {
            for (IEditorReference editor : Running.page().getEditorReferences()) {
                assertNotNull(editor.getEditor(true).getEditorInput().getPersistable(), editor.getName());
            }
        });
    }

    /** Does what the start of a workbench does when its window is there. */
    private static void start(List<Path> files, boolean samples) {
        Running.run(() -> new KeylineWorkbench(files, samples).postStartup());
    }

    private Path model(String name) throws Exception {
        return Running.model(folder.resolve(name));
    }

    private static Set<String> open() {
        return Running.ui(() -> {
            Set<String> names = new TreeSet<>();
            for (IEditorReference editor : Running.page().getEditorReferences()) {
                names.add(editor.getName());
            }
            return names;
        });
    }

    private static Path location(String name) {
        IFile file = project(ModelOpening.ELSEWHERE).getFile(name);
        return Path.of(file.getLocation().toOSString());
    }

    private static Set<String> projects() {
        Set<String> names = new TreeSet<>();
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            names.add(project.getName());
        }
        return names;
    }

    private static IProject project(String name) {
        return ResourcesPlugin.getWorkspace().getRoot().getProject(name);
    }
}
