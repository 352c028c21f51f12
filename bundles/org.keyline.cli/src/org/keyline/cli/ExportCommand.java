/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.keyline.model.ElementLabels;
import org.keyline.model.ModelContents;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.validation.Severity;
import org.keyline.validation.ValidationResult;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code keyline export}: a plan as a table, once it has been checked. */
@Command(name = "export", description = "Check a plan and write it as a table.", footer = {
        "A plan with errors is refused (exit status 3), unless --allow-errors is given; the table is then",
        "marked as a draft. Importing what was exported gives the same plan.", "",
        "Example: keyline export plan.keyline --to plan.xlsx" })
final class ExportCommand extends Subcommand {

    @Parameters(paramLabel = "MODEL", description = "The model, a .keyline file.")
    private String model;

    @Option(names = { "--to", "-o",
            "--output" }, required = true, paramLabel = "FILE", description = "Where to write: a name that ends in .xlsx or .csv.")
    private String output;

    @Option(names = "--allow-errors", description = "Write a plan with errors too, marked as a draft.")
    private boolean allowErrors;

    @Option(names = "--plan", paramLabel = "REF", description = "Which plan, by its reference, name or ID, where the model has several.")
    private String plan;

    @Option(names = "--profile", paramLabel = "FILE", description = "The guidance profile to check against instead of the plan's own: a .keyline file, or the name of one that comes with Keyline, such as scottish-2008.")
    private String profile;

    ExportCommand(Caller caller, TerminalProgress progress) {
        super(caller, progress);
    }

    @Override
    public Integer call() throws CommandFailure {
        InputFile file = InputFile.of(caller(), model);
        List<Path> inputs = new ArrayList<>(List.of(file.path()));
        ModelReading reading = new ModelReading(caller());
        ModelCheck check = new ModelCheck();
        if (profile != null) {
            InputFile guidance = NamedProfile.file(caller(), profile);
            inputs.add(guidance.path());
            check.useProfile(guidance, reading);
        }
        OutputFile target = OutputFile.of(caller(), output, PlanExport.EXTENSIONS, inputs);
        List<EObject> roots = reading.read(file);
        ImprovementPlan exported = choose(ModelContents.plans(roots), file);
        ValidationResult result = check.check(roots, progress());
        boolean draft = result.hasAtLeast(Severity.ERROR);
        if (draft && !allowErrors) {
            throw new CommandFailure(ExitStatus.REFUSED, file.shown() + ": not exported, since the plan has "
                    + Texts.count(result.count(Severity.ERROR), "error") + ". Mend what keyline validate "
                    + file.shown() + " lists, or export a draft with --allow-errors.", null);
        }
        PlanExport.write(exported, draft, target);
        say("wrote " + Texts.count(ModelContents.actions(exported).size(), "action")
                + " to " + target.shown() + (draft ? ", marked as a draft (" + ModelCheck.inWords(result) + ")" : ""));
        return ExitStatus.DONE;
    }

    private ImprovementPlan choose(List<ImprovementPlan> plans, InputFile file) throws CommandFailure {
        if (plans.isEmpty()) {
            throw CommandFailure
                    .wrong(file.shown() + ": there is no improvement plan in it. Name the model of a plan.");
        }
        if (plan == null && plans.size() == 1) {
            return plans.getFirst();
        }
        List<ImprovementPlan> chosen = plans.stream()
                .filter(each -> plan != null
                        && (plan.equals(each.getId()) || plan.equals(each.getRef()) || plan.equals(each.getName())))
                .toList();
        if (chosen.size() != 1) {
            throw CommandFailure.wrong(file.shown() + ": "
                    + (plan == null ? "there are several plans in it"
                            : "--plan " + Texts.printable(plan)
                                    + (chosen.isEmpty() ? " is none of its plans" : " stands for several of its plans"))
                    + ". Give --plan with the ID of one: " + String.join(", ", plans.stream()
                            .map(each -> each.getId() + " (" + ElementLabels.label(each) + ")").toList())
                    + ".");
        }
        return chosen.getFirst();
    }
}
