/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * What all commands have in common: who called, and the options for help. A command's own options are its annotated
 * fields; {@link #call()} does the work and returns the exit status.
 */
@Command(sortOptions = false, usageHelpAutoWidth = false, synopsisHeading = "Usage: ", descriptionHeading = "%n", parameterListHeading = "%n", optionListHeading = "%n", footerHeading = "%n")
abstract class Subcommand implements Callable<Integer> {

    private final Caller caller;
    private final TerminalProgress progress;

    @Option(names = { "-h", "--help" }, usageHelp = true, order = 90, description = "Show this help.")
    private boolean help;

    @Option(names = { "-X",
            "--debug" }, order = 91, description = "Where the command fails, show where in the program, for a defect report.")
    private boolean debug;

    /**
     * Makes a command for one run.
     *
     * @param caller who called
     * @param progress takes the progress and says when to stop
     */
    Subcommand(Caller caller, TerminalProgress progress) {
        this.caller = caller;
        this.progress = progress;
    }

    /**
     * Who called the command.
     *
     * @return the caller
     */
    Caller caller() {
        return caller;
    }

    /**
     * Takes the progress of the command and says when to stop.
     *
     * @return the monitor
     */
    TerminalProgress progress() {
        return progress;
    }

    /**
     * Takes the answer; nothing of the progress is in its way.
     *
     * @return standard output
     */
    PrintWriter out() {
        progress.clear();
        return caller.out();
    }

    /**
     * Tells the caller something that is no part of the answer.
     *
     * @param message what to tell, without the program's name
     */
    void say(String message) {
        progress.clear();
        caller.err().println("keyline: " + message);
    }

    /**
     * Does what the command is for.
     *
     * @return the exit status, see {@link ExitStatus}
     * @throws CommandFailure when it cannot be done, in words for the caller
     */
    @Override
    public abstract Integer call() throws CommandFailure;
}
