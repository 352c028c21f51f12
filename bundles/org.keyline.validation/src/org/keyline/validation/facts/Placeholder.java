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

    private static final boolean[] TELLING = new boolean[0x80];

    static {
        "_?.([<{xXBOgGmMkK/dD".chars().forEach(c -> TELLING[c] = true);
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

    /**
     * A quick look for characters without which none of the patterns can match; most texts have none. Of each pattern
     * that is made of letters it looks for the rarest one, and from there at those before it.
     */
    private static boolean mayHaveOne(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < TELLING.length ? TELLING[c] && mayBeOne(text, i, c) : c == '…' && before(text, i) == c) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBeOne(String text, int place, char c) {
        char before = before(text, place);
        return switch (c) {
        case '_' -> before == c;
        case '?', '.' -> before == c && place > 1 && text.charAt(place - 2) == c;
        case '(' -> beginsWithOne(text, place + 1, IN_ROUND_BRACKETS);
        case '[', '<', '{' -> true;
        case 'x', 'X' -> before == 'x' || before == 'X';
        case 'B', 'O' -> before == 'T' || before == 't';
        case 'g', 'G' -> endsWith(text, place, "to g");
        case 'm', 'M' -> endsWith(text, place, "lorem");
        case 'k', 'K' -> endsWith(text, place, "click");
        case '/' -> before == 'd' || before == 'D';
        case 'd', 'D' -> before == 'd' || before == 'D' || text.regionMatches(true, place, "delete as", 0, 9);
        default -> false;
        };
    }

    private static char before(String text, int place) {
        return place == 0 ? 0 : text.charAt(place - 1);
    }

    private static boolean endsWith(String text, int place, String words) {
        return text.regionMatches(true, place + 1 - words.length(), words, 0, words.length());
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
