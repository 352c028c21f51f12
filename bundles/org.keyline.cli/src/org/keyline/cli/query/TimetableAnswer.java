/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.cli.query;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

import org.keyline.cli.Texts;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.validation.timetable.Timetable;
import org.keyline.validation.timetable.TimetableStep;
import org.keyline.validation.timetable.TimetableStep.State;

import com.google.gson.stream.JsonWriter;

/** Whether a plan must be agreed with the regulator, and what is to happen by when. */
public final class TimetableAnswer implements PlanAnswer {

    private final LocalDate on;

    /**
     * Asks how the timetable stands on a day.
     *
     * @param on the day, or null for the status date of each plan
     */
    public TimetableAnswer(LocalDate on) {
        this.on = on;
    }

    /**
     * The day for which a plan's timetable is shown.
     *
     * @param plan the plan
     * @param on the day asked for, or null
     * @return that day; else the plan's status date; else today
     */
    static LocalDate day(ImprovementPlan plan, LocalDate on) {
        if (on != null) {
            return on;
        }
        return plan.getStatusDate() != null ? plan.getStatusDate() : LocalDate.now(ZoneId.systemDefault());
    }

    @Override
    public void writeText(ImprovementPlan plan, PrintWriter out, int columns) {
        LocalDate day = day(plan, on);
        Timetable timetable = Timetable.of(plan);
        Texts.lines(timetable.agreementInWords(), columns).forEach(out::println);
        if (timetable.steps().isEmpty()) {
            return;
        }
        out.println("On " + day + ": " + count(timetable, day, State.OVERDUE) + " overdue, "
                + count(timetable, day, State.DUE) + " due within two weeks");
        out.println();
        TextTable table = new TextTable("By", "What", "State", "Done", "How it is counted", "SHR");
        boolean expected = false;
        for (TimetableStep step : timetable.steps()) {
            expected |= step.expected();
            String due = step.due() == null ? "" : step.due() + (step.expected() ? "*" : "");
            table.row(due, step.title(), step.on(day).word(), step.done(), step.basis(), step.locator());
        }
        table.write(out, columns);
        if (expected) {
            out.println();
            out.println("* counted from a step that has not happened yet");
        }
    }

    private static long count(Timetable timetable, LocalDate day, State state) {
        return timetable.steps().stream().filter(step -> step.on(day) == state).count();
    }

    @Override
    public void writeJson(ImprovementPlan plan, JsonWriter json) throws IOException {
        LocalDate day = day(plan, on);
        Timetable timetable = Timetable.of(plan);
        json.name("on").value(day.toString());
        json.name("agreement").value(timetable.agreement().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        json.name("reason").value(timetable.agreementInWords());
        json.name("overdue").value(count(timetable, day, State.OVERDUE));
        json.name("due").value(count(timetable, day, State.DUE));
        json.name("steps").beginArray();
        for (TimetableStep step : timetable.steps()) {
            json.beginObject();
            json.name("step").value(step.key());
            json.name("title").value(step.title());
            json.name("due").value(step.due() == null ? null : step.due().toString());
            json.name("expected").value(step.expected());
            json.name("done").value(step.done() == null ? null : step.done().toString());
            json.name("state").value(step.on(day).word());
            json.name("basis").value(step.basis());
            json.name("source").beginObject();
            json.name("document").value(Timetable.DOCUMENT);
            json.name("locator").value(step.locator());
            json.endObject();
            json.endObject();
        }
        json.endArray();
    }
}
