/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.session;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.keyline.model.edit.KeylineAdapterFactory;
import org.keyline.model.resource.KeylineResource;
import org.keyline.model.resource.ModelFileException;
import org.keyline.model.resource.ModelFiles;
import org.keyline.validation.Finding;
import org.keyline.validation.SuppressedFinding;

/**
 * A model that is open: one file or several that refer to one another, with one editing domain and one command stack.
 * Editors and views get it from {@link ModelSessions#acquire(Path)} and give it back. It belongs to the thread of the
 * user interface; jobs work on a {@link #snapshot()}.
 */
public final class ModelSession {

    private final ModelSessions sessions;
    private final KeylineAdapterFactory adapterFactory = new KeylineAdapterFactory();
    private final BasicCommandStack commandStack = new BasicCommandStack();
    private final ResourceSet resourceSet = ModelFiles.newResourceSet();
    private final AdapterFactoryEditingDomain domain;
    private final ChangeCollector changes = new ChangeCollector();
    private final FindingIndex findings = new FindingIndex();
    private final List<ModelListener> listeners = new CopyOnWriteArrayList<>();
    private final Map<Path, Integer> users = new LinkedHashMap<>();
    private final Map<Path, FileStamp> stamps = new HashMap<>();
    /** Whether there are unsaved changes that the command stack knows nothing of. */
    private boolean unsavedBeyondStack;
    private boolean lastDirty;
    private int editors;
    private ModelSnapshot snapshot;

    ModelSession(ModelSessions sessions) {
        this.sessions = sessions;
        domain = new AdapterFactoryEditingDomain(adapterFactory, commandStack, resourceSet) {
            @Override
            public boolean isReadOnly(Resource resource) {
                return resource != null && sessions.isForeign(ModelSession.this, path(resource));
            }
        };
        resourceSet.eAdapters().add(new AdapterFactoryEditingDomain.EditingDomainProvider(domain));
        resourceSet.eAdapters().add(changes);
        commandStack.addCommandStackListener(event -> changed());
    }

    // ---- what is in it

    /**
     * The editing domain that all editors of the model share.
     *
     * @return the domain
     */
    public AdapterFactoryEditingDomain domain() {
        return domain;
    }

    /**
     * The adapter factory behind all labels and trees of the model.
     *
     * @return the factory; not to be disposed by the caller
     */
    public KeylineAdapterFactory adapterFactory() {
        return adapterFactory;
    }

    /**
     * The files of the model.
     *
     * @return their resources, those that were opened first in front
     */
    public List<KeylineResource> resources() {
        List<KeylineResource> resources = new ArrayList<>();
        for (Resource resource : resourceSet.getResources()) {
            if (resource instanceof KeylineResource keyline && keyline.isLoaded()) {
                resources.add(keyline);
            }
        }
        return resources;
    }

    /**
     * The roots of the model's files.
     *
     * @return a copy, file by file
     */
    public List<EObject> roots() {
        return resources().stream().flatMap(resource -> resource.getContents().stream()).toList();
    }

    /**
     * The resource of one of the model's files.
     *
     * @param file the file
     * @return its resource; null where the model has no such file
     */
    public KeylineResource resource(Path file) {
        return resourceSet.getResource(ModelFiles.uri(file), false) instanceof KeylineResource keyline ? keyline : null;
    }

    /**
     * The element with an ID.
     *
     * @param id the UUID
     * @return the element; null where there is none
     */
    public EObject element(String id) {
        for (KeylineResource resource : resources()) {
            EObject element = resource.getEObject(id);
            if (element != null) {
                return element;
            }
        }
        return null;
    }

    /**
     * The findings of the last check.
     *
     * @return the findings by element
     */
    public FindingIndex findings() {
        return findings;
    }

    /**
     * Puts new findings into place and tells the listeners.
     *
     * @param found what was found, in the order of the check
     * @param left what was found and is left
     */
    public void setFindings(Collection<Finding> found, Collection<SuppressedFinding> left) {
        findings.replace(found, left);
        listeners.forEach(ModelListener::findingsChanged);
    }

    /**
     * A copy of the model for work in the background; to be called in the user interface's thread. The same copy is
     * given out until the model changes.
     *
     * @return the copy
     */
    public ModelSnapshot snapshot() {
        if (snapshot == null) {
            snapshot = new ModelSnapshot(resources());
        }
        return snapshot;
    }

    // ---- changes

    /**
     * Executes a command on the command stack.
     *
     * @param command the command
     * @return whether it could be executed
     */
    public boolean execute(Command command) {
        if (!command.canExecute()) {
            command.dispose();
            return false;
        }
        commandStack.execute(command);
        return true;
    }

    /**
     * The command stack that all editors of the model share.
     *
     * @return the stack
     */
    public BasicCommandStack commandStack() {
        return commandStack;
    }

    /**
     * Adds a listener; adding one twice has no effect.
     *
     * @param listener the listener
     */
    public void addListener(ModelListener listener) {
        if (!listeners.contains(listener)) {
            listeners.add(listener);
        }
    }

    /**
     * Removes a listener.
     *
     * @param listener the listener
     */
    public void removeListener(ModelListener listener) {
        listeners.remove(listener);
    }

    private void changed() {
        snapshot = null;
        ModelChange change = new ModelChange(changes.takeObjects(), false);
        listeners.forEach(listener -> listener.modelChanged(change));
        tellState();
    }

    private void tellState() {
        boolean dirty = isDirty();
        if (dirty != lastDirty) {
            lastDirty = dirty;
            listeners.forEach(ModelListener::stateChanged);
        }
    }

    // ---- files

    /**
     * Whether the model differs from what was loaded or last saved.
     *
     * @return true where there is something to save
     */
    public boolean isDirty() {
        return unsavedBeyondStack || commandStack.isSaveNeeded();
    }

