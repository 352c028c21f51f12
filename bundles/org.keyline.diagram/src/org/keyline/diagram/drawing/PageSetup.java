/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.drawing;

/**
 * On what paper a diagram is printed, and how large.
 *
 * @param width the width of what can be printed on, in drawing units (1/96 inch)
 * @param height its height in drawing units
 * @param fit how the diagram is fitted to pages
 * @param across for {@link Fit#WIDTH} how many pages stand side by side, at least 1
 */
public record PageSetup(double width, double height, Fit fit, int across) {

    /** A4 upright with margins of 15 mm, the whole diagram on one page. */
    public static final PageSetup A4 = new PageSetup(millimetres(180), millimetres(267), Fit.PAGE, 1);

    /** How a diagram is fitted to pages. */
    public enum Fit {
        /** The whole diagram on one page, never larger than its own size. */
        PAGE,
        /** As wide as some pages side by side, and as many pages high as that takes. */
        WIDTH,
        /** In its own size, on as many pages as it takes. */
        SIZE
    }

    /** Checks what it is given. */
    public PageSetup {
        if (!(width > 0) || !(height > 0) || across < 1) {
            throw new IllegalArgumentException("A page must have a size, and pages a number");
        }
    }

    /**
     * A length in drawing units.
     *
     * @param length in millimetres
     * @return the same in 1/96 inch
     */
    public static double millimetres(double length) {
        return length / 25.4 * 96;
    }

    /**
     * The same paper turned.
     *
     * @return width and height exchanged
     */
    public PageSetup turned() {
        return new PageSetup(height, width, fit, across);
    }

    /**
     * The same paper with another size of the diagram.
     *
     * @param wanted how it is fitted to pages
     * @param pages how many pages stand side by side
     * @return a new setup
     */
    public PageSetup fitted(Fit wanted, int pages) {
        return new PageSetup(width, height, wanted, pages);
    }
}
