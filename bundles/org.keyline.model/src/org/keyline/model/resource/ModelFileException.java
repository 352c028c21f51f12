/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.model.resource;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A model file that cannot be read. The message is for the person who wanted to read it: it says what is wrong and what
 * to do, without the file's name and place, which {@link #getMessage()} puts in front.
 */
public class ModelFileException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final int line;
    private final int column;
    private final String problem;

    /**
     * Makes an exception.
     *
     * @param file the file
     * @param line the line at fault, from 1; 0 where no line is
     * @param column the column at fault, from 1; 0 where no column is
     * @param problem what is wrong and what to do
     * @param cause what led to it, or null
     */
    public ModelFileException(Path file, int line, int column, String problem, Throwable cause) {
        super(place(file, line, column) + problem, cause);
        this.file = file;
        this.line = line;
        this.column = column;
        this.problem = problem;
    }

    /**
     * The file that cannot be read.
     *
     * @return the file
     */
    public Path getFile() {
        return file;
    }

    /**
     * The line at fault.
     *
     * @return the line, from 1; 0 where no line is at fault
     */
    public int getLine() {
        return line;
    }

    /**
     * The column at fault.
     *
     * @return the column, from 1; 0 where no column is at fault
     */
    public int getColumn() {
        return column;
    }

    /**
     * What is wrong and what to do, without the place.
     *
     * @return the problem
     */
    public String getProblem() {
        return problem;
    }

    private static String place(Path file, int line, int column) {
        StringBuilder place = new StringBuilder().append(file).append(": ");
        if (line > 0) {
            place.append("line ").append(line);
            if (column > 0) {
                place.append(", column ").append(column);
            }
            place.append(": ");
        }
        return place.toString();
    }
}
