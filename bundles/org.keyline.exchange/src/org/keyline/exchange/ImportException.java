/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange;

import java.io.IOException;

/**
 * A document could not be imported at all. The message is whole sentences for the person who chose the file: which
 * file, row and column, what was expected, and what to do.
 */
public final class ImportException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final int row;
    private final String column;
    private final String expected;
    private final String remedy;

    /**
     * Makes an exception about a file as a whole.
     *
     * @param file name of the file
     * @param problem what is wrong, a clause without full stop
     * @param expected what was expected, a clause without full stop
     * @param remedy what to do, a clause without full stop
     */
    public ImportException(String file, String problem, String expected, String remedy) {
        this(file, 0, null, problem, expected, remedy, null);
    }

    /**
     * Makes an exception about a place in a file.
     *
     * @param file name of the file
     * @param row row from 1, or 0 when the whole file is meant
     * @param column heading or letter of the column, or null
     * @param problem what is wrong, a clause without full stop
     * @param expected what was expected, a clause without full stop
     * @param remedy what to do, a clause without full stop
     * @param cause the cause, or null
     */
    public ImportException(String file, int row, String column, String problem, String expected, String remedy,
            Throwable cause) {
        super(message(file, row, column, problem, expected, remedy), cause);
        this.file = file;
        this.row = row;
        this.column = column;
        this.expected = expected;
        this.remedy = remedy;
    }

    private static String message(String file, int row, String column, String problem, String expected,
            String remedy) {
        StringBuilder text = new StringBuilder(file);
        if (row > 0) {
            text.append(", row ").append(row);
        }
        if (column != null) {
            text.append(", column ").append(column);
        }
        text.append(": ").append(problem).append(". Expected: ").append(expected).append(". What to do: ")
                .append(remedy).append('.');
        return text.toString();
    }

    /**
     * Says which file.
     *
     * @return the file's name
     */
    public String getFile() {
        return file;
    }

    /**
     * Says where in the file.
     *
     * @return the row from 1, or 0 when the whole file is meant
     */
    public int getRow() {
        return row;
    }

    /**
     * Says where in the row.
     *
     * @return heading or letter of the column, or null when the whole row or file is meant
     */
    public String getColumn() {
        return column;
    }

    /**
     * Says what was expected.
     *
     * @return a clause
     */
    public String getExpected() {
        return expected;
    }

    /**
     * Says what to do.
     *
     * @return a clause
     */
    public String getRemedy() {
        return remedy;
    }
}
