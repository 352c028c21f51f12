/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EObject;
import org.keyline.diagram.Diagram;
import org.keyline.diagram.DiagramOptions;
import org.keyline.diagram.FindingMarks;
import org.keyline.diagram.layout.ArrangedDiagram;
import org.keyline.diagram.stored.DiagramDocument;
import org.keyline.diagram.stored.DocumentFormat;
import org.keyline.diagram.stored.KnownAs;
import org.keyline.diagram.stored.StoredDiagram;

/** A diagram that was stored beside its model: drawn with its places, filters and layers. */
final class StoredDrawing implements DiagramSource {

    /** As wide as the texts beside the time axis are in the workbench. */
    private static final double TEXT_WIDTH = 360;

    private final DiagramDocument document;
    private final List<EObject> roots;
    private final List<Path> inputs;

    private StoredDrawing(DiagramDocument document, List<EObject> roots, List<Path> inputs) {
        this.document = document;
        this.roots = roots;
        this.inputs = inputs;
    }

    /**
     * Reads a diagram and its model.
     *
     * @param caller who asks
     * @param file the diagram's file
     * @return what is to be drawn
     * @throws CommandFailure when it, or its model, is missing or cannot be read
     */
    static StoredDrawing of(Caller caller, InputFile file) throws CommandFailure {
        DiagramDocument document = document(caller, file);
        Path beside = file.path().resolveSibling(document.model());
        ModelReading reading = new ModelReading(caller);
        reading.read(model(caller, file, beside));
        List<EObject> roots = reading.resources().getResources().stream()
                .flatMap(resource -> resource.getContents().stream()).toList();
        document.findAgain(KnownAs.all(roots));
        return new StoredDrawing(document, roots, List.of(file.path(), beside));
    }

    private static DiagramDocument document(Caller caller, InputFile file) throws CommandFailure {
        try {
            return DocumentFormat.read(file.path());
        } catch (IOException e) {
            String words = FailureMessages.reason(e).replace(file.path().toString(), file.shown());
            throw CommandFailure.wrong(words + (words.endsWith(".") ? "" : "."), e);
        }
    }

    private static InputFile model(Caller caller, InputFile diagram, Path model) throws CommandFailure {
        try {
            return InputFile.of(caller, model.toString());
        } catch (CommandFailure e) {
            String help = Files.exists(model) ? ""
                    : " It is the model that " + diagram.shown() + " belongs to: put it back beside the diagram, or"
                            + " open the diagram in the workbench and choose another model.";
            throw CommandFailure.wrong(e.getMessage() + help, e);
        }
    }

    @Override
    public List<Path> inputs() {
        return inputs;
    }

    @Override
    public Diagram build(IProgressMonitor progress) throws CommandFailure {
        SubMonitor monitor = SubMonitor.convert(progress, 2);
        try {
            DiagramOptions options = StoredDiagram.options(document, roots,
                    () -> DiagramPart.check(roots, new FindingMarks(false), monitor.split(1)));
            return document.kind().definition().build(roots, options, monitor.split(1));
        } catch (IllegalArgumentException e) {
            if (document.view().root() == null) {
                throw e;
            }
            throw CommandFailure.wrong("the diagram begins at " + Texts.printable(document.view().root()) + ": "
                    + e.getMessage(), e);
        }
    }

    @Override
    public ArrangedDiagram arrange(Diagram diagram, IProgressMonitor progress) {
        return StoredDiagram.arrange(document, diagram, TEXT_WIDTH, progress);
    }
}
