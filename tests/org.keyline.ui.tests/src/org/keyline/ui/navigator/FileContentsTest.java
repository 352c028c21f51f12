/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.navigator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.keyline.ui.Workbench.await;
import static org.keyline.ui.Workbench.run;
import static org.keyline.ui.Workbench.ui;

import java.nio.file.Files;
import java.nio.file.attribute.FileTime;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.ui.KeylineUi;
import org.keyline.ui.Workbench;

/** What the Navigator shows below a model's file. */
class FileContentsTest {

    private Workbench workbench;
    private IFile file;
    private FileContents contents;

    @BeforeEach
    void makeAPlan() throws Exception {
        workbench = new Workbench("navigator");
        file = workbench.model("plan.keyline", PlanBuilder.plan().workStream("A", "Access").action("A.1"));
        contents = ui(FileContents::new);
    }

    @AfterEach
    void close() throws Exception {
        run(contents::dispose);
        workbench.close();
    }

    private Object first(IFile of) {
        return contents.getChildren(of)[0];
    }

    @Test
    void aFileIsReadInTheBackgroundWhenItsNodeIsOpened() throws Exception {
        Job.getJobManager().suspend();
        try {
            assertEquals(new UnreadableFile(file, null), ui(() -> first(file)));
            assertEquals("Reading …", ui(() -> new ModelLabels().getText(first(file))));
        } finally {
            Job.getJobManager().resume();
        }
        await("its contents are there", () -> first(file) instanceof EObject);
    }

    @Test
    void whoClosesTheNavigatorWaitsNoLonger() throws Exception {
        Job.getJobManager().suspend();
        try {
            run(() -> first(file));
            run(contents::dispose);
        } finally {
            Job.getJobManager().resume();
        }
        IFile other = workbench.model("other.keyline", PlanBuilder.plan().workStream("B", "Advice"));
        FileContents second = ui(FileContents::new);
        await("another one is read", () -> second.getChildren(other)[0] instanceof EObject);
        run(second::dispose);
        assertNull(ui(() -> KeylineUi.sessions().find(Workbench.path(file))));
    }

    @Test
    void aDamagedFileIsToldAndReadAgainWhenItIsMended() throws Exception {
        String good = Files.readString(Workbench.path(file));
        Files.writeString(Workbench.path(file), "no model");
        await("it is told", () -> first(file) instanceof UnreadableFile unreadable && unreadable.problem() != null);
        UnreadableFile unreadable = assertInstanceOf(UnreadableFile.class, ui(() -> first(file)));
        assertTrue(unreadable.problem().startsWith("It is no Keyline model"), unreadable.problem());
        Files.writeString(Workbench.path(file), good);
        Files.setLastModifiedTime(Workbench.path(file), FileTime.fromMillis(1_000_000));
        await("its contents are there", () -> first(file) instanceof EObject);
    }
}
