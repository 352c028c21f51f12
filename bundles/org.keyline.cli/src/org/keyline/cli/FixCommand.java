/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.keyline.cli.ValidateCommand.FailOn;
import org.keyline.validation.Finding;
import org.keyline.validation.Fix;
import org.keyline.validation.OfferedFixes;
import org.keyline.validation.Wording;
import org.keyline.validation.fix.SafeFixes;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code keyline fix}: mends what can be mended without asking, and says what is left. */
@Command(name = "fix", description = "Mend what can be mended without losing or changing any meaning.", footer = {
        "What needs a choice (which date was meant, which reference is right) is left and counted; the workbench",
        "offers the choices. The models named are changed, those that they refer to are not. A model is written",
        "whole or not at all, and only where something was mended.", "",
        "Exit status: 0 done, 1 findings at or above --fail-on are left, 2 a file could not be read or written.", "",
        "Example: keyline fix plan.keyline --dry-run" })
final class FixCommand extends Subcommand {

    @Parameters(arity = "1..*", paramLabel = "MODEL", description = "The models, .keyline files.")
    private List<String> models;

    @Option(names = "--rule", paramLabel = "ID", split = ",", description = "Mend findings of this rule alone, such as DEP-09; may be given several times.")
    private List<String> rules;

    @Option(names = "--profile", paramLabel = "FILE", description = "The guidance profile to check against instead of the plan's own: a .keyline file, or the name of one that comes with Keyline, such as scottish-2008.")
    private String profile;

    @Option(names = { "-n",
            "--dry-run" }, description = "Say what would be done; change no file.")
    private boolean dryRun;

    @Option(names = "--fail-on", paramLabel = "SEVERITY", defaultValue = "never", description = "End with 1 where findings from this severity on are left: ${COMPLETION-CANDIDATES}"
            + " (default: ${DEFAULT-VALUE}).")
    private FailOn failOn;

    FixCommand(Caller caller, TerminalProgress progress) {
        super(caller, progress);
    }

    @Override
    public Integer call() throws CommandFailure {
        List<InputFile> files = InputFile.of(caller(), models);
        ModelReading reading = new ModelReading(caller());
        ModelCheck check = new ModelCheck();
        if (profile != null) {
            check.useProfile(NamedProfile.file(caller(), profile), reading);
        }
        if (rules != null) {
            check.useOnly(rules);
        }
        List<EObject> roots = reading.read(files);
        SafeFixes.Outcome outcome = check.mend(roots, progress());
        if (!dryRun) {
            save(outcome);
        }
        tell(outcome, out());
        return failOn.failsOn(outcome.left()) ? ExitStatus.FINDINGS : ExitStatus.DONE;
    }

    private void save(SafeFixes.Outcome outcome) throws CommandFailure {
        Set<Resource> changed = new LinkedHashSet<>();
        outcome.mended().forEach(mended -> changed.add(mended.finding().element().eResource()));
        for (Resource resource : changed) {
            try {
                resource.save(null);
            } catch (IOException e) {
                throw CommandFailure.wrong(shown(resource) + ": cannot be written (" + FailureMessages.reason(e)
                        + "). It is as it was.", e);
            }
        }
    }

    private String shown(Resource resource) {
        return caller().show(Path.of(resource.getURI().toFileString()));
    }

    private void tell(SafeFixes.Outcome outcome, PrintWriter out) {
        int indent = 10;
        for (SafeFixes.Mended mended : outcome.mended()) {
            Finding finding = mended.finding();
            List<String> lines = Texts.lines(Wording.name(finding.element()) + ": " + mended.fix().label() + ".",
                    caller().columns() - indent);
            for (int i = 0; i < lines.size(); i++) {
                out.println((i == 0 ? String.format(Locale.ROOT, "  %-8s", finding.rule()) : " ".repeat(indent))
                        + lines.get(i));
            }
        }
        if (!outcome.mended().isEmpty()) {
            out.println();
        }
        String done = outcome.mended().isEmpty() ? "Nothing can be mended without asking"
                : Texts.count(outcome.mended().size(), "finding") + (dryRun ? " would be mended" : " mended");
        List<Finding> left = outcome.left().findings();
        out.println(done + (dryRun && !outcome.mended().isEmpty() ? "; no file was changed" : "") + ".");
        if (left.isEmpty()) {
            out.println("Nothing is left.");
            return;
        }
        OfferedFixes offered = new OfferedFixes();
        Map<Finding, List<Fix>> fixes = new IdentityHashMap<>();
        left.forEach(f -> fixes.put(f, offered.of(f)));
        long withChoice = left.stream().filter(f -> fixes.get(f).stream().anyMatch(fix -> !fix.safe())).count();
        out.println("Left: " + ModelCheck.inWords(outcome.left()) + "; for " + withChoice
                + " of them there is a choice to make, which the workbench offers:");
        byRule(left).forEach((rule, found) -> {
            Finding first = found.stream().filter(f -> !fixes.get(f).isEmpty()).findFirst().orElse(found.get(0));
            String offer = fixes.get(first).stream().findFirst().map(Fix::label).map(l -> ", such as: " + l).orElse("");
            List<String> lines = Texts.lines(Texts.count(found.size(), "finding") + offer,
                    caller().columns() - indent);
            out.println(String.format(Locale.ROOT, "  %-8s", rule) + String.join(System.lineSeparator()
                    + " ".repeat(indent), lines));
        });
    }

    private static Map<String, List<Finding>> byRule(List<Finding> findings) {
        Map<String, List<Finding>> byRule = new TreeMap<>();
        findings.forEach(f -> byRule.computeIfAbsent(f.rule(), r -> new ArrayList<>()).add(f));
        return byRule;
    }
}
