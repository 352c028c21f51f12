/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyline.model.ModelContents;
import org.keyline.model.core.CorePackage;
import org.keyline.model.core.Element;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.Action;
import org.keyline.model.resource.ModelFileException;

/** Sessions belong to one thread; here it is the test's, and no workbench takes part. */
class ModelSessionTest {

    @TempDir
    private Path folder;
    private Path plan;
    private Path report;
    private final ModelSessions sessions = new ModelSessions();

    @BeforeEach
    void writeAPlanThatRefersToAReport() throws IOException {
        plan = folder.resolve("plan.keyline");
        report = folder.resolve("report.keyline");
        PlanAndReport.write(plan, report);
    }

    private static <T extends Element> T first(ModelSession session, Class<T> type) {
        return session.resources().stream()
                .flatMap(resource -> ModelContents.all(resource.getContents(), type).stream()).findFirst()
                .orElseThrow();
    }

    private static void rename(ModelSession session, Element element, String name) {
        assertTrue(session.execute(
                SetCommand.create(session.domain(), element, CorePackage.Literals.ELEMENT__NAME, name)));
    }

    @Test
    void whatAFileRefersToIsPartOfTheModel() throws IOException {
        ModelSession session = sessions.acquire(plan);
        assertEquals(2, session.resources().size());
        assertEquals(first(session, Recommendation.class), first(session, Action.class).getAddresses().getFirst());
    }

    @Test
    void aFileThatAnOpenModelHoldsIsOpenedInItsSession() throws IOException {
        ModelSession session = sessions.acquire(plan);
        assertSame(session, sessions.acquire(report));
    }

    @Test
    void aFileThatRefersToAnOpenOneJoinsItsSession() throws IOException {
        ModelSession session = sessions.acquire(report);
        assertSame(session, sessions.acquire(plan));
        assertSame(first(session, Recommendation.class), first(session, Action.class).getAddresses().getFirst());
    }

    @Test
    void aSessionEndsWhenNobodyUsesItAnyMore() throws IOException {
        List<String> ends = new ArrayList<>();
        sessions.observe(opened -> ends.add("opened"), closed -> ends.add("closed"));
        ModelSession session = sessions.acquire(plan);
        sessions.acquire(report);
        sessions.release(session);
        assertEquals(List.of("opened"), ends);
        sessions.release(session);
        assertEquals(List.of("opened", "closed"), ends);
        assertNull(sessions.find(plan));
        assertNotSame(session, sessions.acquire(plan));
    }

    @Test
    void aSaveWritesTheFilesThatChangedAndNoOther() throws IOException {
        ModelSession session = sessions.acquire(plan);
        byte[] before = Files.readAllBytes(report);
        rename(session, first(session, Action.class), "Ask everybody");
        assertTrue(session.isDirty());
        session.files().save();
        assertFalse(session.isDirty());
        assertTrue(Files.readString(plan).contains("Ask everybody"));
        assertEquals(new String(before), Files.readString(report));
        assertFalse(Files.exists(folder.resolve("report.keyline.bak")), "the report was not written");
    }

    @Test
    void undoingBackToWhatWasSavedLeavesNothingToSave() throws IOException {
        ModelSession session = sessions.acquire(plan);
        rename(session, first(session, Action.class), "Ask everybody");
        session.commandStack().undo();
        assertFalse(session.isDirty());
        assertEquals(List.of(), session.files().modified());
    }

    @Test
    void aChangeOnDiskIsNoticedAndCanBeTakenOver() throws IOException {
        ModelSession session = sessions.acquire(plan);
        assertEquals(List.of(), session.files().changedOnDisk());
        Files.writeString(plan, Files.readString(plan).replace("Ask tenants", "Ask tenants and leaseholders"));
        assertEquals(List.of(plan), session.files().changedOnDisk());
        session.files().reload(plan);
        assertEquals("Ask tenants and leaseholders", first(session, Action.class).getName());
        assertEquals(List.of(), session.files().changedOnDisk());
        assertFalse(session.isDirty());
    }

    @Test
    void aFileThatWasDamagedOnDiskDoesNotTouchTheOpenModel() throws IOException {
        ModelSession session = sessions.acquire(plan);
        Files.writeString(plan, "<");
        assertThrows(ModelFileException.class, () -> session.files().reload(plan));
        assertEquals("Ask tenants", first(session, Action.class).getName());
    }

