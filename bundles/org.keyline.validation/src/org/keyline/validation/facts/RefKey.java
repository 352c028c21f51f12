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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static final Pattern SHAPE = Pattern
            .compile("(.*?)([\\s./_\\-]{0,3})(\\d{1,6})([a-z]?)[.):]?", Pattern.DOTALL);
    private static final Pattern AFTER_LETTERS = Pattern.compile("^(\\p{L}+)[\\s.\\-]+(?=\\d)");
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
        Matcher matcher = SHAPE.matcher(latin(ref).strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(new RefKey(matcher.group(1).strip().toUpperCase(Locale.ROOT), matcher.group(2),
                Integer.parseInt(matcher.group(3)), matcher.group(3).length(), matcher.group(4)));
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
        String plain = latin(ref).strip().toUpperCase(Locale.ROOT).replaceAll("[.:;,)]+$", "");
        return AFTER_LETTERS.matcher(plain).replaceFirst("$1").replaceAll("\\s+", " ");
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
