/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Reads models in the background, so that the window goes on answering. All who ask for the same file while it is being
 * read wait for one reading. To be used in the thread of the user interface.
 */
public final class ModelLoadings {

    private final ModelSessions sessions;
    private final Executor ui;
    private final Map<Path, ModelLoading> running = new HashMap<>();

    /**
     * Reads nothing yet.
     *
     * @param sessions who gets what was read
     * @param ui runs something in the thread of the user interface, later
     */
    public ModelLoadings(ModelSessions sessions, Executor ui) {
        this.sessions = sessions;
        this.ui = ui;
    }

    /**
     * Begins to open a model that is not open, or joins those who wait for it.
     *
     * @param file the model's file
     * @param waiting is told when the model is there, unless it leaves before
     * @return the loading
     */
    public ModelLoading open(Path file, ModelLoading.Waiting waiting) {
        Path path = file.toAbsolutePath().normalize();
        ModelLoading loading = running.get(path);
        if (loading == null || loading.isLeft()) {
            loading = begin(path);
        }
        loading.join(waiting);
        return loading;
    }

    private ModelLoading begin(Path path) {
        ModelLoading loading = new ModelLoading();
        running.put(path, loading);
        loading.begin(new ReadingJob(path, monitor -> ReadFiles.of(path, monitor), ui, new ReadingJob.Outcome() {
            @Override
            public void read(ReadFiles files) {
                running.remove(path, loading);
                loading.tell(one -> {
                    ModelSession known = sessions.join(path);
                    one.opened(known == null ? sessions.open(files) : known);
                });
            }

            @Override
            public void failed(IOException cause) {
                running.remove(path, loading);
                loading.tell(one -> one.failed(cause));
            }

            @Override
            public void cancelled() {
                running.remove(path, loading);
                loading.tell(ModelLoading.Waiting::cancelled);
            }
        }));
        return loading;
    }

    /**
     * Reads a file of an open model anew. Where the model was changed meanwhile, nothing happens.
     *
     * @param session the model
     * @param file the file
     * @param failed is told when it cannot be read; the model is then as it was
     */
    public void reload(ModelSession session, Path file, Consumer<IOException> failed) {
        long before = session.edits();
        exchange(session, file, monitor -> ReadFiles.of(file, monitor), failed, read -> {
            if (before == session.edits()) {
                session.files().reload(read);
            }
        });
    }

    /**
     * Puts unsaved contents of an earlier run in the place of what was read; the model is dirty thereafter.
     *
     * @param session the model
     * @param file a file of it
     * @param contents the contents, in the format of model files
     * @param failed is told when they cannot be read; the model is then as it was
     */
    public void restore(ModelSession session, Path file, byte[] contents, Consumer<IOException> failed) {
        exchange(session, file, monitor -> ReadFiles.of(file, contents, monitor), failed, session.files()::restore);
    }

    private void exchange(ModelSession session, Path file, ReadingJob.Source source, Consumer<IOException> failed,
            Consumer<ReadFiles> take) {
        new ReadingJob(file, source, ui, new ReadingJob.Outcome() {
            @Override
            public void read(ReadFiles files) {
                if (sessions.all().contains(session)) {
                    take.accept(files);
                }
            }

            @Override
            public void failed(IOException cause) {
                failed.accept(cause);
            }

            @Override
            public void cancelled() {
                // the model stays as it is
            }
        }).schedule();
    }
}
