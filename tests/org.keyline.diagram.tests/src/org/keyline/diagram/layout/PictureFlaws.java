/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Looks a picture over for what an eye would stumble at: what hides something, or cannot be told from another. */
public final class PictureFlaws {

    private static final double HEAD_LENGTH = 8;
    private static final double HALF_HEAD = 3.5;
    private static final double ROUNDING = 0.01;
    /** How long two lines may run on each other, as where they cross or end in one point. */
    private static final double SHORT = 5;

    private final ArrangedDiagram arranged;
    private final List<String> flaws = new ArrayList<>();

    private PictureFlaws(ArrangedDiagram arranged) {
        this.arranged = arranged;
    }

    /** {@return what is wrong with a picture, in words; empty if nothing is} */
    public static List<String> of(ArrangedDiagram arranged) {
        PictureFlaws found = new PictureFlaws(arranged);
        found.heads();
        found.words();
        found.lines();
        found.frames();
        return List.copyOf(found.flaws);
    }

    private void heads() {
        for (PlacedEdge edge : arranged.edges()) {
            Point tip = edge.points().getLast();
            Point before = edge.points().get(edge.points().size() - 2);
            double room = Math.abs(tip.x() - before.x()) + Math.abs(tip.y() - before.y());
            if (room < HEAD_LENGTH) {
                flaws.add("head squeezed to " + (int) room + ": " + edge.edge().title());
            }
            Bounds head = head(edge);
            for (PlacedEdge other : arranged.edges()) {
                if (other.label() != null && head.overlaps(other.label())) {
                    flaws.add("head of " + edge.edge().title() + " under words of " + other.edge().title());
                }
                if (!other.edge().target().equals(edge.edge().target())
                        && pieces(other).stream().anyMatch(head::overlaps)) {
                    flaws.add("head of " + edge.edge().title() + " under " + other.edge().title());
                }
            }
        }
    }

    private static Bounds head(PlacedEdge edge) {
        Point tip = edge.points().getLast();
        Point before = edge.points().get(edge.points().size() - 2);
        boolean toRight = tip.x() > before.x();
        return new Bounds(toRight ? tip.x() - HEAD_LENGTH : tip.x(), tip.y() - HALF_HEAD, HEAD_LENGTH, 2 * HALF_HEAD);
    }

    private void words() {
        List<PlacedEdge> labelled = arranged.edges().stream().filter(edge -> edge.label() != null).toList();
        for (int i = 0; i < labelled.size(); i++) {
            PlacedEdge edge = labelled.get(i);
            for (PlacedNode node : arranged.nodes()) {
                if (node.bounds().overlaps(edge.label())) {
                    flaws.add("words of " + edge.edge().title() + " on " + node.node().title());
                }
            }
            for (PlacedEdge other : labelled.subList(i + 1, labelled.size())) {
                if (shrunk(other.label()).overlaps(edge.label())) {
                    flaws.add("words of " + edge.edge().title() + " on those of " + other.edge().title());
                }
            }
            for (PlacedEdge other : arranged.edges()) {
                if (pieces(other).stream().anyMatch(shrunk(edge.label())::overlaps)) {
                    flaws.add("words of " + edge.edge().title() + " on " + other.edge().title());
                }
            }
        }
        eachText((text, bounds) -> {
            for (PlacedEdge edge : arranged.edges()) {
                if (edge.label() != null && bounds.overlaps(edge.label())) {
                    flaws.add("words of " + edge.edge().title() + " on " + text);
                }
                if (pieces(edge).stream().anyMatch(bounds::overlaps)) {
                    flaws.add(edge.edge().title() + " through " + text);
                }
            }
        });
    }

    private void eachText(BiConsumer<String, Bounds> each) {
        arranged.groups().forEach(group -> eachText(group.content(), group.head(), each));
        arranged.nodes().forEach(node -> eachText(node.content(), node.bounds(), each));
    }

    private static void eachText(FigureContent content, Bounds at, BiConsumer<String, Bounds> each) {
        content.lines().forEach(line -> each.accept(line.text(), shrunk(line.bounds().moved(at.x(), at.y()))));
        content.badges().forEach(
                badge -> each.accept(badge.badge().text(), shrunk(badge.bounds().moved(at.x(), at.y()))));
    }

    private void lines() {
        List<PlacedEdge> edges = arranged.edges();
        for (int i = 0; i < edges.size(); i++) {
            for (PlacedEdge other : edges.subList(i + 1, edges.size())) {
                PlacedEdge one = edges.get(i);
                if (!one.edge().source().equals(other.edge().source())
                        && !one.edge().target().equals(other.edge().target())) {
                    pieces(one).stream().filter(piece -> pieces(other).stream().anyMatch(p -> runsOn(piece, p)))
                            .findFirst().ifPresent(piece -> flaws.add(
                                    one.edge().title() + " on " + other.edge().title() + " at " + piece));
                }
            }
        }
    }

    private void frames() {
        for (PlacedGroup group : arranged.groups()) {
            Bounds b = group.bounds();
            List<Bounds> frame = List.of(new Bounds(b.x(), b.y(), b.width(), 0), new Bounds(b.x(), b.bottom(),
                    b.width(), 0), new Bounds(b.x(), b.y(), 0, b.height()),
                    new Bounds(b.right(), b.y(), 0,
                            b.height()));
            for (PlacedEdge edge : arranged.edges()) {
                pieces(edge).stream().filter(piece -> frame.stream().anyMatch(side -> runsOn(piece, side)))
                        .forEach(piece -> flaws.add(
                                edge.edge().title() + " on the frame of " + group.group().title() + " at " + piece));
            }
        }
    }

    private static boolean runsOn(Bounds a, Bounds b) {
        boolean upright = a.width() <= ROUNDING && b.width() <= ROUNDING && Math.abs(a.x() - b.x()) < 1;
        boolean level = a.height() <= ROUNDING && b.height() <= ROUNDING && Math.abs(a.y() - b.y()) < 1;
        return upright && Math.min(a.bottom(), b.bottom()) - Math.max(a.y(), b.y()) > SHORT
                || level && Math.min(a.right(), b.right()) - Math.max(a.x(), b.x()) > SHORT;
    }

    private static Bounds shrunk(Bounds b) {
        return new Bounds(b.x() + 1, b.y() + 1, b.width() - 2, b.height() - 2);
    }

    private static List<Bounds> pieces(PlacedEdge edge) {
        List<Bounds> pieces = new ArrayList<>();
        for (int i = 1; i < edge.points().size(); i++) {
            Point from = edge.points().get(i - 1);
            Point to = edge.points().get(i);
            pieces.add(new Bounds(Math.min(from.x(), to.x()), Math.min(from.y(), to.y()),
                    Math.abs(from.x() - to.x()), Math.abs(from.y() - to.y())));
        }
        return pieces;
    }
}