    /**
     * The files that a save would write.
     *
     * @return their resources
     */
    public List<KeylineResource> modified() {
        return isDirty() ? resources().stream().filter(changes.resources()::contains).toList() : List.of();
    }

    /**
     * Writes every changed file, each as a whole or not at all.
     *
     * @throws IOException when a file cannot be written; those before it are saved, the model stays dirty
     */
    public void save() throws IOException {
        for (KeylineResource resource : modified()) {
            resource.save(null);
            changes.resources().remove(resource);
            stamps.put(path(resource), FileStamp.of(path(resource)));
            sessions.saved(this, path(resource));
        }
        unsavedBeyondStack = false;
        commandStack.saveIsDone();
        tellState();
    }

    /**
     * The files that were changed on disk by somebody else since they were loaded or saved.
     *
     * @return their paths
     */
    public List<Path> changedOnDisk() {
        List<Path> changed = new ArrayList<>();
        for (KeylineResource resource : resources()) {
            Path file = path(resource);
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
        KeylineResource resource = resource(file);
        if (resource != null) {
            changes.resources().add(resource);
            unsavedBeyondStack = true;
        }
        tellState();
    }

    /**
     * Loads a file anew; what could be undone is forgotten.
     *
     * @param file a file of this model
     * @throws ModelFileException when it cannot be read; the model is then as it was
     */
    public void reload(Path file) throws ModelFileException {
        ModelFiles.load(ModelFiles.newResourceSet(), file);
        boolean dirty = isDirty();
        exchange(file, () -> ModelFiles.load(resourceSet, file));
        changes.resources().removeIf(resource -> path(resource).equals(file));
        finishExchange(dirty && !changes.resources().isEmpty());
    }

    /**
     * Puts unsaved contents of an earlier run in the place of what was loaded; the model is dirty thereafter.
     *
     * @param file a file of this model
     * @param contents the contents, in the format of model files
     * @throws IOException when they cannot be read; the model is then as it was
     */
    public void restore(Path file, byte[] contents) throws IOException {
        URI uri = ModelFiles.uri(file);
        new KeylineResource(uri).load(new ByteArrayInputStream(contents), null);
        exchange(file, () -> {
            KeylineResource resource = new KeylineResource(uri);
            resourceSet.getResources().add(resource);
            resource.load(new ByteArrayInputStream(contents), resourceSet.getLoadOptions());
            changes.resources().add(resource);
        });
        finishExchange(true);
    }

    private <X extends IOException> void exchange(Path file, Loading<X> loading) throws X {
        changes.pause(true);
        try {
            KeylineResource old = resource(file);
            if (old != null) {
                old.unload();
                resourceSet.getResources().remove(old);
            }
            loading.load();
            EcoreUtil.resolveAll(resourceSet);
        } finally {
            changes.pause(false);
        }
        stamps.put(file, FileStamp.of(file));
    }

    private void finishExchange(boolean unsaved) {
        unsavedBeyondStack = unsaved;
        findings.replace(List.of(), List.of());
        commandStack.flush();
        snapshot = null;
        ModelChange change = new ModelChange(changes.takeObjects(), true);
        listeners.forEach(listener -> listener.modelChanged(change));
        lastDirty = !isDirty();
        tellState();
    }

    /** One more editor changes this model. */
    public void editorOpened() {
        editors++;
    }

    /** One editor less changes this model. When the last one goes, changes that were not saved are dropped. */
    public void editorClosed() {
        editors--;
        if (editors == 0 && isDirty()) {
            for (KeylineResource resource : modified()) {
                drop(path(resource));
            }
            unsavedBeyondStack = false;
            tellState();
        }
    }

    private void drop(Path file) {
        try {
            reload(file);
        } catch (ModelFileException e) {
            changes.resources().removeIf(resource -> path(resource).equals(file));
        }
    }

    /**
     * Whether an editor shows this model, so that it can be changed and saved.
     *
     * @return false where it is only looked at
     */
    public boolean isEdited() {
        return editors > 0;
    }

    /** Loads a file and what it refers to. */
    void load(Path file) throws ModelFileException {
        changes.pause(true);
        try {
            ModelFiles.load(resourceSet, file);
            EcoreUtil.resolveAll(resourceSet);
        } finally {
            changes.pause(false);
        }
        for (KeylineResource resource : resources()) {
            stamps.putIfAbsent(path(resource), FileStamp.of(path(resource)));
        }
        snapshot = null;
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
        if (resource(path) == null) {
            load(path);
            sessions.own(this);
        }
        return resource(path);
    }

    /** The paths of all files that are loaded. */
    List<Path> files() {
        return resources().stream().map(ModelSession::path).toList();
    }

    /** One more editor or view shows a file of this session. */
    void use(Path file) {
        users.merge(file, 1, Integer::sum);
    }

    /** One editor or view less shows a file; true where none is left for any file. */
    boolean release(Path file) {
        users.computeIfPresent(file, (path, count) -> count > 1 ? count - 1 : null);
        return users.isEmpty();
    }

    /** Whether an editor or view shows a file, and not only another file that refers to it. */
    boolean isUsed(Path file) {
        return users.containsKey(file);
    }

    /** The end of the session. */
    void dispose() {
        listeners.clear();
        unsavedBeyondStack = false;
        resourceSet.eAdapters().remove(changes);
        commandStack.flush();
        adapterFactory.dispose();
        resourceSet.getResources().clear();
    }

    /**
     * The path of a resource.
     *
     * @param resource a resource of a file
     * @return the file's absolute path
     */
    public static Path path(Resource resource) {
        return Path.of(resource.getURI().toFileString());
    }

    @FunctionalInterface
    private interface Loading<X extends IOException> {
        void load() throws X;
    }
}
