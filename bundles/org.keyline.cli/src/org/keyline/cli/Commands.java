/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

import picocli.CommandLine;

/** The commands by name. Only the command that is called is made, since making all of them takes time at the start. */
final class Commands {

    private static final Map<String, BiFunction<Caller, TerminalProgress, Subcommand>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("demo", DemoCommand::new);
        COMMANDS.put("import", ImportCommand::new);
        COMMANDS.put("validate", ValidateCommand::new);
        COMMANDS.put("fix", FixCommand::new);
        COMMANDS.put("explain", ExplainCommand::new);
        COMMANDS.put("diagram", DiagramCommand::new);
        COMMANDS.put("query", QueryCommand::new);
        COMMANDS.put("export", ExportCommand::new);
        COMMANDS.put("help", HelpCommand::new);
        COMMANDS.put("version", VersionCommand::new);
    }

    private static final Map<String, String> ELSEWHERE = Map.of( //
            "open", "\"open\" starts the workbench and belongs to the start script: call keyline open [FILE…] with"
                    + " the script at the top of the checkout or of the installation.",
            "build", fromCheckout("build"), //
            "test", fromCheckout("test"), //
            "bench", fromCheckout("bench"), //
            "report", notYet("report"));

    private Commands() {
    }

    /**
     * The parser of one call.
     *
     * @param caller who called
     * @param progress takes the progress and says when to stop
     * @param arguments the arguments, by which the command is known; any others can be parsed, but not run
     * @return the parser, with the command that is called, or with all of them where it is none or {@code help}
     */
    static CommandLine commandLine(Caller caller, TerminalProgress progress, String... arguments) {
        CommandLine program = new CommandLine(new KeylineCommand(caller, progress));
        String called = arguments.length == 0 ? "" : arguments[0];
        if (COMMANDS.containsKey(called) && !called.equals("help")) {
            program.addSubcommand(called, COMMANDS.get(called).apply(caller, progress));
        } else {
            COMMANDS.forEach((name, command) -> program.addSubcommand(name, command.apply(caller, progress)));
        }
        return program;
    }

    /**
     * The commands that there are.
     *
     * @return their names, also those that the start script has
     */
    static List<String> names() {
        List<String> names = new ArrayList<>(COMMANDS.keySet());
        names.addAll(List.of("open", "build", "test", "bench"));
        return names;
    }

    /**
     * What to say of a command that is not here, though its name is one of Keyline's.
     *
     * @param name the name
     * @return the message, or empty where the name is none of Keyline's
     */
    static Optional<String> later(String name) {
        return Optional.ofNullable(ELSEWHERE.get(name));
    }

    private static String fromCheckout(String name) {
        return "\"" + name + "\" is there in a checkout of the source only: call ./keyline " + name
                + " at the top of the checkout.";
    }

    private static String notYet(String name) {
        return "\"" + name + "\" is not in this version of Keyline.";
    }
}
