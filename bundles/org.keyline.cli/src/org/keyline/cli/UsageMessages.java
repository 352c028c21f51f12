/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with the words of a command, and which were perhaps meant. */
final class UsageMessages {

    private UsageMessages() {
    }

    /**
     * The message for a command that was written wrongly.
     *
     * @param exception what the parser found
     * @return what is wrong, without the program's name
     */
    static String of(ParameterException exception) {
        if (exception instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
            return unmatched(unmatched.getCommandLine(), unmatched.getUnmatched().getFirst());
        }
        if (exception instanceof MissingParameterException missing) {
            return missing(missing);
        }
        ArgSpec argument = exception.getArgSpec();
        if (argument != null && argument.typeInfo().isEnum() && exception.getValue() != null) {
            return invalidChoice(argument, exception.getValue());
        }
        return Texts.printable(exception.getMessage());
    }

    /**
     * The name of a command as {@code keyline help} takes it.
     *
     * @param command the command
     * @return a space and its name; empty for the program itself
     */
    static String subcommand(CommandLine command) {
        return command.getParent() == null ? "" : " " + command.getCommandName();
    }

    private static String unmatched(CommandLine command, String argument) {
        String written = Texts.printable(argument);
        boolean option = argument.startsWith("-") && argument.length() > 1;
        if (command.getParent() == null && !option) {
            return Commands.later(argument)
                    .orElseGet(() -> "there is no command \"" + written + "\"." + meant(argument, Commands.names()));
        }
        String name = command.getParent() == null ? "keyline" : command.getCommandName();
        if (option) {
            return name + " has no option \"" + written + "\"." + meant(argument, optionNames(command));
        }
        return name + " does not know what to do with \"" + written + "\": it has its arguments already.";
    }

    private static String missing(MissingParameterException exception) {
        String name = exception.getCommandLine().getCommandName();
        List<ArgSpec> missing = exception.getMissing();
        if (missing.isEmpty()) {
            return Texts.printable(exception.getMessage());
        }
        if (missing.getFirst() instanceof OptionSpec option && !option.required()) {
            return option.longestName() + " needs a value: " + option.paramLabel() + ".";
        }
        List<String> needed = missing.stream().map(UsageMessages::written).toList();
        return name + " needs " + String.join(" and ", needed) + ".";
    }

    private static String written(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }

    private static String invalidChoice(ArgSpec argument, String value) {
        List<String> choices = new ArrayList<>();
        argument.completionCandidates().forEach(choices::add);
        String name = argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
        return name + " is " + Texts.or(choices) + ", not \"" + Texts.printable(value) + "\"." + meant(value, choices);
    }

    private static String meant(String written, Collection<String> names) {
        List<String> near = Texts.nearest(written, names);
        return near.isEmpty() ? "" : " Did you mean " + Texts.or(near) + "?";
    }

    private static List<String> optionNames(CommandLine command) {
        return command.getCommandSpec().options().stream().filter(option -> !option.hidden())
                .flatMap(option -> List.of(option.names()).stream()).filter(name -> name.startsWith("--")).toList();
    }
}
