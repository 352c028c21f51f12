/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.drawing;

import java.awt.Component;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.keyline.diagram.Diagram;
import org.keyline.diagram.drawing.SvgDrawing;
import org.keyline.diagram.layout.ArrangedDiagram;
import org.keyline.diagram.layout.Bounds;
import org.keyline.diagram.layout.DiagramLayout;
import org.keyline.diagram.lettering.Typeface;
import org.keyline.diagram.style.Palette;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;

/** A drawing of a diagram, ready for the screen. Unchangeable; made and rendered in the background. */
final class ScreenDrawing {

    private static final int BYTE = 8;

    /** The drawing is made here and nowhere else: it may be as large as the model. */
    private static final DocumentLimits OF_OUR_OWN = new DocumentLimits(DocumentLimits.DEFAULT_MAX_NESTING_DEPTH,
            DocumentLimits.DEFAULT_MAX_USE_NESTING_DEPTH, Integer.MAX_VALUE);

    private final ArrangedDiagram arranged;
    private final SVGDocument document;
    private final Map<EObject, Bounds> figures = new LinkedHashMap<>();

    private ScreenDrawing(ArrangedDiagram arranged, SVGDocument document, Map<String, Bounds> bounds) {
        this.arranged = arranged;
        this.document = document;
        arranged.groups().forEach(placed -> place(placed.group().element(), bounds.get(placed.group().id())));
        arranged.nodes().forEach(placed -> place(placed.node().element(), bounds.get(placed.node().id())));
    }

    private void place(EObject element, Bounds bounds) {
        if (element != null && bounds != null) {
            figures.put(element, bounds);
        }
    }

    /**
     * Draws a diagram; in any thread.
     *
     * @param diagram what is shown
     * @param palette the colours
     * @param monitor cancels
     * @return the drawing
     * @throws IOException when the drawing cannot be shown
     */
    static ScreenDrawing of(Diagram diagram, Palette palette, IProgressMonitor monitor) throws IOException {
        ArrangedDiagram arranged = DiagramLayout.arrange(diagram, monitor);
        ByteArrayOutputStream svg = new ByteArrayOutputStream();
        new SvgDrawing(palette).write(arranged, svg);
        byte[] bytes = svg.toByteArray();
        letters();
        SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(bytes), null,
                LoaderContext.builder().documentLimits(OF_OUR_OWN).build());
        if (document == null) {
            throw new IOException("The drawing cannot be shown");
        }
        return new ScreenDrawing(arranged, document, SvgFigures.read(bytes));
    }

    /** Makes the letters of the drawings known to Java, so that texts are as wide as they were measured. */
    private static void letters() throws IOException {
        GraphicsEnvironment environment = GraphicsEnvironment.getLocalGraphicsEnvironment();
        for (Typeface typeface : Typeface.values()) {
            try (InputStream in = typeface.open()) {
                environment.registerFont(Font.createFont(Font.TRUETYPE_FONT, in));
            } catch (FontFormatException e) {
                throw new IOException(e);
            }
        }
    }

    /** What is drawn, with its places, for files. */
    ArrangedDiagram arranged() {
        return arranged;
    }

    /** The width in drawing units. */
    double width() {
        return document.size().width;
    }

    /** The height in drawing units. */
    double height() {
        return document.size().height;
    }

    /** The element drawn at a place; the innermost one; null for none. */
    EObject elementAt(double x, double y) {
        EObject found = null;
        for (Map.Entry<EObject, Bounds> figure : figures.entrySet()) {
            Bounds at = figure.getValue();
            boolean hit = x >= at.x() && y >= at.y() && x <= at.right() && y <= at.bottom();
            if (hit && (found == null || figures.get(found).contains(at))) {
                found = figure.getKey();
            }
        }
        return found;
    }

    /** Where an element is drawn; null where it is not. */
    Bounds bounds(Object element) {
        return figures.get(element);
    }

    /**
     * Renders a part.
     *
     * @param x left side in drawing units
     * @param y upper side in drawing units
     * @param scale pixels for each drawing unit
     * @param width width in pixels
     * @param height height in pixels
     * @return the pixels
     */
    ImageData render(double x, double y, double scale, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.scale(scale, scale);
            graphics.translate(-x, -y);
            document.render((Component) null, graphics, new ViewBox(0, 0, (float) width(), (float) height()));
        } finally {
            graphics.dispose();
        }
        return imageData(image);
    }

    private static ImageData imageData(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        ImageData data = new ImageData(width, height, 3 * BYTE, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        int[] line = new int[width];
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, line, 0, width);
            int at = y * data.bytesPerLine;
            for (int pixel : line) {
                data.data[at++] = (byte) (pixel >> 2 * BYTE);
                data.data[at++] = (byte) (pixel >> BYTE);
                data.data[at++] = (byte) pixel;
            }
        }
        return data;
    }
}
