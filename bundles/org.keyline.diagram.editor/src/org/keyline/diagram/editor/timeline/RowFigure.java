/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Cursor;
import org.keyline.diagram.DiagramNode;
import org.keyline.diagram.NodeKind;
import org.keyline.diagram.Span;
import org.keyline.diagram.editor.figures.Checked;
import org.keyline.diagram.editor.figures.Ink;
import org.keyline.diagram.editor.figures.TipFigure;
import org.keyline.diagram.editor.parts.BoxPart;
import org.keyline.diagram.scene.Scene;
import org.keyline.diagram.layout.Bounds;
import org.keyline.diagram.layout.FigureContent;
import org.keyline.diagram.layout.TimeAxis;
import org.keyline.diagram.layout.TimeTicks;
import org.keyline.diagram.lettering.Lettering;
import org.keyline.diagram.style.FigureStyle;
import org.keyline.diagram.style.Pen;
import org.keyline.model.ElementLabels;

/** One row: texts, the lines between days or months, the bar with the day by which it must end, or the diamond. */
final class RowFigure extends Figure implements Checked {

    private static final int ALL = 255;
    private static final int FAINT = 90;
    private static final int SHADE = 70;
    private static final int NEAR = 5;
    private static final int WIDE = 14;
    private static final int POINTER = 7;
    private static final int MARK_X = 6;
    private static final int MARK_Y = 13;

    private final Ink ink;
    private final Scene scene;
    private final IFigure left = zone(Cursors.SIZEW);
    private final IFigure middle = zone(Cursors.SIZEALL);
    private final IFigure right = zone(Cursors.SIZEE);
    private DiagramNode node;
    private FigureContent content;
    private String tip = "";
    private boolean faint;
    private boolean selected;
    private boolean focused;
    private Supplier<List<String>> notes = List::of;

    RowFigure(Ink ink, Scene scene) {
        this.ink = ink;
        this.scene = scene;
    }

    private static IFigure zone(Cursor cursor) {
        Figure zone = new Figure();
        zone.setCursor(cursor);
        return zone;
    }

    /** Shows a node of the scene. */
    void show(DiagramNode shown, FigureContent texts, String words) {
        node = shown;
        content = texts;
        tip = words;
        removeAll();
        Bounds bar = scene.bar(node.id());
        if (bar != null) {
            Rectangle box = BoxPart.rectangle(bar);
            add(middle);
            middle.setBounds(box);
            if (node.kind().shape() == NodeKind.Shape.BAR) {
                int inside = Math.min(NEAR, box.width / 3);
                add(left);
                add(right);
                left.setBounds(new Rectangle(box.x - NEAR, box.y - 2, NEAR + inside, box.height + 4));
                right.setBounds(new Rectangle(box.right() - inside, box.y - 2, NEAR + inside, box.height + 4));
            }
        }
        repaint();
    }

    /** {@return what would be dragged at a point; null for nothing} */
    Grip gripAt(Point at) {
        if (getChildren().isEmpty()) {
            boolean onAxis = scene.axis() != null && at.x >= scene.axis().left() && at.x < scene.axis().right();
            return onAxis ? Grip.DRAW : null;
        }
        boolean bar = getChildren().size() > 1;
        return bar && right.containsPoint(at) ? Grip.FINISH
                : bar && left.containsPoint(at) ? Grip.START : middle.containsPoint(at) ? Grip.BOTH : null;
    }

    /** {@return where the head of the axis ends, of what is seen} */
    int headBottom(Rectangle seen) {
        return scene.axis() == null ? 0 : Math.max(0, seen.y) + (int) Math.ceil(scene.axis().height());
    }

    void setFaint(boolean back) {
        if (faint != back) {
            faint = back;
            repaint();
        }
    }

    @Override
    public boolean isFaint() {
        return faint;
    }

    @Override
    public void setNotes(Supplier<List<String>> more) {
        notes = more;
    }

    /** {@inheritDoc} Before the reference, which stays in sight. */
    @Override
    public Point markPlace() {
        return TimeHead.inSight(this, scene, MARK_X, getBounds().y + MARK_Y);
    }

    void setSelected(boolean marked) {
        selected = marked;
        repaint();
    }

    void setFocused(boolean marked) {
        focused = marked;
        repaint();
    }

    boolean isSelected() {
        return selected || focused;
    }

    @Override
    public IFigure getToolTip() {
        return tip.isEmpty() ? null
                : new TipFigure(Stream.concat(Stream.of(tip.split("\n")), notes.get().stream()).toList());
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        if (node == null) {
            return;
        }
        Rectangle row = getBounds();
        Rectangle clip = graphics.getClip(new Rectangle());
        TimeAxis axis = scene.axis();
        ink.pen(graphics, ink.palette().gridLine());
        if (axis != null) {
            lines(graphics, axis, row, clip);
        }
        graphics.drawLine(row.x + 1, row.y, row.right() - 2, row.y);
        graphics.setAlpha(faint ? FAINT : ALL);
        if (clip.x < row.x + content.width()) {
            ink.content(graphics, content, row.x, row.y, ink.palette().group(Set.of()));
        }
        Bounds bar = scene.bar(node.id());
        if (bar != null && node.kind().shape() == NodeKind.Shape.DIAMOND) {
            diamond(graphics, BoxPart.rectangle(bar));
        } else if (bar != null) {
            bar(graphics, axis, BoxPart.rectangle(bar));
        }
        graphics.setAlpha(ALL);
        if (isSelected()) {
            ink.pen(graphics, new Pen(ink.palette().text(), focused ? 2 : 1));
            graphics.drawRectangle(row.x + 1, row.y + 1, row.width - 3, row.height - 2);
        }
    }

