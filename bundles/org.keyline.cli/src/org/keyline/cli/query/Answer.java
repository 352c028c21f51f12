/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.cli.query;

import java.io.IOException;
import java.io.PrintWriter;

import com.google.gson.stream.JsonWriter;

/** The answer to a question about a model, for people and for programs. */
public interface Answer {

    /**
     * Writes the answer as text.
     *
     * @param out takes the lines
     * @param columns the characters that a line should keep to
     */
    void writeText(PrintWriter out, int columns);

    /**
     * Writes the answer as one JSON object. Dates are ISO 8601, numbers of days and percentages are whole numbers.
     *
     * @param json takes the object
     * @throws IOException when it cannot be written
     */
    void writeJson(JsonWriter json) throws IOException;
}
