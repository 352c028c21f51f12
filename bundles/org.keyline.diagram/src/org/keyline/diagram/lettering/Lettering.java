/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.lettering;

/** The kinds of text in a drawing, each with its weight and size. */
public enum Lettering {

    /** The heading of a drawing. */
    TITLE(Typeface.BOLD, 20),
    /** The line under the heading. */
    SUBTITLE(Typeface.REGULAR, 13),
    /** The label of a group. */
    GROUP(Typeface.BOLD, 13),
    /** The reference of a node. */
    REFERENCE(Typeface.BOLD, 12),
    /** The label of a node. */
    LABEL(Typeface.REGULAR, 12),
    /** Small print in a node. */
    DETAILS(Typeface.REGULAR, 10.5),
    /** What stands in a badge. */
    BADGE(Typeface.BOLD, 10.5),
    /** What stands on an edge. */
    EDGE(Typeface.BOLD, 10.5),
    /** The words of the legend. */
    LEGEND(Typeface.REGULAR, 11.5);

    private static final double LEADING = 1.28;

    private final Typeface typeface;
    private final double size;

    Lettering(Typeface typeface, double size) {
        this.typeface = typeface;
        this.size = size;
    }

    /**
     * The weight.
     *
     * @return the typeface
     */
    public Typeface typeface() {
        return typeface;
    }

    /**
     * The size.
     *
     * @return in drawing units (one is a CSS pixel, 1/96 inch)
     */
    public double size() {
        return size;
    }

    /**
     * The distance from one base line to the next.
     *
     * @return in drawing units
     */
    public double lineHeight() {
        return size * LEADING;
    }

    /**
     * The distance from the top of a line to its base line.
     *
     * @return in drawing units
     */
    public double ascent() {
        return (size * LEADING + size * (Typeface.ASCENT - Typeface.DESCENT)) / 2;
    }

    /**
     * The width of a text.
     *
     * @param text the text
     * @return in drawing units
     */
    public double width(String text) {
        return typeface.width(text, size);
    }
}
