/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.keyline.exchange.grid.GridRow;
import org.keyline.exchange.reading.Look;
import org.keyline.exchange.reading.NumberText;
import org.keyline.model.core.CountSubject;

/**
 * Finds in the text around a table what can be compared with it later: counts of recommendations, announced work
 * streams, money set aside. Only sentences that say it outright are read; "nearly sixty" is no count.
 */
public final class Statements {
    private static final String NUMBER = "(\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
            + "|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)";
    private static final List<String> NUMBERS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven",
            "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
            "eighteen", "nineteen", "twenty");
    private static final Pattern KEY = Pattern.compile("(?i)\\b" + NUMBER + "\\s+key\\s+recommendations\\b");
    private static final Pattern SUPPORTING = Pattern.compile("(?i)\\b" + NUMBER + "\\s+(?:supporting|sub)[\\s-]+"
            + "(?:areas(?:\\s+for\\s+improvement)?|recommendations)\\b");
    private static final Pattern ALL = Pattern.compile(
            "(?i)\\b(?:made|makes|contains|sets? out|there (?:are|were))\\s+" + NUMBER + "\\s+recommendations\\b");
    private static final Pattern STREAMS = Pattern.compile("(?i)\\b" + NUMBER
            + "\\s+(?:work\\s?streams|work\\s?areas|themes|work\\s?themes|strands|work\\s?packages)\\b");
    /** What the sentence says of the plan itself, and what it may list behind the number. */
    private static final Pattern OF_THE_PLAN = Pattern.compile("(?i)(?:the|this|our) (?:improvement |action )?"
            + "(?:plan|programme) (?:has|is (?:divided|split|arranged|organised) into|consists of|comprises|contains"
            + "|is made up of|covers)\\s+");
    private static final Pattern LISTED = Pattern.compile("\\s*(?::|\\(|\u2013|-|,? (?:which are|namely|called))\\s*"
            + "([^.:;()]+)");
    private static final Pattern VAGUE = Pattern.compile(
            "(?i)\\b(?:nearly|about|over|around|some|more than|up to|almost|approximately|circa|at least)\\s+$");
    private static final Pattern QUALIFIED = Pattern.compile(
            "(?i)^\\W*(?:regarding|about|on|relating to|concerning|in relation to|in respect of|for)\\b");
    private static final Pattern BULLET = Pattern
            .compile("^\\s*(?:[-*\u2013]|[" + Look.BULLETS + "]|\\(?[a-z0-9]{1,2}[.)])\\s*(\\S.*)$");
    private static final Pattern MONEY = Pattern.compile("£\\s?[\\d,]+(?:\\.\\d+)?(?:\\s?(?:k|m|million))?(?!\\w)");
    private static final Pattern SET_ASIDE = Pattern.compile(
            "(?i)\\b(?:allocated|set aside|earmarked|budget of)\\b.*\\bimprovement|\\bimprovement.*\\b(?:allocated"
                    + "|set aside|earmarked)\\b");
    private static final Pattern BUDGET = Pattern
            .compile("(?i)\\W*(?:total |overall )?(?:budget|funding)(?: available)?"
                    + "(?: (?:for|of) (?:the |this )?(?:improvement |action )?(?:plan|programme))?\\s*[:\u2013-]\\s*£");

    private Statements() {
    }

    /**
     * A count that the text states.
     *
     * @param subject what is counted
     * @param count the number
     * @param text the sentence
     * @param row its row in the file, from 1
     * @param qualified whether words after it narrow it to some part ("regarding lettings")
     */
    public record Count(CountSubject subject, int count, String text, int row, boolean qualified) {
    }

    /**
     * Finds the counts of recommendations.
     *
     * @param lines the lines of text
     * @return the counts in order
     */
    public static List<Count> counts(List<GridRow> lines) {
        List<Count> counts = new ArrayList<>();
        for (GridRow line : lines) {
            for (String sentence : sentences(line)) {
                count(KEY, CountSubject.KEY_RECOMMENDATIONS, sentence, line.row(), counts);
                count(SUPPORTING, CountSubject.SUPPORTING_RECOMMENDATIONS, sentence, line.row(), counts);
                count(ALL, CountSubject.RECOMMENDATIONS, sentence, line.row(), counts);
            }
        }
        return counts;
    }

    private static List<String> sentences(GridRow line) {
        return line.isBlank() ? List.of() : List.of(Look.oneLine(line.text()).split("(?<=[.!?])\\s+(?=\\p{Lu})"));
    }

    private static void count(Pattern pattern, CountSubject subject, String sentence, int row, List<Count> counts) {
        Matcher matcher = pattern.matcher(sentence);
        while (matcher.find()) {
            String before = sentence.substring(0, matcher.start(1));
            String after = sentence.substring(matcher.end());
            if (!VAGUE.matcher(before).find()) {
                counts.add(new Count(subject, number(matcher.group(1)), sentence, row,
                        QUALIFIED.matcher(after).find()));
            }
        }
    }

    private static int number(String text) {
        int word = NUMBERS.indexOf(text.toLowerCase(Locale.UK));
        return word >= 0 ? word : Integer.parseInt(text);
    }

    /**
     * Work streams that the text announces.
     *
     * @param count the number announced
     * @param text the sentence
     * @param names the list below it
     */
    public record Streams(int count, String text, List<String> names) {
    }

    /**
     * Finds a sentence that announces a number of work streams with a list of at least two of them below it or behind
     * the number, or that says of the plan how many it has.
     *
     * @param lines the lines of text
     * @return the first announcement
     */
    public static Optional<Streams> streams(List<GridRow> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String text = Look.oneLine(lines.get(i).text());
            Matcher matcher = STREAMS.matcher(text);
            if (matcher.find() && !VAGUE.matcher(text.substring(0, matcher.start(1))).find()) {
                List<String> names = listBelow(lines, i + 1);
                if (names.size() < 2) {
                    names = listBehind(text, matcher);
                }
                if (names.size() > 1 || OF_THE_PLAN.matcher(text.substring(0, matcher.start())).find()) {
                    return Optional.of(new Streams(number(matcher.group(1)),
                            text.replaceFirst("^[-\u2022]\\s*", ""), names));
                }
            }
        }
        return Optional.empty();
    }

    /** The names behind the number in the same sentence, provided that they are as many. */
    private static List<String> listBehind(String text, Matcher number) {
        Matcher listed = LISTED.matcher(text.substring(number.end()));
        if (!listed.lookingAt()) {
            return List.of();
        }
        List<String> names = List.of(listed.group(1).strip().split("\\s*,\\s*(?:and\\s+)?|\\s+and\\s+"));
        return names.size() == number(number.group(1)) ? names : List.of();
    }

    private static List<String> listBelow(List<GridRow> lines, int from) {
        List<String> names = new ArrayList<>();
        int indent = -1;
        for (GridRow line : lines.subList(from, lines.size())) {
            String text = line.isBlank() ? "" : line.cells().get(0).text();
            if (text.isBlank()) {
                continue;
            }
            Matcher bullet = BULLET.matcher(text);
            int blanks = text.length() - text.stripLeading().length();
            boolean sameLevel = indent < 0 || blanks == indent;
            if (!bullet.matches() || !sameLevel || bullet.group(1).matches("\\d+\\.\\d.*") || text.length() > 120) {
                break;
            }
            indent = blanks;
            names.add(bullet.group(1).strip().replaceAll("[.;,]$", ""));
        }
        return names;
    }

    /**
     * Finds the money set aside for the improvement.
     *
     * @param lines the lines of text
     * @return the amount in pounds, where exactly one sentence names exactly one amount and says so
     */
    public static Optional<BigDecimal> budget(List<GridRow> lines) {
        List<BigDecimal> amounts = new ArrayList<>();
        for (GridRow line : lines) {
            for (String sentence : sentences(line)) {
                List<String> money = MONEY.matcher(sentence).results().map(result -> result.group()).toList();
                if (money.size() == 1
                        && (SET_ASIDE.matcher(sentence).find() || BUDGET.matcher(sentence).lookingAt())) {
                    NumberText.money(money.get(0)).ifPresent(amounts::add);
                }
            }
        }
        return amounts.size() == 1 ? Optional.of(amounts.get(0)) : Optional.empty();
    }
}
