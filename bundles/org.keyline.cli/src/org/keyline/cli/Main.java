/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.cli;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * Runs the command line: {@code keyline COMMAND …}. The answer goes to standard output, everything else to standard
 * error; the exit status is one of {@link ExitStatus}.
 */
public final class Main {

    private static final List<String> DEBUG_OPTIONS = List.of("-X", "--debug");
    private static final long SECONDS_TO_STOP = 3;

    private Main() {
    }

    /**
     * Runs one command and ends the process with its exit status; for a plain class path.
     *
     * @param arguments the command and its arguments
     */
    public static void main(String[] arguments) {
        System.exit(runInThisProcess(arguments));
    }

    /**
     * Runs one command with the streams and the folder of this process. When the process is told to stop meanwhile
     * (Ctrl-C), the command is stopped and what it had not finished is removed before the process ends.
     *
     * @param arguments the command and its arguments
     * @return the exit status
     */
    public static int runInThisProcess(String... arguments) {
        silenceLibraries();
        Caller caller = Caller.ofThisProcess();
        TerminalProgress progress = new TerminalProgress(caller);
        CountDownLatch ended = new CountDownLatch(1);
        Thread stopping = new Thread(() -> stop(progress, ended), "keyline-stop");
        Runtime.getRuntime().addShutdownHook(stopping);
        try {
            return run(caller, progress, arguments);
        } finally {
            ended.countDown();
            try {
                Runtime.getRuntime().removeShutdownHook(stopping);
            } catch (IllegalStateException e) {
                // the process is ending already
            }
        }
    }

    /**
     * Runs one command. Never throws, never ends the process.
     *
     * @param caller who called
     * @param arguments the command and its arguments
     * @return the exit status
     */
    public static int run(Caller caller, String... arguments) {
        return run(caller, new TerminalProgress(caller), arguments);
    }

    private static int run(Caller caller, TerminalProgress progress, String... arguments) {
        boolean debug = List.of(arguments).stream().anyMatch(DEBUG_OPTIONS::contains);
        try {
            int status = commandLine(caller, progress, arguments).execute(arguments);
            boolean cutOff = caller.out() instanceof StandardWriter standard && standard.isReaderGone();
            if (caller.out().checkError() && !cutOff && status == ExitStatus.DONE) {
                throw CommandFailure.wrong("standard output could not be written to the end.");
            }
            return status;
        } catch (CommandFailure | RuntimeException | Error e) {
            return fail(caller, progress, e, debug);
        } finally {
            progress.clear();
            caller.out().flush();
            caller.err().flush();
        }
    }

    private static CommandLine commandLine(Caller caller, TerminalProgress progress, String... arguments) {
        CommandLine commandLine = Commands.commandLine(caller, progress, arguments);
        boolean debug = List.of(arguments).stream().anyMatch(DEBUG_OPTIONS::contains);
        commandLine.setOut(caller.out());
        commandLine.setErr(caller.err());
        commandLine.setUsageHelpWidth(caller.columns());
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setAbbreviatedOptionsAllowed(true);
        commandLine.setExpandAtFiles(false);
        commandLine.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        commandLine.setParameterExceptionHandler((exception, unused) -> misused(caller, exception, debug));
        commandLine.setExecutionExceptionHandler(
                (exception, unused, result) -> fail(caller, progress, exception, debug));
        return commandLine;
    }

    private static int misused(Caller caller, ParameterException exception, boolean debug) {
        CommandLine command = exception.getCommandLine();
        caller.err().println("keyline: " + UsageMessages.of(exception));
        caller.err().println(command.getHelp().synopsisHeading().strip() + " "
                + command.getHelp().synopsis(command.getHelp().synopsisHeadingLength()).strip());
        caller.err().println("More: keyline help" + UsageMessages.subcommand(command));
        trace(caller, exception, debug);
        return ExitStatus.WRONG;
    }

    private static int fail(Caller caller, TerminalProgress progress, Throwable failure, boolean debug) {
        progress.clear();
        caller.out().flush();
        caller.err().println("keyline: " + FailureMessages.of(failure));
        trace(caller, failure, debug);
        return failure instanceof CommandFailure known ? known.status() : ExitStatus.WRONG;
    }

    private static void trace(Caller caller, Throwable failure, boolean debug) {
        if (debug) {
            failure.printStackTrace(caller.err());
        }
    }

    /**
     * Libraries log through Log4j's interface, which writes to standard error where Log4j itself is missing. What
     * matters of it comes as an exception and is said in Keyline's own words.
     */
    private static void silenceLibraries() {
        for (String property : List.of("log4j2.StatusLogger.level", "log4j2.simplelogLevel")) {
            if (System.getProperty(property) == null) {
                System.setProperty(property, "OFF");
            }
        }
    }

    private static void stop(IProgressMonitor progress, CountDownLatch ended) {
        progress.setCanceled(true);
        try {
            ended.await(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
