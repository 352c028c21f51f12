/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.grid;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * One row of a table, or one line of the text around it.
 *
 * @param row the row in the file, from 1
 * @param cells its cells; none for an empty line
 */
public record GridRow(int row, List<Cell> cells) {

    /** Makes a row. */
    public GridRow {
        Objects.requireNonNull(cells, "cells");
    }

    /**
     * Gives a cell.
     *
     * @param column index from 0
     * @return the cell, empty beyond the last one
     */
    public Cell cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    /**
     * Tells whether there is anything to read.
     *
     * @return true when all cells are blank
     */
    public boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }

    /**
     * Counts the cells that hold something of their own.
     *
     * @return the number of cells that are neither blank nor copied
     */
    public int filled() {
        return (int) cells.stream().filter(cell -> !cell.isBlank() && !cell.copied()).count();
    }

    /**
     * Joins what the cells hold.
     *
     * @return the texts of the cells that are not blank and not copied, with single blanks between
     */
    public String text() {
        return cells.stream().filter(cell -> !cell.isBlank() && !cell.copied()).map(cell -> cell.text().strip())
                .collect(Collectors.joining(" "));
    }
}