    private void lines(Graphics graphics, TimeAxis axis, Rectangle row, Rectangle clip) {
        if (axis.dayWidth() >= WIDE) {
            LocalDate first = axis.dayAt(Math.max(axis.left(), clip.x));
            for (LocalDate day = first; !day.isAfter(axis.last())
                    && axis.x(day) < clip.right(); day = day.plusDays(1)) {
                if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
                    graphics.setAlpha(SHADE);
                    graphics.setBackgroundColor(ink.color(ink.palette().gridLine().colour()));
                    graphics.fillRectangle((int) Math.round(axis.x(day)), row.y,
                            (int) Math.round(axis.dayWidth()), row.height);
                    graphics.setAlpha(ALL);
                }
            }
        }
        TimeTicks ticks = scene.ticks();
        for (TimeTicks.Tick tick : ticks.lower().isEmpty() ? ticks.upper() : ticks.lower()) {
            int x = (int) Math.round(tick.x());
            if (x >= clip.x && x <= clip.right()) {
                graphics.drawLine(x, row.y, x, row.bottom());
            }
        }
    }

    private void diamond(Graphics graphics, Rectangle box) {
        graphics.setBackgroundColor(ink.color(ink.palette().text()));
        int x = box.getCenter().x;
        int y = box.getCenter().y;
        graphics.fillPolygon(new int[] { x, box.y, box.right(), y, x, box.bottom(), box.x, y });
        if (isSelected()) {
            ink.pen(graphics, new Pen(ink.palette().text(), 1));
            graphics.drawRectangle(box.getExpanded(3, 3));
        }
    }

    private void bar(Graphics graphics, TimeAxis axis, Rectangle box) {
        Span span = node.span();
        if (span.limit() != null) {
            limit(graphics, box, (int) Math.round(axis.endX(span.limit())));
        }
        boolean open = span.start() == null || span.finish() == null || span.finish().isBefore(span.start());
        FigureStyle style = ink.palette().bar(node.states(), node.accent(), open);
        int ring = open ? 0 : (int) Math.ceil(style.ring() + style.border().width() / 2);
        graphics.setBackgroundColor(ink.color(ring == 0 ? style.fill() : ink.palette().ground()));
        graphics.fillRoundRectangle(box, (int) (2 * style.corner()), (int) (2 * style.corner()));
        if (ring > 0 && box.width > 2 * ring) {
            graphics.setBackgroundColor(ink.color(style.fill()));
            graphics.fillRectangle(box.getExpanded(-ring, -ring));
        }
        ink.pen(graphics, style.border());
        int inset = (int) Math.max(1, Math.round(style.border().width())) / 2;
        graphics.drawRoundRectangle(new Rectangle(box.x + inset, box.y + inset, box.width - 2 * inset - 1,
                box.height - 2 * inset - 1), (int) (2 * style.corner()),
                (int) (2 * style.corner()));
        if (span.start() != null && span.start().isBefore(axis.first())) {
            pointer(graphics, (int) axis.left() - POINTER, (int) axis.left(), box, style);
            remark(graphics, "from " + ElementLabels.date(span.start()), box, axis);
        } else if (span.finish() != null && span.finish().isAfter(axis.last())) {
            pointer(graphics, box.right() + POINTER, box.right(), box, style);
            remark(graphics, "until " + ElementLabels.date(span.finish()), box, axis);
        }
        if (isSelected()) {
            grips(graphics, box);
        }
    }

    /** Shows where the ends can be taken. */
    private void grips(Graphics graphics, Rectangle box) {
        ink.pen(graphics, new Pen(ink.palette().text(), 1));
        graphics.setBackgroundColor(ink.color(ink.palette().ground()));
        for (int x : new int[] { box.x - 3, box.right() - 3 }) {
            Rectangle grip = new Rectangle(x, box.y + box.height / 2 - 3, 6, 6);
            graphics.fillRectangle(grip);
            graphics.drawRectangle(grip);
        }
    }

    private void limit(Graphics graphics, Rectangle box, int x) {
        boolean missed = x < box.right();
        ink.pen(graphics, ink.palette().limit(missed));
        int y = box.y + box.height / 2;
        graphics.drawLine(Math.min(x, box.right()), y, Math.max(x, box.right()), y);
        ink.pen(graphics, new Pen(ink.palette().limit(missed).colour(), 2));
        graphics.drawLine(x, box.y - 1, x, box.bottom() + 1);
        graphics.drawLine(x - 3, box.y - 1, x, box.y - 1);
    }

    private void pointer(Graphics graphics, int tip0, int base, Rectangle box, FigureStyle style) {
        graphics.setBackgroundColor(ink.color(style.border().colour()));
        graphics.fillPolygon(new int[] { tip0, box.getCenter().y, base, box.y - 2, base, box.bottom() + 2 });
    }

    private void remark(Graphics graphics, String text, Rectangle box, TimeAxis axis) {
        double width = Lettering.DETAILS.width(text);
        double beside = box.right() + 8;
        double x = beside + width <= axis.right() ? beside : box.x - 12 - width;
        ink.write(graphics, Lettering.DETAILS, text, x,
                box.y + (box.height - Lettering.DETAILS.lineHeight()) / 2 + Lettering.DETAILS.ascent(),
                ink.palette().details());
    }
}
