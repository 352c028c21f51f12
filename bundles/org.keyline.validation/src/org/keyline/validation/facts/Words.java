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

    /**
     * What stands for a text as it is compared for sameness, see {@link #normalised(String)}.
     *
     * @param text the text, or null
     * @return a number of 64 bits; 0 where there are no words
     */
    public static long key(String text) {
        if (text == null) {
            return 0;
        }
        long key = TextKey.BEGIN;
        boolean within = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isPlain(c)) {
                String normalised = normalised(text);
                return normalised.isEmpty() ? 0 : TextKey.end(TextKey.add(TextKey.BEGIN, normalised));
            }
            if (isPartOfPlainWord(c)) {
                key = TextKey.add(within || key == TextKey.BEGIN ? key : TextKey.add(key, ' '), small(c));
                within = true;
            } else {
                within = false;
            }
        }
        return key == TextKey.BEGIN ? 0 : TextKey.end(key);
    }

    private static String singular(String word) {
        Plural plural = plural(word, 0, word.length());
        return plural == Plural.NONE ? word
                : word.substring(0, word.length() - plural.ending().length()) + plural.singular();
    }

    /**
     * How a word ends in the plural.
     *
     * @param ending its ending
     * @param singular what stands for that in the singular
     */
    record Plural(String ending, String singular) {

        static final Plural NONE = new Plural("", "");
        private static final Plural OF_Y = new Plural("ies", "y");
        private static final Plural USUAL = new Plural("s", "");
    }

    /** The plural in which a word of a text stands; {@link Plural#NONE} where it is none. */
    static Plural plural(String text, int start, int end) {
        int length = end - start;
        char last = small(text.charAt(end - 1));
        if (last != 's' || length <= 3) {
            return Plural.NONE;
        }
        char before = small(text.charAt(end - 2));
        if (length > 4 && before == 'e' && small(text.charAt(end - 3)) == 'i') {
            return Plural.OF_Y;
        }
        return before == 's' || before == 'u' || before == 'i' ? Plural.NONE : Plural.USUAL;
    }

    /** {@return the words that carry no meaning} */
    static Set<String> little() {
        return LITTLE;
    }

    /** The small letter of a plain capital; what else a character is. */
    static char small(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
    }

    /** Whether a character is part of words that are cut out as they are, or stands between them. */
    static boolean isPlain(char c) {
        return c < 0x80 && c != '\'';
    }

    /** Whether a plain character is part of a word. */
    static boolean isPartOfPlainWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    /** Words without accents and apostrophes are cut out as they are. */
    private static void ofPlain(String text, List<String> words) {
        int start = 0;
        boolean capitals = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean capital = c >= 'A' && c <= 'Z';
            if (!isPartOfPlainWord(c)) {
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
            if (!isPlain(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
