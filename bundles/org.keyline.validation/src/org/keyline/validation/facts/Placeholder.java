/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.facts;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises text that was left to be filled in. */
public final class Placeholder {

    /** In any bracket, these words begin what somebody should fill in. */
    private static final String IN_ANY_BRACKETS = "[(\\[<{] ?(?:please )?(?:insert|fill in|delete as|xx+)\\b"
            + "[^)\\]>}]{0,80}[)\\]>}]?";
    /** In square and other brackets, which ordinary text seldom has, these do too. */
    private static final String IN_SQUARE_BRACKETS = "[\\[<{] ?(?:please )?(?:enter|add|complete|type|name of)\\b"
            + "[^\\]>}]{0,80}[\\]>}]";
    private static final String NAMED = "\\[(?:name|dates?|title|text|ref|reference|address|number|council|"
            + "organisation|officer|lead officer|contact details|amount|link|tbc|tba|tbd|\\?+|…|\\.{2,})]";
    private static final String OPEN = "[(\\[]to be (?:confirmed|agreed|added|inserted|completed|advised)[)\\]]";
    private static final Pattern ANYWHERE = Pattern.compile("_{3,}|\\.{6,}|…{3,}|\\?{3,}|"
            + "[(\\[]?\\b(?:[\\w' -]{0,80} )?to go here\\b[)\\]]?|" + IN_ANY_BRACKETS + "|" + IN_SQUARE_BRACKETS + "|"
            + NAMED + "|" + OPEN + "|\\blorem ipsum\\b|\\bclick (?:here|or tap) to enter\\b|"
            + "\\bd{1,2}[/.-]m{1,2}[/.-]y{2,4}\\b|\\bdelete as (?:necessary|appropriate|applicable)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ABBREVIATION = Pattern.compile("\\b(?:TBC|TBA|TBD|XXX+|TODO|xx+)\\b");
    private static final Pattern WHOLE = Pattern.compile("(?:to be (?:confirmed|agreed|advised|determined|decided|"
            + "completed|inserted|added)|tbc|tba|tbd|todo|xx+|x x x|\\?+|text|placeholder|insert text here|enter text|"
            + "your text here|new action|untitled)[.?! ]*", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_WHOLE = 40;
    private static final String[] IN_ROUND_BRACKETS = { "insert", "fill", "delete", "please", "xx", "to be", " " };
    private static final String[] WHOLE_BEGINNINGS = { "to be ", "tbc", "tba", "tbd", "todo", "xx", "x x x", "text",
            "placeholder", "insert text", "enter text", "your text", "new action", "untitled" };

    /** Two characters in a row without which none of the patterns matches; small letters stand for capitals too. */
    private static final String[] TELLING = { "__", "..", "??", "(i", "(f", "(d", "(p", "(x", "(t", "( ", "xx", "TB",
            "TO", "go", "em", "ck", "el", "yy" };
    private static final String TELLING_ALONE = "[<{";
    private static final int PLAIN = 0x80;
    private static final boolean[] MAY_BE_ONE = new boolean[PLAIN * PLAIN];

    static {
        for (String pair : TELLING) {
            for (int capitals = 0; capitals < 4; capitals++) {
                char first = capitals % 2 == 0 ? pair.charAt(0) : Character.toUpperCase(pair.charAt(0));
                char second = capitals < 2 ? pair.charAt(1) : Character.toUpperCase(pair.charAt(1));
                MAY_BE_ONE[first * PLAIN + second] = true;
            }
        }
        for (int first = 0; first < PLAIN; first++) {
            for (char second : TELLING_ALONE.toCharArray()) {
                MAY_BE_ONE[first * PLAIN + second] = true;
            }
        }
    }

    private Placeholder() {
    }

    /**
     * Finds the first placeholder in a text.
     *
     * @param text the text, or null
     * @return the words that hold the place; empty where the text says something
     */
    public static Optional<String> in(String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        if (text.length() <= LONGEST_WHOLE && mayBeWhole(text) && WHOLE.matcher(text.strip()).matches()) {
            return Optional.of(text.strip());
        }
        if (!mayHaveOne(text)) {
            return Optional.empty();
        }
        for (Pattern pattern : new Pattern[] { ANYWHERE, ABBREVIATION }) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find()) {
                return Optional.of(matcher.group().strip());
            }
        }
        return Optional.empty();
    }

    /** A quick look at the first letters; most short texts begin otherwise. */
    private static boolean mayBeWhole(String text) {
        int first = 0;
        while (Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        return switch (text.charAt(first)) {
        case '?' -> true;
        case 't', 'T', 'x', 'X', 'p', 'P', 'i', 'I', 'e', 'E', 'y', 'Y', 'n', 'N', 'u', 'U' ->
            beginsWithOne(text, first, WHOLE_BEGINNINGS);
        default -> false;
        };
    }

    /** A quick look for characters without which none of the patterns can match; most texts have none. */
    private static boolean mayHaveOne(String text) {
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= PLAIN) {
                if (c == '…' && i > 0 && text.charAt(i - 1) == c) {
                    return true;
                }
                before = 0;
                continue;
            }
            if (MAY_BE_ONE[before * PLAIN + c] && mayBeOne(text, i, before, c)) {
                return true;
            }
            before = c;
        }
        return false;
    }

    /** A closer look at two characters in a row. */
    private static boolean mayBeOne(String text, int place, char before, char c) {
        if (TELLING_ALONE.indexOf(c) >= 0) {
            return true;
        }
        return switch (before) {
        case '.', '?' -> place > 1 && text.charAt(place - 2) == c;
        case '(' -> beginsWithOne(text, place, IN_ROUND_BRACKETS);
        case 'g', 'G' -> endsWith(text, place, "to go");
        case 'c', 'C' -> endsWith(text, place, "click");
        case 'e', 'E' -> endsWith(text, place, "lorem") || endsWith(text, place, "del");
        default -> true;
        };
    }

    /** Whether a text up to a place ends with words that begin with a letter. */
    private static boolean endsWith(String text, int place, String words) {
        int first = place + 1 - words.length();
        return first >= 0 && Words.small(text.charAt(first)) == words.charAt(0)
                && text.regionMatches(true, first, words, 0, words.length());
    }

    private static boolean beginsWithOne(String text, int place, String[] beginnings) {
        for (String beginning : beginnings) {
            if (text.regionMatches(true, place, beginning, 0, beginning.length())) {
                return true;
            }
        }
        return false;
    }
}
