/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.drawing;

import java.util.ArrayList;
import java.util.List;

import org.keyline.diagram.DiagramEdge;
import org.keyline.diagram.drawing.Mark.Box;
import org.keyline.diagram.drawing.Mark.Cluster;
import org.keyline.diagram.drawing.Mark.Dot;
import org.keyline.diagram.drawing.Mark.Line;
import org.keyline.diagram.drawing.Mark.Polygon;
import org.keyline.diagram.drawing.Mark.Writing;
import org.keyline.diagram.layout.Bounds;
import org.keyline.diagram.layout.PlacedEdge;
import org.keyline.diagram.layout.Point;
import org.keyline.diagram.lettering.Lettering;
import org.keyline.diagram.style.EdgeStyle;
import org.keyline.diagram.style.Palette;

/** Draws edges: the line with rounded bends, the arrow head, the points where lines part, the label. */
final class EdgePainter {

    private static final double CORNER = 5;
    private static final double HEAD_LENGTH = 8.5;
    private static final double HEAD_WIDTH = 3.8;

    private final Palette palette;

    EdgePainter(Palette palette) {
        this.palette = palette;
    }

    Cluster paint(PlacedEdge placed, double dx, double dy) {
        DiagramEdge edge = placed.edge();
        EdgeStyle style = palette.edge(edge.states(), edge.accent());
        List<Mark> marks = new ArrayList<>();
        List<Point> points = new ArrayList<>();
        placed.points().forEach(point -> points.add(new Point(point.x() + dx, point.y() + dy)));
        arrow(points, style, marks);
        for (Point junction : placed.junctions()) {
            marks.add(new Dot(new Point(junction.x() + dx, junction.y() + dy), style.line().width() + 1,
                    style.line().colour()));
        }
        if (placed.label() != null) {
            label(edge.label(), placed.label().moved(dx, dy), style, marks);
        }
        return new Cluster(edge.id(), "edge " + edge.kind().id() + DiagramPainter.states(edge.states()),
                "graphics-symbol", edge.title(), edge.description(), marks);
    }

    /** Draws a line that ends in an arrow head at its last point. */
    static void arrow(List<Point> points, EdgeStyle style, List<Mark> marks) {
        Point tip = points.get(points.size() - 1);
        Point from = points.get(points.size() - 2);
        double length = Math.hypot(tip.x() - from.x(), tip.y() - from.y());
        if (length == 0) {
            marks.add(new Line(List.copyOf(points), CORNER, style.line()));
            return;
        }
        double scale = 1 + (style.line().width() - 1.2) * 0.35;
        double ux = (tip.x() - from.x()) / length;
        double uy = (tip.y() - from.y()) / length;
        double back = Math.min(HEAD_LENGTH * scale, length);
        double half = HEAD_WIDTH * scale;
        Point base = new Point(tip.x() - ux * back, tip.y() - uy * back);
        List<Point> shaft = new ArrayList<>(points);
        shaft.set(points.size() - 1, base);
        marks.add(new Line(List.copyOf(shaft), CORNER, style.line()));
        marks.add(new Polygon(List.of(tip, new Point(base.x() - uy * half, base.y() + ux * half),
                new Point(base.x() + uy * half, base.y() - ux * half)), style.line().colour()));
    }

    private void label(String text, Bounds bounds, EdgeStyle style, List<Mark> marks) {
        marks.add(new Box(bounds, 2, palette.ground(), null));
        double x = bounds.x() + (bounds.width() - Lettering.EDGE.width(text)) / 2;
        marks.add(new Writing(x, bounds.y() + Lettering.EDGE.ascent(), Lettering.EDGE, List.of(text), style.text()));
    }
}
