/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor;

import java.io.IOException;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.keyline.diagram.drawing.PageSetup;
import org.keyline.diagram.drawing.PrintedPages;
import org.keyline.ui.KeylineUi;

/** Shows one of the pages that will be printed. */
final class PagePreview {

    private static final int BORDER = 8;

    private final Canvas canvas;
    private PrintedPages pages;
    private PageSetup setup;
    private int page;

    PagePreview(Composite parent) {
        canvas = new Canvas(parent, SWT.BORDER | SWT.DOUBLE_BUFFERED);
        canvas.addListener(SWT.Paint, this::paint);
    }

    Canvas control() {
        return canvas;
    }

    void show(PrintedPages shown, PageSetup paper, int number) {
        pages = shown;
        setup = paper;
        page = number;
        canvas.redraw();
    }

    private void paint(Event event) {
        Rectangle area = canvas.getClientArea();
        if (pages == null || area.width <= 2 * BORDER || area.height <= 2 * BORDER) {
            return;
        }
        double pixels = Math.min((area.width - 2 * BORDER) / setup.width(),
                (area.height - 2 * BORDER) / setup.height());
        try {
            Image image = new Image(canvas.getDisplay(), data(pages, page, pixels));
            try {
                Rectangle bounds = image.getBounds();
                int x = (area.width - bounds.width) / 2;
                int y = (area.height - bounds.height) / 2;
                event.gc.drawImage(image, x, y);
                event.gc.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
                event.gc.drawRectangle(x - 1, y - 1, bounds.width + 1, bounds.height + 1);
            } finally {
                image.dispose();
            }
        } catch (IOException e) {
            KeylineUi.log("A page could not be shown before printing", e);
        }
    }

    /** {@return a page as the display takes it} */
    static ImageData data(PrintedPages pages, int page, double pixels) throws IOException {
        var drawn = pages.image(page, pixels);
        ImageData data = new ImageData(drawn.getWidth(), drawn.getHeight(), 24,
                new PaletteData(0xff0000, 0xff00, 0xff));
        int[] row = new int[drawn.getWidth()];
        for (int y = 0; y < drawn.getHeight(); y++) {
            drawn.getRGB(0, y, row.length, 1, row, 0, row.length);
            data.setPixels(0, y, row.length, row, 0);
        }
        return data;
    }
}
