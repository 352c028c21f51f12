/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.keyline.analysis.MissedLimit;
import org.keyline.analysis.Slip;
import org.keyline.analysis.Slippage;
import org.keyline.diagram.Span;
import org.keyline.diagram.Tone;
import org.keyline.diagram.editor.figures.Ink;
import org.keyline.diagram.editor.parts.Drafting;
import org.keyline.diagram.scene.Scene;
import org.keyline.diagram.layout.Bounds;
import org.keyline.diagram.layout.TimeAxis;
import org.keyline.diagram.lettering.Lettering;
import org.keyline.diagram.style.Colour;
import org.keyline.diagram.style.Pen;
import org.keyline.model.ElementLabels;
import org.keyline.model.core.Element;
import org.keyline.model.plan.Milestone;

/** What is shown while dates are dragged: the bars as they would be, what would slip, and the same in words. */
final class DateFeedback extends Figure {

    private static final int HALF_BAR = 7;
    private static final int GHOST = 150;
    private static final int ALL = 255;
    private static final int MARGIN = 6;
    private static final int AWAY = 18;
    private static final double WIDER = 1.06;
    private static final List<Double> DASHED = List.of(5.0, 3.0);

    private final Ink ink;
    private final Scene scene;
    private final List<Ghost> ghosts = new ArrayList<>();
    private List<String> words = List.of();
    private Point pointer = new Point();
    private boolean problem;

    /** A bar or diamond as it would be. */
    private record Ghost(Rectangle box, boolean diamond, boolean slipped, String before, String after) {
    }

    DateFeedback(Drafting drafting) {
        ink = drafting.ink();
        scene = drafting.scene();
    }

    /**
     * Shows a change.
     *
     * @param change the dates that are tried
     * @param slippage what they would do; null for nothing
     * @param at where the pointer is, in drawing units
     */
    void show(DateChange change, Slippage slippage, Point at) {
        ghosts.clear();
        change.after().forEach(this::add);
        if (slippage != null) {
            slippage.slips().stream().filter(slip -> !change.after().containsKey(slip.action())).forEach(this::add);
            slippage.missed().forEach(this::add);
        }
        problem = slippage != null && !slippage.isEmpty();
        words = SlippageWords.of(change, slippage);
        place(at);
    }

    /**
     * Shows what is being drawn.
     *
     * @param start its first day
     * @param finish its last day
     * @param at where the pointer is, in drawing units
     * @param text what it is
     */
    void draw(LocalDate start, LocalDate finish, Point at, String text) {
        ghosts.clear();
        TimeAxis axis = scene.axis();
        int x = (int) Math.round(axis.x(start));
        ghosts.add(new Ghost(new Rectangle(x, at.y - HALF_BAR, (int) Math.round(axis.endX(finish)) - x, 2 * HALF_BAR),
                false, false, ElementLabels.date(start), ElementLabels.date(finish)));
        words = List.of(text);
        place(at);
    }

    private void place(Point at) {
        pointer = at.getCopy();
        setBounds(TimeHead.visible(getParent()));
        repaint();
    }

    private void add(Element element, Span span) {
        Bounds row = scene.node(element.getId()) == null ? null : scene.bounds(element.getId());
        if (row == null || span.start() == null && span.finish() == null) {
            return;
        }
        ghosts.add(ghost(row, element instanceof Milestone, false,
                span.start() != null ? span.start() : span.finish().minusDays(TimeAxis.OPEN_DAYS),
                span.finish() != null ? span.finish() : span.start().plusDays(TimeAxis.OPEN_DAYS),
                span.start() == null ? "" : ElementLabels.date(span.start()),
                span.finish() == null ? "" : ElementLabels.date(span.finish())));
    }

    private void add(Slip slip) {
        Bounds row = scene.node(slip.action().getId()) == null ? null : scene.bounds(slip.action().getId());
        if (row != null && slip.start().isPresent() && slip.finish().isPresent()) {
            ghosts.add(ghost(row, false, true, slip.start().get(), slip.finish().get(), "",
                    "+" + slip.days() + " d"));
        }
    }

    private void add(MissedLimit missed) {
        Bounds row = scene.node(missed.action().getId()) == null ? null : scene.bounds(missed.action().getId());
        if (row != null) {
            LocalDate limit = missed.limit().date();
            ghosts.add(ghost(row, false, true, limit.plusDays(1), missed.finish(), "", "misses "
                    + ElementLabels.date(limit)));
        }
    }

