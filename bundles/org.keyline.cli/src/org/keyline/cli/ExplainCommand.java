/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.keyline.model.guidance.GuidanceProfile;
import org.keyline.validation.ProfileProblem;
import org.keyline.validation.RuleCatalogue;
import org.keyline.validation.RuleDescription;
import org.keyline.validation.RuleParameter;
import org.keyline.validation.RuleSettings;
import org.keyline.validation.output.RulePage;
import org.keyline.validation.output.RulePages;
import org.keyline.validation.output.RulesGuide;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code keyline explain}: what the rules are about, and what a profile makes of them. */
@Command(name = "explain", description = "Explain rules: what each is about, why, and how to satisfy it, with an example.", footer = {
        "Without RULE it lists all rules, with --profile as that profile sets them.", "",
        "Example: keyline explain DAT-06 --profile scottish-2008" })
final class ExplainCommand extends Subcommand {

    private static final String BETWEEN = "\n" + "─".repeat(20) + "\n\n";

    /** How a page is written. */
    enum Format {
        TEXT, HTML, MD;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Parameters(arity = "0..*", paramLabel = "RULE", description = "The rules, such as COV-01; all, in a list, where none is named.")
    private List<String> rules;

    @Option(names = "--profile", paramLabel = "FILE", description = "Say how this guidance profile sets the rules: a .keyline file, or the name of one that comes with Keyline.")
    private String profile;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}); html and md for one rule.")
    private Format format;

    @Option(names = { "-o", "--output" }, paramLabel = "FILE", description = "Write the answer to this file.")
    private String output;

    @Option(names = "--pages", paramLabel = "FOLDER", description = "Write a page for every rule and one that leads to them into this folder, as Markdown.")
    private String pages;

    ExplainCommand(Caller caller, TerminalProgress progress) {
        super(caller, progress);
    }

    @Override
    public Integer call() throws CommandFailure {
        if (pages != null) {
            return writePages(caller().resolve(pages));
        }
        List<String> ids = ids();
        if (format != Format.TEXT && (ids.size() != 1 || profile != null)) {
            throw CommandFailure.wrong("--format " + format + " is for one rule without --profile. Name one rule.");
        }
        List<Path> inputs = new ArrayList<>();
        RuleSettings settings = profile == null ? null : settings(inputs);
        OutputFile file = output == null ? null : OutputFile.of(caller(), output, List.of(), inputs);
        String answer = ids.isEmpty() ? list(settings) : explained(ids, settings);
        if (file == null) {
            out().print(answer);
        } else {
            file.write(stream -> stream.write(answer.getBytes(StandardCharsets.UTF_8)));
        }
        return ExitStatus.DONE;
    }

    private List<String> ids() throws CommandFailure {
        List<String> ids = new ArrayList<>();
        for (String rule : rules == null ? List.<String>of() : rules) {
            ids.add(RulePage.of(rule).orElseThrow(() -> CommandFailure.wrong(ModelCheck.unknown(rule))).rule().id());
        }
        return ids;
    }

    private RuleSettings settings(List<Path> inputs) throws CommandFailure {
        InputFile file = NamedProfile.file(caller(), profile);
        inputs.add(file.path());
        GuidanceProfile read = NamedProfile.read(file, new ModelReading(caller()));
        RuleSettings settings = RuleSettings.of(read, RuleCatalogue.standard());
        for (ProfileProblem problem : settings.problems()) {
            say(file.shown() + ": " + problem.message());
        }
        return settings;
    }

    private String explained(List<String> ids, RuleSettings settings) {
        List<String> texts = new ArrayList<>();
        for (String id : ids) {
            texts.add(switch (format) {
            case HTML -> RulePages.html(id);
            case MD -> RulePages.markdown(id);
            case TEXT -> RulePages.text(id, caller().columns()) + inProfile(id, settings);
            });
        }
        return String.join(BETWEEN, texts);
    }

    private static String inProfile(String id, RuleSettings settings) {
        return RuleCatalogue.standard().rule(id).filter(rule -> settings != null)
                .map(rule -> "\nIn the profile\n  " + state(rule, settings) + "\n").orElse("");
    }

    private static String state(RuleDescription rule, RuleSettings settings) {
        if (!settings.isOn(rule.id())) {
            return "off";
        }
        StringBuilder state = new StringBuilder(settings.severity(rule.id()).word());
        for (RuleParameter parameter : rule.parameters()) {
            state.append(", ").append(parameter.name()).append(" = ")
                    .append(settings.parameter(rule.id(), parameter.name()));
        }
        return state.toString();
    }

    private String list(RuleSettings settings) {
        StringBuilder list = new StringBuilder();
        for (Map.Entry<String, List<RuleDescription>> family : RulesGuide.families().entrySet()) {
            list.append(list.isEmpty() ? "" : "\n").append(family.getKey()).append('\n');
            for (RuleDescription rule : family.getValue()) {
                boolean inCatalogue = RuleCatalogue.standard().rule(rule.id()).isPresent();
                String state = settings == null || !inCatalogue ? rule.severity().word() : state(rule, settings);
                String indent = " ".repeat("  CHECK-01  ".length());
                List<String> lines = Texts.lines(state + "  " + rule.statement(), caller().columns() - indent.length());
                list.append("  ").append(String.format("%-10s", rule.id())).append(String.join("\n" + indent, lines))
                        .append('\n');
            }
        }
        return list.toString();
    }

    private int writePages(Path folder) throws CommandFailure {
        try {
            new RulesGuide().write(folder);
        } catch (IOException e) {
            throw CommandFailure.wrong(caller().show(folder) + ": the pages cannot be written ("
                    + FailureMessages.reason(e) + "). Check the folder's rights and the space on the disk.", e);
        }
        say(Texts.count(RulePage.all().count() + 1, "page") + " written to " + caller().show(folder));
        return ExitStatus.DONE;
    }
}
