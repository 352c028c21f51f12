/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.editor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;
import org.keyline.model.resource.ModelFileException;
import org.keyline.ui.KeylineUi;
import org.keyline.ui.session.ModelSession;

/**
 * Notices, when an editor or the window is activated, that a file of its model was changed by somebody else. Without
 * unsaved changes the file is loaded anew; with them the user decides.
 */
final class DiskWatch implements IPartListener2 {

    private final SessionEditor editor;
    private final Listener windowActivated = event -> look();
    private boolean asking;

    DiskWatch(SessionEditor editor) {
        this.editor = editor;
        editor.getSite().getPage().addPartListener(this);
        editor.getSite().getShell().addListener(SWT.Activate, windowActivated);
    }

    void dispose() {
        editor.getSite().getPage().removePartListener(this);
        if (PlatformUI.isWorkbenchRunning() && !editor.getSite().getShell().isDisposed()) {
            editor.getSite().getShell().removeListener(SWT.Activate, windowActivated);
        }
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        if (part.getPart(false) == editor) {
            look();
        }
    }

    private void look() {
        Display.getCurrent().asyncExec(() -> {
            ModelSession session = editor.session();
            if (session != null && !editor.notice().isShown()) {
                session.files().changedOnDisk().stream().findFirst().ifPresent(file -> changed(session, file));
            }
        });
    }

    private void changed(ModelSession session, Path file) {
        if (!Files.exists(file)) {
            ask(session, file, file.getFileName() + " was deleted or moved. Your open version is still here.", false);
        } else if (session.isDirty()) {
            ask(session, file, file.getFileName() + " was changed by somebody else, and you have unsaved changes.",
                    true);
        } else {
            load(session, file);
        }
    }

    private void ask(ModelSession session, Path file, String text, boolean exists) {
        if (editor.session() != session) {
            return;
        }
        Map<String, Runnable> answers = new LinkedHashMap<>();
        answers.put("Keep mine", () -> session.files().keepOurs(file));
        if (exists) {
            answers.put("Load theirs", () -> load(session, file));
        }
        editor.notice().show(text, answers);
        asking = true;
    }

    /** The model was saved, or is again what is on disk: what was asked needs no answer any more. */
    void settled() {
        if (asking && editor.session().files().changedOnDisk().isEmpty()) {
            asking = false;
            editor.notice().hide();
        }
    }

    private void load(ModelSession session, Path file) {
        KeylineUi.loadings().reload(session, file, cause -> ask(session, file, file.getFileName()
                + " was changed by somebody else and cannot be read any more: "
                + (cause instanceof ModelFileException unreadable ? unreadable.getProblem() : cause.getMessage())
                + " Your open version is still here.", false));
    }
}
