/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet program from taking text for a formula: text that begins with one of {@code = + - @}, a tab or a
 * carriage return gets an apostrophe in front on export, and loses it on import.
 */
public final class FormulaEscape {
    private static final Pattern DANGEROUS = Pattern.compile("'*[=+\\-@\t\r].*", Pattern.DOTALL);

    private FormulaEscape() {
    }

    /**
     * Escapes text for export.
     *
     * @param text any text
     * @return the text, with an apostrophe in front where it could be taken for a formula
     */
    public static String escape(String text) {
        return DANGEROUS.matcher(text).matches() ? '\'' + text : text;
    }

    /**
     * Undoes {@link #escape(String)}.
     *
     * @param text the text of a cell
     * @return the text as it was before it was escaped
     */
    public static String restore(String text) {
        return text.startsWith("'") && DANGEROUS.matcher(text).matches() ? text.substring(1) : text;
    }
}
