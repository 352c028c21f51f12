/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code keyline help [COMMAND]}: the help of the program or of one command. */
@Command(name = "help", description = "Show the help, or that of one command.")
final class HelpCommand extends Subcommand {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "The command to explain.")
    private String command;

    HelpCommand(Caller caller, TerminalProgress progress) {
        super(caller, progress);
    }

    @Override
    public Integer call() throws CommandFailure {
        CommandLine program = spec.commandLine().getParent();
        CommandLine explained = command == null ? program : program.getSubcommands().get(command);
        if (explained == null) {
            String message = Commands.later(command).orElse(null);
            if (message != null) {
                throw CommandFailure.wrong(message);
            }
            throw new CommandLine.UnmatchedArgumentException(program, command);
        }
        explained.usage(caller().out());
        return ExitStatus.DONE;
    }
}
