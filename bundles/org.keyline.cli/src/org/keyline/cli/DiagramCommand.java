/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.cli;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.keyline.diagram.DiagramKind;
import org.keyline.diagram.stored.DocumentFormat;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code keyline diagram}: a drawing of a model. */
@Command(name = "diagram", description = "Draw a model, or a diagram as it was arranged in the workbench.", footer = {
        "Kinds:",
        "  traceability  recommendations on the left, actions on the right, what answers what",
        "  dependencies  the actions and what they wait for, with the critical path and cycles",
        "  framework     judgements, questions and key lines of enquiry",
        "  timeline      the actions on a time axis, with milestones and deadlines", "",
        "Examples: keyline diagram plan.keyline --kind traceability -o traceability.svg",
        "          keyline diagram plan.keyline --kind dependencies --filter work-stream=B --lanes person -o b.pdf",
        "          keyline diagram plan.keyline.timeline.diagram -o timeline.pdf" })
final class DiagramCommand extends Subcommand {

    private static final String STORED = "." + DocumentFormat.EXTENSION;

    @Parameters(arity = "1..*", paramLabel = "MODEL", description = "The model, a .keyline file; or one .diagram file, which says itself what it shows.")
    private List<String> models;

    @Option(names = "--kind", paramLabel = "KIND", description = "traceability, dependencies, framework or timeline.")
    private String kind;

    @Mixin
    private DiagramPart part = new DiagramPart();

    @Option(names = { "-o",
            "--output" }, required = true, paramLabel = "FILE", description = "Where to draw: a name that ends in .svg, .png or .pdf.")
    private String output;

    DiagramCommand(Caller caller, TerminalProgress progress) {
        super(caller, progress);
    }

    @Override
    public Integer call() throws CommandFailure {
        String stored = models.stream().filter(name -> name.endsWith(STORED)).findFirst().orElse(null);
        DiagramSource source = stored == null ? ofModels() : ofDiagram(stored);
        OutputFile file = OutputFile.of(caller(), output, DiagramDrawing.EXTENSIONS, source.inputs());
        DiagramDrawing.Size size = DiagramDrawing.draw(source, List.of(file), progress());
        say("drew " + Texts.count(size.nodes(), "figure") + " and "
                + Texts.count(size.edges(), "link") + " to " + file.shown());
        if (!size.notice().isEmpty()) {
            say(size.notice());
        }
        return ExitStatus.DONE;
    }

    private DiagramSource ofModels() throws CommandFailure {
        if (kind == null) {
            throw CommandFailure
                    .wrong("--kind is missing: say what to draw of the model, such as --kind dependencies.");
        }
        DiagramKind known = DiagramDrawing.kind(kind);
        List<InputFile> files = InputFile.of(caller(), models);
        List<EObject> roots = new ModelReading(caller()).read(files);
        return new ModelDiagram(known, roots, part, files.stream().map(InputFile::path).toList());
    }

    private DiagramSource ofDiagram(String stored) throws CommandFailure {
        if (models.size() > 1 || kind != null || !part.isWhole()) {
            throw CommandFailure.wrong(Texts.printable(stored) + " says itself what it shows of which model: give no"
                    + " other file, and no option but -o.");
        }
        return StoredDrawing.of(caller(), InputFile.of(caller(), stored));
    }
}
