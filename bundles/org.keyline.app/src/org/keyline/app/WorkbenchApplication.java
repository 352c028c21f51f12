/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.app;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * Opens the workbench and stays until its last window is closed. The workspace is the folder {@code Keyline} in the
 * user's home, unless {@code -data} names another. Arguments that are no options are files to open.
 */
public class WorkbenchApplication implements IApplication {

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
            int code = PlatformUI.createAndRunWorkbench(display, new KeylineWorkbench(files(context)));
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    private static List<Path> files(IApplicationContext context) {
        List<Path> files = new ArrayList<>();
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
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

    /** Locks the workspace; tells the user where that is impossible. */
    private static boolean takeWorkspace() {
        Location workspace = Platform.getInstanceLocation();
        String where = "";
        try {
            if (workspace.isSet()) {
                where = workspace.getURL().getPath();
                if (workspace.lock()) {
                    return true;
                }
            } else {
                Path folder = Path.of(System.getProperty("user.home"), "Keyline");
                where = folder.toString();
                Files.createDirectories(folder);
                URI uri = folder.toUri();
                if (workspace.set(uri.toURL(), true)) {
                    return true;
                }
            }
            MessageDialog.openInformation(null, TITLE, "Keyline is already open with the folder " + where
                    + ". Go on in its window, or start it with -data and another folder.");
        } catch (IOException | IllegalStateException e) {
            MessageDialog.openError(null, TITLE, "Keyline keeps its work in the folder " + where
                    + ", and cannot write there: " + e.getMessage()
                    + ". Make the folder writable, or start Keyline with -data and another folder.");
        }
        return false;
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            PlatformUI.getWorkbench().getDisplay().syncExec(() -> PlatformUI.getWorkbench().close());
        }
    }
}
