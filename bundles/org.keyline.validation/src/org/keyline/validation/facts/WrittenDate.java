/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as somebody in the United Kingdom wrote it, day first, whether it is one of the calendar or not.
 *
 * @param text the date as written
 * @param day the day written, 0 where only a month was
 * @param month the month written, from 1; more than 12 where there is no such month
 * @param year the year; of two digits those below 80 are of this century
 * @param style the way of writing
 * @param place where in the whole text it begins, from 0
 */
public record WrittenDate(String text, int day, int month, int year, Style style, int place) {

    /** Ways of writing a date. */
    public enum Style {
        /** Day, month and year in figures with slashes: 31/11/09. */
        SLASHES("with slashes"),
        /** Day, month and year in figures with dots: 31.11.09. */
        DOTS("with dots"),
        /** Day, month and year in figures with hyphens: 31-11-09. */
        HYPHENS("with hyphens"),
        /** Year, month and day in figures: 2009-11-30. */
        ISO("year first"),
        /** The month in letters: 30 November 2009, November 30 2009. */
        WORDS("with the month in letters"),
        /** A month and a year alone: November 2009. */
        MONTH("month and year");

        private final String phrase;

        Style(String phrase) {
            this.phrase = phrase;
        }

        /**
         * The way of writing in words.
         *
         * @return a phrase such as "with slashes"
         */
        public String phrase() {
            return phrase;
        }
    }

    private static final int YOUNGEST_OF_LAST_CENTURY = 80;
    private static final int MONTHS = 12;
    private static final int LONGEST_MONTH = 31;
    private static final String MONTH_NAME = "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|"
            + "Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
    private static final Pattern NUMERIC = Pattern
            .compile("(?<![\\d/.-])(\\d{1,2}) ?([/.-]) ?(\\d{1,2}) ?\\2 ?(\\d{4}|\\d{2})(?![\\d/])");
    private static final Pattern YEAR_FIRST = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)");
    private static final Pattern IN_WORDS = Pattern.compile("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[ -]+(?:of )?"
            + MONTH_NAME + "\\.?,?[ -]+['’]?(\\d{4}|\\d{2})(?!\\d)", Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_FIRST = Pattern.compile("\\b" + MONTH_NAME
            + "\\.? +(\\d{1,2})(?:st|nd|rd|th)?,? +(\\d{4})(?!\\d)", Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_AND_YEAR = Pattern
            .compile("\\b" + MONTH_NAME + "\\.?,?[ -]+['’]?(\\d{4}|\\d{2})(?!\\d)", Pattern.CASE_INSENSITIVE);

    /**
     * The dates in a text.
     *
     * @param text the text, or null
     * @return the dates with their year, in the order of the text
     */
    public static List<WrittenDate> in(String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        List<WrittenDate> dates = new ArrayList<>();
        char[] rest = text.replaceAll("\\s", " ").toCharArray();
        take(YEAR_FIRST, rest, m -> dates.add(new WrittenDate(m.group(), number(m, 3), number(m, 2), number(m, 1),
                Style.ISO, m.start())));
        take(NUMERIC, rest, m -> dates.add(new WrittenDate(m.group(), number(m, 1), number(m, 3), year(m.group(4)),
                style(m.group(2)), m.start())));
        take(IN_WORDS, rest, m -> dates.add(new WrittenDate(m.group(), number(m, 1), monthOf(m.group(2)),
                year(m.group(3)), Style.WORDS, m.start())));
        take(MONTH_FIRST, rest, m -> dates.add(new WrittenDate(m.group(), number(m, 2), monthOf(m.group(1)),
                number(m, 3), Style.WORDS, m.start())));
        take(MONTH_AND_YEAR, rest, m -> dates.add(new WrittenDate(m.group(), 0, monthOf(m.group(1)), year(m.group(2)),
                Style.MONTH, m.start())));
        dates.sort(Comparator.comparingInt(WrittenDate::place));
        return Collections.unmodifiableList(dates);
    }

    /**
     * The day of the calendar that it stands for.
     *
     * @return the day, the last of the month where only a month was written; empty where there is no such day
     */
    public Optional<LocalDate> date() {
        try {
            YearMonth of = YearMonth.of(year, month);
            return Optional.of(style == Style.MONTH ? of.atEndOfMonth() : of.atDay(day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * Why there is no such day.
     *
     * @return a clause such as "November has 30 days"; empty where there is such a day
     */
    public Optional<String> fault() {
        if (date().isPresent()) {
            return Optional.empty();
        }
        if (month < 1 || month > MONTHS) {
            return Optional.of("there is no month " + month);
        }
        if (day < 1 || day > LONGEST_MONTH) {
            return Optional.of("no month has a day " + day);
        }
        String name = Month.of(month).getDisplayName(TextStyle.FULL, Locale.UK);
        return Optional.of((month == 2 ? name + " " + year : name) + " has " + YearMonth.of(year, month).lengthOfMonth()
                + " days");
    }

    /**
     * What may have been meant where there is no such day.
     *
     * @return the likeliest days, best first; empty where none suggests itself
     */
    public List<LocalDate> guesses() {
        if (date().isPresent() || year < 1) {
            return List.of();
        }
        if (month >= 1 && month <= MONTHS) {
            YearMonth of = YearMonth.of(year, month);
            return day > of.lengthOfMonth() ? List.of(of.atEndOfMonth(), of.atEndOfMonth().plusDays(1)) : List.of();
        }
        return day >= 1 && day <= MONTHS && month <= LONGEST_MONTH && month >= 1
                && month <= YearMonth.of(year, day).lengthOfMonth() ? List.of(LocalDate.of(year, day, month))
                        : List.of();
    }

    private interface Found {
        void accept(Matcher matcher);
    }

    private static void take(Pattern pattern, char[] rest, Found found) {
        Matcher matcher = pattern.matcher(new String(rest));
        while (matcher.find()) {
            found.accept(matcher);
            Arrays.fill(rest, matcher.start(), matcher.end(), '\u00a0');
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static int year(String figures) {
        int year = Integer.parseInt(figures);
        if (figures.length() > 2) {
            return year;
        }
        return year < YOUNGEST_OF_LAST_CENTURY ? 2000 + year : 1900 + year;
    }

    private static int monthOf(String name) {
        String start = name.substring(0, 3).toLowerCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.name().toLowerCase(Locale.ROOT).startsWith(start)) {
                return month.getValue();
            }
        }
        throw new IllegalArgumentException(name);
    }

    private static Style style(String separator) {
        return switch (separator) {
        case "/" -> Style.SLASHES;
        case "." -> Style.DOTS;
        default -> Style.HYPHENS;
        };
    }
}
