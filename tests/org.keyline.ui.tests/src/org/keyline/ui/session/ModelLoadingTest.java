/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyline.model.ModelContents;
import org.keyline.model.core.CorePackage;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.Action;

/** Models are read in the background; here the test's thread stands for the user interface's. */
class ModelLoadingTest {

    private static final int PATIENCE_SECONDS = 30;

    @TempDir
    private Path folder;
    private Path plan;
    private Path report;
    private final BlockingQueue<Runnable> posted = new LinkedBlockingQueue<>();
    private final ModelSessions sessions = new ModelSessions();
    private final ModelLoadings loadings = new ModelLoadings(sessions, posted::add);

    /** Notes what it is told. */
    private static final class Waiter implements ModelLoading.Waiting {
        private ModelSession session;
        private IOException failure;
        private boolean cancelled;

        @Override
        public void opened(ModelSession opened) {
            assertNull(session, "told once");
            session = opened;
        }

        @Override
        public void failed(IOException cause) {
            failure = cause;
        }

        @Override
        public void cancelled() {
            cancelled = true;
        }
    }

    @BeforeEach
    void writeAPlanThatRefersToAReport() throws IOException {
        plan = folder.resolve("plan.keyline");
        report = folder.resolve("report.keyline");
        PlanAndReport.write(plan, report);
    }

    private void until(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            Runnable next = posted.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (next == null) {
                fail("nothing was handed over");
            }
            next.run();
        }
    }

    private Waiter opened(Path file) throws InterruptedException {
        Waiter waiter = new Waiter();
        loadings.open(file, waiter);
        until(() -> waiter.session != null);
        return waiter;
    }

    @Test
    void aModelIsHandedOverCompleteWithWhatItRefersTo() throws InterruptedException {
        ModelSession session = opened(plan).session;
        Action action = ModelContents.all(session.roots(), Action.class).getFirst();
        Recommendation recommendation = ModelContents.all(session.roots(), Recommendation.class).getFirst();
        assertEquals(List.of(recommendation), action.getAddresses());
        assertFalse(session.isDirty());
        assertEquals(List.of(), session.files().changedOnDisk());
    }

    @Test
    void allWhoWaitForAFileShareOneReadingAndOneSession() throws InterruptedException {
        Waiter one = new Waiter();
        Waiter other = new Waiter();
        assertSame(loadings.open(plan, one), loadings.open(plan, other));
        until(() -> other.session != null);
        assertSame(one.session, other.session);
        sessions.release(one.session);
        assertSame(other.session, sessions.find(plan), "the other one still uses it");
        sessions.release(other.session);
        assertNull(sessions.find(plan));
    }

    @Test
    void aFileThatRefersToAnOpenOneJoinsItsSession() throws Exception {
        ModelSession session = sessions.acquire(report);
        Recommendation recommendation = ModelContents.all(session.roots(), Recommendation.class).getFirst();
        assertSame(session, opened(plan).session);
        assertSame(recommendation,
                ModelContents.all(session.roots(), Action.class).getFirst().getAddresses().getFirst());
    }

    @Test
    void whoLeavesIsNotToldAndNobodyLeftOpensNothing() throws InterruptedException {
        Waiter gone = new Waiter();
        loadings.open(plan, gone).leave(gone);
        Waiter other = opened(report);
        Runnable late = posted.poll(1, TimeUnit.SECONDS);
        while (late != null) {
            late.run();
            late = posted.poll(1, TimeUnit.SECONDS);
        }
        assertNull(gone.session);
        assertNull(sessions.find(plan));
        assertSame(other.session, sessions.find(report));
    }

    @Test
    void aFileCanBeOpenedAgainAfterAllHaveLeft() throws InterruptedException {
        Waiter gone = new Waiter();
        loadings.open(plan, gone).leave(gone);
        assertTrue(opened(plan).session != null);
        assertNull(gone.session);
    }

    @Test
    void stoppingItTellsAllWhoWait() throws InterruptedException {
        Waiter one = new Waiter();
        Waiter other = new Waiter();
        Job.getJobManager().suspend();
        try {
            ModelLoading loading = loadings.open(plan, one);
            loadings.open(plan, other);
            loading.cancel();
            until(() -> one.cancelled && other.cancelled);
        } finally {
            Job.getJobManager().resume();
        }
        assertNull(one.session);
        assertNull(other.session);
    }

    @Test
    void readingStopsWhereItIsAsked() {
        NullProgressMonitor stopped = new NullProgressMonitor();
        stopped.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> ReadFiles.of(plan, stopped));
    }

    @Test
    void aDamagedFileIsToldWithItsPlace() throws Exception {
        Files.writeString(plan, "<?xml version=\"1.0\"?>\n<plan:ImprovementPlan name=\"");
        Waiter waiter = new Waiter();
        loadings.open(plan, waiter);
        until(() -> waiter.failure != null);
        assertTrue(waiter.failure.getMessage().contains("line 2"), waiter.failure.getMessage());
        assertNull(sessions.find(plan));
    }

    @Test
    void aFileThatIsReadAnewDoesNotReplaceWhatWasChangedMeanwhile() throws Exception {
        ModelSession session = sessions.acquire(plan);
        Files.writeString(plan, Files.readString(plan).replace("Ask tenants", "Ask nobody"));
        List<IOException> failures = new ArrayList<>();
        loadings.reload(session, plan, failures::add);
        Action action = ModelContents.all(session.roots(), Action.class).getFirst();
        session.execute(SetCommand.create(session.domain(), action,
                CorePackage.Literals.ELEMENT__NAME, "Ask everybody"));
        Runnable handing = posted.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        handing.run();
        assertEquals("Ask everybody", ModelContents.all(session.roots(), Action.class).getFirst().getName());
        session.commandStack().undo();
        loadings.reload(session, plan, failures::add);
        posted.poll(PATIENCE_SECONDS, TimeUnit.SECONDS).run();
        assertEquals("Ask nobody", ModelContents.all(session.roots(), Action.class).getFirst().getName());
        assertEquals(List.of(), failures);
    }

    @Test
    void aFileThatCannotBeReadAnewLeavesTheModelAsItIs() throws Exception {
        ModelSession session = sessions.acquire(plan);
        Files.writeString(plan, "<");
        List<IOException> failures = new ArrayList<>();
        loadings.reload(session, plan, failures::add);
        until(() -> !failures.isEmpty());
        assertEquals("Ask tenants", ModelContents.all(session.roots(), Action.class).getFirst().getName());
    }
}
