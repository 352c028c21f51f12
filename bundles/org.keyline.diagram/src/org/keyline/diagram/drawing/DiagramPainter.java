/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.keyline.diagram.Diagram;
import org.keyline.diagram.DiagramNode;
import org.keyline.diagram.NodeKind;
import org.keyline.diagram.Tone;
import org.keyline.diagram.drawing.Mark.Box;
import org.keyline.diagram.drawing.Mark.Cluster;
import org.keyline.diagram.drawing.Mark.Writing;
import org.keyline.diagram.layout.ArrangedDiagram;
import org.keyline.diagram.layout.Bounds;
import org.keyline.diagram.layout.FigureContent;
import org.keyline.diagram.layout.FigureContent.TextLine;
import org.keyline.diagram.layout.PlacedEdge;
import org.keyline.diagram.layout.PlacedGroup;
import org.keyline.diagram.layout.PlacedNode;
import org.keyline.diagram.lettering.Lettering;
import org.keyline.diagram.lettering.Wrapping;
import org.keyline.diagram.style.BadgeStyle;
import org.keyline.diagram.style.Colour;
import org.keyline.diagram.style.FigureStyle;
import org.keyline.diagram.style.Palette;
import org.keyline.diagram.style.Pen;

/** Turns an arranged diagram into a picture with heading and legend. */
final class DiagramPainter {

    private static final double MARGIN = 28;
    private static final double LEAST_WIDTH = 640;
    private static final double AFTER_HEADING = 14;
    private static final double BAND = 5;
    private static final double NOTICE_PADDING = 8;
    private static final String GRAPHIC = "graphics-symbol";

    private final Palette palette;
    private final EdgePainter edges;

    DiagramPainter(Palette palette) {
        this.palette = palette;
        edges = new EdgePainter(palette);
    }

    Picture paint(ArrangedDiagram arranged) {
        Diagram diagram = arranged.diagram();
        double inner = Math.max(arranged.width(), LEAST_WIDTH);
        List<Mark> marks = new ArrayList<>();
        double y = heading(diagram, inner, marks);
        if (!diagram.legend().isEmpty()) {
            LegendPainter legend = new LegendPainter(palette);
            y = legend.paint(diagram.legend(), new Bounds(MARGIN, y, inner, 0), marks) + AFTER_HEADING;
        }
        double bottom;
        if (diagram.isEmpty()) {
            bottom = writeLines(diagram.emptyMessage(), Lettering.SUBTITLE, inner, y, palette.text(), marks);
        } else {
            marks.add(body(arranged, MARGIN + (inner - arranged.width()) / 2, y));
            bottom = y + arranged.height();
        }
        String title = diagram.subtitle().isEmpty() ? diagram.title() : diagram.title() + ": " + diagram.subtitle();
        String description = (diagram.description() + " " + diagram.notice()).strip();
        return new Picture(Math.ceil(inner + 2 * MARGIN), Math.ceil(bottom + MARGIN), title, description,
                palette.ground(), List.copyOf(marks));
    }

    private double heading(Diagram diagram, double inner, List<Mark> marks) {
        double y = writeLines(diagram.title(), Lettering.TITLE, inner, MARGIN, palette.text(), marks);
        if (!diagram.subtitle().isEmpty()) {
            y = writeLines(diagram.subtitle(), Lettering.SUBTITLE, inner, y + 3, palette.details(), marks);
        }
        if (!diagram.notice().isEmpty()) {
            y = notice(diagram.notice(), inner, y + 6, marks);
        }
        return y + AFTER_HEADING;
    }

    /** Says what is not shown, framed like a warning: a part must not be taken for the whole. */
    private double notice(String text, double inner, double top, List<Mark> marks) {
        BadgeStyle style = palette.badge(Tone.WARNING);
        List<String> lines = Wrapping.wrap(text, Lettering.SUBTITLE, inner - 2 * NOTICE_PADDING);
        double width = lines.stream().mapToDouble(Lettering.SUBTITLE::width).max().orElse(0) + 2 * NOTICE_PADDING;
        double height = lines.size() * Lettering.SUBTITLE.lineHeight() + NOTICE_PADDING;
        List<Mark> own = List.of(
                new Box(new Bounds(MARGIN, top, width, height), 3, style.fill(), new Pen(style.border(), 1)),
                new Writing(MARGIN + NOTICE_PADDING, top + NOTICE_PADDING / 2 + Lettering.SUBTITLE.ascent(),
                        Lettering.SUBTITLE, lines, style.text()));
        marks.add(new Cluster(null, "notice", "note", "", "", own));
        return top + height;
    }

    private static double writeLines(String text, Lettering lettering, double width, double top, Colour colour,
            List<Mark> marks) {
        List<String> lines = Wrapping.wrap(text, lettering, width);
        if (!lines.isEmpty()) {
            marks.add(new Writing(MARGIN, top + lettering.ascent(), lettering, lines, colour));
        }
        return top + lines.size() * lettering.lineHeight();
    }

