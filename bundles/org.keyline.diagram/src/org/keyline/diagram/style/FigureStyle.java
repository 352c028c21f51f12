/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.style;

/**
 * How the box of a node or group is drawn.
 *
 * @param fill its ground
 * @param border its border
 * @param corner radius of its corners in drawing units
 * @param text colour of reference and label
 * @param details colour of the small print
 */
public record FigureStyle(Colour fill, Pen border, double corner, Colour text, Colour details) {

    private static final double BETWEEN = 1.2;

    /**
     * How far within its outline a bar is filled: where the outline says something it is set apart from the fill, whose
     * colour says something else and can be much like it.
     *
     * @return drawing units; 0 if fill and outline are one
     */
    public double ring() {
        return border.colour().equals(fill) ? 0 : border.width() / 2 + BETWEEN;
    }
}
