/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.RangeModel;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.keyline.diagram.editor.figures.Ink;
import org.keyline.diagram.scene.Scene;
import org.keyline.diagram.layout.Bounds;
import org.keyline.diagram.layout.DateLabels;
import org.keyline.diagram.layout.FigureContent;
import org.keyline.diagram.layout.TimeAxis;
import org.keyline.diagram.layout.TimeTicks;
import org.keyline.diagram.lettering.Lettering;
import org.keyline.diagram.style.Colour;
import org.keyline.diagram.style.FigureStyle;
import org.keyline.diagram.style.Pen;

/**
 * The head of the time axis, the texts of the rows and the lines of the marked days. Head and texts stay at the edges
 * of what is seen while bars scroll under them.
 */
final class TimeHead extends FreeformLayer {

    private static final double SCALE_ROW = 18;
    private static final double LABEL_ROW = 16;
    private static final int BESIDE = 3;
    private static final int BAND = 5;
    private static final int ABOVE = 7;

    private final Ink ink;
    private final Scene scene;
    private Viewport viewport;
    private Rectangle seen = new Rectangle();
    private List<List<DateLabels.Label>> labels = List.of();
    private TimeAxis shown;

    TimeHead(Ink ink, Scene scene) {
        this.ink = ink;
        this.scene = scene;
    }

    /** What is seen of a drawing, in its units. */
    static Rectangle visible(IFigure figure) {
        for (IFigure each = figure; each != null; each = each.getParent()) {
            if (each instanceof Viewport port) {
                Rectangle area = port.getClientArea(new Rectangle());
                port.translateToParent(area);
                port.translateToAbsolute(area);
                figure.translateToRelative(area);
                return area;
            }
        }
        return figure.getBounds().getCopy();
    }

    /** Whether head or texts lie over a point. */
    static boolean covers(IFigure figure, Scene scene, Point at) {
        TimeAxis axis = scene.axis();
        if (axis == null) {
            return false;
        }
        Rectangle area = visible(figure);
        return at.y < Math.max(0, area.y) + axis.height() || at.x < Math.max(0, area.x) + TimelineEditing.TEXT_WIDTH;
    }

    /** A place on the texts of a row or lane, which stay in sight; null while it is under the head. */
    static Point inSight(IFigure figure, Scene scene, int x, int y) {
        Rectangle area = visible(figure);
        boolean covered = scene.axis() != null && y - ABOVE < Math.max(0, area.y) + scene.axis().height();
        return covered ? null : new Point(Math.max(figure.getBounds().x, area.x) + x, y);
    }

    @Override
    public void addNotify() {
        super.addNotify();
        for (IFigure each = this; each != null && viewport == null; each = each.getParent()) {
            if (each instanceof Viewport port) {
                viewport = port;
            }
        }
        if (viewport != null) {
            viewport.getHorizontalRangeModel().addPropertyChangeListener(event -> moved(event.getPropertyName()));
            viewport.getVerticalRangeModel().addPropertyChangeListener(event -> moved(event.getPropertyName()));
        }
    }

    /** Draws head and texts where they are to be now, and what lies under them where they were. */
    private void moved(String property) {
        if (RangeModel.PROPERTY_VALUE.equals(property)) {
            repaintEdges(seen);
            seen = visible(this);
            repaintEdges(seen);
        }
    }

    private void repaintEdges(Rectangle area) {
        TimeAxis axis = scene.axis();
        if (axis != null) {
            repaint(new Rectangle(area.x, area.y, area.width, (int) axis.height() + 8));
            repaint(new Rectangle(area.x, area.y, (int) TimelineEditing.TEXT_WIDTH + 8, area.height));
        }
    }

    /** Shows the scene as it is now; under another scale the day in the middle of what is seen stays there. */
    void update() {
        TimeAxis axis = scene.axis();
        if (viewport != null && shown != null && axis != null && shown.dayWidth() != axis.dayWidth()) {
            LocalDate day = shown.dayAt(middle());
            Display.getCurrent().asyncExec(() -> scrollTo(day));
        }
        shown = axis;
        labels = scene.axis() == null ? List.of() : DateLabels.of(scene.diagram().dates(), scene.axis());
        repaint();
    }

    /** Where the middle of what is seen of the axis is. */
    private double middle() {
        Rectangle area = visible(this);
        return (Math.max(0, area.x) + TimelineEditing.TEXT_WIDTH + area.right()) / 2;
    }

    private void scrollTo(LocalDate day) {
        if (getUpdateManager() != null && scene.axis() != null) {
            getUpdateManager().performUpdate();
            Dimension by = new Dimension((int) Math.round(scene.axis().x(day) - middle()), 0);
            translateToAbsolute(by);
            viewport.setViewLocation(viewport.getViewLocation().translate(by.width, 0));
        }
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        TimeAxis axis = scene.axis();
        if (axis == null) {
            return;
        }
        seen = visible(this);
        int x = Math.max(0, seen.x);
        int y = Math.max(0, seen.y);
        int below = y + (int) Math.ceil(axis.height());
        int right = x + (int) TimelineEditing.TEXT_WIDTH;
        days(graphics, right, below);
        if (x > 0) {
            texts(graphics, x, below, right);
        }
        head(graphics, axis, x, y, right, below);
    }

