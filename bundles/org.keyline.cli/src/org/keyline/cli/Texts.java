/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Words and numbers as the command line writes them. */
public final class Texts {

    private static final int LONGEST_QUOTE = 120;

    private Texts() {
    }

    /**
     * A number with its noun: "1 action", "12 actions".
     *
     * @param number how many
     * @param one the noun for one
     * @return the words; the plural is the noun with an s
     */
    public static String count(long number, String one) {
        return count(number, one, one + "s");
    }

    /**
     * A number with its noun: "1 entry", "2 entries".
     *
     * @param number how many
     * @param one the noun for one
     * @param several the noun for none or several
     * @return the words
     */
    public static String count(long number, String one, String several) {
        return String.format(Locale.UK, "%,d %s", number, number == 1 ? one : several);
    }

    /**
     * Text that can be shown in one line of a terminal: without control characters, and cut when it is very long.
     *
     * @param text any text, null for none
     * @return the text in one line
     */
    public static String printable(String text) {
        String line = oneLine(text);
        return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE - 1) + "…";
    }

    /**
     * Text in one line, without control characters, however long.
     *
     * @param text any text, null for none
     * @return the text in one line, empty for none
     */
    public static String oneLine(String text) {
        if (text == null) {
            return "";
        }
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (!Character.isISOControl(c) && !Character.isWhitespace(c) && c != 0xFFFE && c != 0xFFFF) {
                line.appendCodePoint(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        });
        return line.toString().strip();
    }

    /**
     * Text in lines that keep to a width, broken at words; a word longer than a line is broken itself.
     *
     * @param text text in one line
     * @param width the characters that a line may have
     * @return the lines, at least one
     */
    public static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (rest.codePointCount(0, rest.length()) > width) {
            int end = rest.offsetByCodePoints(0, width);
            int space = rest.lastIndexOf(' ', end);
            int cut = space > 0 ? space : end;
            lines.add(rest.substring(0, cut).stripTrailing());
            rest = rest.substring(cut).stripLeading();
        }
        lines.add(rest);
        return lines;
    }

    /**
     * Choices as a sentence reads them: "a, b or c".
     *
     * @param choices the choices, in order
     * @return the words
     */
    public static String or(List<String> choices) {
        if (choices.size() < 2) {
            return String.join("", choices);
        }
        return String.join(", ", choices.subList(0, choices.size() - 1)) + " or " + choices.getLast();
    }

    /**
     * What somebody may have meant who wrote a name that there is not.
     *
     * @param written the name as written
     * @param names the names that there are
     * @return at most three of them, the nearest first; empty when none is near
     */
    public static List<String> nearest(String written, Collection<String> names) {
        String wanted = written.toLowerCase(Locale.ROOT);
        int limit = Math.max(2, wanted.length() / 3);
        List<String> near = new ArrayList<>();
        for (String name : names) {
            String candidate = name.toLowerCase(Locale.ROOT);
            if (distance(wanted, candidate) <= limit || wanted.length() > 2 && candidate.startsWith(wanted)) {
                near.add(name);
            }
        }
        near.sort(Comparator.comparingInt((String name) -> distance(wanted, name.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()));
        return near.size() > 3 ? near.subList(0, 3) : near;
    }

    /** The number of letters to insert, drop, change or swap with their neighbour to turn one word into the other. */
    private static int distance(String from, String to) {
        int[][] steps = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                if (i == 0 || j == 0) {
                    steps[i][j] = i + j;
                    continue;
                }
                int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
                int least = Math.min(Math.min(steps[i - 1][j], steps[i][j - 1]) + 1, steps[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1)) {
                    least = Math.min(least, steps[i - 2][j - 2] + 1);
                }
                steps[i][j] = least;
            }
        }
        return steps[from.length()][to.length()];
    }
}
