/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.drawing;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.keyline.diagram.drawing.Mark.Box;
import org.keyline.diagram.drawing.Mark.Cluster;
import org.keyline.diagram.drawing.Mark.Dot;
import org.keyline.diagram.drawing.Mark.Line;
import org.keyline.diagram.drawing.Mark.Polygon;
import org.keyline.diagram.drawing.Mark.Writing;
import org.keyline.diagram.layout.Bounds;
import org.keyline.diagram.layout.Point;
import org.keyline.diagram.lettering.Typeface;
import org.keyline.diagram.style.Colour;
import org.keyline.diagram.style.Pen;

/** Draws a picture on a page of a PDF document. */
final class PdfPage {

    /** Distance of the control points from the ends of a quarter circle, for a radius of 1. */
    private static final double QUARTER = 0.5523;

    private final PDDocument document;
    private final PDPageContentStream content;
    private final double height;
    private final double scale;
    private final Map<Typeface, PDType0Font> fonts;
    private OutlinedText outlines;

    PdfPage(PDDocument document, PDPageContentStream content, double height, double scale) {
        this(document, content, height, scale, new EnumMap<>(Typeface.class));
    }

    /** A page that shares the document's fonts with others. */
    PdfPage(PDDocument document, PDPageContentStream content, double height, double scale,
            Map<Typeface, PDType0Font> fonts) {
        this.fonts = fonts;
        this.document = document;
        this.content = content;
        this.height = height;
        this.scale = scale;
    }

    void paint(Picture picture) throws IOException {
        colour(picture.ground());
        content.addRect(0, 0, (float) (picture.width() * scale), (float) (picture.height() * scale));
        content.fill();
        for (Mark mark : picture.marks()) {
            paint(mark);
        }
    }

    private void paint(Mark mark) throws IOException {
        switch (mark) {
        case Cluster cluster -> {
            for (Mark part : cluster.marks()) {
                paint(part);
            }
        }
        case Box box -> paint(box);
        case Line line -> paint(line);
        case Polygon polygon -> {
            moveTo(polygon.points().get(0));
            for (Point point : polygon.points().subList(1, polygon.points().size())) {
                lineTo(point);
            }
            colour(polygon.fill());
            content.fill();
        }
        case Dot dot -> {
            rounded(new Bounds(dot.centre().x() - dot.radius(), dot.centre().y() - dot.radius(), 2 * dot.radius(),
                    2 * dot.radius()), dot.radius());
            colour(dot.fill());
            content.fill();
        }
        case Writing writing -> paint(writing);
        }
    }

    private void paint(Box box) throws IOException {
        if (box.fill() != null) {
            colour(box.fill());
            rounded(box.bounds(), box.corner());
            content.fill();
        }
        if (box.pen() != null) {
            pen(box.pen());
            rounded(box.bounds(), box.corner());
            content.stroke();
        }
    }

    private void paint(Line line) throws IOException {
        pen(line.pen());
        PathWriter path = new PathWriter();
        RoundedLine.trace(line.points(), line.corner(), path);
        if (path.failure != null) {
            throw path.failure;
        }
        content.stroke();
    }

    private void paint(Writing writing) throws IOException {
        double y = writing.y();
        for (String line : writing.lines()) {
            colour(writing.colour());
            if (writing.lettering().typeface().isPlain(line)) {
                content.beginText();
                content.setFont(font(writing.lettering().typeface()), (float) (writing.lettering().size() * scale));
                content.newLineAtOffset(x(writing.x()), y(y));
                content.showText(line);
                content.endText();
            } else {
                outlined(line, writing, y);
            }
            y += writing.lettering().lineHeight();
        }
    }

