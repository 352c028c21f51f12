/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.editor;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.part.EditorPart;
import org.keyline.model.edit.ElementIcons;
import org.keyline.ui.UiImages;
import org.keyline.ui.session.ModelSession;

/** What is saved when an editor of any kind is: the whole model of its session, once for all its editors. */
public final class SessionSaveable extends Saveable {

    private final EditorPart editor;
    private final Path file;
    private final ModelSession session;

    /**
     * What an editor saves.
     *
     * @param editor the editor; its {@link EditorPart#doSave} saves the session
     * @param file the model's file
     * @param session the session
     */
    public SessionSaveable(EditorPart editor, Path file, ModelSession session) {
        this.editor = editor;
        this.file = file;
        this.session = session;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        editor.doSave(monitor);
    }

    @Override
    public boolean isDirty() {
        return session.isDirty();
    }

    @Override
    public String getName() {
        return file.getFileName().toString();
    }

    @Override
    public String getToolTipText() {
        return file.toString();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return UiImages.descriptor(ElementIcons.file());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SessionSaveable saveable && saveable.session == session;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(session);
    }
}
