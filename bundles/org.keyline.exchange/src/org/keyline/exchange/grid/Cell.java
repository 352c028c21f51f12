/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.grid;

import java.time.LocalDate;

/**
 * One cell of a table as a format reader found it.
 *
 * @param text its text as written, with line breaks and leading blanks; never null
 * @param date its day, where the format says that the cell is a date, or null
 * @param copied whether the text was copied from the first cell of a merged area that covers this one
 * @param light the traffic light that its ground has the colour of, or null
 */
public record Cell(String text, LocalDate date, boolean copied, String light) {
    /** A cell without text. */
    public static final Cell EMPTY = new Cell("", null, false);

    /**
     * Makes a cell whose ground says nothing.
     *
     * @param text its text
     * @param date its day, or null
     * @param copied whether it was copied from another cell
     */
    public Cell(String text, LocalDate date, boolean copied) {
        this(text, date, copied, null);
    }

    /**
     * Makes a cell that holds text.
     *
     * @param text the text
     * @return the cell
     */
    public static Cell of(String text) {
        return text.isEmpty() ? EMPTY : new Cell(text, null, false);
    }

    /**
     * Tells whether there is anything to read.
     *
     * @return true when the text is blank
     */
    public boolean isBlank() {
        return text.isBlank();
    }
}
