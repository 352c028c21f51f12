/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.keyline.validation.Severity;
import org.keyline.validation.ValidationResult;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code keyline validate}: checks models against the rules. */
@Command(name = "validate", description = "Check models against the rules of the guidance.", footer = {
        "Several models are checked as one, so that references between them count.",
        "Exit status: 0 nothing at or above --fail-on, 1 there are findings, 2 a file could not be read.", "",
        "Example: keyline validate plan.keyline report.keyline --format sarif -o findings.sarif" })
final class ValidateCommand extends Subcommand {

    /** From which severity on findings make the command fail. */
    enum FailOn {
        ERROR, WARNING, INFO, NEVER;

        boolean failsOn(ValidationResult result) {
            return this != NEVER && result.hasAtLeast(Severity.parse(toString()));
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Parameters(arity = "1..*", paramLabel = "MODEL", description = "The models, .keyline files.")
    private List<String> models;

    @Option(names = "--profile", paramLabel = "FILE", description = "The guidance profile to check against instead of the plan's own: a .keyline file, or the name of one that comes with Keyline, such as scottish-2008.")
    private String profile;

    @Option(names = "--rule", paramLabel = "ID", split = ",", description = "Check this rule alone, such as DAT-06; may be given several times.")
    private List<String> rules;

    @Option(names = "--fail-on", paramLabel = "SEVERITY", defaultValue = "error", description = "End with 1 on findings from this severity on: ${COMPLETION-CANDIDATES}"
            + " (default: ${DEFAULT-VALUE}).")
    private FailOn failOn;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private ModelCheck.Format format;

    @Option(names = { "-o", "--output" }, paramLabel = "FILE", description = "Write the findings to this file.")
    private String output;

    ValidateCommand(Caller caller, TerminalProgress progress) {
        super(caller, progress);
    }

    @Override
    public Integer call() throws CommandFailure {
        List<InputFile> files = InputFile.of(caller(), models);
        List<Path> inputs = new ArrayList<>(files.stream().map(InputFile::path).toList());
        ModelReading reading = new ModelReading(caller());
        ModelCheck check = new ModelCheck();
        if (profile != null) {
            InputFile file = NamedProfile.file(caller(), profile);
            inputs.add(file.path());
            check.useProfile(file, reading);
        }
        if (rules != null) {
            check.useOnly(rules);
        }
        OutputFile file = output == null ? null : OutputFile.of(caller(), output, List.of(), inputs);
        List<EObject> roots = reading.read(files);
        ValidationResult result = check.check(roots, progress());
        if (file == null) {
            ModelCheck.write(result, format, out(), caller().columns());
            if (caller().interactive() && !result.findings().isEmpty()) {
                say("what a rule is about, with an example: keyline explain " + result.findings().get(0).rule());
            }
        } else {
            file.write(stream -> ModelCheck.write(result, format,
                    new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)), caller().columns()));
            say(ModelCheck.inWords(result) + ", written to " + file.shown());
        }
        return failOn.failsOn(result) ? ExitStatus.FINDINGS : ExitStatus.DONE;
    }
}
