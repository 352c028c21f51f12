/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.reading;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keyline.exchange.reading.DateReading.Outcome;
import org.keyline.model.core.DatePrecision;

/**
 * Reads periods that are named in words, where their first and last day are beyond doubt: quarters, halves and the
 * whole of a financial year with both its years ("Q3 2010/11" is October to December 2010, as a council's year begins
 * on 1 April), seasons ("Spring 2010" is March to May; winter only with both its years), the middle of a month (the
 * 15th), weeks by their Monday or their end, Christmas (its eve) and the end of a calendar year. What may mean two
 * periods, such as "Q3 2010" or "Winter 2010", is not read.
 */
final class PeriodText {
    private static final String YEARS = "(20\\d\\d|\\d\\d)\\s?[/\u2013-]\\s?(20\\d\\d|\\d\\d)";
    private static final String PART = "(?:(q|h|quarter|qtr|half)\\.?\\s?([1-4])"
            + "|(1st|2nd|3rd|4th|first|second|third|fourth|last)\\s+(q|h|quarter|qtr|half))";
    private static final String OF = "[\\s,]*(?:of\\s+)?(?:the\\s+)?(?:fy|f/y|(?:financial )?year)?[\\s,(]*";
    private static final Pattern PART_OF_YEAR = Pattern.compile(PART + OF + YEARS + "\\)?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(?:fy\\s?)?" + YEARS + "[\\s,:-]*" + PART);
    private static final Pattern WHOLE_YEAR = Pattern.compile(
            "(?:(?:year|f/?y|financial year)[\\s-]*end(?:ing)?|(?:the\\s+)?(?:f/?y|financial year))?[\\s,]*" + YEARS
                    + "(?:\\s+(?:financial year|f/?y|year end))?");
    private static final Pattern END_OF_YEAR = Pattern.compile("(?:by\\s+)?(?:the\\s+)?end(?:\\s+of)?\\s+(20\\d\\d)");
    private static final Pattern SEASON = Pattern.compile("(spring|summer|autumn)\\s+(?:of\\s+)?(20\\d\\d)");
    private static final Pattern WINTER = Pattern.compile("winter\\s+(?:of\\s+)?" + YEARS);
    private static final Pattern CHRISTMAS = Pattern.compile("(?:christmas|xmas)[\\s,]+(20\\d\\d)");
    private static final Pattern MIDDLE = Pattern.compile("(?:mid|middle)[\\s-]+(?:of\\s+)?(.+)");
    private static final Pattern WEEK = Pattern.compile("(?:w\\s?/\\s?([ceb])|week (commencing|beginning|ending))"
            + "[\\s:.-]*(.+)");

    private PeriodText() {
    }

    /**
     * Reads a text that should name one period.
     *
     * @param text the text, on one line
     * @return its days, or empty where it names none, or one of which there may be two
     */
    static Optional<DateReading> read(String text) {
        String words = text.toLowerCase(Locale.UK);
        try {
            return period(words);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<DateReading> period(String words) {
        Matcher part = PART_OF_YEAR.matcher(words);
        if (part.matches()) {
            return partOfYear(part, 1, financialYear(part.group(5), part.group(6)));
        }
        Matcher after = YEAR_FIRST.matcher(words);
        if (after.matches()) {
            return partOfYear(after, 3, financialYear(after.group(1), after.group(2)));
        }
        Matcher year = WHOLE_YEAR.matcher(words);
        if (year.matches()) {
            boolean plain = words.matches("\\d.*\\d") && !words.matches("\\d{4}\\s?/.*");
            return plain ? Optional.empty()
                    : financialYear(year.group(1), year.group(2)).flatMap(first -> months(first, 12));
        }
        Matcher end = END_OF_YEAR.matcher(words);
        if (end.matches()) {
            return months(YearMonth.of(Integer.parseInt(end.group(1)), 12), 1);
        }
        return season(words).or(() -> nearDay(words));
    }

    private static Optional<DateReading> season(String words) {
        Matcher season = SEASON.matcher(words);
        if (season.matches()) {
            int first = switch (season.group(1)) {
            case "spring" -> 3;
            case "summer" -> 6;
            default -> 9;
            };
            return months(YearMonth.of(Integer.parseInt(season.group(2)), first), 3);
        }
        Matcher winter = WINTER.matcher(words);
        return winter.matches()
                ? financialYear(winter.group(1), winter.group(2)).flatMap(year -> months(year.plusMonths(8), 3))
                : Optional.empty();
    }

    private static Optional<DateReading> nearDay(String words) {
        Matcher christmas = CHRISTMAS.matcher(words);
        if (christmas.matches()) {
            LocalDate eve = LocalDate.of(Integer.parseInt(christmas.group(1)), 12, 24);
            return Optional.of(DateReading.period(eve, eve, DatePrecision.DAY));
        }
        Matcher middle = MIDDLE.matcher(words);
        if (middle.matches()) {
            DateReading month = DateText.read(middle.group(1));
            LocalDate day = month.precision() == DatePrecision.MONTH && !month.inWords()
                    ? month.date().withDayOfMonth(15)
                    : null;
            return Optional.ofNullable(day).map(date -> DateReading.period(date, date, DatePrecision.DAY));
        }
        Matcher week = WEEK.matcher(words);
        return week.matches() ? week(week) : Optional.empty();
    }

    private static Optional<DateReading> week(Matcher week) {
        DateReading day = DateText.read(week.group(3));
        if (day.outcome() != Outcome.WHOLE || day.precision() != DatePrecision.DAY || day.inWords()) {
            return Optional.empty();
        }
        boolean ending = "e".equals(week.group(1)) || "ending".equals(week.group(2));
        boolean monday = day.date().getDayOfWeek() == DayOfWeek.MONDAY;
        LocalDate first = ending ? day.date().with(DayOfWeek.MONDAY) : day.date();
        LocalDate last = ending ? day.date() : day.date().plusDays(monday ? 4 : 6);
        return Optional.of(DateReading.period(first, last, DatePrecision.DAY));
    }

    /** A quarter or a half; the groups of {@link #PART} begin at an index. */
    private static Optional<DateReading> partOfYear(Matcher part, int at, Optional<YearMonth> year) {
        boolean figure = part.group(at) != null;
        String unit = part.group(figure ? at : at + 3);
        int length = unit.startsWith("q") ? 3 : 6;
        int number = figure ? Integer.parseInt(part.group(at + 1)) : ordinal(part.group(at + 2), 12 / length);
        return number * length > 12 ? Optional.empty()
                : year.flatMap(april -> months(april.plusMonths((number - 1L) * length), length));
    }

    private static int ordinal(String word, int last) {
        return switch (word) {
        case "1st", "first" -> 1;
        case "2nd", "second" -> 2;
        case "3rd", "third" -> 3;
        case "4th", "fourth" -> 4;
        default -> last;
        };
    }

    /** The April in which a year begins that is written with both its years; empty where they do not follow. */
    private static Optional<YearMonth> financialYear(String from, String to) {
        int first = Integer.parseInt(from) % 100;
        boolean follow = (first + 1) % 100 == Integer.parseInt(to) % 100 && (from.length() > 2 || to.length() == 2);
        return follow ? Optional.of(YearMonth.of(2000 + first, 4)) : Optional.empty();
    }

    private static Optional<DateReading> months(YearMonth first, int count) {
        return Optional.of(DateReading.period(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth(),
                DatePrecision.MONTH));
    }
}
