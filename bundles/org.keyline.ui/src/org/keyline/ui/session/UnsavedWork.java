/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.session;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.keyline.model.resource.KeylineResource;
import org.keyline.ui.KeylineUi;

/**
 * Keeps a copy of a session's unsaved files some seconds after each change, and drops it when they are saved or left.
 */
public final class UnsavedWork implements ModelListener {

    private static final long DELAY_MILLIS = 5_000;
    /** The work waits so many times as long as it holds up the user interface: one part in fifty of the time. */
    private static final int PAUSE = 50;

    private final ModelSession session;
    private final Recovery recovery;
    private final Set<Path> kept = new HashSet<>();
    private volatile long delay = DELAY_MILLIS;
    private final Job job = Job.createSystem("Keep unsaved work", (IJobFunction) this::keep);

    private UnsavedWork(ModelSession session, Recovery recovery) {
        this.session = session;
        this.recovery = recovery;
    }

    /**
     * Watches all sessions.
     *
     * @param sessions the sessions
     * @param recovery where copies are kept
     */
    public static void attach(ModelSessions sessions, Recovery recovery) {
        Map<ModelSession, UnsavedWork> watched = new HashMap<>();
        sessions.observe(session -> {
            UnsavedWork work = new UnsavedWork(session, recovery);
            watched.put(session, work);
            session.addListener(work);
        }, session -> watched.remove(session).drop());
    }

    @Override
    public void modelChanged(ModelChange change) {
        if (session.isDirty()) {
            job.schedule(delay);
        }
    }

    @Override
    public void stateChanged() {
        if (!session.isDirty()) {
            drop();
        }
    }

    @Override
    public void fileMoved(Path from, Path to) {
        if (kept.remove(from)) {
            recovery.discard(from);
            job.schedule();
        }
    }

    private void drop() {
        job.cancel();
        kept.forEach(recovery::discard);
        kept.clear();
    }

    private IStatus keep(IProgressMonitor monitor) {
        Display display = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getDisplay() : null;
        if (display == null || display.isDisposed()) {
            return Status.OK_STATUS;
        }
        Map<Path, byte[]> contents = new HashMap<>();
        display.syncExec(() -> contents.putAll(contents()));
        contents.forEach(this::keep);
        display.syncExec(() -> {
            kept.addAll(contents.keySet());
            if (!session.isDirty()) {
                drop();
            }
        });
        return Status.OK_STATUS;
    }

    /** What the changed files would hold if they were saved now. */
    private Map<Path, byte[]> contents() {
        long begin = System.nanoTime();
        Map<Path, byte[]> contents = new HashMap<>();
        for (KeylineResource resource : session.files().modified()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try {
                resource.save(bytes, null);
                contents.put(ModelSession.path(resource), bytes.toByteArray());
            } catch (IOException e) {
                notKept(ModelSession.path(resource), e);
            }
        }
        delay = Math.max(DELAY_MILLIS, PAUSE * (System.nanoTime() - begin) / 1_000_000);
        return contents;
    }

    private void keep(Path file, byte[] contents) {
        try {
            recovery.keep(file, contents);
        } catch (IOException e) {
            notKept(file, e);
        }
    }

    private static void notKept(Path file, IOException cause) {
        KeylineUi.log("Unsaved work on " + file + " could not be kept", cause);
    }
}
