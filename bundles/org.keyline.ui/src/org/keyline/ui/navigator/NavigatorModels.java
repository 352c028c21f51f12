/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.navigator;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.keyline.model.resource.ModelFileException;
import org.keyline.ui.KeylineUi;
import org.keyline.ui.session.ModelChange;
import org.keyline.ui.session.ModelListener;
import org.keyline.ui.session.ModelSession;

/** The sessions that a navigator holds, since it shows the contents of their files. */
final class NavigatorModels implements ModelListener {

    private final Map<Path, ModelSession> sessions = new HashMap<>();
    private final Runnable changed;

    NavigatorModels(Runnable changed) {
        this.changed = changed;
    }

    /**
     * The session of a file.
     *
     * @param file a model file
     * @return its session
     * @throws ModelFileException when it cannot be read
     */
    ModelSession of(IFile file) throws ModelFileException {
        Path path = Path.of(file.getLocation().toOSString());
        ModelSession known = sessions.get(path);
        if (known == null) {
            known = KeylineUi.sessions().acquire(path);
            sessions.put(path, known);
            known.addListener(this);
        }
        return known;
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
