/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.facts;

/**
 * What in a text is written like the reference of an action, one after the other: up to four capitals, a point, a
 * hyphen or nothing, and a number of up to three figures, with a blank before or behind the point; not within a word or
 * a longer number. So A.1, B-12 and AB 3; of R1.2 the beginning, R1.
 */
public final class TextReferences {

    private static final int MOST_CAPITALS = 4;
    private static final int MOST_FIGURES = 3;

    private final String text;
    private int start;
    private int letters;
    private String separator = "";
    private int end;

    /**
     * Before the first reference of a text.
     *
     * @param text the text
     */
    public TextReferences(String text) {
        this.text = text;
    }

    /**
     * Goes to the next reference.
     *
     * @return false where there is none any more
     */
    public boolean next() {
        for (int i = end; i < text.length(); i++) {
            if (isCapital(i) && isReference(i)) {
                return true;
            }
        }
        end = text.length();
        return false;
    }

    /**
     * The place of the reference.
     *
     * @return its first character, counted from 0
     */
    public int start() {
        return start;
    }

    /**
     * The reference as written.
     *
     * @return the reference, in Latin letters
     */
    public String ref() {
        return RefKey.latin(text.substring(start, end));
    }

    /**
     * What stands before the number.
     *
     * @return the capitals, in Latin letters
     */
    public String prefix() {
        return RefKey.latin(text.substring(start, letters));
    }

    /**
     * What stands between capitals and number.
     *
     * @return a point or a hyphen, or nothing
     */
    public String separator() {
        return separator;
    }

    private boolean isReference(int place) {
        int behindLetters = place;
        for (int i = 0; i < MOST_CAPITALS && isCapital(behindLetters); i++) {
            behindLetters += Character.charCount(text.codePointAt(behindLetters));
        }
        int number = behindBlank(behindLetters);
        boolean separated = number < text.length() && (text.charAt(number) == '.' || text.charAt(number) == '-');
        String between = separated ? text.charAt(number) == '.' ? "." : "-" : "";
        number = behindBlank(number + between.length());
        int behind = number;
        while (behind < number + MOST_FIGURES && isFigure(behind)) {
            behind++;
        }
        if (behind == number || isFigure(behind)
                || behind < text.length() && Character.isLetter(text.codePointAt(behind)) || isWithin(place)) {
            return false;
        }
        start = place;
        letters = behindLetters;
        separator = between;
        end = behind;
        return true;
    }

    private int behindBlank(int place) {
        if (place < text.length()) {
            char c = text.charAt(place);
            return c == ' ' || c >= '\t' && c <= '\r' ? place + 1 : place;
        }
        return place;
    }

    private boolean isCapital(int place) {
        if (place >= text.length()) {
            return false;
        }
        char c = text.charAt(place);
        return c < 0x80 ? c >= 'A' && c <= 'Z'
                : Character.getType(text.codePointAt(place)) == Character.UPPERCASE_LETTER;
    }

    private boolean isFigure(int place) {
        return place < text.length() && text.charAt(place) >= '0' && text.charAt(place) <= '9';
    }

    /** Whether a place lies within a word or a longer number. */
    private boolean isWithin(int place) {
        return place > 0 && (text.charAt(place - 1) == '.' || isFigure(place - 1)
                || Character.isLetter(text.codePointBefore(place)));
    }
}
