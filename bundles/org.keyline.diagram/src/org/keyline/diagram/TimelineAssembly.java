/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.keyline.analysis.Coverage;
import org.keyline.analysis.Deadline;
import org.keyline.analysis.Deadlines;
import org.keyline.analysis.DependencyNetwork;
import org.keyline.model.ElementLabels;
import org.keyline.model.ModelContents;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.DependencyKind;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.Milestone;
import org.keyline.model.plan.WorkStream;

/** Puts one timeline together. */
final class TimelineAssembly {

    private final DiagramAssembly assembly;
    private final PlanScope scope;
    private final ImprovementPlan plan;
    private final DependencyNetwork network;
    private final ScheduleMarks schedule;
    private final Selection selection;
    private final Lanes lanes;

    TimelineAssembly(Collection<? extends EObject> roots, DiagramOptions options, IProgressMonitor monitor) {
        assembly = new DiagramAssembly(options, monitor);
        ScheduledPlan scheduled = ScheduledPlan.of(roots, options.root());
        scope = scheduled.scope();
        plan = scheduled.plan();
        network = scheduled.network();
        schedule = scheduled.marks();
        assembly.checkCancelled();
        selection = new Selection(options, plan);
        lanes = assembly.lanes(new TimelineDefinition());
    }

    Diagram build() {
        List<DateLine> dates = List.of();
        if (plan != null) {
            addRows();
            addDependencies();
            dates = assembly.nodes.isEmpty() ? List.of() : dates();
        }
        String notice = assembly.notice(new TimelineDefinition());
        return new Diagram(DiagramKind.TIMELINE, plan, "Timeline of the actions", subtitle(), notice,
                "Actions by " + (lanes == Lanes.PERSON ? "lead officer" : "work stream")
                        + ", one below the other, as bars on a time axis from left to right.",
                List.copyOf(assembly.groups), List.copyOf(assembly.nodes), List.copyOf(assembly.edges), dates,
                legend(dates), assembly.emptyMessage(notice, "There is nothing to draw yet: the model has no plan"
                        + " with actions. Import a plan, or add a work stream and its first action."));
    }

    private void addRows() {
        List<WorkStream> empty = scope.root() == null && assembly.options().criteria().isAll()
                ? plan.getWorkStreams().stream()
                        .filter(stream -> assembly.shows(TimelineDefinition.ACTIONS, stream)).toList()
                : List.of();
        List<Action> actions = ModelContents.actions(plan).stream().filter(scope::holds)
                .filter(action -> assembly.counts("action", action, selection.holds(action))).toList();
        for (Lane lane : Lane.of(lanes, plan, actions, empty)) {
            String id = lane.id(assembly.ids);
            assembly.group(lanes == Lanes.PERSON ? TimelineDefinition.PERSON_LANE : TimelineDefinition.WORK_STREAM,
                    lane.key(), id, null, lane.label(), lanes == Lanes.PERSON
                            ? FigureMarks.none().details(lane.details())
                            : FigureMarks.none(),
                    lane.key() instanceof WorkStream stream ? accent(stream) : -1);
            lane.actions().forEach(action -> addAction(action, id, accent(action.getWorkStream())));
        }
    }

    private int accent(WorkStream stream) {
        return stream == null ? -1 : plan.getWorkStreams().indexOf(stream);
    }

    private void addAction(Action action, String group, int accent) {
        FigureMarks marks = FigureMarks.none();
        marks.describe(FigureTexts.whoAndWhen(action));
        if (assembly.shows(TimelineDefinition.STATUS)) {
            PlanMarks.status(action, selection.day(), marks);
        }
        if (network.isInCycle(action)) {
            marks.state(State.CYCLE).badge("in a cycle", Tone.PROBLEM, "It waits for itself by way of others");
        }
        if (assembly.shows(TimelineDefinition.SCHEDULE)) {
            schedule.mark(action, marks);
        }
        if (assembly.shows(TimelineDefinition.FINDINGS)) {
            assembly.options().findings().mark(action, marks);
        }
        LocalDate limit = assembly.shows(TimelineDefinition.LIMITS)
                ? Deadlines.earliest(action).map(Deadline::date).orElse(null)
                : null;
        assembly.node(TimelineDefinition.ACTION, action, group, marks, accent,
                new Span(action.getStart(), action.getFinish(), limit));
        if (assembly.shows(TimelineDefinition.MILESTONES)) {
            action.getMilestones().stream()
                    .filter(milestone -> assembly.shows(TimelineDefinition.MILESTONES, milestone))
                    .forEach(milestone -> addMilestone(milestone, group, accent));
        }
    }

    private void addMilestone(Milestone milestone, String group, int accent) {
        FigureMarks marks = FigureMarks.none();
        if (milestone.getDate() == null) {
            marks.badge("no date", Tone.WARNING, "The date is not known");
        } else {
            marks.details(ElementLabels.date(milestone.getDate()));
        }
        if (milestone.isReached()) {
            marks.badge("reached", Tone.PLAIN, "Reached");
        }
        assembly.node(TimelineDefinition.MILESTONE, milestone, group, marks, accent,
                milestone.getDate() == null ? Span.UNKNOWN : Span.at(milestone.getDate()));
    }

