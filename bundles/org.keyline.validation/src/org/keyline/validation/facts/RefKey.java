/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.facts;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A reference taken apart: {@code A.3} has the prefix A, the separator "." and the number 3; {@code R1.2} the prefix R1
 * and the number 2; {@code HSG-04} the prefix HSG and the number 4; {@code 3} no prefix.
 *
 * @param prefix what stands before the last number, in capitals; empty where nothing does
 * @param separator what stands between the two; empty where nothing does
 * @param number the last number
 * @param digits with how many figures it was written
 * @param suffix a small letter behind the number; empty where there is none
 */
public record RefKey(String prefix, String separator, int number, int digits, String suffix) {

    private static final String BLANKS = " \t\n\u000B\f\r";
    private static final String SEPARATORS = BLANKS + "./_-";
    private static final String SEPARATORS_AFTER_LETTERS = BLANKS + ".-";
    private static final int LONGEST_SEPARATOR = 3;
    private static final int MOST_DIGITS = 6;
    /** Greek and Cyrillic letters that look like Latin ones. */
    private static final Map<Character, Character> LOOK_ALIKES = Map.ofEntries(Map.entry('Α', 'A'), Map.entry('Β', 'B'),
            Map.entry('Ε', 'E'), Map.entry('Ζ', 'Z'), Map.entry('Η', 'H'), Map.entry('Ι', 'I'), Map.entry('Κ', 'K'),
            Map.entry('Μ', 'M'), Map.entry('Ν', 'N'), Map.entry('Ο', 'O'), Map.entry('Ρ', 'P'), Map.entry('Τ', 'T'),
            Map.entry('Υ', 'Y'), Map.entry('Χ', 'X'), Map.entry('ο', 'o'), Map.entry('ν', 'v'), Map.entry('А', 'A'),
            Map.entry('В', 'B'), Map.entry('Е', 'E'), Map.entry('К', 'K'), Map.entry('М', 'M'), Map.entry('Н', 'H'),
            Map.entry('О', 'O'), Map.entry('Р', 'P'), Map.entry('С', 'C'), Map.entry('Т', 'T'), Map.entry('Х', 'X'),
            Map.entry('У', 'Y'), Map.entry('Ѕ', 'S'), Map.entry('І', 'I'), Map.entry('Ј', 'J'), Map.entry('а', 'a'),
            Map.entry('е', 'e'), Map.entry('о', 'o'), Map.entry('р', 'p'), Map.entry('с', 'c'), Map.entry('х', 'x'),
            Map.entry('у', 'y'), Map.entry('ѕ', 's'), Map.entry('і', 'i'), Map.entry('ј', 'j'));

    /**
     * Takes a reference apart.
     *
     * @param ref the reference as written, or null
     * @return its parts; empty where it does not end in a number
     */
    public static Optional<RefKey> of(String ref) {
        if (ref == null) {
            return Optional.empty();
        }
        String text = latin(ref).strip();
        int end = text.length() - (isOneOf(".):", text, text.length() - 1) ? 1 : 0);
        int behindDigits = end - (end > 0 && text.charAt(end - 1) >= 'a' && text.charAt(end - 1) <= 'z' ? 1 : 0);
        int digits = behindDigits;
        while (digits > 0 && behindDigits - digits < MOST_DIGITS && isOneOf("0123456789", text, digits - 1)) {
            digits--;
        }
        if (digits == behindDigits) {
            return Optional.empty();
        }
        int separator = digits;
        while (separator > 0 && digits - separator < LONGEST_SEPARATOR && isOneOf(SEPARATORS, text, separator - 1)) {
            separator--;
        }
        return Optional.of(new RefKey(text.substring(0, separator).strip().toUpperCase(Locale.ROOT),
                text.substring(separator, digits), Integer.parseInt(text.substring(digits, behindDigits)),
                behindDigits - digits, text.substring(behindDigits, end)));
    }

    /**
     * A reference as it is compared: A15, A.15 and a 15 are the same; R1.1 and R11 are not.
     *
     * @param ref the reference as written, or null
     * @return the comparable form; empty where there is no reference
     */
    public static String comparable(String ref) {
        if (ref == null) {
            return "";
        }
        String text = latin(ref).strip().toUpperCase(Locale.ROOT);
        int end = text.length();
        while (isOneOf(".:;,)", text, end - 1)) {
            end--;
        }
        int letters = 0;
        while (letters < end && Character.isLetter(text.charAt(letters))) {
            letters++;
        }
        int rest = letters;
        while (rest < end && isOneOf(SEPARATORS_AFTER_LETTERS, text, rest)) {
            rest++;
        }
        boolean joined = letters > 0 && rest < end && isOneOf("0123456789", text, rest);
        return withSingleBlanks(joined
                ? new StringBuilder(end).append(text, 0, letters).append(text, rest, end).toString()
                : text.substring(0, end));
    }

    private static boolean isOneOf(String characters, String text, int place) {
        return place >= 0 && characters.indexOf(text.charAt(place)) >= 0;
    }

    private static String withSingleBlanks(String text) {
        int blank = 0;
        while (blank < text.length() && !isOneOf(BLANKS, text, blank)) {
            blank++;
        }
        if (blank == text.length()) {
            return text;
        }
        StringBuilder single = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isOneOf(BLANKS, text, i)) {
                single.append(text.charAt(i));
            } else if (!isOneOf(BLANKS, text, i - 1)) {
                single.append(' ');
            }
        }
        return single.toString();
    }

    /**
     * A text with the Greek and Cyrillic letters that look like Latin ones replaced by these.
     *
     * @param text the text
     * @return the text in Latin letters; other letters stay as they are
     */
    public static String latin(String text) {
        StringBuilder latin = null;
        for (int i = 0; i < text.length(); i++) {
            Character alike = text.charAt(i) < 0x80 ? null : LOOK_ALIKES.get(text.charAt(i));
            if (alike != null) {
                latin = latin == null ? new StringBuilder(text) : latin;
                latin.setCharAt(i, alike);
            }
        }
        return latin == null ? text : latin.toString();
    }
}
