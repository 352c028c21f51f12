/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.facts;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a text, made comparable. */
public final class Words {

    private static final Set<String> LITTLE = Set.of("a", "an", "the", "of", "for", "to", "in", "on", "at", "by",
            "with", "and", "or", "its", "their", "our", "all", "be", "is", "are", "as", "from", "into", "that", "which",
            "this", "these", "including");

    private Words() {
    }

    /**
     * The words of a text in lower case, without punctuation and accents.
     *
     * @param text the text, or null
     * @return the words in order; letters and digits alone
     */
    public static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        if (text == null) {
            return words;
        }
        if (isPlain(text)) {
            ofPlain(text, words);
            return words;
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                word.append(Character.toLowerCase(c));
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && c != '\'' && c != '’' && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    /**
     * The words of a text that carry its meaning, in the singular.
     *
     * @param text the text, or null
     * @return the words in order, without articles, prepositions and the like
     */
    public static List<String> meaningful(String text) {
        List<String> meaningful = new ArrayList<>();
        for (String word : of(text)) {
            if (!LITTLE.contains(word)) {
                meaningful.add(singular(word));
            }
        }
        return meaningful;
    }

    /**
     * A text as it is compared for sameness: its words with single spaces.
     *
     * @param text the text, or null
     * @return the words in one line; empty where there are none
     */
    public static String normalised(String text) {
        return String.join(" ", of(text));
    }

    private static String singular(String word) {
        int length = word.length();
        if (length > 4 && word.endsWith("ies")) {
            return word.substring(0, length - 3) + "y";
        }
        if (length > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is")) {
            return word.substring(0, length - 1);
        }
        return word;
    }

    /** Words without accents and apostrophes are cut out as they are. */
    private static void ofPlain(String text, List<String> words) {
        int start = 0;
        boolean capitals = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean capital = c >= 'A' && c <= 'Z';
            if (!capital && (c < 'a' || c > 'z') && (c < '0' || c > '9')) {
                if (i > start) {
                    String word = text.substring(start, i);
                    words.add(capitals ? word.toLowerCase(Locale.ROOT) : word);
                }
                start = i + 1;
                capitals = false;
            }
            capitals |= capital;
        }
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80 || text.charAt(i) == '\'') {
                return false;
            }
        }
        return true;
    }
}
