/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.keyline.exchange.reading.DateReading.Outcome;
import org.keyline.model.core.DatePrecision;

/**
 * Reads dates as the United Kingdom writes them: day first (15/05/09, 1.10.2009, 15-May-09, 15th May 2009), months (May
 * 2009, Nov-09), and ISO, and periods in words (see {@link PeriodText}). A year of two digits lies in this century.
 * Whatever is not a whole date is not read.
 */
public final class DateText {
    private static final String MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
            + "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String ORDINAL = "(?:st|nd|rd|th)?";
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ]\\d{2}:\\d{2}\\S*)?");
    private static final Pattern NUMBERS = Pattern
            .compile("(\\d{1,2})\\s?([/.\\-])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{4}|\\d{2})");
    private static final Pattern DAY_MONTH_YEAR = Pattern.compile("(?i)(\\d{1,2})" + ORDINAL
            + "\\s*(?:of\\s+)?[-/ ]?\\s*" + MONTH + "\\s*[-/, ]?\\s*['\u2019]?(\\d{4}|\\d{2})");
    private static final Pattern MONTH_DAY_YEAR = Pattern.compile("(?i)" + MONTH + "\\s+(\\d{1,2})" + ORDINAL
            + ",?\\s+(\\d{4})");
    private static final Pattern MONTH_YEAR = Pattern.compile("(?i)" + MONTH
            + "(?:\\s*[-/, ]?\\s*(\\d{4})|\\s*[-/'\u2019]\\s*['\u2019]?(\\d{2}))");
    private static final Pattern NUMBER_MONTH_YEAR = Pattern.compile("(\\d{1,2})/(\\d{4})");
    private static final Pattern BEFORE = Pattern.compile("(?i)(?:by|on|from|until|to|before|due|the|end(?:\\s+of)?"
            + "|mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thurs?(?:day)?|fri(?:day)?|sat(?:urday)?|sun"
            + "(?:day)?)\\.?,?\\s+");
    private static final Pattern ANY = Pattern.compile("(?<![\\w/])(?:" + ISO.pattern() + "|"
            + NUMBERS.pattern().replace("\\2", "[/.\\-]") + "|" + DAY_MONTH_YEAR.pattern() + "|"
            + MONTH_DAY_YEAR.pattern() + "|" + MONTH_YEAR.pattern() + ")(?![\\d/])");
    private static final int LONGEST = 2_000;

    private DateText() {
    }

    /**
     * Reads a text that should be one date.
     *
     * @param written the text as written
     * @return what it says
     */
    public static DateReading read(String written) {
        String text = Look.oneLine(written).replaceAll("[.;,]+$", "");
        if (text.isEmpty() || text.equals("-") || text.equals("\u2013") || text.equalsIgnoreCase("n/a")) {
            return DateReading.of(Outcome.NOTHING);
        }
        if (text.length() > LONGEST) {
            return DateReading.of(Outcome.VAGUE);
        }
        DateReading whole = whole(text);
        if (whole.outcome() != Outcome.VAGUE) {
            return whole;
        }
        String core = text;
        Matcher before = BEFORE.matcher(core);
        while (before.lookingAt()) {
            String word = before.group().toLowerCase(Locale.UK);
            core = core.substring(before.end());
            DateReading inner = whole(core);
            if (inner.outcome() != Outcome.VAGUE) {
                boolean endOfDay = word.startsWith("end") && inner.precision() == DatePrecision.DAY;
                boolean beforePeriod = word.startsWith("before") && inner.inWords()
                        && inner.precision() == DatePrecision.MONTH;
                return inner.date() != null && (endOfDay || beforePeriod) ? DateReading.of(Outcome.VAGUE) : inner;
            }
            before = BEFORE.matcher(core);
        }
        return DateReading.of(all(text).size() > 1 ? Outcome.SEVERAL : Outcome.VAGUE);
    }

    /**
     * Finds all dates in running text.
     *
     * @param text any text
     * @return what each of them says, those of no calendar included, in order
     */
    public static List<DateReading> all(String text) {
        List<DateReading> readings = new ArrayList<>();
        for (String written : written(text)) {
            readings.add(whole(written));
        }
        return readings;
    }

    /**
     * Finds all dates in running text, as written.
     *
     * @param text any text
     * @return the words of each, in order
     */
    public static List<String> written(String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = ANY.matcher(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    private static DateReading whole(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return day(numbers.group(4), numbers.group(3), numbers.group(1));
        }
        Matcher words = DAY_MONTH_YEAR.matcher(text);
        if (words.matches()) {
            return day(words.group(3), month(words.group(2)), words.group(1));
        }
        Matcher month = MONTH_YEAR.matcher(text);
        if (month.matches()) {
            return month(month.group(2) == null ? month.group(3) : month.group(2), month(month.group(1)));
        }
        Matcher monthFirst = MONTH_DAY_YEAR.matcher(text);
        if (monthFirst.matches()) {
            return day(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2));
        }
        Matcher number = NUMBER_MONTH_YEAR.matcher(text);
        if (number.matches()) {
            return month(number.group(2), number.group(1));
        }
        return PeriodText.read(text).orElse(DateReading.of(Outcome.VAGUE));
    }

    private static DateReading day(String year, String month, String day) {
        try {
            return DateReading.day(LocalDate.of(year(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return DateReading.of(Outcome.IMPOSSIBLE);
        }
    }

    private static DateReading month(String year, String month) {
        try {
            return DateReading.month(YearMonth.of(year(year), Integer.parseInt(month)));
        } catch (DateTimeException e) {
            return DateReading.of(Outcome.IMPOSSIBLE);
        }
    }

    private static int year(String year) {
        int number = Integer.parseInt(year);
        return year.length() == 2 ? 2000 + number : number;
    }

    /** The number of a month named by its first letters. */
    private static String month(String name) {
        int at = "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(name.toLowerCase(Locale.UK).substring(0, 3));
        return String.valueOf(at / 3 + 1);
    }
}
