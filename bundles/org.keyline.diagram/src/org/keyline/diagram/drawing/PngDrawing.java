/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.drawing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;

import org.keyline.diagram.layout.ArrangedDiagram;
import org.keyline.diagram.style.Palette;

/** Writes an arranged diagram as PNG. */
public final class PngDrawing implements Drawing {

    /** Pixels for each drawing unit where nothing else is asked for: sharp on screens of high resolution. */
    public static final double USUAL_SCALE = 2;

    /** The smallest scale that is taken without being asked for: below, letters are hard to read. */
    public static final double LEAST_SCALE = 0.5;

    /** The largest picture, in pixels: more would take too much memory to make and to look at. */
    public static final long MOST_PIXELS = 60_000_000;

    private final Palette palette;
    private final double scale;

    /** A drawing in light colours with {@link #USUAL_SCALE}, less where the picture would get too large. */
    public PngDrawing() {
        this(Palette.LIGHT, 0);
    }

    /**
     * A drawing of some scale.
     *
     * @param palette the theme
     * @param scale pixels for each drawing unit; 0 for the usual scale, or as much as is possible down to
     *     {@link #LEAST_SCALE}
     * @throws IllegalArgumentException if the scale is negative or not a number
     */
    public PngDrawing(Palette palette, double scale) {
        if (!(scale >= 0) || Double.isInfinite(scale)) {
            throw new IllegalArgumentException("The scale must be positive, not " + scale);
        }
        this.palette = palette;
        this.scale = scale;
    }

    @Override
    public void write(ArrangedDiagram diagram, OutputStream output) throws IOException {
        Picture picture = new DiagramPainter(palette).paint(diagram);
        double used = scaleOf(picture);
        PngFile.write(image(picture, used), used, output);
    }

    /**
     * Makes the picture without writing it.
     *
     * @param diagram the diagram
     * @return the picture with heading and legend
     * @throws IOException if the font cannot be read, or {@link DrawingTooLargeException} if it would have more than
     *     {@link #MOST_PIXELS}
     */
    public BufferedImage image(ArrangedDiagram diagram) throws IOException {
        Picture picture = new DiagramPainter(palette).paint(diagram);
        return image(picture, scaleOf(picture));
    }

    private static BufferedImage image(Picture picture, double used) throws IOException {
        double pixels = Math.ceil(picture.width() * used) * Math.ceil(picture.height() * used);
        if (pixels > MOST_PIXELS) {
            throw new DrawingTooLargeException(String.format(
                    "The drawing would have %,.0f pixels, more than the %,d that a PNG may have here."
                            + " Draw it as SVG or PDF, or only a part of the plan.",
                    pixels, MOST_PIXELS));
        }
        int width = Math.max(1, (int) Math.ceil(picture.width() * used));
        int height = Math.max(1, (int) Math.ceil(picture.height() * used));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        try {
            graphics.scale(used, used);
            new PicturePainter(graphics).paint(picture);
        } finally {
            graphics.dispose();
        }
        return image;
    }

    private double scaleOf(Picture picture) {
        if (scale > 0) {
            return scale;
        }
        double most = Math.sqrt(MOST_PIXELS / (picture.width() * picture.height())) * 0.999;
        return Math.clamp(most, LEAST_SCALE, USUAL_SCALE);
    }
}
