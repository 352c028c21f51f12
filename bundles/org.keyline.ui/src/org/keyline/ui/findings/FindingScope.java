/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.findings;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.keyline.ui.KeylineUi;
import org.keyline.ui.editor.SessionEditor;
import org.keyline.ui.editor.ShownModel;
import org.keyline.ui.session.ModelSession;

/**
 * Whose findings are listed: those of the model in front, or those of all open models. While no editor of a model is in
 * front, they are those of all.
 */
final class FindingScope implements IPartListener2 {

    private final IWorkbenchPage page;
    private final Runnable changed;
    private final IPropertyListener reading = (editor, property) -> {
        if (property == SessionEditor.PROP_MODEL) {
            look();
        }
    };
    private boolean everything;
    private IEditorPart front;

    /**
     * Follows nothing yet.
     *
     * @param page whose editors there are
     * @param everything whether the findings of all open models are listed
     * @param changed run when other models are in scope than before
     */
    FindingScope(IWorkbenchPage page, boolean everything, Runnable changed) {
        this.page = page;
        this.everything = everything;
        this.changed = changed;
    }

    /** Begins to follow the editors. */
    void begin() {
        page.addPartListener(this);
        follow(page.getActiveEditor());
    }

    /** Follows no more. */
    void end() {
        page.removePartListener(this);
        follow(null);
    }

    boolean isEverything() {
        return everything;
    }

    /** Whether the findings of all open models are listed, instead of those of the model in front. */
    void setEverything(boolean all) {
        everything = all;
        changed.run();
    }

    /** The models whose findings are listed. */
    Collection<ModelSession> sessions() {
        if (everything || !(front instanceof SessionEditor)) {
            return KeylineUi.sessions().all();
        }
        ModelSession session = ShownModel.of(page);
        return session == null ? List.of() : List.of(session);
    }

    /**
     * What stands before the counts: the file of the model whose findings these are; empty where they are those of all.
     */
    String title() {
        if (everything || !(front instanceof SessionEditor editor)) {
            return "";
        }
        ModelSession session = ShownModel.of(page);
        Path file = session == null ? editor.file() : ModelSession.path(session.resources().getFirst());
        return file.getFileName() + ": ";
    }

    private void look() {
        IEditorPart now = page.getActiveEditor();
        if (now != front) {
            follow(now);
        }
        changed.run();
    }

    private void follow(IEditorPart editor) {
        if (front != null) {
            front.removePropertyListener(reading);
        }
        front = editor;
        if (front != null) {
            front.addPropertyListener(reading);
        }
    }

    private void lookAtEditors(IWorkbenchPartReference part) {
        if (part.getPart(false) instanceof IEditorPart) {
            look();
        }
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        if (page.getActiveEditor() != front) {
            look();
        }
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference part) {
        lookAtEditors(part);
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        lookAtEditors(part);
    }
}