    private void addDependencies() {
        for (Dependency dependency : network.dependencies()) {
            EdgeKind kind = dependency.getKind() == DependencyKind.REQUIRES ? TimelineDefinition.DEPENDENCY
                    : TimelineDefinition.SOFT_DEPENDENCY;
            if (assembly.shows(kind.layer(), dependency) && hasBar(dependency.getPredecessor())
                    && hasBar(dependency.getSuccessor())) {
                EdgeMarks marks = schedule.marks(dependency, assembly.shows(TimelineDefinition.SCHEDULE));
                assembly.edges.add(new DiagramEdge(assembly.ids.of(dependency), kind, dependency,
                        assembly.ids.of(dependency.getPredecessor()), assembly.ids.of(dependency.getSuccessor()), "",
                        marks.states(), -1, ElementLabels.shortLabel(dependency.getSuccessor()) + " "
                                + ElementLabels.label(dependency),
                        marks.description()));
            }
        }
    }

    private boolean hasBar(Action action) {
        return assembly.has(action) && (action.getStart() != null || action.getFinish() != null);
    }

    private List<DateLine> dates() {
        List<DateLine> dates = new ArrayList<>();
        if (assembly.shows(TimelineDefinition.DEADLINES)) {
            Map<LocalDate, Set<Recommendation>> stated = new TreeMap<>();
            for (Recommendation recommendation : Coverage.of(plan).recommendations()) {
                if (recommendation.getDeadline() != null && (!(scope.root() instanceof Recommendation)
                        || scope.holds(recommendation))) {
                    Deadlines.of(recommendation).ifPresent(deadline -> stated
                            .computeIfAbsent(deadline.date(), day -> new LinkedHashSet<>()).add(recommendation));
                }
            }
            stated.forEach((day, recommendations) -> dates.add(deadline(day, recommendations)));
        }
        if (plan.getStatusDate() != null) {
            dates.add(new DateLine("status-date", plan.getStatusDate(), DateLine.Kind.STATUS_DATE, plan, "status",
                    "Status as of " + ElementLabels.date(plan.getStatusDate())));
        }
        LocalDate today = assembly.options().today();
        if (today != null) {
            dates.add(new DateLine("today", today, DateLine.Kind.TODAY, null, "today",
                    "Today, " + ElementLabels.date(today)));
        }
        return List.copyOf(dates);
    }

    private static DateLine deadline(LocalDate day, Set<Recommendation> recommendations) {
        Recommendation first = recommendations.iterator().next();
        String references = String.join(", ", recommendations.stream().limit(4).map(ElementLabels::shortLabel).toList())
                + (recommendations.size() > 4 ? " …" : "");
        return new DateLine("deadline-" + day, day, DateLine.Kind.DEADLINE, first,
                references + " by " + ElementLabels.date(day),
                "Deadline " + ElementLabels.date(day) + " of " + String.join(", ",
                        recommendations.stream().map(ElementLabels::shortLabel).toList()));
    }

    private List<LegendLine> legend(List<DateLine> dates) {
        List<LegendLine> legend = new ArrayList<>();
        if (assembly.nodes.stream().anyMatch(node -> node.kind() == TimelineDefinition.ACTION)) {
            boolean limits = assembly.nodes.stream()
                    .anyMatch(node -> node.span() != null && node.span().limit() != null);
            legend.add(new LegendLine(new LegendLine.BarSample(limits), limits
                    ? "From start to finish, and the day by which it must be finished"
                    : "From start to finish"));
        }
        if (assembly.nodes.stream().anyMatch(node -> node.kind() == TimelineDefinition.MILESTONE)) {
            legend.add(new LegendLine(new LegendLine.MilestoneSample(), "Milestone"));
        }
        dates.stream().map(DateLine::kind).distinct().forEach(kind -> legend.add(
                new LegendLine(new LegendLine.DateSample(kind), switch (kind) {
                case DEADLINE -> "Deadline of recommendations";
                case STATUS_DATE -> "Day of the status";
                case TODAY -> "Today";
                })));
        legend.addAll(Legend.of(List.of(), assembly.nodes, assembly.edges,
                "The action at the arrow waits for the other"));
        if (lanes == Lanes.PERSON) {
            assembly.nodes.stream().map(DiagramNode::accent).filter(accent -> accent >= 0).distinct().sorted()
                    .forEach(accent -> legend.add(new LegendLine(new LegendLine.AccentSample(accent),
                            FigureTexts.title(plan.getWorkStreams().get(accent)))));
        }
        return List.copyOf(legend);
    }

    private String subtitle() {
        if (plan == null) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        parts.add(FigureTexts.name(plan));
        if (scope.root() != null) {
            parts.add("only " + ElementLabels.shortLabel(scope.root()));
        }
        List<DiagramNode> actions = assembly.nodes.stream().filter(node -> node.kind() == TimelineDefinition.ACTION)
                .toList();
        parts.add(FigureTexts.count(actions.size(), "action"));
        long undated = actions.stream()
                .filter(node -> node.span().start() == null || node.span().finish() == null).count();
        if (undated > 0) {
            parts.add(undated + " without start or finish");
        }
        return String.join(" · ", parts);
    }
}
