/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.reading;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The shape of texts, whatever they say: scripts, capitals, bullets, blanks. */
public final class Look {
    /** Characters that stand for a bullet at the beginning of a line. */
    public static final String BULLETS = "\u2022\u00B7\u25CF\u25AA\u25E6\u2023\u2043\uF0B7\uF0A7\u25A0\u25BA\u27A2";

    private static final String GREEK_AND_CYRILLIC = "\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F"
            + "\u03A1\u03A4\u03A5\u03A7\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0425\u0405\u0406"
            + "\u0408\u0430\u0435\u043E\u0440\u0441\u0445\u0443";
    private static final String LATIN = "ABEZHIKMNOPTYXABEKMHOPCTXSIJaeopcxy";
    private static final Pattern BLANKS = Pattern.compile("[\\s\u00A0]+");

    private Look() {
    }

    /**
     * Puts Latin letters for the Greek and Cyrillic letters that look the same.
     *
     * @param text any text
     * @return the text in Latin letters, as far as there are such that look the same
     */
    public static String latin(String text) {
        StringBuilder latin = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int at = GREEK_AND_CYRILLIC.indexOf(text.charAt(i));
            latin.append(at < 0 ? text.charAt(i) : LATIN.charAt(at));
        }
        return latin.toString();
    }

    /**
     * Puts a text on one line.
     *
     * @param text any text
     * @return the text without blanks around it, and with single ones inside
     */
    public static String oneLine(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /**
     * Tells whether a text is a heading in capitals.
     *
     * @param text any text
     * @return true when nearly all of its letters are capitals, and there is a word of at least three
     */
    public static boolean inCapitals(String text) {
        int upper = 0;
        int lower = 0;
        int run = 0;
        int longest = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            upper += Character.isUpperCase(c) ? 1 : 0;
            lower += Character.isLowerCase(c) ? 1 : 0;
            run = Character.isUpperCase(c) ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest >= 3 && upper >= 4 && lower * 10 <= upper;
    }

    /**
     * Tells whether a text begins with a bullet, or with the blank that a lost bullet leaves.
     *
     * @param text any text, with its leading blanks
     * @return true when it does
     */
    public static boolean beginsWithBullet(String text) {
        return !text.isEmpty() && (BULLETS.indexOf(text.charAt(0)) >= 0 || text.startsWith("- ")
                || text.startsWith("* ") || text.startsWith("\u2013 ")
                || Character.isWhitespace(text.charAt(0)) && !text.isBlank());
    }

    /**
     * Tells whether a text begins with a small letter, as the second half of a sentence does.
     *
     * @param text any text
     * @return true when its first letter is small and stands first
     */
    public static boolean beginsSmall(String text) {
        String stripped = text.strip();
        return !stripped.isEmpty() && Character.isLowerCase(stripped.codePointAt(0));
    }

    /**
     * Brings a text into a form in which names can be compared.
     *
     * @param text any text
     * @return small letters without accents, words with single blanks between
     */
    public static String key(String text) {
        String plain = Normalizer.normalize(latin(text), Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return plain.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
