/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.cli.query;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

import org.keyline.model.plan.ImprovementPlan;
import org.keyline.validation.timetable.Timetable;
import org.keyline.validation.timetable.TimetableCalendar;

import com.google.gson.stream.JsonWriter;

/** The timetables of plans as an iCalendar file. */
public final class TimetableFile implements Answer {

    private final List<ImprovementPlan> plans;
    private final LocalDate on;

    /**
     * The calendar of some plans.
     *
     * @param plans the plans; at least one
     * @param on the day on which the steps stand as is said, or null for the status date of the first plan
     */
    public TimetableFile(List<ImprovementPlan> plans, LocalDate on) {
        this.plans = List.copyOf(plans);
        this.on = TimetableAnswer.day(plans.get(0), on);
    }

    @Override
    public void writeText(PrintWriter out, int columns) {
        try {
            new TimetableCalendar(on).write(plans.stream().map(Timetable::of).toList(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a PrintWriter keeps its failures to itself
        }
        out.flush();
    }

    @Override
    public void writeJson(JsonWriter json) {
        throw new UnsupportedOperationException("a calendar is no JSON");
    }
}
