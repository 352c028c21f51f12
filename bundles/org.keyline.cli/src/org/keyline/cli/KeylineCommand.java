/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code keyline} itself: without a command it says that it needs one. */
@Command(name = "keyline", synopsisSubcommandLabel = "COMMAND …", commandListHeading = "%nCommands:%n", description = "From an inspection to an improvement plan: import, check, draw and hand out.", footer = {
        "The start script has these as well:",
        "  open      The workbench, with the files named.",
        "  build     Builds Keyline (from the checkout only).",
        "  test      Runs the tests (from the checkout only).",
        "  bench     Measures the speed (from the checkout only).", "",
        "Exit status: 0 done, 1 findings at or above --fail-on, 2 wrong usage or unreadable input,",
        "3 refused.", "Begin with: keyline demo" })
final class KeylineCommand extends Subcommand {

    @Spec
    private CommandSpec spec;

    @Option(names = { "-V", "--version" }, order = 89, description = "Show the version.")
    private boolean version;

    KeylineCommand(Caller caller, TerminalProgress progress) {
        super(caller, progress);
    }

    @Override
    public Integer call() {
        if (version) {
            return VersionCommand.print(caller());
        }
        throw new ParameterException(spec.commandLine(),
                "a command is missing. The commands are " + Texts.or(Commands.names()) + ".");
    }
}
