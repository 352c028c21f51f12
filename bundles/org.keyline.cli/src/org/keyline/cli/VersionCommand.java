/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.cli;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

import picocli.CommandLine.Command;

/** {@code keyline version}: the versions of Keyline, Java and the system, as a defect report needs them. */
@Command(name = "version", description = "Show the version.")
final class VersionCommand extends Subcommand {

    /** The version where the program does not run in its product. */
    private static final String WITHOUT_PRODUCT = "1.0.0";

    VersionCommand(Caller caller, TerminalProgress progress) {
        super(caller, progress);
    }

    @Override
    public Integer call() {
        return print(caller());
    }

    /**
     * Writes the versions.
     *
     * @param caller who asks
     * @return {@link ExitStatus#DONE}
     */
    static int print(Caller caller) {
        caller.out().println("Keyline " + version() + " (Java " + System.getProperty("java.version") + ", "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch") + ")");
        return ExitStatus.DONE;
    }

    private static String version() {
        Bundle bundle = FrameworkUtil.getBundle(VersionCommand.class);
        return bundle == null ? WITHOUT_PRODUCT : bundle.getVersion().toString();
    }
}
