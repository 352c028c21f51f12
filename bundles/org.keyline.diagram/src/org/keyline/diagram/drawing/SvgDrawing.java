/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.drawing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.keyline.diagram.layout.ArrangedDiagram;
import org.keyline.diagram.style.Palette;

/**
 * Writes an arranged diagram as SVG: text is text, every element is a group with the element's ID, name and
 * description, and every shape carries its own colours, so that any viewer shows it.
 */
public final class SvgDrawing implements Drawing {

    private final Palette palette;

    /** A drawing in light colours. */
    public SvgDrawing() {
        this(Palette.LIGHT);
    }

    /**
     * A drawing in the colours of a theme.
     *
     * @param palette the theme
     */
    public SvgDrawing(Palette palette) {
        this.palette = palette;
    }

    @Override
    public void write(ArrangedDiagram diagram, OutputStream output) throws IOException {
        Picture picture = new DiagramPainter(palette).paint(diagram);
        output.write(new SvgText().write(picture).getBytes(StandardCharsets.UTF_8));
        output.flush();
    }
}
