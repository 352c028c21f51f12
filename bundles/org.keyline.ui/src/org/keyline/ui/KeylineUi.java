/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.plugin.AbstractUIPlugin;
import org.keyline.ui.findings.LiveCheck;
import org.keyline.ui.editor.Clipboard;
import org.keyline.ui.navigator.MovedModels;
import org.keyline.ui.session.ModelLoadings;
import org.keyline.ui.session.ModelSessions;
import org.keyline.ui.session.Recovery;
import org.keyline.ui.session.UnsavedWork;
import org.osgi.framework.BundleContext;

/** The bundle's life: it holds the open models, and starts what runs beside them. */
public class KeylineUi extends AbstractUIPlugin {

    /** The symbolic name of this bundle. */
    public static final String ID = "org.keyline.ui";

    private static KeylineUi bundle;

    private ModelSessions sessions;
    private ModelLoadings loadings;
    private Recovery recovery;
    private final Clipboard clipboard = new Clipboard();

    @Override
    public void start(BundleContext context) throws Exception {
        super.start(context);
        bundle = this;
    }

    @Override
    public void stop(BundleContext context) throws Exception {
        if (sessions != null) {
            sessions.dispose();
        }
        bundle = null;
        super.stop(context);
    }

    /**
     * The open models.
     *
     * @return the sessions; to be used in the user interface's thread
     */
    public static ModelSessions sessions() {
        KeylineUi ui = bundle;
        if (ui.sessions == null) {
            ui.sessions = new ModelSessions();
            LiveCheck.attach(ui.sessions);
            UnsavedWork.attach(ui.sessions, recovery());
            new MovedModels() {
                @Override
                protected void moved(Path from, IFile to) {
                    inUserInterface(() -> ui.sessions.moved(from, onDisk(to)));
                }
            }.attach();
        }
        return ui.sessions;
    }

    /**
     * What reads models in the background.
     *
     * @return the loadings; to be used in the user interface's thread
     */
    public static ModelLoadings loadings() {
        KeylineUi ui = bundle;
        if (ui.loadings == null) {
            ui.loadings = new ModelLoadings(sessions(), KeylineUi::inUserInterface);
        }
        return ui.loadings;
    }

    /** Does something later in the user interface's thread; nothing where the workbench has ended. */
    private static void inUserInterface(Runnable work) {
        Display display = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getDisplay() : null;
        if (display != null && !display.isDisposed()) {
            display.asyncExec(work);
        }
    }

    /**
     * What was cut or copied in an editor of a model, for all of them.
     *
     * @return the clipboard; to be used in the user interface's thread
     */
    public static Clipboard clipboard() {
        return bundle.clipboard;
    }

    /**
     * Where unsaved work is kept against a crash.
     *
     * @return the store
     */
    public static Recovery recovery() {
        KeylineUi ui = bundle;
        if (ui.recovery == null) {
            ui.recovery = new Recovery(Path.of(ui.getStateLocation().toOSString(), "unsaved"));
        }
        return ui.recovery;
    }

    /**
     * Notes a failure in the log, for those who maintain the program.
     *
     * @param message what could not be done
     * @param cause why
     */
    public static void log(String message, Throwable cause) {
        ILog.of(KeylineUi.class).log(new Status(IStatus.ERROR, ID, message, cause));
    }

    /**
     * A status that tells people why something failed.
     *
     * @param message what could not be done, and what to do
     * @param cause why
     * @return the status
     */
    public static IStatus failure(String message, IOException cause) {
        return new Status(IStatus.ERROR, ID, message, cause);
    }
}
