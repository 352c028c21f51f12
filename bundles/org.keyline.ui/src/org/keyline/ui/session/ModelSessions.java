/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.keyline.model.resource.ModelFileException;

/**
 * All models that are open. A file is edited in one session at a time: whoever opens a file that another open model
 * already holds, or that refers to one, joins that model's session. Where a file would belong to two sessions, the
 * second one shows it, but does not change it.
 */
public final class ModelSessions {

    private final Map<Path, ModelSession> owners = new HashMap<>();
    private final List<Consumer<ModelSession>> openings = new CopyOnWriteArrayList<>();
    private final List<Consumer<ModelSession>> closings = new CopyOnWriteArrayList<>();

    /**
     * Opens a file here and now, or joins those who have it open. Every call must be answered by one of
     * {@link #release}. A file that may be large is opened by {@link ModelLoadings}.
     *
     * @param file the file
     * @return the session of the model that the file belongs to
     * @throws ModelFileException when the file cannot be read
     */
    public ModelSession acquire(Path file) throws ModelFileException {
        ModelSession session = join(file);
        return session == null ? open(ReadFiles.of(file.toAbsolutePath().normalize(), null)) : session;
    }

    /**
     * Joins those who have a file open. If there are any, the call must be answered by one of {@link #release}.
     *
     * @param file the file
     * @return the session of the model that the file belongs to; null where nobody has it open
     */
    public ModelSession join(Path file) {
        ModelSession session = find(file);
        if (session != null) {
            session.users().use();
        }
        return session;
    }

    /** Takes files over that were read, into the session that has one of them open, or else into a new one. */
    ModelSession open(ReadFiles read) {
        ModelSession known = read.stamps().keySet().stream().map(owners::get).filter(session -> session != null)
                .findFirst().orElse(null);
        ModelSession session = known == null ? new ModelSession(this, read) : known;
        session.files().take(read);
        own(session);
        session.users().use();
        if (known == null) {
            openings.forEach(listener -> listener.accept(session));
        }
        return session;
    }

    /** A session has loaded more files: those that no other has are its own. */
    void own(ModelSession session) {
        session.resources().forEach(resource -> owners.putIfAbsent(ModelSession.path(resource), session));
    }

    /**
     * Gives a session back. When nobody uses it any more it is closed, saved or not.
     *
     * @param session the session
     */
    public void release(ModelSession session) {
        if (session.users().release()) {
            owners.values().removeIf(owner -> owner == session);
            closings.forEach(listener -> listener.accept(session));
            session.dispose();
        }
    }

    /**
     * The session that has a file open.
     *
     * @param file the file
     * @return the session; null where none has
     */
    public ModelSession find(Path file) {
        return owners.get(file.toAbsolutePath().normalize());
    }

    /**
     * The sessions that are open.
     *
     * @return a copy
     */
    public Set<ModelSession> all() {
        return new LinkedHashSet<>(owners.values());
    }

    /**
     * Is told of every session from now on.
     *
     * @param opened called when one was opened
     * @param closed called before one is closed
     */
    public void observe(Consumer<ModelSession> opened, Consumer<ModelSession> closed) {
        openings.add(opened);
        closings.add(closed);
    }

    /**
     * A file was renamed or moved: its model goes on under the new name, with all that is not saved yet.
     *
     * @param from where it was
     * @param to where it is
     */
    public void moved(Path from, Path to) {
        ModelSession owner = owners.remove(from);
        if (owner != null) {
            owners.put(to, owner);
        }
        all().stream().filter(session -> session.resource(from) != null).forEach(session -> session.moved(from, to));
    }

    /** Closes all sessions. */
    public void dispose() {
        for (ModelSession session : all()) {
            closings.forEach(listener -> listener.accept(session));
            session.dispose();
        }
        owners.clear();
    }

    /** Whether a file is edited in another session. */
    boolean isForeign(ModelSession session, Path file) {
        ModelSession owner = owners.get(file);
        return owner != null && owner != session;
    }

    /** A file was saved by one session: others that show it load it anew. */
    void saved(ModelSession by, Path file) {
        for (ModelSession session : new ArrayList<>(all())) {
            if (session != by && session.resource(file) != null) {
                try {
                    session.files().reload(file);
                } catch (ModelFileException e) {
                    throw new IllegalStateException("A file that was just saved cannot be read: " + e.getMessage(), e);
                }
            }
        }
    }
}
