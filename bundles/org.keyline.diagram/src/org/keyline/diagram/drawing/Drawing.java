/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.drawing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

import org.keyline.diagram.layout.ArrangedDiagram;

/** Writes an arranged diagram in one format. Drawings have no state. The same diagram gives the same bytes. */
public interface Drawing {

    /**
     * Writes a diagram with heading and legend.
     *
     * @param diagram the diagram
     * @param output where to; is flushed and stays open
     * @throws IOException if it could not be written, or {@link DrawingTooLargeException} if the format cannot hold it
     */
    void write(ArrangedDiagram diagram, OutputStream output) throws IOException;

    /**
     * The drawing that a file's name asks for.
     *
     * @param fileName a name that ends in .svg, .png or .pdf, in any case
     * @return the drawing, empty for any other ending
     */
    static Optional<Drawing> forFileName(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".svg")) {
            return Optional.of(new SvgDrawing());
        }
        if (name.endsWith(".png")) {
            return Optional.of(new PngDrawing());
        }
        return name.endsWith(".pdf") ? Optional.of(new PdfDrawing()) : Optional.empty();
    }
}
