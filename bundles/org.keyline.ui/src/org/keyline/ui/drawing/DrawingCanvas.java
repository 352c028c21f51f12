/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.drawing;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
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
    private static final int SURROUNDING = 200;
    private static final int WHEEL = 48;
    private static final int HUNDRED = 100;

    /** How the zoom follows the size of the view. */
    private enum Fit {
        NONE, WIDTH, ALL
    }

    private record Rendered(ScreenDrawing drawing, double x, double y, double zoom, ImageData data, double scale) {
    }

    private final ExecutorService renderer = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("Keyline drawing").factory());
    private final AtomicInteger wanted = new AtomicInteger();
    private final Consumer<EObject> clicked;
    private ScreenDrawing drawing;
    private String message = "";
    private Object selected;
    private double zoom = 1;
    private Fit fit = Fit.WIDTH;
    private Rendered rendered;
    private Image image;
    private Point grabbed;
    private boolean dragged;

    DrawingCanvas(Composite parent, Consumer<EObject> clicked) {
        super(parent, SWT.H_SCROLL | SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.clicked = clicked;
        addPaintListener(event -> paint(event.gc));
        addListener(SWT.Resize, event -> layoutDrawing());
        addListener(SWT.MouseVerticalWheel, this::wheel);
        addListener(SWT.MouseDown, this::press);
        addListener(SWT.MouseMove, this::drag);
        addListener(SWT.MouseUp, this::release);
        addListener(SWT.KeyDown, this::key);
        getHorizontalBar().addListener(SWT.Selection, event -> scrolled());
        getVerticalBar().addListener(SWT.Selection, event -> scrolled());
        addDisposeListener(event -> {
            renderer.shutdownNow();
            if (image != null) {
                image.dispose();
            }
        });
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
        rendered = null;
        updateBars();
        redraw();
    }

    /** The drawing that is shown; null for none. */
    ScreenDrawing drawing() {
        return drawing;
    }

    /** The text that is shown; empty while there is a drawing. */
    String message() {
        return message;
    }

    /** Whether the drawing in sight has been rendered. */
    boolean isRendered() {
        return rendered != null && rendered.drawing() == drawing && rendered.zoom() == zoom;
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

    private void scrollTo(double x, double y) {
        getHorizontalBar().setSelection((int) Math.round(x));
        getVerticalBar().setSelection((int) Math.round(y));
        scrolled();
    }

    private void scrolled() {
        redraw();
        render();
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

    // ---- painting

    private void render() {
        Rectangle area = getClientArea();
        if (drawing == null || area.width <= 0 || area.height <= 0) {
            return;
        }
        int order = wanted.incrementAndGet();
        ScreenDrawing what = drawing;
        double at = zoom;
        double scale = at * getMonitor().getZoom() / HUNDRED;
        double x = Math.max(0, (getHorizontalBar().getSelection() - SURROUNDING) / at);
        double y = Math.max(0, (getVerticalBar().getSelection() - SURROUNDING) / at);
        int width = (int) Math.ceil(Math.min(area.width + 2 * SURROUNDING, (what.width() - x) * at) * scale / at);
        int height = (int) Math.ceil(Math.min(area.height + 2 * SURROUNDING, (what.height() - y) * at) * scale / at);
        if (width <= 0 || height <= 0) {
            return;
        }
        renderer.execute(() -> {
            if (order == wanted.get()) {
                ImageData data = what.render(x, y, scale, width, height);
                if (!isDisposed()) {
                    getDisplay().asyncExec(() -> take(new Rendered(what, x, y, at, data, scale)));
                }
            }
        });
    }

    private void take(Rendered fresh) {
        if (isDisposed() || fresh.drawing() != drawing) {
            return;
        }
        rendered = fresh;
        if (image != null) {
            image.dispose();
        }
        image = new Image(getDisplay(), fresh.data());
        redraw();
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setBackground(getBackground());
        gc.fillRectangle(area);
        if (drawing == null) {
            paintMessage(gc, area, message);
            return;
        }
        if (rendered == null || image == null) {
            paintMessage(gc, area, "Drawing …");
            return;
        }
        Point offset = offset();
        int left = offset.x - getHorizontalBar().getSelection();
        int top = offset.y - getVerticalBar().getSelection();
        Rectangle pixels = image.getBounds();
        gc.setAdvanced(true);
        gc.drawImage(image, 0, 0, pixels.width, pixels.height, left + (int) Math.round(rendered.x() * zoom),
                top + (int) Math.round(rendered.y() * zoom),
                (int) Math.round(rendered.data().width / rendered.scale() * zoom),
                (int) Math.round(rendered.data().height / rendered.scale() * zoom));
        Bounds bounds = drawing.bounds(selected);
        if (bounds != null) {
            gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
            gc.setLineWidth(3);
            gc.drawRoundRectangle(left + (int) (bounds.x() * zoom) - 3, top + (int) (bounds.y() * zoom) - 3,
                    (int) (bounds.width() * zoom) + 6, (int) (bounds.height() * zoom) + 6, 8, 8);
        }
    }

    private void paintMessage(GC gc, Rectangle area, String text) {
        gc.setForeground(getForeground());
        String[] lines = text.split("\n");
        int height = gc.getFontMetrics().getHeight() + 4;
        int y = Math.max(8, (area.height - height * lines.length) / 2);
        for (String line : lines) {
            gc.drawText(line, Math.max(8, (area.width - gc.textExtent(line).x) / 2), y, true);
            y += height;
        }
    }

    // ---- mouse and keys

    private void wheel(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            zoomTo(event.count > 0 ? zoom * STEP : zoom / STEP, new Point(event.x, event.y));
            event.doit = false;
        } else if ((event.stateMask & SWT.SHIFT) != 0) {
            scrollTo(getHorizontalBar().getSelection() - event.count * WHEEL / 3.0, getVerticalBar().getSelection());
            event.doit = false;
        }
    }

    private void press(Event event) {
        setFocus();
        grabbed = new Point(event.x, event.y);
        dragged = false;
    }

    private void drag(Event event) {
        if (grabbed != null && drawing != null) {
            int x = grabbed.x - event.x;
            int y = grabbed.y - event.y;
            if (dragged || Math.abs(x) + Math.abs(y) > 4) {
                dragged = true;
                setCursor(getDisplay().getSystemCursor(SWT.CURSOR_SIZEALL));
                scrollTo(getHorizontalBar().getSelection() + x, getVerticalBar().getSelection() + y);
                grabbed = new Point(event.x, event.y);
            }
        } else {
            boolean over = drawing != null && at(event) != null;
            setCursor(over ? getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
        }
    }

    private void release(Event event) {
        grabbed = null;
        setCursor(null);
        EObject element = dragged || drawing == null ? null : at(event);
        if (element != null) {
            selected = element;
            redraw();
            clicked.accept(element);
        }
    }

    private EObject at(Event event) {
        return drawing.elementAt((event.x - offset().x + getHorizontalBar().getSelection()) / zoom,
                (event.y - offset().y + getVerticalBar().getSelection()) / zoom);
    }

    private void key(Event event) {
        switch (event.character) {
        case '+', '=' -> zoomIn();
        case '-' -> zoomOut();
        case '0' -> zoomFit();
        case '1' -> zoomActual();
        case '2' -> zoomWidth();
        default -> scrollByKey(event.keyCode);
        }
    }

    private void scrollByKey(int code) {
        int x = code == SWT.ARROW_LEFT ? -WHEEL : code == SWT.ARROW_RIGHT ? WHEEL : 0;
        int page = getClientArea().height - WHEEL;
        int y = code == SWT.ARROW_UP ? -WHEEL
                : code == SWT.ARROW_DOWN ? WHEEL : code == SWT.PAGE_UP ? -page : code == SWT.PAGE_DOWN ? page : 0;
        if (x != 0 || y != 0) {
            scrollTo(getHorizontalBar().getSelection() + x, getVerticalBar().getSelection() + y);
        }
    }
}
