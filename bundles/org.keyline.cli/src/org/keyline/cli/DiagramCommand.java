/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.cli;

import java.nio.file.Path;
import java.util.List;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code keyline diagram}: a drawing of a model. */
@Command(name = "diagram", description = "Draw a model.", footer = { "Kinds:",
        "  traceability  recommendations on the left, actions on the right, what answers what",
        "  dependencies  the actions and what they wait for, with the critical path and cycles",
        "  framework     judgements, questions and key lines of enquiry",
        "  timeline      the actions on a time axis, with milestones and deadlines", "",
        "Examples: keyline diagram plan.keyline --kind traceability -o traceability.svg",
        "          keyline diagram plan.keyline --kind dependencies --filter work-stream=B --lanes person -o b.pdf" })
final class DiagramCommand extends Subcommand {

    @Parameters(arity = "1..*", paramLabel = "MODEL", description = "The model, a .keyline file.")
    private List<String> models;

    @Option(names = "--kind", required = true, paramLabel = "KIND", description = "traceability, dependencies, framework or timeline.")
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
        DiagramDrawing drawing = DiagramDrawing.ofKind(kind);
        List<InputFile> files = InputFile.of(caller(), models);
        List<Path> inputs = files.stream().map(InputFile::path).toList();
        OutputFile file = OutputFile.of(caller(), output, DiagramDrawing.EXTENSIONS, inputs);
        ModelReading reading = new ModelReading(caller());
        DiagramDrawing.Size size = drawing.draw(reading.read(files), part, List.of(file), progress());
        say("drew " + Texts.count(size.nodes(), "figure") + " and "
                + Texts.count(size.edges(), "link") + " to " + file.shown());
        if (!size.notice().isEmpty()) {
            say(size.notice());
        }
        return ExitStatus.DONE;
    }
}
