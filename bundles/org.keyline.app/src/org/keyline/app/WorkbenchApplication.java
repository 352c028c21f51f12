/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * Opens the workbench and stays until its last window is closed. The workspace is the folder {@code Keyline} in the
 * user's home, unless {@code -data} names another. Arguments that are no options are files to open.
 */
public class WorkbenchApplication implements IApplication {

    /** Set by the start script when Keyline was ended to be started again: what was open then is what is opened. */
    static final String RESTARTED = "keyline.restarted";

    private static final String TITLE = "Keyline";

    @Override
    public Object start(IApplicationContext context) {
        // Drawings are rendered by Java2D beside SWT; AWT must not look for a screen of its own.
        System.setProperty("java.awt.headless", "true");
        Display.setAppName(TITLE);
        Display display = PlatformUI.createDisplay();
        try {
            if (!takeWorkspace()) {
                return EXIT_OK;
            }
            boolean restarted = Boolean.getBoolean(RESTARTED);
            List<Path> files = files((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
            int code = PlatformUI.createAndRunWorkbench(display,
                    new KeylineWorkbench(restarted ? List.of() : files, !restarted));
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    /** The files among the arguments: what is neither an option nor follows one. */
    static List<Path> files(String... arguments) {
        List<Path> files = new ArrayList<>();
        boolean value = false;
        for (String argument : arguments) {
            boolean option = argument.startsWith("-");
            if (!option && !value) {
                files.add(Path.of(argument).toAbsolutePath().normalize());
            }
            value = option;
        }
        return files;
    }

    /** Takes the workspace; tells the user where that is impossible. */
    private static boolean takeWorkspace() {
        IStatus taken = WorkspaceFolder.take(Platform.getInstanceLocation(),
                Path.of(System.getProperty("user.home"), "Keyline"));
        if (taken.matches(IStatus.ERROR)) {
            MessageDialog.openError(null, TITLE, taken.getMessage());
        } else if (!taken.isOK()) {
            MessageDialog.openInformation(null, TITLE, taken.getMessage());
        }
        return taken.isOK();
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            PlatformUI.getWorkbench().getDisplay().syncExec(() -> PlatformUI.getWorkbench().close());
        }
    }
}
