/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.keyline.diagram.Diagram;
import org.keyline.diagram.DiagramGroup;
import org.keyline.diagram.DiagramNode;

/**
 * Arranges groups in groups as boxes in boxes. Outer groups run over the whole width, one below the other; the
 * innermost groups stand in columns of one width, in reading order down each column. Where there are links the columns
 * keep room for them.
 */
final class NestedArrangement {

    private static final double COLUMN_WIDTH = 330;
    private static final double PADDING = 10;
    private static final double BETWEEN_PARTS = 8;
    private static final double BETWEEN_OUTER = 18;
    private static final int MOST_COLUMNS = 12;
    /** So that a line turns within the group of its figure, and not on the arrow head of a line to that group. */
    private static final double PADDING_WITH_LINES = PlacedEdge.HEAD_ROOM + 8;
    private static final double BETWEEN_COLUMNS_WITH_LINES = 2 * PlacedEdge.HEAD_ROOM;

    private final Diagram diagram;
    private final Map<String, List<DiagramGroup>> groupsIn = new HashMap<>();
    private final Map<String, List<DiagramNode>> nodesIn = new HashMap<>();
    private final double referenceWidth;
    private final double padding;
    private final double betweenColumns;

    /** What is placed with a given number of columns. */
    private final class Page {
        private final int columns;
        private final List<PlacedGroup> groups = new ArrayList<>();
        private final List<PlacedNode> nodes = new ArrayList<>();

        Page(int columns) {
            this.columns = columns;
        }

        double width() {
            return columns * (COLUMN_WIDTH + betweenColumns) - betweenColumns + 2 * padding;
        }

        double fill() {
            double y = 0;
            for (DiagramGroup group : groupsIn.getOrDefault(null, List.of())) {
                y += outer(group, 0, y, width()) + BETWEEN_OUTER;
            }
            return y - BETWEEN_OUTER;
        }

        /** Places a group over the whole width, and its parts so too where they have parts themselves. */
        private double outer(DiagramGroup group, double x, double y, double width) {
            List<DiagramGroup> parts = groupsIn.getOrDefault(group.id(), List.of());
            List<DiagramNode> own = nodesIn.getOrDefault(group.id(), List.of());
            int place = groups.size();
            FigureContent head = head(group, width);
            double inner = y + head.height();
            double bottom = inner;
            double room = width - 2 * padding;
            if (parts.stream().noneMatch(part -> groupsIn.containsKey(part.id()))) {
                bottom += inColumns(own, parts, x + padding, inner, room);
            } else {
                bottom += inColumns(own, List.of(), x + padding, inner, room);
                for (DiagramGroup part : parts) {
                    bottom += (bottom == inner ? 0 : BETWEEN_PARTS)
                            + outer(part, x + padding, bottom + (bottom == inner ? 0 : BETWEEN_PARTS), room);
                }
            }
            bottom += bottom == inner ? 0 : PADDING;
            groups.add(place, new PlacedGroup(group, new Bounds(x, y, width, bottom - y),
                    new Bounds(x, y, width, head.height()), head));
            return bottom - y;
        }

        private double inColumns(List<DiagramNode> own, List<DiagramGroup> parts, double x, double y, double width) {
            int number = own.size() + parts.size();
            if (number == 0) {
                return 0;
            }
            int used = columns;
            List<Double> heights = heights(own, parts, width, used);
            int needed = columnsAt(heights, columnHeight(heights, used));
            if (needed < used) {
                // the parts share the whole width
                used = needed;
                heights = heights(own, parts, width, used);
            }
            double columnWidth = columnWidth(width, used);
            double limit = columnHeight(heights, used);
            double lowest = y;
            double left = x;
            double at = y;
            for (int i = 0; i < number; i++) {
                if (at > y && at + heights.get(i) > y + limit + 0.01) {
                    left += columnWidth + betweenColumns;
                    at = y;
                }
                at += i < own.size() ? node(own.get(i), left, at, columnWidth)
                        : inner(parts.get(i - own.size()), left, at, columnWidth);
                lowest = Math.max(lowest, at);
                at += BETWEEN_PARTS;
            }
            return lowest - y;
        }

