/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.prose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.keyline.exchange.grid.GridRow;
import org.keyline.exchange.reading.DateReading;
import org.keyline.exchange.reading.DateReading.Outcome;
import org.keyline.exchange.reading.DateText;
import org.keyline.exchange.reading.Look;
import org.keyline.model.core.DatePrecision;

/**
 * Finds in the text above a table the days of the plan itself: when it was approved, submitted and agreed, and the day
 * whose position it shows. Only what is said outright of the plan, or stands behind a label, is read, and only where
 * the text says it once.
 */
public final class PlanDays {

    /** What happened on a day. */
    public enum Event {
        /** The council or governing body approved the plan. */
        APPROVED("(?i).*\\b(?:approved|adopted|endorsed|agreed|signed off) by (?:the |our )?(?<who>"
                + "[^.,;:()]{0,50}?"
                + "\\b(?:board|committee|council|cabinet|executive|governing body|members))(?: meeting| held)* (?:on|of) ",
                "(?i)\\W*(?:date )?(?:plan )?(?:approved|adopted)(?: by (?:the )?(?<who>[^:]{3,60}?))?(?: on)?"
                        + "\\s*[:\u2013-]\\s*"),
        /** It was submitted to the regulator. */
        SUBMITTED("(?i).*\\bsubmitted(?: to (?:the )?[^.,;:()]{3,60}?)? on ",
                "(?i)\\W*(?:date )?(?:plan )?submitted(?: to [^:]{3,60}?)?(?: on)?\\s*[:\u2013-]\\s*"),
        /** The regulator agreed it. */
        AGREED("(?i).*\\bagreed (?:with|by) (?:the )?[^.,;:()]{0,50}?\\b(?:regulator|inspectorate|commission"
                + "|communities scotland) on ",
                "(?i)\\W*(?:date )?(?:plan )?agreed with (?:the )?(?:regulator|inspectorate)(?: on)?\\s*[:\u2013-]\\s*"),
        /** The report that it answers was published. */
        PUBLISHED(
                "(?i).*\\breport,? (?:which |that )?(?:was |has been |is )?(?:published|issued)(?: [^.,;:()]{3,40}?)? on ",
                "(?i)\\W*(?:date )?(?:inspection )?report (?:published|issued|publication(?: date)?)(?: on)?"
                        + "\\s*[:\u2013-]\\s*|\\W*(?:date of )?publication (?:date )?of (?:the )?(?:inspection )?report"
                        + "\\s*[:\u2013-]\\s*"),
        /** The document itself was published. */
        THIS_PUBLISHED(null, "(?i)\\W*(?:date )?(?:of )?(?:published|publication|issued)(?: date)?(?: on)?"
                + "\\s*[:\u2013-]?\\s*"),
        /** The day whose position the plan shows. */
        STATUS(null,
                "(?i)(?:.{0,120}[:\u2013-]\\s)?\\W*(?:(?:plan )?(?:status|position|progress|situation|updated?)(?: report| update)?"
                        + " (?:as )?(?:at|on|to)|status date|as at)\\s*:?\\s*(?:the )?(?:end of )?");

        private final Pattern ofThePlan;
        private final Pattern label;

        Event(String ofThePlan, String label) {
            this.ofThePlan = ofThePlan == null ? null : Pattern.compile(ofThePlan);
            this.label = Pattern.compile(label);
        }
    }

    /**
     * A day that the text states.
     *
     * @param date the day, the last of the month where only a month was stated
     * @param who who did so, or null where the text does not say
     */
    public record Day(LocalDate date, String who) {
    }

    /** A sentence without subject above a plan's table speaks of the plan. */
    private static final Pattern BARE = Pattern
            .compile("(?i)\\W*(?:approved|adopted|endorsed|agreed|signed off|submitted)\\b");
    private static final Pattern PLAN = Pattern.compile("(?i)\\b(?:plan|programme)\\b");

    private PlanDays() {
    }

    /**
     * Finds a day.
     *
     * @param lines the lines above the table
     * @param event what happened
     * @return the day; empty where the text does not say it, or says several
     */
    public static Optional<Day> find(List<GridRow> lines, Event event) {
        List<Day> days = new ArrayList<>();
        for (GridRow line : lines) {
            for (String sentence : DocumentTitle.plain(Look.oneLine(line.text())).split("(?<=[.!?])\\s+(?=\\p{Lu})")) {
                int from = 0;
                for (String written : DateText.written(sentence)) {
                    int at = sentence.indexOf(written, from);
                    day(sentence, at, written, event).filter(day -> !days.contains(day)).ifPresent(days::add);
                    from = at + written.length();
                }
            }
        }
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }

    private static Optional<Day> day(String sentence, int at, String written, Event event) {
        DateReading reading = DateText.read(written);
        if (reading.outcome() != Outcome.WHOLE
                || event != Event.STATUS && reading.precision() == DatePrecision.MONTH) {
            return Optional.empty();
        }
        String before = sentence.substring(0, at);
        Matcher label = event.label.matcher(before);
        Matcher said = event.ofThePlan == null ? null : event.ofThePlan.matcher(before);
        if (label.matches()) {
            return Optional.of(new Day(reading.date(), who(label)));
        }
        boolean ofThePlan = event == Event.PUBLISHED || PLAN.matcher(before).find() || BARE.matcher(before).lookingAt();
        return said != null && ofThePlan && said.matches()
                ? Optional.of(new Day(reading.date(), who(said)))
                : Optional.empty();
    }

    private static String who(Matcher matcher) {
        return matcher.namedGroups().containsKey("who") ? matcher.group("who") : null;
    }
}
