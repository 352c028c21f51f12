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

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.keyline.ui.KeylineUi;

/**
 * Renders the part of a drawing that is in sight in the background. Until it is there, what was rendered before is
 * shown in its place.
 */
final class RenderedSight {

    private static final int SURROUNDING = 200;
    private static final double HUNDRED = 100;

    /** How a part of a drawing becomes pixels. */
    @FunctionalInterface
    interface Rendering {

        /** {@return so many pixels of a drawing, from a place in drawing units, in a scale} */
        ImageData render(ScreenDrawing drawing, double x, double y, double scale, int width, int height);
    }

    private record Rendered(ScreenDrawing drawing, double x, double y, double zoom, ImageData data, double scale) {
    }

    private final ExecutorService renderer = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("Keyline drawing").factory());
    private final AtomicInteger wanted = new AtomicInteger();
    private final Canvas canvas;
    private final Rendering rendering;
    private ScreenDrawing drawing;
    private Rendered rendered;
    private ScreenDrawing failed;
    private Image image;

    RenderedSight(Canvas canvas, Rendering rendering) {
        this.canvas = canvas;
        this.rendering = rendering;
        canvas.addDisposeListener(event -> {
            renderer.shutdownNow();
            if (image != null) {
                image.dispose();
            }
        });
    }

    /** Forgets what was rendered. */
    void clear() {
        drawing = null;
        rendered = null;
    }

    /** Whether what is in sight of a drawing has been rendered. */
    boolean shows(ScreenDrawing shown, double zoom) {
        return rendered != null && rendered.drawing() == shown && rendered.zoom() == zoom;
    }

    /**
     * Renders what is in sight, and somewhat more.
     *
     * @param what the drawing
     * @param left how far it is scrolled to the right, in pixels
     * @param top how far it is scrolled down, in pixels
     * @param zoom pixels for each drawing unit
     */
    void render(ScreenDrawing what, int left, int top, double zoom) {
        drawing = what;
        Rectangle area = canvas.getClientArea();
        int order = wanted.incrementAndGet();
        double scale = zoom * canvas.getMonitor().getZoom() / HUNDRED;
        double x = Math.max(0, (left - SURROUNDING) / zoom);
        double y = Math.max(0, (top - SURROUNDING) / zoom);
        int width = size(area.width, (what.width() - x) * zoom, scale / zoom);
        int height = size(area.height, (what.height() - y) * zoom, scale / zoom);
        if (area.width <= 0 || area.height <= 0 || width <= 0 || height <= 0) {
            return;
        }
        renderer.execute(() -> {
            if (order == wanted.get()) {
                try {
                    ImageData data = rendering.render(what, x, y, scale, width, height);
                    later(() -> take(new Rendered(what, x, y, zoom, data, scale)));
                } catch (RuntimeException | OutOfMemoryError e) {
                    KeylineUi.log("A drawing could not be shown", e);
                    later(() -> fail(what));
                }
            }
        });
    }

    private void later(Runnable show) {
        if (!canvas.isDisposed()) {
            canvas.getDisplay().asyncExec(show);
        }
    }

    private static int size(int sight, double rest, double scale) {
        return (int) Math.ceil(Math.min(sight + 2 * SURROUNDING, rest) * scale);
    }

    private void take(Rendered fresh) {
        if (canvas.isDisposed() || fresh.drawing() != drawing) {
            return;
        }
        failed = null;
        rendered = fresh;
        if (image != null) {
            image.dispose();
        }
        image = new Image(canvas.getDisplay(), fresh.data());
        canvas.redraw();
    }

    private void fail(ScreenDrawing what) {
        if (!canvas.isDisposed() && what == drawing) {
            failed = what;
            canvas.redraw();
        }
    }

    /** Whether what is in sight of a drawing could not be rendered. */
    boolean hasFailed(ScreenDrawing shown) {
        return failed != null && failed == shown;
    }

    /**
     * Paints what was rendered last.
     *
     * @param gc where to paint
     * @param left where the left side of the whole drawing is, in pixels
     * @param top where its upper side is, in pixels
     * @param zoom pixels for each drawing unit
     * @return false where nothing was rendered yet
     */
    boolean paint(GC gc, int left, int top, double zoom) {
        if (rendered == null || image == null) {
            return false;
        }
        Rectangle pixels = image.getBounds();
        gc.setAdvanced(true);
        gc.drawImage(image, 0, 0, pixels.width, pixels.height, left + (int) Math.round(rendered.x() * zoom),
                top + (int) Math.round(rendered.y() * zoom),
                (int) Math.round(rendered.data().width / rendered.scale() * zoom),
                (int) Math.round(rendered.data().height / rendered.scale() * zoom));
        return true;
    }
}