    private Cluster body(ArrangedDiagram arranged, double dx, double dy) {
        BarPainter bars = arranged.axis() == null ? null : new BarPainter(palette, arranged.axis());
        List<Mark> marks = new ArrayList<>();
        List<Mark> frames = new ArrayList<>();
        arranged.groups().forEach(group -> frames.add(group(group, dx, dy)));
        marks.add(new Cluster(null, "groups", null, "", "", frames));
        if (arranged.axis() != null) {
            marks.add(new AxisPainter(palette, arranged, dx, dy).paint());
        }
        List<Mark> lines = new ArrayList<>();
        // what is the matter with something lies above what is in order
        arranged.edges().stream().sorted(Comparator.comparingInt(DiagramPainter::weight))
                .forEach(edge -> lines.add(edges.paint(edge, dx, dy)));
        marks.add(new Cluster(null, "edges", null, "", "", lines));
        List<Mark> boxes = new ArrayList<>();
        arranged.nodes().forEach(node -> boxes.add(node(node, dx, dy, bars)));
        marks.add(new Cluster(null, "nodes", null, "", "", boxes));
        return new Cluster(null, "diagram " + arranged.diagram().kind().id(), null, "", "", marks);
    }

    private static int weight(PlacedEdge edge) {
        return edge.edge().states().stream().mapToInt(state -> switch (state) {
        case SOFT -> -1;
        case CRITICAL -> 1;
        case LATE -> 2;
        case CYCLE -> 3;
        default -> 0;
        }).max().orElse(0);
    }

    private Cluster group(PlacedGroup placed, double dx, double dy) {
        List<Mark> marks = new ArrayList<>();
        FigureStyle style = palette.group(placed.group().states());
        Bounds bounds = placed.bounds().moved(dx, dy);
        marks.add(new Box(bounds, style.corner(), style.fill(), style.border()));
        Bounds head = placed.head().moved(dx, dy);
        if (placed.group().accent() >= 0) {
            marks.add(band(new Bounds(bounds.x(), head.y(), BAND, head.height()), placed.group().accent()));
        }
        content(placed.content(), head, style, marks);
        String kind = "group " + placed.group().kind().id() + states(placed.group().states());
        return new Cluster(placed.group().id(), kind, GRAPHIC, placed.group().title(), placed.group().description(),
                marks);
    }

    private Cluster node(PlacedNode placed, double dx, double dy, BarPainter bars) {
        DiagramNode node = placed.node();
        List<Mark> marks = new ArrayList<>();
        Bounds bounds = placed.bounds().moved(dx, dy);
        if (node.kind().shape() != NodeKind.Shape.BOX) {
            content(placed.content(), bounds, palette.group(Set.of()), marks);
            if (placed.bar() != null) {
                bars.paint(placed, dx, dy, marks);
            }
            return new Cluster(node.id(), "node " + node.kind().id() + states(node.states()), GRAPHIC, node.title(),
                    node.description(), marks);
        }
        FigureStyle style = palette.node(node.states());
        marks.add(new Box(bounds, style.corner(), style.fill(), style.border()));
        if (node.accent() >= 0) {
            double inset = style.border().width() / 2;
            marks.add(band(new Bounds(bounds.x() + inset, bounds.y() + inset, BAND,
                    bounds.height() - 2 * inset), node.accent()));
        }
        content(placed.content(), bounds, style, marks);
        return new Cluster(node.id(), "node " + node.kind().id() + states(node.states()), GRAPHIC, node.title(),
                node.description(), marks);
    }

    private Box band(Bounds bounds, int accent) {
        return new Box(bounds, 0, palette.accent(accent), null);
    }

    static String states(Iterable<? extends Enum<?>> states) {
        StringBuilder classes = new StringBuilder();
        states.forEach(state -> classes.append(' ').append(state.name().toLowerCase(Locale.ROOT)
                .replace('_', '-')));
        return classes.toString();
    }

    private void content(FigureContent content, Bounds bounds, FigureStyle style, List<Mark> marks) {
        List<TextLine> lines = content.lines();
        for (int i = 0; i < lines.size();) {
            TextLine first = lines.get(i);
            List<String> words = new ArrayList<>();
            for (; i < lines.size() && lines.get(i).lettering() == first.lettering()
                    && lines.get(i).bounds().x() == first.bounds().x(); i++) {
                words.add(lines.get(i).text());
            }
            Colour colour = first.lettering() == Lettering.DETAILS ? style.details() : style.text();
            marks.add(new Writing(bounds.x() + first.bounds().x(),
                    bounds.y() + first.bounds().y() + first.lettering().ascent(), first.lettering(), words, colour));
        }
        content.badges().forEach(badge -> badge(badge, bounds.x(), bounds.y(), palette, marks));
    }

    static void badge(FigureContent.PlacedBadge placed, double dx, double dy, Palette palette, List<Mark> marks) {
        BadgeStyle style = palette.badge(placed.badge().tone());
        Bounds bounds = placed.bounds().moved(dx, dy);
        List<Mark> own = new ArrayList<>();
        own.add(new Box(bounds, 3, style.fill(), new Pen(style.border(), 1)));
        String text = placed.badge().text();
        double x = bounds.x() + (bounds.width() - Lettering.BADGE.width(text)) / 2;
        double y = bounds.y() + (bounds.height() - Lettering.BADGE.lineHeight()) / 2 + Lettering.BADGE.ascent();
        own.add(new Writing(x, y, Lettering.BADGE, List.of(text), style.text()));
        marks.add(new Cluster(null, "badge " + placed.badge().tone().name().toLowerCase(Locale.ROOT), null,
                placed.badge().meaning(), "", own));
    }
}