    private Ghost ghost(Bounds row, boolean diamond, boolean slipped, LocalDate start, LocalDate finish,
            String before, String after) {
        TimeAxis axis = scene.axis();
        int y = (int) Math.round(row.y() + row.height() / 2);
        int x = (int) Math.round(axis.x(start));
        int right = (int) Math.round(axis.endX(finish));
        if (diamond) {
            x = (x + right) / 2 - HALF_BAR;
            right = x + 2 * HALF_BAR;
        }
        return new Ghost(new Rectangle(x, y - HALF_BAR, Math.max(2, right - x), 2 * HALF_BAR), diamond, slipped,
                diamond ? "" : before, after);
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        for (Ghost ghost : ghosts) {
            Colour colour = colour(ghost);
            Rectangle box = ghost.box();
            graphics.setBackgroundColor(ink.color(ghost.slipped() ? ink.palette().badge(Tone.PROBLEM).fill()
                    : ink.palette().ground()));
            graphics.setAlpha(GHOST);
            int x = box.getCenter().x;
            int[] diamond = { x, box.y, box.right(), box.getCenter().y, x, box.bottom(), box.x, box.getCenter().y };
            if (ghost.diamond()) {
                graphics.fillPolygon(diamond);
            } else {
                graphics.fillRectangle(box);
            }
            graphics.setAlpha(ALL);
            ink.pen(graphics, new Pen(colour, ghost.slipped() ? 1.6 : 2, ghost.slipped() ? DASHED : List.of()));
            if (ghost.diamond()) {
                graphics.drawPolygon(diamond);
            } else {
                graphics.drawRectangle(box.x, box.y, box.width - 1, box.height - 1);
            }
        }
        labels(graphics);
        words(graphics);
    }

    /** Writes beside the bars, and what stands on the right behind all else that is shown there. */
    private void labels(Graphics graphics) {
        List<Rectangle> taken = new ArrayList<>(ghosts.stream().map(Ghost::box).toList());
        for (Ghost ghost : ghosts) {
            Rectangle box = ghost.box();
            double before = box.x - MARGIN - Lettering.EDGE.width(ghost.before());
            boolean room = before >= scene.axis().left();
            label(graphics, ghost.before(), room ? before : box.x,
                    room ? box : box.getTranslated(0, -box.height), colour(ghost));
            Rectangle label = new Rectangle(box.right() + MARGIN, box.y,
                    (int) Math.ceil(Lettering.EDGE.width(ghost.after())), box.height);
            for (int i = 0; i < taken.size(); i++) {
                if (label.intersects(taken.get(i))) {
                    label.x = taken.get(i).right() + MARGIN;
                    i = -1;
                }
            }
            label(graphics, ghost.after(), label.x, box, colour(ghost));
            taken.add(label);
        }
    }

    private Colour colour(Ghost ghost) {
        return ghost.slipped() ? ink.palette().badge(Tone.PROBLEM).text() : ink.palette().text();
    }

    private void label(Graphics graphics, String text, double x, Rectangle box, Colour colour) {
        if (!text.isEmpty()) {
            double y = box.getCenter().y - Lettering.EDGE.lineHeight() / 2;
            graphics.setBackgroundColor(ink.color(ink.palette().ground()));
            graphics.fillRectangle((int) x - 2, (int) y, (int) Lettering.EDGE.width(text) + 4,
                    (int) Lettering.EDGE.lineHeight());
            ink.write(graphics, Lettering.EDGE, text, x, y + Lettering.EDGE.ascent(), colour);
        }
    }

    /** A box beside the pointer, wherever there is room for it. */
    private void words(Graphics graphics) {
        // the letters of a screen are a little wider than those of a drawing
        double width = words.stream().mapToDouble(Lettering.DETAILS::width).max().orElse(0) * WIDER + 2 * MARGIN;
        double height = words.size() * Lettering.DETAILS.lineHeight() + 2 * MARGIN;
        Rectangle seen = getBounds();
        int x = (int) Math.max(seen.x, Math.min(pointer.x + AWAY, seen.right() - width - MARGIN));
        int y = pointer.y + AWAY;
        if (y + height > seen.bottom()) {
            y = (int) Math.max(seen.y, pointer.y - AWAY - height);
        }
        Rectangle box = new Rectangle(x, y, (int) Math.ceil(width), (int) Math.ceil(height));
        graphics.setBackgroundColor(ink.color(ink.palette().ground()));
        graphics.fillRectangle(box);
        ink.pen(graphics, new Pen(problem ? ink.palette().badge(Tone.PROBLEM).text() : ink.palette().details(),
                problem ? 2 : 1));
        graphics.drawRectangle(box.x, box.y, box.width - 1, box.height - 1);
        double line = y + MARGIN;
        for (String text : words) {
            ink.write(graphics, Lettering.DETAILS, text, x + MARGIN, line + Lettering.DETAILS.ascent(),
                    ink.palette().text());
            line += Lettering.DETAILS.lineHeight();
        }
    }
}