    @Test
    void reloadingOneFileKeepsUnsavedChangesOfTheOther() throws IOException {
        ModelSession session = sessions.acquire(plan);
        rename(session, first(session, Action.class), "Ask everybody");
        session.files().reload(report);
        assertTrue(session.isDirty());
        assertEquals("Ask everybody", first(session, Action.class).getName());
        assertEquals(first(session, Recommendation.class), first(session, Action.class).getAddresses().getFirst());
    }

    @Test
    void unsavedWorkOfAnEarlierRunIsRestoredAndStillUnsaved() throws IOException {
        Recovery recovery = new Recovery(folder.resolve("kept"));
        ModelSession earlier = sessions.acquire(plan);
        rename(earlier, first(earlier, Action.class), "Ask everybody");
        ByteArrayOutputStream contents = new ByteArrayOutputStream();
        earlier.resource(plan).save(contents, null);
        recovery.keep(plan, contents.toByteArray());
        sessions.release(earlier);

        ModelSession session = sessions.acquire(plan);
        assertEquals("Ask tenants", first(session, Action.class).getName());
        session.files().restore(ReadFiles.of(plan, recovery.find(plan).orElseThrow(), null));
        assertEquals("Ask everybody", first(session, Action.class).getName());
        assertTrue(session.isDirty());
        session.files().save();
        assertTrue(Files.readString(plan).contains("Ask everybody"));
        assertEquals(first(session, Recommendation.class), first(session, Action.class).getAddresses().getFirst());
    }

    @Test
    void whatWasSavedAfterwardsIsNotRestored() throws IOException {
        Recovery recovery = new Recovery(folder.resolve("kept"));
        recovery.keep(plan, new byte[] { 1 });
        Files.setLastModifiedTime(plan, FileTime
                .fromMillis(System.currentTimeMillis() + Duration.ofHours(1).toMillis()));
        assertTrue(recovery.find(plan).isEmpty());
    }

    @Test
    void whatChangesWhileASaveIsWrittenIsStillToBeSaved() throws IOException {
        ModelSession session = sessions.acquire(plan);
        Action action = first(session, Action.class);
        rename(session, action, "Ask everybody");
        ModelSaving saving = session.files().beginSave();
        rename(session, action, "Ask nobody");
        saving.write(null);
        saving.end();
        assertTrue(session.isDirty());
        assertEquals(List.of(session.resource(plan)), session.files().modified());
        assertTrue(Files.readString(plan).contains("Ask everybody"));
        session.commandStack().undo();
        assertFalse(session.isDirty(), "this is what was saved");
        session.commandStack().redo();
        session.files().save();
        assertFalse(session.isDirty());
        assertTrue(Files.readString(plan).contains("Ask nobody"));
    }

    @Test
    void aSaveThatIsStoppedLeavesTheFileAsItWasAndTheModelToBeSaved() throws IOException {
        ModelSession session = sessions.acquire(plan);
        String before = Files.readString(plan);
        rename(session, first(session, Action.class), "Ask everybody");
        ModelSaving saving = session.files().beginSave();
        NullProgressMonitor stopped = new NullProgressMonitor();
        stopped.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> saving.write(stopped));
        saving.end();
        assertEquals(before, Files.readString(plan));
        assertTrue(session.isDirty());
        session.files().save();
        assertTrue(Files.readString(plan).contains("Ask everybody"));
    }

    @Test
    void undoingPastASaveAndGoingAnotherWayIsToBeSaved() throws IOException {
        ModelSession session = sessions.acquire(plan);
        Action action = first(session, Action.class);
        rename(session, action, "Ask everybody");
        ModelSaving saving = session.files().beginSave();
        session.commandStack().undo();
        rename(session, action, "Ask nobody");
        saving.write(null);
        saving.end();
        assertTrue(session.isDirty(), "there is one command as there was, but another one");
    }

    @Test
    void listenersAreToldOfChangesAndOfTheState() throws IOException {
        ModelSession session = sessions.acquire(plan);
        List<String> told = new ArrayList<>();
        session.addListener(new ModelListener() {
            @Override
            public void modelChanged(ModelChange change) {
                told.add("changed " + change.objects().size());
            }

            @Override
            public void stateChanged() {
                told.add(session.isDirty() ? "dirty" : "clean");
            }
        });
        rename(session, first(session, Action.class), "Ask everybody");
        session.files().save();
        assertEquals(List.of("changed 1", "dirty", "clean"), told);
    }
}
