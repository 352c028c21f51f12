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
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.keyline.model.resource.AtomicFile;
import org.keyline.model.resource.KeylineResource;

/**
 * A model that is being saved. It is taken as it is at one moment; writing it to the disk, which may take a while,
 * needs no thread in particular, and the model may change meanwhile.
 */
public final class ModelSaving {

    private static final int PIECE = 1 << 20;

    /** One file: what it is to hold. */
    private record Content(KeylineResource resource, Path file, byte[] bytes) {
    }

    private final SessionFiles files;
    private final SavedCommandStack.Mark mark;
    private final List<Content> open = new ArrayList<>();
    private final List<Content> written = new ArrayList<>();

    /** Takes the changed files as they are now. */
    ModelSaving(SessionFiles files, SavedCommandStack.Mark mark) throws IOException {
        this.files = files;
        this.mark = mark;
        for (KeylineResource resource : files.modified()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            resource.save(bytes, null);
            open.add(new Content(resource, ModelSession.path(resource), bytes.toByteArray()));
        }
    }

    /**
     * How much is to be written.
     *
     * @return bytes
     */
    public long size() {
        return open.stream().mapToLong(content -> content.bytes().length).sum();
    }

    /**
     * Writes the files, each as a whole or not at all; in any thread.
     *
     * @param monitor is told how far it is, and asked whether to stop; may be null
     * @throws IOException when a file cannot be written; those before it are
     * @throws OperationCanceledException when it was stopped; the files before are written
     */
    public void write(IProgressMonitor monitor) throws IOException {
        SubMonitor progress = SubMonitor.convert(monitor, "Saving", (int) (size() / PIECE) + open.size());
        for (Content content : List.copyOf(open)) {
            new AtomicFile(content.file(), true).write(out -> {
                for (int at = 0; at < content.bytes().length; at += PIECE) {
                    if (progress.isCanceled()) {
                        throw new OperationCanceledException();
                    }
                    progress.worked(1);
                    out.write(content.bytes(), at, Math.min(PIECE, content.bytes().length - at));
                }
            });
            open.remove(content);
            written.add(content);
        }
    }

    /**
     * What has been written so far.
     *
     * @return the files
     */
    public List<Path> written() {
        return written.stream().map(Content::file).toList();
    }

    /** Notes in the model what was written and what was not; to be called once, in the user interface's thread. */
    public void end() {
        written.forEach(content -> files.written(content.resource(), content.file()));
        files.saved(open.isEmpty() ? mark : null, open.stream().map(Content::resource).toList());
    }
}
