/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.keyline.exchange.reading.DateReading.Outcome;

/**
 * Reads limits such as "Must be fully implemented by November 2009", also where a narrow column broke them over lines
 * and cells ("Must be fu / implement 2010 / ted by April"). Whole dates are read; a month and a year that stand apart
 * are put together when there is exactly one of each; a month without its year is not guessed.
 */
public final class LimitText {
    private static final Pattern TRIGGER = Pattern.compile("(?i)\\b(?:must\\b|no later than\\b|latest\\b"
            + "|to be (?:fully )?(?:implemented|completed)\\b)");
    private static final Pattern MONTH = Pattern.compile("(?i)\\b(?:january|february|march|april|may|june|july|august"
            + "|september|october|november|december)\\b");
    private static final Pattern YEAR = Pattern.compile("\\b20\\d\\d\\b");

    private LimitText() {
    }

    /**
     * Finds where a limit begins in a cell.
     *
     * @param text the cell's text
     * @return the index of its first word, or -1
     */
    public static int begin(String text) {
        Matcher matcher = TRIGGER.matcher(text);
        return matcher.find() ? matcher.start() : -1;
    }

    /**
     * What a limit says.
     *
     * @param date the reading; its outcome is {@code WHOLE} or {@code VAGUE}, {@code SEVERAL}, {@code IMPOSSIBLE}
     * @param inPieces whether month and year stand in different pieces of a broken text
     */
    public record Limit(DateReading date, boolean inPieces) {
    }

    /**
     * Reads a limit.
     *
     * @param pieces its text, one piece for each cell that it is spread over
     * @return what it says
     */
    public static Limit read(List<String> pieces) {
        String text = Look.oneLine(String.join(" / ", pieces));
        DateReading plain = DateText.read(text);
        if (plain.outcome() == Outcome.WHOLE || plain.outcome() == Outcome.IMPOSSIBLE) {
            return new Limit(plain, false);
        }
        List<String> dates = DateText.written(text).stream().filter(date -> YEAR.matcher(date).find()
                || date.matches("(?s).*\\d[/.\\-]\\d.*")).toList();
        if (dates.size() == 1) {
            return new Limit(DateText.read(dates.get(0)), false);
        }
        List<String> months = MONTH.matcher(text).results().map(result -> result.group()).distinct().toList();
        List<String> years = YEAR.matcher(text).results().map(result -> result.group()).distinct().toList();
        if (dates.isEmpty() && pieces.size() > 1 && months.size() == 1 && years.size() == 1) {
            return new Limit(DateText.read(months.get(0) + ' ' + years.get(0)), true);
        }
        return new Limit(DateReading.of(dates.isEmpty() ? Outcome.VAGUE : Outcome.SEVERAL), false);
    }
}