        private List<Double> heights(List<DiagramNode> own, List<DiagramGroup> parts, double width, int used) {
            List<Double> heights = new ArrayList<>();
            own.forEach(node -> heights.add(measure(node, columnWidth(width, used)).height()));
            parts.forEach(part -> heights.add(new Page(1).inner(part, 0, 0, columnWidth(width, used))));
            return heights;
        }

        private double columnWidth(double width, int used) {
            return (width - (used - 1) * betweenColumns) / used;
        }

        /** The least height at which parts of some heights fit into the columns in their order. */
        private static double columnHeight(List<Double> heights, int columns) {
            double low = heights.stream().mapToDouble(height -> height).max().orElse(0);
            double high = heights.stream().mapToDouble(height -> height + BETWEEN_PARTS).sum();
            while (high - low > 1) {
                double middle = (low + high) / 2;
                if (columnsAt(heights, middle) <= columns) {
                    high = middle;
                } else {
                    low = middle;
                }
            }
            return high;
        }

        private static int columnsAt(List<Double> heights, double limit) {
            int used = 1;
            double at = 0;
            for (double height : heights) {
                if (at > 0 && at + height > limit) {
                    used++;
                    at = 0;
                }
                at += height + BETWEEN_PARTS;
            }
            return used;
        }

        /** Places a group in a column, all that it holds one below the other. */
        private double inner(DiagramGroup group, double x, double y, double width) {
            int place = groups.size();
            FigureContent head = head(group, width);
            double at = y + head.height();
            double bottom = at;
            for (DiagramNode node : nodesIn.getOrDefault(group.id(), List.of())) {
                bottom = at + node(node, x + padding, at, width - 2 * padding);
                at = bottom + BETWEEN_PARTS;
            }
            for (DiagramGroup part : groupsIn.getOrDefault(group.id(), List.of())) {
                bottom = at + inner(part, x + padding, at, width - 2 * padding);
                at = bottom + BETWEEN_PARTS;
            }
            bottom += bottom == y + head.height() ? 0 : PADDING;
            groups.add(place, new PlacedGroup(group, new Bounds(x, y, width, bottom - y),
                    new Bounds(x, y, width, head.height()), head));
            return bottom - y;
        }

        private double node(DiagramNode node, double x, double y, double width) {
            FigureContent content = measure(node, width);
            nodes.add(new PlacedNode(node, new Bounds(x, y, width, content.height()), content));
            return content.height();
        }
    }

    NestedArrangement(Diagram diagram) {
        this.diagram = diagram;
        padding = diagram.edges().isEmpty() ? PADDING : PADDING_WITH_LINES;
        betweenColumns = diagram.edges().isEmpty() ? BETWEEN_PARTS : BETWEEN_COLUMNS_WITH_LINES;
        diagram.groups().forEach(group -> groupsIn.computeIfAbsent(group.parent(), key -> new ArrayList<>())
                .add(group));
        diagram.nodes().forEach(node -> nodesIn.computeIfAbsent(node.group(), key -> new ArrayList<>()).add(node));
        referenceWidth = FigureMeasure.widestReference(diagram.nodes());
    }

    private static FigureContent head(DiagramGroup group, double width) {
        return FigureMeasure.ofHead(width, group).measure(group);
    }

    private FigureContent measure(DiagramNode node, double width) {
        return FigureMeasure.ofNodes(width, referenceWidth).measure(node);
    }

    ArrangedDiagram arrange() {
        Page best = null;
        double bestMiss = Double.MAX_VALUE;
        for (int columns = 1; columns <= MOST_COLUMNS; columns++) {
            Page page = new Page(columns);
            double miss = PageShape.miss(page.width(), page.fill());
            if (miss < bestMiss) {
                best = page;
                bestMiss = miss;
            }
        }
        List<PlacedEdge> edges = diagram.edges().isEmpty() ? List.of()
                : new GapRoutes(best.groups, best.nodes, diagram.edges()).of(diagram.edges());
        return new Arranged(best.groups, best.nodes, edges).inOrderOf(diagram);
    }
}
