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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.keyline.analysis.Deadline;
import org.keyline.analysis.DependencyCycle;
import org.keyline.analysis.DependencyViolation;
import org.keyline.analysis.Schedule;
import org.keyline.analysis.ScheduledAction;
import org.keyline.analysis.UnscheduledAction;
import org.keyline.cli.Texts;
import org.keyline.model.ElementLabels;
import org.keyline.model.core.Element;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImprovementPlan;

import com.google.gson.stream.JsonWriter;

/** The critical path, and by how many calendar days each action can slip. */
public final class CriticalPathAnswer implements PlanAnswer {

    @Override
    public void writeText(ImprovementPlan plan, PrintWriter out, int columns) {
        Schedule schedule = Schedule.of(plan);
        List<Action> path = schedule.criticalPath();
        String summary = path.isEmpty() ? "No action could be scheduled."
                : "Critical path: " + path.stream().map(Briefly::ref).collect(Collectors.joining(" > "))
                        + schedule.end().map(end -> "; the plan ends on " + ElementLabels.date(end)).orElse("");
        Texts.lines(summary, columns).forEach(out::println);
        for (DependencyCycle cycle : schedule.network().cycles()) {
            String text = "Cycle: " + cycle.actions().stream().map(Briefly::ref).collect(Collectors.joining(" > "))
                    + " > " + Briefly.ref(cycle.actions().getFirst());
            Texts.lines(text, columns).forEach(out::println);
        }
        out.println();
        writeSchedule(schedule, out, columns);
        if (!schedule.violations().isEmpty()) {
            out.println();
            TextTable table = new TextTable("Action", "Waits for", "Dates stated", "Not before", "Too early by (days)");
            for (DependencyViolation violation : schedule.violations()) {
                table.row(Briefly.ref(violation.dependency().getSuccessor()),
                        Briefly.ref(violation.dependency().getPredecessor()) + " "
                                + violation.dependency().getType().getLiteral(),
                        ElementLabels.date(violation.stated()), ElementLabels.date(violation.earliest()),
                        violation.days());
            }
            table.write(out, columns);
        }
        if (!schedule.unscheduled().isEmpty()) {
            out.println();
            TextTable table = new TextTable("Action", "Name", "Not scheduled, because");
            schedule.unscheduled().forEach(
                    left -> table.row(Briefly.ref(left.action()), left.action().getName(), words(left.reason())));
            table.write(out, columns);
        }
    }

    private static void writeSchedule(Schedule schedule, PrintWriter out, int columns) {
        Set<Action> path = Set.copyOf(schedule.criticalPath());
        TextTable table = new TextTable("Ref", "Action", "Start", "Finish", "Deadline", "Float", "Critical");
        for (ScheduledAction action : schedule.actions()) {
            table.row(action.action().getRef(), action.action().getName(), dates(action.start(), action.earlyStart()),
                    dates(action.finish(), action.earlyFinish()),
                    action.deadline().map(Deadline::date).map(Briefly::iso).orElse(null), action.totalFloat(),
                    path.contains(action.action()) ? "path" : action.critical() ? "yes" : "");
        }
        if (!table.isEmpty()) {
            table.write(out, columns);
            out.println();
            String meaning = Texts.count(schedule.actions().size(), "action")
                    + " scheduled. Float: calendar days to spare before a limit or the plan's end; negative is late.";
            Texts.lines(meaning, columns).forEach(out::println);
            if (schedule.actions().stream().anyMatch(ScheduledAction::delayed)) {
                out.println("A second date, after >, is the earliest that what the action waits for allows.");
            }
        }
    }

    @Override
    public void writeJson(ImprovementPlan plan, JsonWriter json) throws IOException {
        Schedule schedule = Schedule.of(plan);
        json.name("end").value(schedule.end().map(Briefly::iso).orElse(null));
        Briefly.elements(json, "criticalPath", schedule.criticalPath());
        Briefly.elements(json, "criticalActions", schedule.criticalActions());
        json.name("actions").beginArray();
        for (ScheduledAction action : schedule.actions()) {
            writeAction(json, action);
        }
        json.endArray();
        json.name("unscheduled").beginArray();
        for (UnscheduledAction left : schedule.unscheduled()) {
            json.beginObject();
            Briefly.identity(json, left.action());
            json.name("reason").value(words(left.reason()));
            json.endObject();
        }
        json.endArray();
        json.name("cycles").beginArray();
        for (DependencyCycle cycle : schedule.network().cycles()) {
            json.beginArray();
            for (Action action : cycle.actions()) {
                Briefly.element(json, action);
            }
            json.endArray();
        }
        json.endArray();
        json.name("violations").beginArray();
        for (DependencyViolation violation : schedule.violations()) {
            writeViolation(json, violation);
        }
        json.endArray();
    }

    private static void writeAction(JsonWriter json, ScheduledAction action) throws IOException {
        json.beginObject();
        Briefly.identity(json, action.action());
        json.name("start").value(Briefly.iso(action.start()));
        json.name("finish").value(Briefly.iso(action.finish()));
        json.name("days").value(action.days());
        json.name("earlyStart").value(Briefly.iso(action.earlyStart()));
        json.name("earlyFinish").value(Briefly.iso(action.earlyFinish()));
        json.name("lateStart").value(Briefly.iso(action.lateStart()));
        json.name("lateFinish").value(Briefly.iso(action.lateFinish()));
        json.name("totalFloat").value(action.totalFloat());
        json.name("freeFloat").value(action.freeFloat());
        json.name("critical").value(action.critical());
        json.name("deadline").value(action.deadline().map(Deadline::date).map(Briefly::iso).orElse(null));
        json.name("deadlineFrom")
                .value(action.deadline().map(Deadline::source).map(Element::getId).orElse(null));
        json.endObject();
    }

    private static void writeViolation(JsonWriter json, DependencyViolation violation) throws IOException {
        json.beginObject();
        json.name("dependency").value(violation.dependency().getId());
        json.name("predecessor");
        Briefly.element(json, violation.dependency().getPredecessor());
        json.name("successor");
        Briefly.element(json, violation.dependency().getSuccessor());
        json.name("type").value(violation.dependency().getType().getLiteral());
        json.name("stated").value(Briefly.iso(violation.stated()));
        json.name("earliest").value(Briefly.iso(violation.earliest()));
        json.name("days").value(violation.days());
        json.endObject();
    }

    private static String dates(LocalDate stated, LocalDate early) {
        List<String> dates = new ArrayList<>(List.of(Briefly.iso(stated)));
        if (early.isAfter(stated)) {
            dates.add(Briefly.iso(early));
        }
        return String.join(" > ", dates);
    }

    private static String words(UnscheduledAction.Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
