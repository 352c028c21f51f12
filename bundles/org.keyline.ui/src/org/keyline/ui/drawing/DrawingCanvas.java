/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.drawing;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ScrollBar;
import org.keyline.diagram.layout.Bounds;

/**
 * Shows a drawing: zoom by Ctrl and the wheel, + and −, scroll by the wheel, the bars or by dragging. What is in sight
 * is rendered in the background; until it is there, what was rendered before is shown in its place.
 */
final class DrawingCanvas extends Canvas {

    private static final double LEAST = 0.05;
    private static final double MOST = 4;
    private static final double STEP = 1.25;
    private static final int WHEEL = 48;
    private static final int MESSAGE_MARGIN = 8;
    private static final int MESSAGE_SPACING = 4;

    private static final String FAILED = "This part of the drawing could not be shown.\nThe log says why.";

    /** How the zoom follows the size of the view. */
    private enum Fit {
        NONE, WIDTH, ALL
    }

    private final RenderedSight sight;
    private ScreenDrawing drawing;
    private String message = "";
    private Object selected;
    private double zoom = 1;
    private Fit fit = Fit.WIDTH;

    DrawingCanvas(Composite parent, Consumer<EObject> clicked) {
        this(parent, clicked, ScreenDrawing::render);
    }

    DrawingCanvas(Composite parent, Consumer<EObject> clicked, RenderedSight.Rendering rendering) {
        super(parent, SWT.H_SCROLL | SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        sight = new RenderedSight(this, rendering);
        new DrawingInput(this, clicked);
        addPaintListener(event -> paint(event.gc));
        addListener(SWT.Resize, event -> layoutDrawing());
        getHorizontalBar().addListener(SWT.Selection, event -> scrolled());
        getVerticalBar().addListener(SWT.Selection, event -> scrolled());
        updateBars();
    }

    /** Shows a drawing, at the place and zoom of the one before. */
    void show(ScreenDrawing shown) {
        boolean first = drawing == null;
        drawing = shown;
        message = "";
        layoutDrawing();
        if (first) {
            select(selected);
        }
    }

    /** Shows a text in the place of a drawing. */
    void show(String text) {
        drawing = null;
        message = text;
        sight.clear();
        updateBars();
        redraw();
    }

    /** The drawing that is shown; null for none. */
    ScreenDrawing drawing() {
        return drawing;
    }

    /** The text that is shown; empty while there is a drawing. */
    String message() {
        return sight.hasFailed(drawing) ? FAILED : message;
    }

    /** Whether the drawing in sight has been rendered. */
    boolean isRendered() {
        return sight.shows(drawing, zoom);
    }

    /** Marks an element and scrolls to it, where it is drawn. */
    void select(Object element) {
        selected = element;
        Bounds bounds = drawing == null ? null : drawing.bounds(element);
        if (bounds != null) {
            Rectangle area = getClientArea();
            double left = getHorizontalBar().getSelection() / zoom;
            double top = getVerticalBar().getSelection() / zoom;
            boolean inSight = bounds.x() >= left && bounds.y() >= top && bounds.right() <= left + area.width / zoom
                    && bounds.bottom() <= top + area.height / zoom;
            if (!inSight) {
                scrollTo((bounds.x() + bounds.width() / 2) * zoom - area.width / 2.0,
                        (bounds.y() + bounds.height() / 2) * zoom - area.height / 2.0);
            }
        }
        redraw();
    }

    /** Marks an element that is in sight. */
    void mark(EObject element) {
        selected = element;
        redraw();
    }

    /** Zooms in or out; a place of the view stays where it is. */
    void zoomAt(Point fixed, boolean in) {
        zoomTo(in ? zoom * STEP : zoom / STEP, fixed);
    }

    void zoomIn() {
        zoomTo(zoom * STEP, middle());
    }

    void zoomOut() {
        zoomTo(zoom / STEP, middle());
    }

    void zoomActual() {
        zoomTo(1, middle());
    }

    /** Shows the whole drawing, now and when the view is resized. */
    void zoomFit() {
        fit = Fit.ALL;
        layoutDrawing();
    }

    /** Shows the whole width of the drawing, now and when the view is resized. */
    void zoomWidth() {
        fit = Fit.WIDTH;
        layoutDrawing();
    }

    private Point middle() {
        Rectangle area = getClientArea();
        return new Point(area.width / 2, area.height / 2);
    }

    private void zoomTo(double wantedZoom, Point fixed) {
        if (drawing == null) {
            return;
        }
        double before = zoom;
        fit = Fit.NONE;
        zoom = Math.clamp(wantedZoom, LEAST, MOST);
        double x = (getHorizontalBar().getSelection() + fixed.x - offset().x) / before;
        double y = (getVerticalBar().getSelection() + fixed.y - offset().y) / before;
        updateBars();
        scrollTo(x * zoom - fixed.x, y * zoom - fixed.y);
    }

    private void layoutDrawing() {
        Rectangle area = getClientArea();
        if (drawing != null && fit != Fit.NONE && area.width > 0 && area.height > 0) {
            double width = area.width / drawing.width();
            zoom = Math.clamp(fit == Fit.WIDTH ? width : Math.min(width, area.height / drawing.height()), LEAST, 1);
        }
        updateBars();
        scrolled();
    }

    private void updateBars() {
        Rectangle area = getClientArea();
        bar(getHorizontalBar(), drawing == null ? 0 : (int) Math.ceil(drawing.width() * zoom), area.width);
        bar(getVerticalBar(), drawing == null ? 0 : (int) Math.ceil(drawing.height() * zoom), area.height);
    }

    private static void bar(ScrollBar bar, int size, int sight) {
        boolean needed = size > sight && sight > 0;
        bar.setVisible(needed);
        if (needed) {
            bar.setValues(Math.min(bar.getSelection(), size - sight), 0, size, sight, WHEEL,
                    Math.max(1, sight - WHEEL));
        } else {
            bar.setValues(0, 0, 1, 1, 1, 1);
        }
    }

    /** Scrolls, in pixels. */
    void scrollBy(int x, int y) {
        scrollTo(getHorizontalBar().getSelection() + x, getVerticalBar().getSelection() + y);
    }

    private void scrollTo(double x, double y) {
        getHorizontalBar().setSelection((int) Math.round(x));
        getVerticalBar().setSelection((int) Math.round(y));
        scrolled();
    }

    private void scrolled() {
        redraw();
        if (drawing != null) {
            sight.render(drawing, getHorizontalBar().getSelection(), getVerticalBar().getSelection(), zoom);
        }
    }

    /** Where a drawing that is smaller than the view begins. */
    private Point offset() {
        Rectangle area = getClientArea();
        return new Point((int) Math.max(0, (area.width - drawing.width() * zoom) / 2), 0);
    }

    /** Where a place of the drawing is in the view. */
    Point toView(double x, double y) {
        return new Point((int) Math.round(x * zoom) + offset().x - getHorizontalBar().getSelection(),
                (int) Math.round(y * zoom) + offset().y - getVerticalBar().getSelection());
    }

    /** The element drawn at a place of the view; null for none. */
    EObject elementAt(int x, int y) {
        return drawing == null ? null
                : drawing.elementAt((x - offset().x + getHorizontalBar().getSelection()) / zoom,
                        (y - offset().y + getVerticalBar().getSelection()) / zoom);
    }

    // ---- painting

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setBackground(getBackground());
        gc.fillRectangle(area);
        if (drawing == null) {
            paintMessage(gc, area, message);
            return;
        }
        Point origin = toView(0, 0);
        if (sight.hasFailed(drawing)) {
            paintMessage(gc, area, FAILED);
            return;
        }
        if (!sight.paint(gc, origin.x, origin.y, zoom)) {
            paintMessage(gc, area, "Drawing …");
            return;
        }
        Bounds bounds = drawing.bounds(selected);
        if (bounds != null) {
            gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
            gc.setLineWidth(3);
            gc.drawRoundRectangle(origin.x + (int) (bounds.x() * zoom) - 3, origin.y + (int) (bounds.y() * zoom) - 3,
                    (int) (bounds.width() * zoom) + 6, (int) (bounds.height() * zoom) + 6, 8, 8);
        }
    }

    /** Writes a text into the middle, in as many lines as the width of the view asks for. */
    private void paintMessage(GC gc, Rectangle area, String text) {
        TextLayout lines = new TextLayout(getDisplay());
        try {
            lines.setFont(getFont());
            lines.setText(text);
            lines.setAlignment(SWT.CENTER);
            lines.setSpacing(MESSAGE_SPACING);
            lines.setWidth(Math.max(1, area.width - 2 * MESSAGE_MARGIN));
            gc.setForeground(getForeground());
            lines.draw(gc, MESSAGE_MARGIN, Math.max(MESSAGE_MARGIN, (area.height - lines.getBounds().height) / 2));
        } finally {
            lines.dispose();
        }
    }
}
