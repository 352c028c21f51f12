/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.editor;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.keyline.ui.KeylineUi;
import org.keyline.ui.session.ModelSession;

/** Offers the unsaved changes that were kept when Keyline ended unexpectedly. */
final class KeptChanges {

    private static final String TITLE = "Restore unsaved changes";

    private final ModelSession session;
    private final Path model;
    private final Notice notice;
    private final Shell shell;

    private KeptChanges(ModelSession session, Path model, Notice notice, Shell shell) {
        this.session = session;
        this.model = model;
        this.notice = notice;
        this.shell = shell;
    }

    /** Offers them over the contents of an editor, where there are any. */
    static void offer(ModelSession session, Path model, Notice notice, Shell shell) {
        KeylineUi.recovery().find(model)
                .ifPresent(contents -> new KeptChanges(session, model, notice, shell).offer(contents));
    }

    private void offer(byte[] contents) {
        Map<String, Runnable> answers = new LinkedHashMap<>();
        answers.put("Restore them", () -> restore(contents));
        answers.put("Discard them", () -> KeylineUi.recovery().discard(model));
        notice.show("Keyline ended before changes to this file were saved. They were kept.", answers);
    }

    private void restore(byte[] contents) {
        if (session.isDirty() && !MessageDialog.openConfirm(shell, TITLE,
                "What was changed here in the meantime gives way to the changes that were kept.")) {
            return;
        }
        KeylineUi.loadings().restore(session, model, contents, cause -> {
            KeylineUi.log("Kept changes to " + model + " cannot be read", cause);
            MessageDialog.openError(shell, TITLE,
                    "The changes that were kept cannot be read; the file is shown as it was saved.");
        });
    }
}
