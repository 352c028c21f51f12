/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.header;

import java.util.Locale;
import java.util.regex.Pattern;

/** Brings headings of columns into a form in which they can be compared. */
public final class Headings {
    private static final Pattern BRACKETED = Pattern.compile("\\([^)]*\\)?");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Headings() {
    }

    /**
     * Brings a heading into its comparable form: lower case, signs for money and percent as words, punctuation and line
     * breaks as single blanks.
     *
     * @param heading the heading as it stands
     * @return the comparable form
     */
    public static String normalise(String heading) {
        String words = heading.toLowerCase(Locale.UK).replace("%", " percent ").replace("£", " gbp ")
                .replace("#", " no ").replace("'", "").replace("\u2019", "");
        return NO_WORD.matcher(words).replaceAll(" ").strip();
    }

    /**
     * Does as {@link #normalise(String)}, and leaves out what stands in brackets unless that is all there is.
     *
     * @param heading the heading as it stands
     * @return the comparable form
     */
    public static String core(String heading) {
        String core = normalise(BRACKETED.matcher(heading).replaceAll(" "));
        return core.isEmpty() ? normalise(heading) : core;
    }
}
