/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.model;

import java.util.Objects;

/**
 * Where an imported element was read.
 *
 * @param file name of the file, without its folder
 * @param row row in the file, from 1
 */
public record Origin(String file, int row) {

    /**
     * Makes an origin.
     *
     * @throws IllegalArgumentException when the row is not positive
     */
    public Origin {
        Objects.requireNonNull(file, "file");
        if (row < 1) {
            throw new IllegalArgumentException("A row counts from 1, not " + row);
        }
    }

    /**
     * Reads the form that {@link #toString()} writes.
     *
     * @param text {@code file#row}
     * @return the origin
     * @throws IllegalArgumentException when the text is not of that form
     */
    public static Origin parse(String text) {
        int hash = text.lastIndexOf('#');
        if (hash < 0) {
            throw new IllegalArgumentException("An origin is written file#row, not \"" + text + "\"");
        }
        return new Origin(text.substring(0, hash), Integer.parseInt(text.substring(hash + 1)));
    }

    @Override
    public String toString() {
        return file + '#' + row;
    }
}
