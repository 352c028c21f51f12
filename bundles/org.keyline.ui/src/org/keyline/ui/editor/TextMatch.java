/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds texts that have all the words that somebody typed, in any order and case. */
public final class TextMatch {

    private final List<String> words = new ArrayList<>();

    /**
     * A match.
     *
     * @param typed the words, with blanks between them
     */
    public TextMatch(String typed) {
        for (String word : typed.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
    }

    /**
     * Whether nothing was typed, so that everything matches.
     *
     * @return true without words
     */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /**
     * Whether a text has all the words.
     *
     * @param text the text; null has none
     * @return true where each occurs in it
     */
    public boolean matches(String text) {
        if (text == null) {
            return words.isEmpty();
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return words.stream().allMatch(lower::contains);
    }
}
