/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.drawing;

import java.util.List;
import java.util.Set;

import org.keyline.diagram.DiagramNode;
import org.keyline.diagram.NodeKind;
import org.keyline.diagram.Span;
import org.keyline.diagram.State;
import org.keyline.diagram.drawing.Mark.Box;
import org.keyline.diagram.drawing.Mark.Line;
import org.keyline.diagram.drawing.Mark.Polygon;
import org.keyline.diagram.drawing.Mark.Writing;
import org.keyline.diagram.layout.Bounds;
import org.keyline.diagram.layout.PlacedNode;
import org.keyline.diagram.layout.Point;
import org.keyline.diagram.layout.TimeAxis;
import org.keyline.diagram.lettering.Lettering;
import org.keyline.diagram.style.Colour;
import org.keyline.diagram.style.FigureStyle;
import org.keyline.diagram.style.Palette;
import org.keyline.diagram.style.Pen;
import org.keyline.model.ElementLabels;

/** Draws what stands on a time axis: bars with the day by which they must end, and diamonds. */
final class BarPainter {

    private final Palette palette;
    private final TimeAxis axis;

    BarPainter(Palette palette, TimeAxis axis) {
        this.palette = palette;
        this.axis = axis;
    }

    void paint(PlacedNode placed, double dx, double dy, List<Mark> marks) {
        DiagramNode node = placed.node();
        Bounds bar = placed.bar().moved(dx, dy);
        if (node.kind().shape() == NodeKind.Shape.DIAMOND) {
            marks.add(diamond(bar, palette.text()));
            return;
        }
        Span span = node.span();
        if (span.limit() != null) {
            limit(bar, axis.endX(span.limit()) + dx, palette, marks);
        }
        boolean open = span.start() == null || span.finish() == null || span.finish().isBefore(span.start());
        FigureStyle style = palette.bar(node.states(), node.accent(), open);
        double ring = style.ring();
        if (ring == 0 || open) {
            marks.add(new Box(bar, style.corner(), style.fill(), style.border()));
        } else {
            marks.add(new Box(bar, style.corner(), palette.ground(), style.border()));
            if (bar.width() > 2 * ring) {
                marks.add(new Box(new Bounds(bar.x() + ring, bar.y() + ring, bar.width() - 2 * ring,
                        bar.height() - 2 * ring), 0, style.fill(), null));
            }
        }
        if (span.start() != null && span.start().isBefore(axis.first())) {
            double x = axis.left() + dx;
            pointer(x - 7, x, bar, style, marks);
            remark("from " + ElementLabels.date(span.start()), bar, dx, marks);
        } else if (span.finish() != null && span.finish().isAfter(axis.last())) {
            pointer(bar.right() + 7, bar.right(), bar, style, marks);
            remark("until " + ElementLabels.date(span.finish()), bar, dx, marks);
        }
    }

    /** Points beyond the end of the axis. */
    private static void pointer(double tip, double base, Bounds bar, FigureStyle style, List<Mark> marks) {
        marks.add(new Polygon(List.of(new Point(tip, bar.y() + bar.height() / 2), new Point(base, bar.y() - 2),
                new Point(base, bar.bottom() + 2)), style.border().colour()));
    }

    /** Writes beside a bar, on the left if there is no room on the right. */
    private void remark(String text, Bounds bar, double dx, List<Mark> marks) {
        double width = Lettering.DETAILS.width(text);
        double right = bar.right() + 8;
        double x = right + width <= axis.right() + dx ? right : bar.x() - 12 - width;
        FigureStyle ground = palette.group(Set.of());
        marks.add(new Box(new Bounds(x - 2, bar.y() - 1, width + 4, bar.height() + 2), 0, ground.fill(), null));
        marks.add(new Writing(x, bar.y() + (bar.height() - Lettering.DETAILS.lineHeight()) / 2
                + Lettering.DETAILS.ascent(), Lettering.DETAILS, List.of(text), ground.details()));
    }

    private static void limit(Bounds bar, double x, Palette palette, List<Mark> marks) {
        double middle = bar.y() + bar.height() / 2;
        boolean missed = x < bar.right() - 0.01;
        Pen pen = palette.limit(missed);
        if (x > bar.right() + 1) {
            marks.add(new Line(List.of(new Point(bar.right(), middle), new Point(x, middle)), 0, pen));
        }
        Pen post = new Pen(pen.colour(), 2);
        double reach = missed ? 5 : 1;
        marks.add(new Line(List.of(new Point(x, bar.y() - reach), new Point(x, bar.bottom() + reach)), 0, post));
        marks.add(new Polygon(List.of(new Point(x, bar.y() - reach), new Point(x - 5, bar.y() - reach),
                new Point(x, bar.y() - reach + 5)), pen.colour()));
    }

    static Polygon diamond(Bounds b, Colour colour) {
        double x = b.x() + b.width() / 2;
        double y = b.y() + b.height() / 2;
        return new Polygon(List.of(new Point(x, b.y()), new Point(b.right(), y), new Point(x, b.bottom()),
                new Point(b.x(), y)), colour);
    }

    /** Draws a bar for the legend. */
    static void sample(Bounds bounds, boolean withLimit, Palette palette, List<Mark> marks) {
        Bounds bar = new Bounds(bounds.x(), bounds.y() + 1, bounds.width() * (withLimit ? 0.55 : 1), 13);
        if (withLimit) {
            limit(bar, bounds.right(), palette, marks);
        }
        FigureStyle style = palette.bar(Set.<State>of(), -1, false);
        marks.add(new Box(bar, style.corner(), style.fill(), style.border()));
    }
}
