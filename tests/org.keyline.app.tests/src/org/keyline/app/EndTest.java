/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyline.model.core.CorePackage;
import org.keyline.ui.editor.SessionEditor;
import org.keyline.ui.navigator.ModelOpening;
import org.keyline.ui.session.ModelSession;

class EndTest {

    @TempDir
    private Path folder;

    @Test
    void withUnsavedWorkTheEndIsAskedForAndCanBeTakenBack() throws Exception {
        endsNot(() -> PlatformUI.getWorkbench().close());
    }

    @Test
    void withUnsavedWorkANewStartIsAskedForAndCanBeTakenBack() throws Exception {
        endsNot(() -> PlatformUI.getWorkbench().restart(true));
    }

    private void endsNot(BooleanSupplier end) throws Exception {
        IEditorPart editor = unsaved();
        try {
            AtomicReference<Boolean> ended = new AtomicReference<>();
            Running.display().asyncExec(() -> ended.set(end.getAsBoolean()));
            Running.await("it is asked what to do with unsaved work", () -> button("Cancel") != null);
            Running.run(() -> button("Cancel").notifyListeners(SWT.Selection, null));
            Running.await("the end has been taken back", () -> ended.get() != null);
            assertFalse(ended.get());
            assertTrue(PlatformUI.isWorkbenchRunning());
            assertTrue(Running.ui(editor::isDirty));
        } finally {
            Running.run(() -> Running.page().closeEditor(editor, false));
        }
    }

    private IEditorPart unsaved() throws Exception {
        Path file = Running.model(folder.resolve("unsaved.keyline"));
        SessionEditor editor = (SessionEditor) Running.ui(() -> ModelOpening.open(Running.page(), file));
        Running.await("the model has been read", () -> !editor.isReading());
        Running.run(() -> {
            ModelSession session = editor.getAdapter(ModelSession.class);
            session.execute(SetCommand.create(session.domain(), session.roots().getFirst(),
                    CorePackage.Literals.ELEMENT__NAME, "Another name"));
        });
        assertTrue(Running.ui(editor::isDirty));
        return editor;
    }

    private static Button button(String text) {
        for (Shell shell : Running.display().getShells()) {
            Button button = shell.isVisible() ? button(shell, text) : null;
            if (button != null) {
                return button;
            }
        }
        return null;
    }

    private static Button button(Composite parent, String text) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Button button && button.getText().replace("&", "").equals(text)) {
                return button;
            }
            Button within = child instanceof Composite composite ? button(composite, text) : null;
            if (within != null) {
                return within;
            }
        }
        return null;
    }
}
