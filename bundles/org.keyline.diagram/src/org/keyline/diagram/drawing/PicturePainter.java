/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.io.IOException;
import java.util.List;

import org.keyline.diagram.drawing.Mark.Box;
import org.keyline.diagram.drawing.Mark.Cluster;
import org.keyline.diagram.drawing.Mark.Dot;
import org.keyline.diagram.drawing.Mark.Line;
import org.keyline.diagram.drawing.Mark.Polygon;
import org.keyline.diagram.drawing.Mark.Writing;
import org.keyline.diagram.layout.Bounds;
import org.keyline.diagram.layout.Point;
import org.keyline.diagram.style.Colour;
import org.keyline.diagram.style.Pen;

/** Draws a picture with Java's own graphics. */
final class PicturePainter {

    private final Graphics2D graphics;
    private final OutlinedText fonts;

    PicturePainter(Graphics2D graphics) throws IOException {
        this.graphics = graphics;
        fonts = new OutlinedText();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    void paint(Picture picture) {
        graphics.setColor(awt(picture.ground()));
        graphics.fill(new Rectangle2D.Double(0, 0, picture.width() + 1, picture.height() + 1));
        picture.marks().forEach(this::paint);
    }

    private void paint(Mark mark) {
        switch (mark) {
        case Cluster cluster -> cluster.marks().forEach(this::paint);
        case Box box -> paint(box);
        case Line line -> stroke(shape(line), line.pen());
        case Polygon polygon -> fill(shape(polygon.points()), polygon.fill());
        case Dot dot -> fill(new Ellipse2D.Double(dot.centre().x() - dot.radius(), dot.centre().y() - dot.radius(),
                2 * dot.radius(), 2 * dot.radius()), dot.fill());
        case Writing writing -> paint(writing);
        }
    }

    private void paint(Box box) {
        Bounds bounds = box.bounds();
        Shape shape = box.corner() > 0
                ? new RoundRectangle2D.Double(bounds.x(), bounds.y(), bounds.width(), bounds.height(),
                        2 * box.corner(), 2 * box.corner())
                : new Rectangle2D.Double(bounds.x(), bounds.y(), bounds.width(), bounds.height());
        if (box.fill() != null) {
            fill(shape, box.fill());
        }
        if (box.pen() != null) {
            stroke(shape, box.pen());
        }
    }

    private void paint(Writing writing) {
        graphics.setColor(awt(writing.colour()));
        graphics.setFont(fonts.font(writing.lettering()));
        double y = writing.y();
        for (String line : writing.lines()) {
            if (writing.lettering().typeface().isPlain(line)) {
                graphics.drawString(line, (float) writing.x(), (float) y);
            } else {
                Shape outline = fonts.outline(line, writing.lettering(), writing.x(), y);
                if (outline != null) {
                    graphics.fill(outline);
                }
            }
            y += writing.lettering().lineHeight();
        }
    }

    private void fill(Shape shape, Colour colour) {
        graphics.setColor(awt(colour));
        graphics.fill(shape);
    }

    private void stroke(Shape shape, Pen pen) {
        graphics.setColor(awt(pen.colour()));
        Stroke before = graphics.getStroke();
        float[] dashes = pen.dashes().isEmpty() ? null : new float[pen.dashes().size()];
        for (int i = 0; i < pen.dashes().size(); i++) {
            dashes[i] = pen.dashes().get(i).floatValue();
        }
        graphics.setStroke(new BasicStroke((float) pen.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4,
                dashes, 0));
        graphics.draw(shape);
        graphics.setStroke(before);
    }

    private static Path2D shape(List<Point> corners) {
        Path2D path = new Path2D.Double();
        path.moveTo(corners.get(0).x(), corners.get(0).y());
        corners.stream().skip(1).forEach(point -> path.lineTo(point.x(), point.y()));
        path.closePath();
        return path;
    }

    private static Path2D shape(Line line) {
        Path2D path = new Path2D.Double();
        RoundedLine.trace(line.points(), line.corner(), new RoundedLine.Tracer() {
            @Override
            public void moveTo(Point point) {
                path.moveTo(point.x(), point.y());
            }

            @Override
            public void lineTo(Point point) {
                path.lineTo(point.x(), point.y());
            }

            @Override
            public void quadTo(Point control, Point point) {
                path.quadTo(control.x(), control.y(), point.x(), point.y());
            }
        });
        return path;
    }

    private static Color awt(Colour colour) {
        return new Color(colour.red(), colour.green(), colour.blue());
    }
}
