/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.cli;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.keyline.diagram.Diagram;
import org.keyline.diagram.DiagramKind;
import org.keyline.diagram.drawing.Drawing;
import org.keyline.diagram.drawing.DrawingTooLargeException;
import org.keyline.diagram.layout.ArrangedDiagram;

/** Draws a diagram to files. Nothing else loads the classes of the layout and of the drawings. */
final class DiagramDrawing {

    /** The extensions that a drawing's file may have. */
    static final List<String> EXTENSIONS = List.of("svg", "png", "pdf");

    private DiagramDrawing() {
    }

    /**
     * How large a drawing has become.
     *
     * @param nodes number of figures
     * @param edges number of links between them
     * @param notice what of the model is not in it; empty if all is
     */
    record Size(int nodes, int edges, String notice) {
    }

    /**
     * The kind of a drawing.
     *
     * @param name its name as written
     * @return the kind
     * @throws CommandFailure when there is no such kind
     */
    static DiagramKind kind(String name) throws CommandFailure {
        DiagramKind kind = DiagramKind.of(name).orElse(null);
        if (kind != null) {
            return kind;
        }
        List<String> kinds = Arrays.stream(DiagramKind.values()).map(DiagramKind::id).toList();
        List<String> near = Texts.nearest(name, kinds);
        throw CommandFailure.wrong("--kind is " + Texts.or(kinds) + ", not \"" + Texts.printable(name) + "\"."
                + (near.isEmpty() ? "" : " Did you mean " + Texts.or(near) + "?"));
    }

    /**
     * Draws a diagram.
     *
     * @param source what to draw
     * @param files the files to draw to; the extension of each says how
     * @param progress takes the progress and says when to stop
     * @return how large it became
     * @throws CommandFailure when there is nothing to draw, or it cannot be written
     */
    static Size draw(DiagramSource source, List<OutputFile> files, IProgressMonitor progress) throws CommandFailure {
        SubMonitor monitor = SubMonitor.convert(progress, "Drawing", 8 + files.size());
        Diagram diagram = source.build(monitor.split(2));
        if (diagram.isEmpty()) {
            throw CommandFailure.wrong("there is nothing to draw: " + Texts.oneLine(diagram.emptyMessage()));
        }
        ArrangedDiagram arranged = source.arrange(diagram, monitor.split(6));
        for (OutputFile file : files) {
            write(arranged, file);
            monitor.split(1);
        }
        return new Size(diagram.nodes().size(), diagram.edges().size(), diagram.notice());
    }

    private static void write(ArrangedDiagram arranged, OutputFile file) throws CommandFailure {
        Drawing drawing = Drawing.forFileName(file.shown()).orElseThrow();
        file.write(stream -> {
            try {
                drawing.write(arranged, stream);
            } catch (DrawingTooLargeException e) {
                throw CommandFailure.wrong(file.shown() + ": " + e.getMessage(), e);
            }
        });
    }
}
