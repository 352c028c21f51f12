/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.style;

import java.util.List;

/**
 * How a line is drawn.
 *
 * @param colour its colour
 * @param width in drawing units
 * @param dashes lengths of dashes and gaps by turns, in drawing units; empty for an unbroken line
 */
public record Pen(Colour colour, double width, List<Double> dashes) {

    /**
     * An unbroken line.
     *
     * @param colour its colour
     * @param width in drawing units
     */
    public Pen(Colour colour, double width) {
        this(colour, width, List.of());
    }
}
