/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.keyline.diagram.LegendLine;
import org.keyline.diagram.LegendLine.AccentSample;
import org.keyline.diagram.LegendLine.BadgeSample;
import org.keyline.diagram.LegendLine.BarSample;
import org.keyline.diagram.LegendLine.DateSample;
import org.keyline.diagram.LegendLine.EdgeSample;
import org.keyline.diagram.LegendLine.MilestoneSample;
import org.keyline.diagram.LegendLine.NodeSample;
import org.keyline.diagram.State;
import org.keyline.diagram.drawing.Mark.Box;
import org.keyline.diagram.drawing.Mark.Cluster;
import org.keyline.diagram.drawing.Mark.Line;
import org.keyline.diagram.drawing.Mark.Writing;
import org.keyline.diagram.layout.Bounds;
import org.keyline.diagram.layout.FigureContent.PlacedBadge;
import org.keyline.diagram.layout.Point;
import org.keyline.diagram.lettering.Lettering;
import org.keyline.diagram.style.FigureStyle;
import org.keyline.diagram.style.Palette;

/** Draws the legend: samples with their meaning, one after the other, in as many rows as it takes. */
final class LegendPainter {

    private static final double SAMPLE_WIDTH = 34;
    private static final double SAMPLE_HEIGHT = 15;
    private static final double AFTER_SAMPLE = 8;
    private static final double BETWEEN = 26;
    private static final double ROW = 24;

    private final Palette palette;

    LegendPainter(Palette palette) {
        this.palette = palette;
    }

    /** Draws below {@code area}'s upper side and returns where it ends. */
    double paint(List<LegendLine> lines, Bounds area, List<Mark> marks) {
        List<Mark> own = new ArrayList<>();
        double x = area.x();
        double y = area.y();
        for (LegendLine line : lines) {
            double sample = line.sample() instanceof BadgeSample badge ? badgeWidth(badge) : SAMPLE_WIDTH;
            double width = sample + AFTER_SAMPLE + Lettering.LEGEND.width(line.meaning());
            if (x > area.x() && x + width > area.right()) {
                x = area.x();
                y += ROW;
            }
            sample(line.sample(), new Bounds(x, y, sample, SAMPLE_HEIGHT), own);
            own.add(new Writing(x + sample + AFTER_SAMPLE,
                    y + (SAMPLE_HEIGHT - Lettering.LEGEND.lineHeight()) / 2 + Lettering.LEGEND.ascent(),
                    Lettering.LEGEND, List.of(line.meaning()), palette.details()));
            x += width + BETWEEN;
        }
        marks.add(new Cluster(null, "legend", "group", "Legend", "", own));
        return y + SAMPLE_HEIGHT;
    }

    private static double badgeWidth(BadgeSample sample) {
        return Math.max(SAMPLE_HEIGHT + 2, Lettering.BADGE.width(sample.badge().text()) + 10);
    }

    private void sample(LegendLine.Sample sample, Bounds bounds, List<Mark> marks) {
        switch (sample) {
        case BadgeSample badge ->
            DiagramPainter.badge(new PlacedBadge(badge.badge(), bounds), 0, 0, palette, marks);
        case NodeSample node -> {
            FigureStyle style = palette.node(states(node.state()));
            marks.add(new Box(bounds, style.corner(), style.fill(), style.border()));
        }
        case AccentSample accent -> {
            FigureStyle style = palette.node(Set.of());
            marks.add(new Box(bounds, style.corner(), style.fill(), style.border()));
            marks.add(new Box(new Bounds(bounds.x(), bounds.y(), 6, bounds.height()), 0,
                    palette.accent(accent.accent()), null));
        }
        case BarSample(boolean withLimit) -> BarPainter.sample(bounds, withLimit, palette, marks);
        case MilestoneSample() -> marks.add(BarPainter.diamond(new Bounds(bounds.x() + bounds.width() / 2 - 6.5,
                bounds.y() + 1, 13, 13), palette.text()));
        case DateSample date -> {
            double x = bounds.x() + bounds.width() / 2;
            marks.add(new Line(List.of(new Point(x, bounds.y() - 2), new Point(x, bounds.bottom() + 2)), 0,
                    palette.dateLine(date.kind())));
        }
        case EdgeSample edge -> {
            double y = bounds.y() + bounds.height() / 2;
            EdgePainter.arrow(List.of(new Point(bounds.x(), y), new Point(bounds.right(), y)),
                    palette.edge(states(edge.state()), -1), marks);
        }
        }
    }

    private static Set<State> states(State state) {
        return state == null ? Set.of() : Set.of(state);
    }
}
