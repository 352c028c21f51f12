/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.navigator;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.keyline.model.resource.ModelFileException;
import org.keyline.ui.KeylineUi;
import org.keyline.ui.session.ModelChange;
import org.keyline.ui.session.ModelListener;
import org.keyline.ui.session.ModelLoading;
import org.keyline.ui.session.ModelSession;

/** The sessions that a navigator holds, since it shows the contents of their files. */
final class NavigatorModels implements ModelListener {

    /** Why a file, last modified then, could not be read. */
    private record Problem(String text, long modified) {
    }

    private final Map<Path, ModelSession> sessions = new HashMap<>();
    private final Map<Path, Reading> reading = new HashMap<>();
    private final Map<Path, Problem> problems = new HashMap<>();
    private final Runnable changed;

    NavigatorModels(Runnable changed) {
        this.changed = changed;
    }

    /**
     * The session of a file. Where the file is not open yet it is read in the background, and the navigator is told
     * when it is there.
     *
     * @param path a model file
     * @return its session; null while it is being read, and where it cannot be
     */
    ModelSession of(Path path) {
        ModelSession known = sessions.get(path);
        if (known == null) {
            known = KeylineUi.sessions().join(path);
            if (known != null) {
                take(path, known);
            } else if (!reading.containsKey(path) && problem(path) == null) {
                Reading waiting = new Reading(path);
                reading.put(path, waiting);
                waiting.loading = KeylineUi.loadings().open(path, waiting);
            }
        }
        return known;
    }

    /**
     * Why a file cannot be read.
     *
     * @param path a model file
     * @return what is wrong; null where nothing is, or the file is being read, or it has changed since
     */
    String problem(Path path) {
        Problem problem = problems.get(path);
        return problem == null || problem.modified() != path.toFile().lastModified() ? null : problem.text();
    }

    private void take(Path path, ModelSession session) {
        sessions.put(path, session);
        session.addListener(this);
    }

    /** Waits for a model. */
    private final class Reading implements ModelLoading.Waiting {
        private final Path path;
        private ModelLoading loading;

        Reading(Path path) {
            this.path = path;
        }

        @Override
        public void opened(ModelSession session) {
            reading.remove(path);
            take(path, session);
            changed.run();
        }

        @Override
        public void failed(IOException cause) {
            end(cause instanceof ModelFileException unreadable ? unreadable.getProblem() : cause.getMessage());
        }

        @Override
        public void cancelled() {
            end("It was not read, because that was cancelled.");
        }

        private void end(String problem) {
            reading.remove(path);
            problems.put(path, new Problem(problem, path.toFile().lastModified()));
            changed.run();
        }
    }

    /** Gives the session of a file back, since the file is gone. */
    void forget(Path path) {
        ModelSession known = sessions.remove(path);
        if (known != null) {
            release(known, path);
        }
    }

    private void release(ModelSession session, Path path) {
        if (!sessions.containsValue(session)) {
            session.removeListener(this);
        }
        KeylineUi.sessions().release(session);
    }

    /** Gives all sessions back. */
    void dispose() {
        reading.values().forEach(waiting -> waiting.loading.leave(waiting));
        reading.clear();
        Map<Path, ModelSession> held = new HashMap<>(sessions);
        sessions.clear();
        held.forEach((path, session) -> release(session, path));
    }

    @Override
    public void modelChanged(ModelChange change) {
        changed.run();
    }

    @Override
    public void findingsChanged() {
        changed.run();
    }
}
