/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.keyline.exchange.grid.GridRow;
import org.keyline.exchange.reading.DateReading;
import org.keyline.exchange.reading.DateReading.Outcome;
import org.keyline.exchange.reading.DateText;
import org.keyline.exchange.reading.Look;

/** Finds deadlines that are stated recommendation by recommendation: "R1- November 2009 R2- April 2010". */
public final class Deadlines {
    private static final Pattern PAIR = Pattern.compile("(?<![\\p{L}\\d.])(?:Recommendation\\s+|Rec\\.?\\s+)?R?\\s?"
            + "(\\d{1,2}(?:\\.\\d{1,2})*)\\s*(?:[-\u2013\u2014:=]|by)\\s*([^-\u2013:=]{4,30}?)"
            + "(?=\\s*(?:[,;.]|$|(?:\\bRec(?:ommendation)?\\.?\\s+)?\\bR?\\s?\\d{1,2}"
            + "(?:\\.\\d{1,2})*\\s*[-\u2013\u2014:=]))");

    /**
     * A deadline.
     *
     * @param ref the recommendation's reference in the form R1.1
     * @param date the deadline
     * @param row its row in the file, from 1
     */
    public record Deadline(String ref, DateReading date, int row) {
    }

    private Deadlines() {
    }

    /**
     * Finds the deadlines of a line.
     *
     * @param line the line
     * @return its deadlines in order; none where a line merely names a recommendation
     */
    public static List<Deadline> read(GridRow line) {
        List<Deadline> deadlines = new ArrayList<>();
        String text = Look.oneLine(line.text());
        if (text.length() > 2_000 || !text.matches(".*\\bR\\s?\\d.*|(?i).*\\brec(?:ommendation)?s?\\b.*")) {
            return deadlines;
        }
        Matcher matcher = PAIR.matcher(text);
        while (matcher.find()) {
            DateReading date = DateText.read(matcher.group(2));
            if (date.outcome() == Outcome.WHOLE) {
                deadlines.add(new Deadline("R" + matcher.group(1), date, line.row()));
            }
        }
        return deadlines;
    }
}
