/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.layout;

/** Which of several ways to fill a page is the best. */
final class PageShape {

    /** Sides of paper of the A series, with some play. */
    private static final double RATIO = 1.45;

    private PageShape() {
    }

    /**
     * How bad a page is: the larger, and the longer and narrower than paper, the worse. Paper may be turned.
     *
     * @param width its width
     * @param height its height
     * @return a figure to compare with that of another way
     */
    static double miss(double width, double height) {
        double w = Math.max(1, width);
        double h = Math.max(1, height);
        double beyond = Math.max(0, Math.abs(Math.log(w / h)) - Math.log(RATIO));
        return Math.log(w * h) + beyond;
    }
}
