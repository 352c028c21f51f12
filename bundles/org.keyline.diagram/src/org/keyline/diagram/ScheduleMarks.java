/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

import org.keyline.analysis.DependencyCycle;
import org.keyline.analysis.DependencyViolation;
import org.keyline.analysis.Schedule;
import org.keyline.analysis.ScheduledAction;
import org.keyline.analysis.UnscheduledAction;
import org.keyline.model.ElementLabels;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.DependencyKind;
import org.keyline.model.plan.DependencyType;

/** What the critical path method says of actions and dependencies, as marks. */
final class ScheduleMarks {

    private final Schedule schedule;
    private final Map<Action, UnscheduledAction.Reason> unscheduled = new HashMap<>();
    private final Set<Action> criticalPath;
    private final Set<Dependency> shortestCycles = new HashSet<>();
    private final Map<Action, DependencyCycle> knots = new HashMap<>();
    private final Map<Dependency, DependencyViolation> violations = new HashMap<>();

    ScheduleMarks(Schedule schedule) {
        this.schedule = schedule;
        criticalPath = new HashSet<>(schedule.criticalPath());
        schedule.unscheduled().forEach(action -> unscheduled.put(action.action(), action.reason()));
        schedule.violations().forEach(violation -> violations.put(violation.dependency(), violation));
        for (DependencyCycle cycle : schedule.network().cycles()) {
            shortestCycles.addAll(cycle.dependencies());
            cycle.knot().forEach(action -> knots.put(action, cycle));
        }
    }

    /** Marks an action: critical, float, late, or why nothing can be said. */
    void mark(Action action, FigureMarks marks) {
        DependencyCycle knot = knots.get(action);
        if (knot != null) {
            marks.describe("The shortest cycle: " + String.join(" – ",
                    knot.actions().stream().map(ElementLabels::shortLabel).toList()));
        }
        ScheduledAction scheduled = schedule.action(action).orElse(null);
        if (scheduled == null) {
            unscheduled(action, marks);
            return;
        }
        if (criticalPath.contains(action)) {
            marks.state(State.CRITICAL).badge("critical", Tone.CRITICAL,
                    "On the critical path: a delay of it delays the end");
        }
        OptionalLong late = scheduled.floatToDeadline();
        if (late.isPresent() && late.getAsLong() < 0) {
            marks.state(State.LATE).badge(days(late.getAsLong()), Tone.PROBLEM,
                    "Misses its limit by " + FigureTexts.count((int) -late.getAsLong(), "day"));
        } else if (scheduled.totalFloat() < 0) {
            marks.state(State.LATE).badge(days(scheduled.totalFloat()), Tone.PROBLEM,
                    "Makes a later limit be missed by " + FigureTexts.count((int) -scheduled.totalFloat(), "day"));
        } else if (scheduled.totalFloat() > 0) {
            marks.badge(days(scheduled.totalFloat()), Tone.PLAIN,
                    FigureTexts.count((int) scheduled.totalFloat(), "day") + " of float");
        } else if (!criticalPath.contains(action)) {
            marks.badge("no float", Tone.WARNING, "No float: a slip of one day misses a limit or the plan's end");
        }
        scheduled.deadline().ifPresent(deadline -> marks.describe("It must be finished by "
                + ElementLabels.date(deadline.date(), deadline.precision()) + " ("
                + ElementLabels.shortLabel(deadline.source()) + ")"));
    }

    private void unscheduled(Action action, FigureMarks marks) {
        UnscheduledAction.Reason reason = unscheduled.get(action);
        if (reason == null) {
            return;
        }
        switch (reason) {
        case NO_DATES -> marks.badge("no dates", Tone.WARNING, "Neither start nor finish is known");
        case NO_START -> marks.badge("no start", Tone.WARNING, "The start is not known");
        case NO_FINISH -> marks.badge("no finish", Tone.WARNING, "The finish is not known");
        case FINISH_BEFORE_START ->
            marks.badge("finish before start", Tone.PROBLEM, "The finish lies before the start");
        case IN_CYCLE, CANCELLED -> {
            // the cycle and the stage have badges of their own
        }
        }
    }

    private static String days(long days) {
        return days < 0 ? "−" + -days + " d" : "+" + days + " d";
    }

    /** {@return what is written on a dependency and what is the matter with it} */
    EdgeMarks marks(Dependency dependency, boolean withSchedule) {
        Set<State> states = EnumSet.noneOf(State.class);
        List<String> label = new ArrayList<>();
        String description = "";
        if (dependency.getKind() != DependencyKind.REQUIRES) {
            states.add(State.SOFT);
            label.add(dependency.getKind() == DependencyKind.INFORMS ? "informs" : "aligned with");
        } else {
            String type = type(dependency);
            if (!type.isEmpty()) {
                label.add(type);
            }
            DependencyCycle knot = knots.get(dependency.getPredecessor());
            if (knot != null && knot == knots.get(dependency.getSuccessor())) {
                states.add(State.CYCLE);
                if (shortestCycles.contains(dependency)) {
                    label.add("cycle");
                }
            }
            DependencyViolation violation = violations.get(dependency);
            if (withSchedule && violation != null && !states.contains(State.CYCLE)) {
                states.add(State.LATE);
                label.add(violation.days() + " d too early");
                description = (violation.ofStart() ? "It starts " : "It finishes ")
                        + ElementLabels.date(violation.stated()) + ", but may not before "
                        + ElementLabels.date(violation.earliest());
            }
            if (withSchedule && schedule.isOnCriticalPath(dependency)) {
                states.add(State.CRITICAL);
            }
        }
        return new EdgeMarks(String.join(" · ", label),
                states.isEmpty() ? Set.of() : Collections.unmodifiableSet(states),
                FigureTexts.sentences(description, source(dependency)));
    }

    private static String type(Dependency dependency) {
        int lag = dependency.getLagDays() == null ? 0 : dependency.getLagDays();
        if (lag == 0 && dependency.getType() == DependencyType.FS) {
            return "";
        }
        String days = lag == 0 ? "" : String.format(Locale.ROOT, "%+d d", lag).replace('-', '−');
        return dependency.getType().getLiteral() + days;
    }

    private static String source(Dependency dependency) {
        String text = dependency.getText();
        return text == null || text.isBlank() ? "" : "Read from “" + text.strip() + "”";
    }
}
