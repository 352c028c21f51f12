/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.grid;

import org.keyline.exchange.ImportException;

/**
 * Bounds that keep an import's memory and time small whatever the file holds. A plan of a thousand actions stays a
 * hundred times below each of them.
 */
public final class Limits {
    /** The most bytes that a text or CSV file may have. */
    public static final long MAX_TEXT_BYTES = 32L << 20;
    /** The most bytes that a workbook may have as it lies on the disk. */
    public static final long MAX_WORKBOOK_BYTES = 64L << 20;
    /** The most bytes that one part of a workbook may unpack to. */
    public static final long MAX_PART_BYTES = 256L << 20;
    /** The most rows that a sheet or a text may have. */
    public static final int MAX_ROWS = 100_000;
    /** The most columns that a row may have. */
    public static final int MAX_COLUMNS = 1_000;
    /** The most characters that a cell or a line may have. */
    public static final int MAX_CELL_CHARACTERS = 200_000;
    /** The most sheets that are read from a workbook. */
    public static final int MAX_SHEETS = 200;

    private Limits() {
    }

    /**
     * Checks a count of rows.
     *
     * @param file name of the file
     * @param row the row reached, from 1
     * @throws ImportException when there are too many
     */
    public static void checkRow(String file, int row) throws ImportException {
        if (row > MAX_ROWS) {
            throw new ImportException(file, row, null, "there are more than " + MAX_ROWS + " rows",
                    "a plan or a list of recommendations of at most " + MAX_ROWS + " rows",
                    "delete the rows that are not part of the table, or split the file", null);
        }
    }

    /**
     * Checks a count of columns.
     *
     * @param file name of the file
     * @param row the row, from 1
     * @param columns its number of columns
     * @throws ImportException when there are too many
     */
    public static void checkColumns(String file, int row, int columns) throws ImportException {
        if (columns > MAX_COLUMNS) {
            throw new ImportException(file, row, null, "there are more than " + MAX_COLUMNS + " columns",
                    "a table of at most " + MAX_COLUMNS + " columns",
                    "delete the columns that are not part of the table", null);
        }
    }

    /**
     * Checks the length of a cell or line.
     *
     * @param file name of the file
     * @param row the row, from 1
     * @param characters its length
     * @throws ImportException when it is too long
     */
    public static void checkLength(String file, int row, int characters) throws ImportException {
        if (characters > MAX_CELL_CHARACTERS) {
            throw new ImportException(file, row, null,
                    "a line or cell is longer than " + MAX_CELL_CHARACTERS + " characters",
                    "a table with its rows on lines of their own", "check that this is the right file, and that its "
                            + "line breaks and quotation marks are whole",
                    null);
        }
    }
}