    /** Draws a text as outlines, with the text itself for searching, copying and reading out. */
    private void outlined(String line, Writing writing, double y) throws IOException {
        if (outlines == null) {
            outlines = new OutlinedText();
        }
        Shape outline = outlines.outline(line, writing.lettering(), writing.x(), y);
        if (outline == null) {
            return;
        }
        COSDictionary properties = new COSDictionary();
        properties.setString(COSName.ACTUAL_TEXT, line);
        content.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(properties));
        if (follow(outline)) {
            content.fill();
        }
        content.endMarkedContent();
    }

    private boolean follow(Shape shape) throws IOException {
        boolean any = false;
        double[] at = new double[6];
        Point last = new Point(0, 0);
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            any = true;
            switch (path.currentSegment(at)) {
            case PathIterator.SEG_MOVETO -> {
                last = new Point(at[0], at[1]);
                moveTo(last);
            }
            case PathIterator.SEG_LINETO -> {
                last = new Point(at[0], at[1]);
                lineTo(last);
            }
            case PathIterator.SEG_QUADTO -> {
                Point end = new Point(at[2], at[3]);
                quadTo(last, new Point(at[0], at[1]), end);
                last = end;
            }
            case PathIterator.SEG_CUBICTO -> {
                last = new Point(at[4], at[5]);
                content.curveTo(x(at[0]), y(at[1]), x(at[2]), y(at[3]), x(at[4]), y(at[5]));
            }
            default -> content.closePath();
            }
        }
        return any;
    }

    private PDType0Font font(Typeface typeface) throws IOException {
        PDType0Font font = fonts.get(typeface);
        if (font == null) {
            try (InputStream stream = typeface.open()) {
                TrueTypeFont file = new TTFParser().parse(new RandomAccessReadBuffer(stream));
                // widths were measured without ligatures
                file.setEnableGsub(false);
                font = PDType0Font.load(document, file, true);
            }
            fonts.put(typeface, font);
        }
        return font;
    }

    private void rounded(Bounds b, double corner) throws IOException {
        if (corner <= 0) {
            content.addRect(x(b.x()), y(b.bottom()), (float) (b.width() * scale), (float) (b.height() * scale));
            return;
        }
        double r = Math.min(corner, Math.min(b.width(), b.height()) / 2);
        double k = r * (1 - QUARTER);
        moveTo(new Point(b.x() + r, b.y()));
        lineTo(new Point(b.right() - r, b.y()));
        curve(b.right() - k, b.y(), b.right(), b.y() + k, b.right(), b.y() + r);
        lineTo(new Point(b.right(), b.bottom() - r));
        curve(b.right(), b.bottom() - k, b.right() - k, b.bottom(), b.right() - r, b.bottom());
        lineTo(new Point(b.x() + r, b.bottom()));
        curve(b.x() + k, b.bottom(), b.x(), b.bottom() - k, b.x(), b.bottom() - r);
        lineTo(new Point(b.x(), b.y() + r));
        curve(b.x(), b.y() + k, b.x() + k, b.y(), b.x() + r, b.y());
        content.closePath();
    }

    private void curve(double x1, double y1, double x2, double y2, double x3, double y3) throws IOException {
        content.curveTo(x(x1), y(y1), x(x2), y(y2), x(x3), y(y3));
    }

    private void quadTo(Point from, Point control, Point end) throws IOException {
        curve(from.x() + (control.x() - from.x()) * 2 / 3, from.y() + (control.y() - from.y()) * 2 / 3,
                end.x() + (control.x() - end.x()) * 2 / 3, end.y() + (control.y() - end.y()) * 2 / 3, end.x(),
                end.y());
    }

    private void moveTo(Point point) throws IOException {
        content.moveTo(x(point.x()), y(point.y()));
    }

    private void lineTo(Point point) throws IOException {
        content.lineTo(x(point.x()), y(point.y()));
    }

    private float x(double x) {
        return (float) (x * scale);
    }

    private float y(double y) {
        return (float) ((height - y) * scale);
    }

    private void colour(Colour colour) throws IOException {
        content.setNonStrokingColor(colour.red() / 255f, colour.green() / 255f, colour.blue() / 255f);
    }

    private void pen(Pen pen) throws IOException {
        content.setStrokingColor(pen.colour().red() / 255f, pen.colour().green() / 255f, pen.colour().blue() / 255f);
        content.setLineWidth((float) (pen.width() * scale));
        List<Double> dashes = pen.dashes();
        float[] pattern = new float[dashes.size()];
        for (int i = 0; i < pattern.length; i++) {
            pattern[i] = (float) (dashes.get(i) * scale);
        }
        content.setLineDashPattern(pattern, 0);
    }

    /** Writes a rounded line into the content; keeps the first failure, since a tracer may not throw it. */
    private final class PathWriter implements RoundedLine.Tracer {

        private IOException failure;
        private Point last;

        @Override
        public void moveTo(Point point) {
            last = point;
            attempt(() -> PdfPage.this.moveTo(point));
        }

        @Override
        public void lineTo(Point point) {
            last = point;
            attempt(() -> PdfPage.this.lineTo(point));
        }

        @Override
        public void quadTo(Point control, Point point) {
            Point from = last;
            last = point;
            attempt(() -> PdfPage.this.quadTo(from, control, point));
        }

        private void attempt(Step step) {
            try {
                if (failure == null) {
                    step.run();
                }
            } catch (IOException e) {
                failure = e;
            }
        }
    }

    /** A step of writing. */
    private interface Step {
        void run() throws IOException;
    }
}