    private void days(Graphics graphics, int from, int below) {
        for (List<DateLabels.Label> row : labels) {
            for (DateLabels.Label label : row) {
                int at = (int) Math.round(scene.axis().endX(label.line().date()));
                if (at >= from) {
                    ink.pen(graphics, ink.palette().dateLine(label.line().kind()));
                    graphics.drawLine(at, below, at, Math.max(below, getBounds().bottom()));
                }
            }
        }
    }

    /** Draws the texts again at the left side of what is seen. */
    private void texts(Graphics graphics, int x, int below, int right) {
        FigureStyle style = ink.palette().group(Set.of());
        graphics.setBackgroundColor(ink.color(ink.palette().ground()));
        graphics.fillRectangle(x, below, right - x, seen.bottom() - below);
        for (var group : scene.diagram().groups()) {
            Bounds bounds = scene.bounds(group.id());
            if (isSeen(bounds, below)) {
                Bounds head = scene.head(group.id());
                graphics.setBackgroundColor(ink.color(style.fill()));
                graphics.fillRectangle(x, round(bounds.y()), right - x, round(bounds.height()));
                if (group.accent() >= 0) {
                    graphics.setBackgroundColor(ink.color(ink.palette().accent(group.accent())));
                    graphics.fillRectangle(x, round(head.y()), BAND, round(head.height()));
                }
                write(graphics, scene.content(group.id()), x, head, style);
            }
        }
        for (var node : scene.diagram().nodes()) {
            Bounds bounds = scene.bounds(node.id());
            if (isSeen(bounds, below)) {
                ink.pen(graphics, ink.palette().gridLine());
                graphics.drawLine(x, round(bounds.y()), right, round(bounds.y()));
                write(graphics, scene.content(node.id()), x, bounds, style);
            }
        }
        line(graphics, right, below, right, seen.bottom());
    }

    private void write(Graphics graphics, FigureContent content, int x, Bounds at, FigureStyle style) {
        if (content != null) {
            ink.content(graphics, content, x, round(at.y()), style);
        }
    }

    private boolean isSeen(Bounds bounds, int below) {
        return bounds.bottom() > below && bounds.y() < seen.bottom();
    }

    private void head(Graphics graphics, TimeAxis axis, int x, int y, int right, int below) {
        graphics.setBackgroundColor(ink.color(ink.palette().ground()));
        graphics.fillRectangle(x, y, Math.max(seen.right(), getBounds().right()) - x, below - y);
        Rectangle clip = graphics.getClip(new Rectangle());
        graphics.pushState();
        graphics.clipRect(new Rectangle(right, y, Math.max(0, seen.right() - right), below - y));
        for (TimeTicks.Tick tick : scene.ticks().upper()) {
            if (tick.right() > right) {
                // what began before stays readable as long as it lasts
                double room = tick.right() - Lettering.REFERENCE.width(tick.label()) - BESIDE;
                double at = Math.max(tick.x(), right);
                if (at <= room || tick.x() >= right) {
                    write(graphics, Lettering.REFERENCE, tick.label(), at + BESIDE, y, ink.palette().text());
                }
            }
        }
        for (TimeTicks.Tick tick : scene.ticks().lower()) {
            if (tick.right() > right && tick.x() < clip.right()) {
                write(graphics, Lettering.DETAILS, tick.label(), tick.x() + BESIDE, y + SCALE_ROW,
                        ink.palette().details());
                line(graphics, round(tick.x()), y + (tick.major() ? 2 : (int) SCALE_ROW + 2), round(tick.x()),
                        y + (int) (2 * SCALE_ROW));
            }
        }
        for (int i = 0; i < labels.size(); i++) {
            for (DateLabels.Label label : labels.get(i)) {
                dateLabel(graphics, axis, label, y + 2 * SCALE_ROW + i * LABEL_ROW, below);
            }
        }
        graphics.popState();
        line(graphics, x, below, seen.right(), below);
    }

    private void dateLabel(Graphics graphics, TimeAxis axis, DateLabels.Label label, double y, int below) {
        Pen pen = ink.palette().dateLine(label.line().kind());
        int at = round(axis.endX(label.line().date()));
        ink.pen(graphics, pen);
        graphics.drawLine(at, round(y) + 2, at, below);
        graphics.setBackgroundColor(ink.color(ink.palette().ground()));
        graphics.fillRectangle(round(label.x()) - 2, round(y) + 1, round(label.width()) + 4, (int) LABEL_ROW - 2);
        write(graphics, Lettering.EDGE, label.line().label(), label.x(), y + 1, pen.colour());
    }

    private void line(Graphics graphics, int x1, int y1, int x2, int y2) {
        ink.pen(graphics, ink.palette().gridLine());
        graphics.drawLine(x1, y1, x2, y2);
    }

    private void write(Graphics graphics, Lettering lettering, String text, double x, double y, Colour colour) {
        if (!text.isEmpty()) {
            ink.write(graphics, lettering, text, x, y + lettering.ascent(), colour);
        }
    }

    private static int round(double value) {
        return (int) Math.round(value);
    }
}
