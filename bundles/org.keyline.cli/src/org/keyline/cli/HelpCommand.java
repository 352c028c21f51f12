/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.cli;

import java.util.List;

import org.keyline.validation.output.RulePage;
import org.keyline.validation.output.RulePages;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code keyline help [COMMAND|RULE]}: the help of the program, of one command or of one rule. */
@Command(name = "help", description = "Show the help, or that of one command or rule.")
final class HelpCommand extends Subcommand {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "COMMAND|RULE", description = "The command, or the rule such as DAT-06, to explain.")
    private String command;

    HelpCommand(Caller caller, TerminalProgress progress) {
        super(caller, progress);
    }

    @Override
    public Integer call() throws CommandFailure {
        CommandLine program = spec.commandLine().getParent();
        CommandLine explained = command == null ? program : program.getSubcommands().get(command);
        if (explained == null && RulePage.of(command).isPresent()) {
            caller().out().print(RulePages.text(command, caller().columns()));
            return ExitStatus.DONE;
        }
        if (explained == null) {
            String message = Commands.later(command).orElse(null);
            if (message != null) {
                throw CommandFailure.wrong(message);
            }
            if (command.matches("[A-Za-z]+-\\d+")) {
                throw CommandFailure.wrong(ModelCheck.unknown(command));
            }
            throw new CommandLine.UnmatchedArgumentException(program, List.of(command));
        }
        explained.usage(caller().out());
        return ExitStatus.DONE;
    }
}
