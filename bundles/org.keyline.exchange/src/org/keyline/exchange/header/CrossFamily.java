/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.header;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.keyline.exchange.grid.Cell;
import org.keyline.exchange.reading.Look;
import org.keyline.exchange.reading.RecommendationCell;
import org.keyline.exchange.reading.StatusText;
import org.keyline.model.core.Rag;
import org.keyline.model.plan.Stage;

/** What columns of crosses stand side by side for: the answers of which a row has those that are crossed. */
enum CrossFamily {
    /** Red, amber, green. */
    LIGHTS(ColumnKind.STATUS, "Status"),
    /** Not started, in progress, complete. */
    STAGES(ColumnKind.STATUS, "Status"),
    /** High, medium, low. */
    PRIORITIES(ColumnKind.PRIORITY, "Priority"),
    /** The recommendations that are answered. */
    RECOMMENDATIONS(ColumnKind.RECOMMENDATIONS, "Recommendations"),
    /** Quarters, months. */
    PERIODS(ColumnKind.FINISH, "Finish");

    private static final Pattern LIGHT = Pattern.compile("(?i)r(?:ed)?|a(?:mber)?|g(?:reen)?");
    private static final Pattern PRIORITY = Pattern.compile("(?i)h(?:igh)?|m(?:ed(?:ium)?)?|l(?:ow)?");
    private static final Pattern QUARTER = Pattern.compile(
            "(?i)(?:q|qtr|quarter)\\s?[1-4]\\b.*|(?:1st|2nd|3rd|4th)\\s(?:q|qtr|quarter)\\b.*");
    private static final Pattern MONTH = Pattern.compile("(?i)(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may"
            + "|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
            + "\\.?(?:[\\s\u2019'-]*(?<year>(?:20)?\\d\\d))?");
    private static final Pattern YEARS = Pattern.compile("20\\d\\d\\s?[/\u2013-]\\s?(?:20)?\\d\\d");
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final Pattern YEAR = Pattern.compile("20\\d\\d");

    private final ColumnKind kind;
    private final String heading;

    CrossFamily(ColumnKind kind, String heading) {
        this.kind = kind;
        this.heading = heading;
    }

    /** The column that the crosses fill. */
    ColumnKind kind() {
        return kind;
    }

    /** A heading of that column. */
    String heading() {
        return heading;
    }

    /**
     * What a cross under a heading says.
     *
     * @param cell the heading
     * @param above the heading over several columns above it, blank where there is none
     * @return the answer in words; null where the heading is none of this family
     */
    String answer(Cell cell, String above) {
        String text = Look.oneLine(cell.text());
        return switch (this) {
        case LIGHTS -> LIGHT.matcher(text).matches() ? StatusText.read(text).rag().getLiteral() : null;
        case STAGES -> isStage(text) ? text : null;
        case PRIORITIES -> PRIORITY.matcher(text).matches() ? text : null;
        case RECOMMENDATIONS -> isRecommendation(text) ? text : null;
        case PERIODS -> period(cell, text, above);
        };
    }

    private static boolean isStage(String text) {
        StatusText status = StatusText.read(text);
        return status.whole() && status.stage() != Stage.UNSPECIFIED && status.rag() == Rag.UNSPECIFIED;
    }

    private static boolean isRecommendation(String text) {
        List<RecommendationCell.Citation> read = RecommendationCell.read(text, false);
        return read.size() == 1 && read.get(0).source().isEmpty() && read.get(0).refs().size() == 1
                && text.chars().anyMatch(Character::isLetter);
    }

    /** A quarter or month, with the year that stands in its heading or above it; without any it stays as it is. */
    private static String period(Cell cell, String text, String above) {
        if (cell.date() != null) {
            return cell.date().getDayOfMonth() == 1 ? month(cell.date().getMonth(), cell.date().getYear()) : null;
        }
        Matcher years = YEARS.matcher(above);
        boolean financial = years.find();
        if (QUARTER.matcher(text).matches()) {
            return YEARS.matcher(text).find() || !financial ? text : text + ' ' + years.group();
        }
        Matcher month = MONTH.matcher(text);
        if (!month.matches()) {
            return null;
        }
        Month named = Month.of(MONTHS.indexOf(text.substring(0, 3).toLowerCase(Locale.UK)) / 3 + 1);
        Matcher year = YEAR.matcher(above);
        if (month.group("year") != null) {
            return month(named, Integer.parseInt(month.group("year")) % 100 + 2000);
        } else if (financial) {
            int first = Integer.parseInt(years.group().substring(0, 4));
            return month(named, named.compareTo(Month.APRIL) >= 0 ? first : first + 1);
        }
        return year.find() ? month(named, Integer.parseInt(year.group())) : text;
    }

    private static String month(Month month, int year) {
        return month.getDisplayName(TextStyle.FULL, Locale.UK) + ' ' + year;
    }
}
