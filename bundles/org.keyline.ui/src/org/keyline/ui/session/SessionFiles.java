/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyline.model.resource.KeylineResource;
import org.keyline.model.resource.ModelFileException;
import org.keyline.model.resource.ModelFiles;

/** An open model and its files on disk: what is to be saved, and what somebody else changed there. */
public final class SessionFiles {

    private final ModelSession session;
    private final ModelSessions sessions;
    private final ResourceSet resourceSet;
    private final SavedCommandStack commandStack;
    private final ChangeCollector changes;
    private final Map<Path, FileStamp> stamps = new HashMap<>();
    /** Whether there are unsaved changes that the command stack knows nothing of. */
    private boolean unsavedBeyondStack;
    private boolean saving;

    SessionFiles(ModelSession session, ModelSessions sessions, ResourceSet resourceSet, SavedCommandStack commandStack,
            ChangeCollector changes) {
        this.session = session;
        this.sessions = sessions;
        this.resourceSet = resourceSet;
        this.commandStack = commandStack;
        this.changes = changes;
    }

    // ---- saving

    boolean isDirty() {
        return unsavedBeyondStack || commandStack.isSaveNeeded();
    }

    /**
     * The files that a save would write.
     *
     * @return their resources
     */
    public List<KeylineResource> modified() {
        return isDirty() ? session.resources().stream().filter(changes.resources()::contains).toList() : List.of();
    }

    /**
     * Writes every changed file, each as a whole or not at all.
     *
     * @throws IOException when a file cannot be written; those before it are saved, the model stays dirty
     */
    public void save() throws IOException {
        ModelSaving begun = beginSave();
        try {
            begun.write(null);
        } finally {
            begun.end();
        }
    }

    /**
     * Takes what is to be saved as it is now.
     *
     * @return what is to be written, and then ended
     * @throws IOException when the model cannot be brought into the form of a file
     */
    public ModelSaving beginSave() throws IOException {
        ModelSaving begun = new ModelSaving(this, commandStack.mark());
        changes.resources().clear();
        saving = true;
        return begun;
    }

    /** A file was written. */
    void written(KeylineResource resource, Path file) {
        resource.setTimeStamp(System.currentTimeMillis());
        stamps.put(file, FileStamp.of(file));
        sessions.saved(session, file);
    }

    /**
     * A save has ended.
     *
     * @param mark how far the model was changed when it began; null where not all could be saved
     * @param unwritten what could not be saved
     */
    void saved(SavedCommandStack.Mark mark, Collection<KeylineResource> unwritten) {
        saving = false;
        changes.resources().addAll(unwritten);
        if (mark != null) {
            unsavedBeyondStack = false;
            commandStack.savedAt(mark);
        }
        session.tellState();
    }

    // ---- what somebody else did

    /**
     * The files that were changed on disk by somebody else since they were loaded or saved.
     *
     * @return their paths
     */
    public List<Path> changedOnDisk() {
        List<Path> changed = new ArrayList<>();
        for (KeylineResource resource : saving ? List.<KeylineResource>of() : session.resources()) {
            Path file = ModelSession.path(resource);
            if (!FileStamp.of(file).equals(stamps.get(file))) {
                changed.add(file);
            }
        }
        return changed;
    }

    /**
     * Goes on with the model as it is here, whatever is on disk.
     *
     * @param file a file that was changed on disk; the next save replaces it
     */
    public void keepOurs(Path file) {
        stamps.put(file, FileStamp.of(file));
        KeylineResource resource = session.resource(file);
        if (resource != null) {
            changes.resources().add(resource);
            unsavedBeyondStack = true;
        }
        session.tellState();
    }

    /** A file was renamed or moved; what it holds is as it was. */
    void moved(Path from, Path to) {
        FileStamp stamp = stamps.remove(from);
        if (stamp != null) {
            stamps.put(to, stamp);
        }
    }

    // ---- loading

    /** Takes files over that were read. */
    void take(ReadFiles read) {
        changes.pause(true);
        try {
            read.moveTo(resourceSet);
        } finally {
            changes.pause(false);
        }
        read.stamps().forEach(stamps::putIfAbsent);
    }

    /**
     * Takes another file into the model, so that its elements can be referred to.
     *
     * @param file the file
     * @return its resource
     * @throws ModelFileException when it cannot be read; the model is then as it was
     */
    public KeylineResource include(Path file) throws ModelFileException {
        Path path = file.toAbsolutePath().normalize();
        if (session.resource(path) == null) {
            take(ReadFiles.of(path, null));
            sessions.own(session);
        }
        return session.resource(path);
    }

    /**
     * Loads a file anew; what could be undone is forgotten.
     *
     * @param file a file of this model
     * @throws ModelFileException when it cannot be read; the model is then as it was
     */
    public void reload(Path file) throws ModelFileException {
        reload(ReadFiles.of(file, null));
    }

    /** Puts a file that was read anew in the place of the one before. */
    void reload(ReadFiles read) {
        boolean dirty = isDirty();
        exchange(read);
        changes.resources().removeIf(resource -> ModelSession.path(resource).equals(read.file()));
        unsavedBeyondStack = dirty && !changes.resources().isEmpty();
        session.exchanged();
    }

    /** Puts unsaved contents of an earlier run in the place of what was read; the model is dirty thereafter. */
    void restore(ReadFiles kept) {
        exchange(kept);
        changes.resources().add(session.resource(kept.file()));
        unsavedBeyondStack = true;
        session.exchanged();
    }

    private void exchange(ReadFiles read) {
        changes.pause(true);
        try {
            KeylineResource old = session.resource(read.file());
            if (old != null) {
                old.unload();
                resourceSet.getResources().remove(old);
                changes.resources().remove(old);
            }
            read.moveTo(resourceSet);
            for (Resource other : List.copyOf(resourceSet.getResources())) {
                if (!other.getURI().equals(ModelFiles.uri(read.file()))) {
                    EcoreUtil.resolveAll(other);
                }
            }
        } finally {
            changes.pause(false);
        }
        stamps.putAll(read.stamps());
    }

    /** Forgets what was changed and not saved: nobody is left who could save it. */
    void drop() {
        for (KeylineResource resource : modified()) {
            Path file = ModelSession.path(resource);
            try {
                reload(file);
            } catch (ModelFileException e) {
                changes.resources().remove(resource);
            }
        }
        unsavedBeyondStack = false;
        session.tellState();
    }

    /** The end of the session. */
    void dispose() {
        unsavedBeyondStack = false;
    }
}
