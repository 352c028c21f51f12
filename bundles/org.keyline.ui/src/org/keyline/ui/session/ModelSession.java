/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.keyline.model.edit.KeylineAdapterFactory;
import org.keyline.model.resource.KeylineResource;
import org.keyline.model.resource.ModelFiles;
import org.keyline.validation.Finding;
import org.keyline.validation.SuppressedFinding;

/**
 * A model that is open: one file or several that refer to one another, with one editing domain and one command stack.
 * Editors and views get it from {@link ModelSessions#acquire(Path)} and give it back. It belongs to the thread of the
 * user interface.
 */
public final class ModelSession {

    private final KeylineAdapterFactory adapterFactory = new KeylineAdapterFactory();
    private final SavedCommandStack commandStack = new SavedCommandStack();
    private final ResourceSet resourceSet;
    private final AdapterFactoryEditingDomain domain;
    private final ChangeCollector changes;
    private final FindingIndex findings = new FindingIndex();
    private final List<ModelListener> listeners = new CopyOnWriteArrayList<>();
    private final SessionUsers users = new SessionUsers();
    private final SessionFiles files;
    private boolean lastDirty;
    private long edits;

    /** Goes on with files that were read. */
    ModelSession(ModelSessions sessions, ReadFiles read) {
        resourceSet = read.resources();
        changes = read.changes();
        domain = new AdapterFactoryEditingDomain(adapterFactory, commandStack, resourceSet) {
            @Override
            public boolean isReadOnly(Resource resource) {
                return resource != null && sessions.isForeign(ModelSession.this, path(resource));
            }
        };
        files = new SessionFiles(this, sessions, resourceSet, commandStack, changes);
        resourceSet.eAdapters().add(new AdapterFactoryEditingDomain.EditingDomainProvider(domain));
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
        tellChange(false);
        tellState();
    }

    /** A file was loaded anew, and nothing of what was done before can be undone. */
    void exchanged() {
        findings.replace(List.of(), List.of());
        commandStack.flush();
        tellChange(true);
        lastDirty = !isDirty();
        tellState();
    }

    private void tellChange(boolean exchanged) {
        edits++;
        ModelChange change = new ModelChange(changes.takeObjects(), exchanged);
        listeners.forEach(listener -> listener.modelChanged(change));
    }

    /** The model may have become dirty or clean. */
    void tellState() {
        boolean dirty = isDirty();
        if (dirty != lastDirty) {
            lastDirty = dirty;
            listeners.forEach(ModelListener::stateChanged);
        }
    }

    /** A file of the model was renamed or moved. */
    void moved(Path from, Path to) {
        resource(from).setURI(ModelFiles.uri(to));
        files.moved(from, to);
        listeners.forEach(listener -> listener.fileMoved(from, to));
    }

    /** How often the model was changed since it was opened. */
    long edits() {
        return edits;
    }

    // ---- files

    /**
     * The model's files on disk: saves them, and loads them anew.
     *
     * @return always the same for one session
     */
    public SessionFiles files() {
        return files;
    }

    /**
     * Whether the model differs from what was loaded or last saved.
     *
     * @return true where there is something to save
     */
    public boolean isDirty() {
        return files.isDirty();
    }

    // ---- who uses it

    /** One more editor changes this model. */
    public void editorOpened() {
        users.editorOpened();
    }

    /** One editor less changes this model. When the last one goes, changes that were not saved are dropped. */
    public void editorClosed() {
        if (users.editorClosed() && isDirty()) {
            files.drop();
        }
    }

    /**
     * Whether an editor shows this model, so that it can be changed and saved.
     *
     * @return false where it is only looked at
     */
    public boolean isEdited() {
        return users.isEdited();
    }

    /** Who shows this model. */
    SessionUsers users() {
        return users;
    }

    /** The end of the session. */
    void dispose() {
        listeners.clear();
        files.dispose();
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
}
