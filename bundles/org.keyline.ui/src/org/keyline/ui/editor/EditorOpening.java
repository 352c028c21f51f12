/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.keyline.model.resource.ModelFileException;
import org.keyline.ui.KeylineUi;
import org.keyline.ui.session.ModelLoading;
import org.keyline.ui.session.ModelSession;

/**
 * How an editor comes to its model: at once where the model is open already, or else when it has been read in the
 * background.
 */
final class EditorOpening implements ModelLoading.Waiting {

    private final SessionEditor editor;
    private final EditorArea area;
    private final List<Runnable> awaiting = new ArrayList<>();
    private Path model;
    private ModelLoading loading;

    EditorOpening(SessionEditor editor, EditorArea area) {
        this.editor = editor;
        this.area = area;
    }

    /** Begins, or begins once more. */
    void begin() {
        area.clear();
        try {
            model = editor.modelFile();
        } catch (IOException e) {
            failed(e);
            return;
        }
        ModelSession known = KeylineUi.sessions().join(model);
        if (known != null) {
            opened(known);
        } else {
            loading = KeylineUi.loadings().open(model, this);
            area.showReading(model, loading);
        }
    }

    @Override
    public void opened(ModelSession session) {
        loading = null;
        area.clear();
        try {
            area.show(editor.attach(session, area.control()));
        } catch (IOException e) {
            failed(e);
            return;
        }
        KeptChanges.offer(session, model, area.notice(), editor.getSite().getShell());
        editor.pageChanged();
        List<Runnable> now = List.copyOf(awaiting);
        awaiting.clear();
        now.forEach(Runnable::run);
    }

    @Override
    public void failed(IOException cause) {
        if (!(cause instanceof ModelFileException)) {
            KeylineUi.log("An editor cannot show its file", cause);
        }
        show(editor.failurePage(area.control(), cause, this::begin));
    }

    @Override
    public void cancelled() {
        show(new UnreadablePage(area.control(),
                model.getFileName() + " was not read, because that was cancelled. The file was not changed.",
                this::begin));
    }

    private void show(FailurePage page) {
        loading = null;
        area.clear();
        area.showFailure(page);
        editor.pageChanged();
    }

    /** The model's file; null where it is not known yet. */
    Path model() {
        return model;
    }

    /** The model's file was renamed or moved. */
    void moved(Path from, Path to) {
        if (from.equals(model)) {
            model = to;
        }
    }

    /** Does something as soon as the contents are there; never where the model cannot be read. */
    void whenShown(Runnable work) {
        if (editor.session() != null) {
            work.run();
        } else {
            awaiting.add(work);
        }
    }

    /** Waits no longer. */
    void end() {
        if (loading != null) {
            loading.leave(this);
        }
    }
}
