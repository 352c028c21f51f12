/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.timetable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;

import org.keyline.model.ElementLabels;
import org.keyline.model.plan.ImprovementPlan;

/**
 * Writes timetables as iCalendar (RFC 5545): an all-day event for every step whose day is known. An event keeps its UID
 * as long as plan and step are the same, so that importing again moves what was imported before. Lines end in CR LF and
 * are folded at 75 octets of UTF-8, as the standard asks.
 */
public final class TimetableCalendar {

    private static final int MOST_OCTETS = 75;
    private static final String END_OF_LINE = "\r\n";
    private static final DateTimeFormatter BASIC = DateTimeFormatter.BASIC_ISO_DATE;

    private final LocalDate on;

    /**
     * A calendar that says how the steps stand on a day.
     *
     * @param on the day; it is also the time stamp of the events
     */
    public TimetableCalendar(LocalDate on) {
        this.on = Objects.requireNonNull(on, "on");
    }

    /**
     * Writes the calendar of some plans.
     *
     * @param timetables their timetables
     * @param out takes the text, to be written in UTF-8
     * @throws IOException when it cannot be written
     */
    public void write(List<Timetable> timetables, Appendable out) throws IOException {
        line(out, "BEGIN:VCALENDAR");
        line(out, "VERSION:2.0");
        line(out, "PRODID:-//Keyline//Regulator's timetable//EN");
        line(out, "CALSCALE:GREGORIAN");
        line(out, "METHOD:PUBLISH");
        for (Timetable timetable : timetables) {
            for (TimetableStep step : timetable.steps()) {
                LocalDate day = step.done() != null ? step.done() : step.due();
                if (day != null) {
                    event(timetable.plan(), step, day, out);
                }
            }
        }
        line(out, "END:VCALENDAR");
    }

    private void event(ImprovementPlan plan, TimetableStep step, LocalDate day, Appendable out) throws IOException {
        line(out, "BEGIN:VEVENT");
        line(out, "UID:" + step.key() + "." + escaped(Objects.requireNonNullElse(plan.getId(), "plan")) + "@keyline");
        line(out, "DTSTAMP:" + BASIC.format(on) + "T000000Z");
        line(out, "DTSTART;VALUE=DATE:" + BASIC.format(day));
        line(out, "DTEND;VALUE=DATE:" + BASIC.format(day.plusDays(1)));
        line(out, "SUMMARY:" + escaped(step.title() + " (" + step.on(on).word() + ")"));
        String counted = (step.done() != null ? "Done; the last day was " : "Last day: ")
                + (step.due() == null ? "not known" : step.due()) + ", " + step.basis()
                + (step.expected() ? " (expected)" : "") + ".";
        line(out, "DESCRIPTION:" + escaped(ElementLabels.label(plan) + "\n" + counted + "\n" + Timetable.DOCUMENT
                + ", " + step.locator()));
        line(out, "CATEGORIES:Improvement plan");
        line(out, "STATUS:" + (step.expected() ? "TENTATIVE" : "CONFIRMED"));
        line(out, "TRANSP:TRANSPARENT");
        line(out, "END:VEVENT");
    }

    /** A text as a value: backslash, semicolon, comma and line ends escaped; other control characters left out. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    private static void line(Appendable out, String line) throws IOException {
        int octets = 0;
        for (int i = 0; i < line.length();) {
            int point = line.codePointAt(i);
            String character = Character.toString(point);
            int more = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > MOST_OCTETS) {
                out.append(END_OF_LINE).append(' ');
                octets = 1;
            }
            out.append(character);
            octets += more;
            i += Character.charCount(point);
        }
        out.append(END_OF_LINE);
    }
}
