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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.keyline.model.resource.KeylineResource;
import org.keyline.model.resource.ModelFileException;
import org.keyline.model.resource.ModelFiles;
import org.keyline.model.resource.ReferredFiles;

/**
 * Files that were read and belong to nobody yet: one that was asked for, and those that it refers to. They are read in
 * any thread, and handed over once, complete; from then on they belong to the thread that took them.
 */
final class ReadFiles {

    private static final int FIRST = 90;
    private static final int OTHERS = 10;

    private final Path file;
    private final ResourceSet resources = ModelFiles.newResourceSet();
    private final ChangeCollector changes = new ChangeCollector();
    private final Map<Path, FileStamp> stamps = new LinkedHashMap<>();
    private final Map<URI, List<EObject>> referring = new LinkedHashMap<>();

    private ReadFiles(Path file) {
        this.file = file;
    }

    /**
     * Reads a file as it is on disk.
     *
     * @param file the file
     * @param monitor is told how far it is, and asked whether to stop; may be null
     * @return what was read; files that it refers to are left out where they cannot be read
     * @throws ModelFileException when the file cannot be read
     */
    static ReadFiles of(Path file, IProgressMonitor monitor) throws ModelFileException {
        ReadFiles read = new ReadFiles(file);
        SubMonitor progress = SubMonitor.convert(monitor, "Reading " + file.getFileName(), FIRST + OTHERS);
        read.follow(read.load(file, progress.split(FIRST)), progress);
        read.resources.eAdapters().add(read.changes);
        return read;
    }

    /**
     * Reads contents that take the place of those on disk.
     *
     * @param file the file
     * @param contents the contents, in the format of model files
     * @param monitor is told how far it is, and asked whether to stop; may be null
     * @return what was read
     * @throws IOException when the contents cannot be read
     */
    static ReadFiles of(Path file, byte[] contents, IProgressMonitor monitor) throws IOException {
        ReadFiles read = new ReadFiles(file);
        SubMonitor progress = SubMonitor.convert(monitor, "Reading " + file.getFileName(), FIRST + OTHERS);
        read.stamps.put(file, FileStamp.of(file));
        KeylineResource resource = new KeylineResource(ModelFiles.uri(file));
        ModelFiles.adopt(read.resources, resource);
        resource.load(new ByteArrayInputStream(contents), read.resources.getLoadOptions());
        read.follow(resource, progress);
        return read;
    }

    private KeylineResource load(Path each, IProgressMonitor monitor) throws ModelFileException {
        stamps.put(each, FileStamp.of(each));
        return ModelFiles.load(resources, each, monitor);
    }

    private void follow(KeylineResource first, SubMonitor progress) {
        Deque<Resource> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            ReferredFiles.of(open.remove()).forEach((uri, from) -> {
                boolean known = referring.containsKey(uri) || resources.getResource(uri, false) != null;
                referring.computeIfAbsent(uri, each -> new ArrayList<>()).addAll(from);
                if (!known && ModelFiles.mayOpen(resources, uri)) {
                    try {
                        open.add(load(Path.of(uri.toFileString()), progress.setWorkRemaining(OTHERS).split(1)));
                    } catch (ModelFileException e) {
                        // the rules tell of references that lead nowhere
                        stamps.remove(Path.of(uri.toFileString()));
                    }
                }
            });
        }
    }

    /** The file that was asked for. */
    Path file() {
        return file;
    }

    /** All that was read, with how it was on disk just before. */
    Map<Path, FileStamp> stamps() {
        return stamps;
    }

    /** What holds the files until they are handed over; a new session goes on with it. */
    ResourceSet resources() {
        return resources;
    }

    /** What notes the changes of the files: it is at every element already, so that nobody waits for that. */
    ChangeCollector changes() {
        return changes;
    }

    /**
     * Hands the files over, but for those that are there already, and lets their references lead to what is there.
     *
     * @param target where they belong from now on
     */
    void moveTo(ResourceSet target) {
        if (target != resources) {
            resources.eAdapters().remove(changes);
        }
        for (Resource resource : List.copyOf(resources.getResources())) {
            if (target.getResource(resource.getURI(), false) == null) {
                ModelFiles.adopt(target, (KeylineResource) resource);
            }
        }
        referring.forEach((uri, from) -> {
            Resource there = target.getResource(uri, false);
            if (there != null && there.isLoaded()) {
                from.stream().filter(each -> each.eResource().getResourceSet() == target).forEach(ReadFiles::resolve);
            }
        });
    }

    private static void resolve(EObject from) {
        from.eCrossReferences().forEach(target -> {
            // to look at it is to follow it
        });
    }
}
