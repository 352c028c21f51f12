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

    private final ModelSession session;
    private final Recovery recovery;
    private final Set<Path> kept = new HashSet<>();
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
            job.schedule(DELAY_MILLIS);
        }
    }

    @Override
    public void stateChanged() {
        if (!session.isDirty()) {
            drop();
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
        Map<Path, KeylineResource> copies = new HashMap<>();
        display.syncExec(() -> {
            ModelSnapshot snapshot = session.isDirty() ? session.snapshot() : null;
            for (KeylineResource resource : session.modified()) {
                copies.put(ModelSession.path(resource), snapshot.resource(resource.getURI()));
            }
        });
        copies.forEach(this::keep);
        display.syncExec(() -> {
            kept.addAll(copies.keySet());
            if (!session.isDirty()) {
                drop();
            }
        });
        return Status.OK_STATUS;
    }

    private void keep(Path file, KeylineResource copy) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            copy.save(bytes, null);
            recovery.keep(file, bytes.toByteArray());
        } catch (IOException e) {
            KeylineUi.log("Unsaved work on " + file + " could not be kept", e);
        }
    }
}
