/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.drawing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

import org.keyline.diagram.drawing.Mark.Box;
import org.keyline.diagram.drawing.Mark.Cluster;
import org.keyline.diagram.drawing.Mark.Dot;
import org.keyline.diagram.drawing.Mark.Line;
import org.keyline.diagram.drawing.Mark.Polygon;
import org.keyline.diagram.drawing.Mark.Writing;
import org.keyline.diagram.layout.Bounds;
import org.keyline.diagram.layout.Point;
import org.keyline.diagram.lettering.Lettering;
import org.keyline.diagram.lettering.Typeface;
import org.keyline.diagram.style.Pen;

/** Writes a picture as the text of an SVG document. */
final class SvgText {

    private final StringBuilder text = new StringBuilder();

    String write(Picture picture) {
        text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        text.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(number(picture.width()))
                .append("\" height=\"").append(number(picture.height())).append("\" viewBox=\"0 0 ")
                .append(number(picture.width())).append(' ').append(number(picture.height()))
                .append("\" role=\"graphics-document\" aria-roledescription=\"diagram\" aria-labelledby=\"drawing-title\"")
                .append(picture.description().isEmpty() ? "" : " aria-describedby=\"drawing-description\"")
                .append(" xml:lang=\"en-GB\"")
                .append(" font-family=\"").append(Typeface.FAMILIES).append("\">\n");
        element("title", " id=\"drawing-title\"", picture.title(), 1);
        element("desc", " id=\"drawing-description\"", picture.description(), 1);
        indent(1).append("<rect class=\"ground\" width=\"100%\" height=\"100%\" fill=\"").append(picture.ground().css())
                .append("\"/>\n");
        picture.marks().forEach(mark -> write(mark, 1));
        return text.append("</svg>\n").toString();
    }

    private void write(Mark mark, int depth) {
        switch (mark) {
        case Cluster cluster -> cluster(cluster, depth);
        case Box box -> box(box, depth);
        case Line line -> line(line, depth);
        case Polygon polygon -> indent(depth).append("<path d=\"").append(polygon(polygon.points()))
                .append("\" fill=\"").append(polygon.fill().css()).append("\"/>\n");
        case Dot dot -> indent(depth).append("<circle cx=\"").append(number(dot.centre().x())).append("\" cy=\"")
                .append(number(dot.centre().y())).append("\" r=\"").append(number(dot.radius())).append("\" fill=\"")
                .append(dot.fill().css()).append("\"/>\n");
        case Writing writing -> writing(writing, depth);
        }
    }

    private void cluster(Cluster cluster, int depth) {
        indent(depth).append("<g");
        if (cluster.id() != null) {
            text.append(" id=\"").append(escaped(cluster.id())).append('"');
        }
        text.append(" class=\"").append(escaped(cluster.kind())).append('"');
        if (cluster.role() != null) {
            text.append(" role=\"").append(cluster.role()).append('"');
            if (!cluster.title().isEmpty()) {
                text.append(" aria-label=\"").append(escaped(cluster.title())).append('"');
            }
        }
        text.append(">\n");
        String title = cluster.title();
        element("title", "", title, depth + 1);
        element("desc", "", cluster.description(), depth + 1);
        cluster.marks().forEach(mark -> write(mark, depth + 1));
        indent(depth).append("</g>\n");
    }

    private void box(Box box, int depth) {
        Bounds bounds = box.bounds();
        indent(depth).append("<rect x=\"").append(number(bounds.x())).append("\" y=\"").append(number(bounds.y()))
                .append("\" width=\"").append(number(bounds.width())).append("\" height=\"")
                .append(number(bounds.height())).append('"');
        if (box.corner() > 0) {
            text.append(" rx=\"").append(number(box.corner())).append('"');
        }
        text.append(" fill=\"").append(box.fill() == null ? "none" : box.fill().css()).append('"');
        pen(box.pen());
        text.append("/>\n");
    }

    private void line(Line line, int depth) {
        indent(depth).append("<path d=\"").append(rounded(line.points(), line.corner())).append("\" fill=\"none\"");
        pen(line.pen());
        text.append("/>\n");
    }

    private void pen(Pen pen) {
        if (pen == null) {
            return;
        }
        text.append(" stroke=\"").append(pen.colour().css()).append("\" stroke-width=\"").append(number(pen.width()))
                .append('"');
        if (!pen.dashes().isEmpty()) {
            text.append(" stroke-dasharray=\"")
                    .append(pen.dashes().stream().map(SvgText::number).collect(Collectors.joining(" "))).append('"');
        }
    }

    private void writing(Writing writing, int depth) {
        Lettering lettering = writing.lettering();
        indent(depth).append("<text x=\"").append(number(writing.x())).append("\" y=\"").append(number(writing.y()))
                .append("\" font-size=\"").append(number(lettering.size())).append('"');
        if (lettering.typeface() == Typeface.BOLD) {
            text.append(" font-weight=\"bold\"");
        }
        text.append(" fill=\"").append(writing.colour().css()).append("\">");
        if (writing.lines().size() == 1) {
            text.append(escaped(writing.lines().get(0)));
        } else {
            for (int i = 0; i < writing.lines().size(); i++) {
                // the blank before each further line keeps the words apart where the text is read out or copied
                text.append(i == 0 ? "" : " ").append("<tspan x=\"").append(number(writing.x())).append("\" y=\"")
                        .append(number(writing.y() + i * lettering.lineHeight())).append("\">")
                        .append(escaped(writing.lines().get(i))).append("</tspan>");
            }
        }
        text.append("</text>\n");
    }

    private void element(String name, String attributes, String content, int depth) {
        if (!content.isEmpty()) {
            indent(depth).append('<').append(name).append(attributes).append('>').append(escaped(content))
                    .append("</").append(name).append(">\n");
        }
    }

    private StringBuilder indent(int depth) {
        return text.append("  ".repeat(depth));
    }

    private static String polygon(List<Point> points) {
        return points.stream().map(SvgText::pair).collect(Collectors.joining("L", "M", "Z"));
    }

    private static String rounded(List<Point> points, double corner) {
        StringBuilder path = new StringBuilder();
        RoundedLine.trace(points, corner, new RoundedLine.Tracer() {
            @Override
            public void moveTo(Point point) {
                path.append('M').append(pair(point));
            }

            @Override
            public void lineTo(Point point) {
                path.append('L').append(pair(point));
            }

            @Override
            public void quadTo(Point control, Point point) {
                path.append('Q').append(pair(control)).append(' ').append(pair(point));
            }
        });
        return path.toString();
    }

    private static String pair(Point point) {
        return number(point.x()) + "," + number(point.y());
    }

    /** {@return a number with at most two decimals, always with a point} */
    static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    /** {@return a text that may stand in content and attributes; characters that XML forbids become U+FFFD} */
    static String escaped(String raw) {
        StringBuilder escaped = new StringBuilder(raw.length() + 16);
        raw.codePoints().forEach(point -> {
            switch (point) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&quot;");
            case '\t', '\n', '\r' -> escaped.append(' ');
            default -> escaped.appendCodePoint(isXml(point) ? point : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    private static boolean isXml(int point) {
        return point >= 0x20 && point <= 0xD7FF || point >= 0xE000 && point <= 0xFFFD || point >= 0x10000;
    }
}
