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
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/** What the mouse and the keys do in a drawing: zoom, scroll, and choose an element. */
final class DrawingInput {

    private static final int WHEEL = 48;
    private static final int DRAG_BEGINS = 4;

    private final DrawingCanvas canvas;
    private final Consumer<EObject> clicked;
    private Point grabbed;
    private boolean dragged;

    DrawingInput(DrawingCanvas canvas, Consumer<EObject> clicked) {
        this.canvas = canvas;
        this.clicked = clicked;
        canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
        canvas.addListener(SWT.MouseDown, this::press);
        canvas.addListener(SWT.MouseMove, this::drag);
        canvas.addListener(SWT.MouseUp, this::release);
        canvas.addListener(SWT.KeyDown, this::key);
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            canvas.zoomAt(new Point(event.x, event.y), event.count > 0);
            event.doit = false;
        } else if ((event.stateMask & SWT.SHIFT) != 0) {
            canvas.scrollBy(-event.count * WHEEL / 3, 0);
            event.doit = false;
        }
    }

    private void press(Event event) {
        canvas.setFocus();
        grabbed = new Point(event.x, event.y);
        dragged = false;
    }

    private void drag(Event event) {
        if (grabbed != null && canvas.drawing() != null) {
            int x = grabbed.x - event.x;
            int y = grabbed.y - event.y;
            if (dragged || Math.abs(x) + Math.abs(y) > DRAG_BEGINS) {
                dragged = true;
                canvas.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_SIZEALL));
                canvas.scrollBy(x, y);
                grabbed = new Point(event.x, event.y);
            }
        } else {
            boolean over = canvas.elementAt(event.x, event.y) != null;
            canvas.setCursor(over ? canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
        }
    }

    private void release(Event event) {
        grabbed = null;
        canvas.setCursor(null);
        EObject element = dragged ? null : canvas.elementAt(event.x, event.y);
        if (element != null) {
            canvas.mark(element);
            clicked.accept(element);
        }
    }

    private void key(Event event) {
        switch (event.character) {
        case '+', '=' -> canvas.zoomIn();
        case '-' -> canvas.zoomOut();
        case '0' -> canvas.zoomFit();
        case '1' -> canvas.zoomActual();
        case '2' -> canvas.zoomWidth();
        default -> scroll(event.keyCode);
        }
    }

    private void scroll(int code) {
        int x = code == SWT.ARROW_LEFT ? -WHEEL : code == SWT.ARROW_RIGHT ? WHEEL : 0;
        int page = canvas.getClientArea().height - WHEEL;
        int y = code == SWT.ARROW_UP ? -WHEEL
                : code == SWT.ARROW_DOWN ? WHEEL : code == SWT.PAGE_UP ? -page : code == SWT.PAGE_DOWN ? page : 0;
        if (x != 0 || y != 0) {
            canvas.scrollBy(x, y);
        }
    }
}
