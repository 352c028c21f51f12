/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.keyline.diagram.DateLine;
import org.keyline.diagram.drawing.Mark.Box;
import org.keyline.diagram.drawing.Mark.Cluster;
import org.keyline.diagram.drawing.Mark.Line;
import org.keyline.diagram.drawing.Mark.Writing;
import org.keyline.diagram.layout.ArrangedDiagram;
import org.keyline.diagram.layout.Bounds;
import org.keyline.diagram.layout.DateLabels;
import org.keyline.diagram.layout.PlacedGroup;
import org.keyline.diagram.layout.PlacedNode;
import org.keyline.diagram.layout.Point;
import org.keyline.diagram.layout.TimeAxis;
import org.keyline.diagram.layout.TimeTicks;
import org.keyline.diagram.lettering.Lettering;
import org.keyline.diagram.style.Colour;
import org.keyline.diagram.style.Palette;
import org.keyline.diagram.style.Pen;

/** Draws a time axis: years and months, the lines between them and between the rows, and the marked days. */
final class AxisPainter {

    private static final double SCALE_ROW = 18;
    private static final double LABEL_ROW = 16;

    private final Palette palette;
    private final ArrangedDiagram arranged;
    private final TimeAxis axis;
    private final double dx;
    private final double dy;
    private final List<Mark> marks = new ArrayList<>();

    AxisPainter(Palette palette, ArrangedDiagram arranged, double dx, double dy) {
        this.palette = palette;
        this.arranged = arranged;
        this.axis = arranged.axis();
        this.dx = dx;
        this.dy = dy;
    }

    Cluster paint() {
        scale();
        for (PlacedNode node : arranged.nodes()) {
            double y = node.bounds().y();
            line(node.bounds().x() + 1, y, node.bounds().right() - 1, y, palette.gridLine());
        }
        dates();
        return new Cluster(null, "axis", null, "", "", List.copyOf(marks));
    }

    private void scale() {
        TimeTicks ticks = TimeTicks.of(axis);
        boolean oneRow = ticks.lower().isEmpty();
        for (TimeTicks.Tick tick : ticks.upper()) {
            write(tick.label(), tick.x() + 3, 0, Lettering.REFERENCE, palette.text());
            if (oneRow) {
                tickLine(tick, 2);
            }
        }
        for (TimeTicks.Tick tick : ticks.lower()) {
            write(tick.label(), tick.x() + 3, SCALE_ROW, Lettering.DETAILS, palette.details());
            tickLine(tick, tick.major() ? 2 : SCALE_ROW + 2);
        }
    }

    private void tickLine(TimeTicks.Tick tick, double top) {
        line(tick.x(), top, tick.x(), 2 * SCALE_ROW, palette.gridLine());
        arranged.groups().forEach(group -> gridLine(tick.x(), group));
    }

    private void gridLine(double x, PlacedGroup group) {
        line(x, group.head().bottom(), x, group.bounds().bottom(), palette.gridLine());
    }

    private void dates() {
        List<List<DateLabels.Label>> rows = DateLabels.of(arranged.diagram().dates(), axis);
        for (int i = 0; i < rows.size(); i++) {
            for (DateLabels.Label label : rows.get(i)) {
                date(label, 2 * SCALE_ROW + i * LABEL_ROW);
            }
        }
    }

    private void date(DateLabels.Label label, double y) {
        DateLine shown = label.line();
        Pen pen = palette.dateLine(shown.kind());
        double x = axis.endX(shown.date());
        List<Mark> own = new ArrayList<>();
        own.add(new Line(List.of(new Point(x + dx, y + dy + 2), new Point(x + dx, arranged.height() + dy)), 0, pen));
        own.add(new Box(new Bounds(label.x() - 2 + dx, y + 1 + dy, label.width() + 4, LABEL_ROW - 2), 0,
                palette.ground(), null));
        own.add(new Writing(label.x() + dx, y + Lettering.EDGE.ascent() + 1 + dy, Lettering.EDGE,
                List.of(shown.label()), pen.colour()));
        marks.add(new Cluster(shown.id(), "date " + shown.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "graphics-symbol", shown.title(), "", own));
    }

    private void write(String text, double x, double y, Lettering lettering, Colour colour) {
        if (text.isEmpty()) {
            return;
        }
        marks.add(new Writing(x + dx, y + lettering.ascent() + dy, lettering, List.of(text), colour));
    }

    private void line(double x1, double y1, double x2, double y2, Pen pen) {
        marks.add(new Line(List.of(new Point(x1 + dx, y1 + dy), new Point(x2 + dx, y2 + dy)), 0, pen));
    }
}
