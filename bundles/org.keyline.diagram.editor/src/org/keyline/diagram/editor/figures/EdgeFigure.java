/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.figures;

import java.util.List;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.keyline.diagram.layout.Bounds;
import org.keyline.diagram.layout.PlacedEdge;
import org.keyline.diagram.lettering.Lettering;
import org.keyline.diagram.style.EdgeStyle;
import org.keyline.diagram.style.Pen;

/** A line with its arrow and label. It runs as it is told; only while an end is dragged does it run straight. */
public final class EdgeFigure extends PolylineConnection {

    private static final int ALL = 255;
    private static final int FAINT = 80;
    private static final int ARROW = 11;
    private static final double HEAD_LENGTH = 8.5;
    private static final double HEAD_WIDTH = 3.8;
    private static final int NEAR = 6;

    private final Ink ink;
    private PlacedEdge edge;
    private EdgeStyle style;
    private String tip = "";
    private boolean faint;
    private boolean strong;
    private int ends;

    /**
     * A line that has yet to be told how it runs.
     *
     * @param ink its colours and letters
     */
    public EdgeFigure(Ink ink) {
        this.ink = ink;
    }

    /**
     * Shows something.
     *
     * @param route the line and its label
     * @param look its style
     * @param words the tool tip
     */
    public void show(PlacedEdge route, EdgeStyle look, String words) {
        edge = route;
        style = look;
        tip = words;
        setConnectionRouter(RouteAsTold.INSTANCE);
        PointList points = new PointList(route.points().size());
        route.points().forEach(p -> points.addPoint((int) Math.round(p.x()), (int) Math.round(p.y())));
        setSourceAnchor(new FixedEnd(this, points.getFirstPoint()));
        setTargetAnchor(new FixedEnd(this, points.getLastPoint()));
        bounds = null;
        setPoints(points);
        repaint();
    }

    /**
     * Leaves the mouse near the ends of the line to the figures there, whose edges can be dragged.
     *
     * @param near how near, in drawing units
     */
    public void leaveEnds(int near) {
        ends = near;
    }

    /** The line as it is told, also after an end was dragged. */
    PointList told() {
        PointList points = new PointList();
        edge.points().forEach(p -> points.addPoint((int) Math.round(p.x()), (int) Math.round(p.y())));
        return points;
    }

    /**
     * Steps back, or comes forward.
     *
     * @param back whether it is faint
     * @param forward whether it is thicker than usual
     */
    public void setFaint(boolean back, boolean forward) {
        if (faint != back || strong != forward) {
            faint = back;
            strong = forward;
            repaint();
        }
    }

    @Override
    public IFigure getToolTip() {
        return tip.isEmpty() ? null : new TipFigure(List.of(tip.split("\n")));
    }

    @Override
    public Rectangle getBounds() {
        if (bounds == null) {
            Rectangle all = getPoints().getBounds().getCopy().expand(ARROW, ARROW);
            if (edge != null && edge.label() != null) {
                all.union(label());
            }
            bounds = all;
        }
        return bounds;
    }

    /** {@return where the label lies; null for none} */
    public Bounds labelPlace() {
        return edge == null ? null : edge.label();
    }

    private Rectangle label() {
        Bounds label = edge.label();
        return new Rectangle((int) Math.floor(label.x()), (int) Math.floor(label.y()),
                (int) Math.ceil(label.width()) + 1, (int) Math.ceil(label.height()) + 1);
    }

    @Override
    public boolean containsPoint(int x, int y) {
        if (!getBounds().contains(x, y)) {
            return false;
        }
        if (edge != null && edge.label() != null && label().contains(x, y)) {
            return true;
        }
        PointList points = getPoints();
        Point at = new Point(x, y);
        if (ends > 0 && (at.getDistance(points.getFirstPoint()) < ends
                || at.getDistance(points.getLastPoint()) < ends)) {
            return false;
        }
        for (int i = 1; i < points.size(); i++) {
            Point from = points.getPoint(i - 1);
            Point to = points.getPoint(i);
            if (java.awt.geom.Line2D.ptSegDist(from.x, from.y, to.x, to.y, x, y) <= NEAR) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void paintFigure(Graphics graphics) {
        if (edge == null) {
            return;
        }
        graphics.setAlpha(faint ? FAINT : ALL);
        Pen pen = style.line();
        ink.pen(graphics, strong ? new Pen(pen.colour(), pen.width() + 1.2, pen.dashes()) : pen);
        PointList points = getPoints();
        Point tip0 = points.getLastPoint();
        Point from = points.getPoint(points.size() - 2);
        double length = Math.max(1, from.getDistance(tip0));
        double scale = 1 + (pen.width() - 1.2) * 0.35;
        double ux = (tip0.x - from.x) / length;
        double uy = (tip0.y - from.y) / length;
        double back = Math.min(HEAD_LENGTH * scale, length);
        double half = HEAD_WIDTH * scale;
        double baseX = tip0.x - ux * back;
        double baseY = tip0.y - uy * back;
        PointList shaft = points.getCopy();
        shaft.setPoint(new Point((int) Math.round(baseX), (int) Math.round(baseY)), shaft.size() - 1);
        graphics.drawPolyline(shaft);
        graphics.setBackgroundColor(ink.color(pen.colour()));
        graphics.fillPolygon(new int[] { tip0.x, tip0.y, (int) Math.round(baseX - uy * half),
                (int) Math.round(baseY + ux * half), (int) Math.round(baseX + uy * half),
                (int) Math.round(baseY - ux * half) });
        int dot = (int) Math.round(pen.width() + 1);
        edge.junctions().forEach(j -> graphics.fillOval((int) Math.round(j.x()) - dot, (int) Math.round(j.y()) - dot,
                2 * dot + 1, 2 * dot + 1));
        paintLabel(graphics);
        graphics.setAlpha(ALL);
    }

    private void paintLabel(Graphics graphics) {
        Bounds label = edge.label();
        if (label != null) {
            String text = edge.edge().label();
            graphics.setBackgroundColor(ink.color(ink.palette().ground()));
            graphics.fillRectangle(label());
            ink.write(graphics, Lettering.EDGE, text, label.x() + (label.width() - Lettering.EDGE.width(text)) / 2,
                    label.y() + Lettering.EDGE.ascent(), style.text());
        }
    }
}
