/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.layout;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.keyline.diagram.Diagram;
import org.keyline.diagram.DiagramGroup;
import org.keyline.diagram.DiagramNode;
import org.keyline.diagram.NodeKind;
import org.keyline.diagram.Span;

/** Arranges nodes as rows with their text on the left and their bars on a time axis on the right. */
final class TimelineArrangement {

    /** How wide the texts are in a drawing on paper. */
    static final double TEXT_WIDTH = 600;

    private static final double BEFORE_AXIS = 14;
    private static final double USUAL_AXIS = 1000;
    private static final double PADDING = 10;
    private static final double BETWEEN_GROUPS = 12;
    private static final double BAR_HEIGHT = 13;
    private static final double DIAMOND = 13;
    private static final double SCALE_ROW = 18;
    private static final double LABEL_ROW = 16;
    private static final double LEAST_BAR = 2.5;

    private final Diagram diagram;
    private final List<PlacedNode> nodes = new ArrayList<>();
    private final List<PlacedGroup> groups = new ArrayList<>();
    private final double textWidth;
    private final TimeScale scale;
    private final TimeAxis axis;
    private final FigureMeasure measure;

    /**
     * An arrangement.
     *
     * @param diagram what is shown
     * @param textWidth how wide the texts on the left are
     * @param scale how wide a day is
     */
    TimelineArrangement(Diagram diagram, double textWidth, TimeScale scale) {
        this.diagram = diagram;
        this.textWidth = textWidth;
        this.scale = scale;
        measure = FigureMeasure.ofNodes(textWidth, FigureMeasure.widestReference(diagram.nodes()));
        axis = axis();
    }

    private TimeAxis axis() {
        TimeRange range = TimeRange.of(diagram);
        if (range == null) {
            return null;
        }
        LocalDate first = range.first().with(TemporalAdjusters.firstDayOfMonth());
        LocalDate last = range.last().plusDays(TimeAxis.OPEN_DAYS).with(TemporalAdjusters.lastDayOfMonth());
        long length = ChronoUnit.DAYS.between(first, last) + 1;
        double dayWidth = scale.dayWidth() > 0 ? scale.dayWidth() : Math.clamp(USUAL_AXIS / length, 0.35, 8);
        TimeAxis bare = new TimeAxis(first, last, textWidth + BEFORE_AXIS, dayWidth, 0);
        double height = 2 * SCALE_ROW + DateLabels.of(diagram.dates(), bare).size() * LABEL_ROW + 4;
        return new TimeAxis(first, last, bare.left(), dayWidth, height);
    }

    ArrangedDiagram arrange() {
        double y = axis == null ? 0 : axis.height() + BETWEEN_GROUPS / 2;
        double width = axis == null ? textWidth + PADDING : Math.max(axis.right(), labelsEnd()) + PADDING;
        Map<String, List<DiagramNode>> members = new HashMap<>();
        diagram.nodes().forEach(node -> members.computeIfAbsent(node.group(), key -> new ArrayList<>()).add(node));
        for (DiagramGroup group : diagram.groups()) {
            FigureContent head = FigureMeasure.ofHead(width, group).measure(group);
            double top = y;
            y += head.height();
            for (DiagramNode node : members.getOrDefault(group.id(), List.of())) {
                y += row(node, y, width);
            }
            y += PADDING / 2;
            groups.add(new PlacedGroup(group, new Bounds(0, top, width, y - top),
                    new Bounds(0, top, width, head.height()), head));
            y += BETWEEN_GROUPS;
        }
        List<PlacedEdge> edges = axis == null ? List.of()
                : new BarRoutes(nodes, axis.left(), axis.right() + PADDING / 2).of(diagram.edges());
        return new ArrangedDiagram(diagram, width, Math.max(0, y - BETWEEN_GROUPS), List.copyOf(groups),
                List.copyOf(nodes), edges, axis);
    }

    private double labelsEnd() {
        return DateLabels.of(diagram.dates(), axis).stream().flatMap(List::stream)
                .mapToDouble(label -> label.x() + label.width()).max().orElse(0);
    }

    private double row(DiagramNode node, double y, double width) {
        FigureContent content = measure.measure(node);
        double middle = y + content.height() / 2;
        Bounds bar = null;
        Span span = node.span();
        if (span.start() != null || span.finish() != null) {
            LocalDate start = span.start() != null ? span.start() : span.finish().minusDays(TimeAxis.OPEN_DAYS);
            LocalDate finish = span.finish() != null ? span.finish() : span.start().plusDays(TimeAxis.OPEN_DAYS);
            if (node.kind().shape() == NodeKind.Shape.DIAMOND) {
                double x = Math.clamp((axis.x(start) + axis.endX(start)) / 2, axis.left(), axis.right());
                bar = new Bounds(x - DIAMOND / 2, middle - DIAMOND / 2, DIAMOND, DIAMOND);
            } else {
                double left = Math.max(Math.min(axis.x(start), axis.x(finish)), axis.left());
                double right = Math.min(Math.max(axis.endX(start), axis.endX(finish)), axis.right());
                left = Math.min(left, axis.right() - LEAST_BAR);
                bar = new Bounds(left, middle - BAR_HEIGHT / 2, Math.max(right - left, LEAST_BAR), BAR_HEIGHT);
            }
        }
        nodes.add(new PlacedNode(node, new Bounds(0, y, width, content.height()), content, bar));
        return content.height();
    }
}
