/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.keyline.cli.DocumentReading.Imported;
import org.keyline.exchange.DocumentImport;
import org.keyline.model.ModelContents;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.validation.Severity;
import org.keyline.validation.ValidationResult;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code keyline demo}: the whole way on the samples. A council's report and plan, with the mistakes that real ones
 * have, are imported, checked, drawn and exported as a draft; a landlord's plan without errors is exported as it is.
 */
@Command(name = "demo", description = "The whole way on the sample plans: import, check, draw, export.", footer = "Example: keyline demo")
final class DemoCommand extends Subcommand {

    private static final String COUNCIL = "plans/riverbridge/";
    private static final String LANDLORD = "plans/glenharrow/improvement-plan.keyline";

    @Option(names = { "-o",
            "--output" }, paramLabel = "FOLDER", defaultValue = "out", description = "The folder to write to (default: ${DEFAULT-VALUE}).")
    private String folder;

    private final List<String> made = new ArrayList<>();

    DemoCommand(Caller caller, TerminalProgress progress) {
        super(caller, progress);
    }

    /** One step of the demonstration; its answer says what came of it. */
    @FunctionalInterface
    private interface Step {
        String take() throws CommandFailure;
    }

    @Override
    public Integer call() throws CommandFailure {
        Path models = Installation.models();
        InputFile report = input(models.resolve(COUNCIL + "recommendations.txt"));
        InputFile document = input(models.resolve(COUNCIL + "housing-improvement-plan.txt"));
        InputFile clean = input(models.resolve(LANDLORD));
        OutputFile reportModel = output("riverbridge-report.keyline");
        OutputFile planModel = output("riverbridge-plan.keyline");

        out().println("A council's report and plan, as they were written:");
        step("import", () -> imported(report, DocumentImport.Content.RECOMMENDATIONS, null, reportModel).inWords());
        step("import", () -> imported(document, DocumentImport.Content.PLAN, reportModel, planModel).inWords());

        ModelReading reading = new ModelReading(caller());
        List<EObject> roots = reading.read(List.of(input(planModel.path()), input(reportModel.path())));
        ImprovementPlan plan = ModelContents.plans(roots).getFirst();
        step("validate", () -> checked(roots));
        step("diagram", () -> drawn("traceability", roots));
        step("diagram", () -> drawn("dependencies", roots));
        step("export", () -> exported(plan, true, "riverbridge-plan-draft"));

        out().println();
        out().println("A landlord's plan without errors:");
        ModelReading cleanReading = new ModelReading(caller());
        List<EObject> cleanRoots = cleanReading.read(clean);
        step("validate", () -> checkedClean(cleanRoots, clean));
        step("export", () -> exported(ModelContents.plans(cleanRoots).getFirst(), false, "glenharrow-plan"));

        end(planModel);
        return ExitStatus.DONE;
    }

    private void step(String command, Step step) throws CommandFailure {
        long begin = System.nanoTime();
        String result = step.take();
        out().println(String.format(Locale.UK, "  %-9s %s (%.1f s)", command, result,
                (System.nanoTime() - begin) / 1e9));
        out().flush();
    }

    private Imported imported(InputFile document, DocumentImport.Content content, OutputFile known, OutputFile model)
            throws CommandFailure {
        DocumentReading reading = new DocumentReading(caller(), new ModelReading(caller()));
        if (known != null) {
            reading.knowRecommendations(input(known.path()));
        }
        Imported imported = reading.read(document, content, model, progress());
        made.add(model.shown());
        return imported;
    }

    private String checked(List<EObject> roots) throws CommandFailure {
        ValidationResult result = new ModelCheck().check(roots, progress());
        for (ModelCheck.Format format : ModelCheck.Format.values()) {
            OutputFile file = output("riverbridge-findings."
                    + (format == ModelCheck.Format.TEXT ? "txt" : format.toString()));
            file.write(stream -> ModelCheck.write(result, format,
                    new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)), caller().columns()));
            made.add(file.shown());
        }
        return ModelCheck.inWords(result) + " in " + Texts.count(result.elements(), "element");
    }

    private String checkedClean(List<EObject> roots, InputFile model) throws CommandFailure {
        ValidationResult result = new ModelCheck().check(roots, progress());
        if (result.hasAtLeast(Severity.ERROR)) {
            ModelCheck.write(result, ModelCheck.Format.TEXT, caller().err(), caller().columns());
            throw new CommandFailure(ExitStatus.REFUSED, model.shown()
                    + ": the sample that ought to be free of errors has some, so it is not exported.", null);
        }
        return ModelCheck.inWords(result) + " in " + Texts.count(result.elements(), "element");
    }

    private String drawn(String kind, List<EObject> roots) throws CommandFailure {
        List<OutputFile> files = new ArrayList<>();
        for (String extension : DiagramDrawing.EXTENSIONS) {
            files.add(output("riverbridge-" + kind + "." + extension));
        }
        DiagramDrawing.Size size = DiagramDrawing.draw(
                new ModelDiagram(DiagramDrawing.kind(kind), roots, DiagramPart.whole(), List.of()), files, progress());
        files.forEach(file -> made.add(file.shown()));
        return kind + ": " + Texts.count(size.nodes(), "figure") + ", " + Texts.count(size.edges(), "link")
                + "; SVG, PNG and PDF";
    }

    private String exported(ImprovementPlan plan, boolean draft, String name) throws CommandFailure {
        for (String extension : PlanExport.EXTENSIONS) {
            OutputFile file = output(name + "." + extension);
            PlanExport.write(plan, draft, file);
            made.add(file.shown());
        }
        return Texts.count(ModelContents.actions(plan).size(), "action") + "; Excel and CSV"
                + (draft ? ", marked as a draft because of the errors" : "");
    }

    private InputFile input(Path file) throws CommandFailure {
        return InputFile.of(caller(), file.toString());
    }

    private OutputFile output(String name) throws CommandFailure {
        return OutputFile.of(caller(), caller().resolve(folder).resolve(name).toString(), List.of(), List.of());
    }

    private void end(OutputFile plan) {
        out().println();
        out().println("Made:");
        for (String file : made) {
            out().println("  " + file + size(file));
        }
        out().println();
        out().println("Read the findings:  "
                + caller().show(plan.path().resolveSibling("riverbridge-findings.txt")));
        out().println("Open the plan:      ./keyline open " + plan.shown());
    }

    private String size(String file) {
        try {
            return String.format(Locale.UK, "  (%,d KB)",
                    Math.max(1, Math.round(Files.size(caller().directory().resolve(file)) / 1024.0)));
        } catch (IOException e) {
            return "";
        }
    }
}
