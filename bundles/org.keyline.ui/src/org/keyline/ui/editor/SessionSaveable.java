/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Executor;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.progress.IJobRunnable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.window.IShellProvider;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.Saveable;
import org.keyline.model.edit.ElementIcons;
import org.keyline.ui.KeylineUi;
import org.keyline.ui.UiImages;
import org.keyline.ui.WrittenFiles;
import org.keyline.ui.session.ModelSaving;
import org.keyline.ui.session.ModelSession;

/**
 * What is saved when an editor of any kind is: the whole model of its session, once for all its editors. A large model
 * is taken as it is, and written in the background.
 */
final class SessionSaveable extends Saveable {

    /** As much is on the disk before anybody notices. */
    private static final long AT_ONCE_BYTES = 1 << 20;

    private final Path file;
    private final ModelSession session;

    /**
     * What an editor saves.
     *
     * @param file the model's file
     * @param session the session
     */
    SessionSaveable(Path file, ModelSession session) {
        this.file = file;
        this.session = session;
    }

    @Override
    public void doSave(IProgressMonitor monitor) throws CoreException {
        write(begin(), monitor, Runnable::run);
    }

    @Override
    public IJobRunnable doSave(IProgressMonitor monitor, IShellProvider shell) throws CoreException {
        ModelSaving saving = begin();
        if (saving.size() <= AT_ONCE_BYTES) {
            write(saving, monitor, Runnable::run);
            return null;
        }
        Display display = Display.getCurrent();
        return progress -> inBackground(saving, progress, display);
    }

    private static IStatus inBackground(ModelSaving saving, IProgressMonitor progress, Display display) {
        try {
            write(saving, progress, display::syncExec);
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (CoreException e) {
            return e.getStatus();
        }
    }

    private ModelSaving begin() throws CoreException {
        try {
            return session.files().beginSave();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Writes; ends in the thread of the user interface. */
    private static void write(ModelSaving saving, IProgressMonitor monitor, Executor ui)
            throws CoreException {
        try {
            saving.write(monitor);
        } catch (IOException e) {
            throw failed(e);
        } finally {
            ui.execute(saving::end);
            saving.written().forEach(WrittenFiles::notice);
        }
    }

    private static CoreException failed(IOException cause) {
        return new CoreException(
                KeylineUi.failure("The model could not be saved; nothing is lost. Check that the folder"
                        + " exists, can be written to and has room.", cause));
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
