/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.keyline.analysis.DependencyNetwork;
import org.keyline.model.ElementLabels;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.DependencyKind;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.PlanPackage;
import org.keyline.model.plan.RelatedAction;
import org.keyline.model.plan.WorkStream;

/** Puts one dependencies diagram together. */
final class DependenciesAssembly {

    private static final String UNCONNECTED = "without-dependencies";

    private final DiagramAssembly assembly;
    private final PlanScope scope;
    private final ImprovementPlan plan;
    private final DependencyNetwork network;
    private final ScheduleMarks schedule;
    private final Selection selection;
    private final Lanes lanes;
    private final List<WorkStream> streams;
    private final Map<WorkStream, String> streamTitles = new HashMap<>();

    DependenciesAssembly(Collection<? extends EObject> roots, DiagramOptions options, IProgressMonitor monitor) {
        assembly = new DiagramAssembly(options, monitor);
        ScheduledPlan scheduled = ScheduledPlan.of(roots, options.root());
        scope = scheduled.scope();
        plan = scheduled.plan();
        network = scheduled.network();
        schedule = scheduled.marks();
        assembly.checkCancelled();
        selection = new Selection(options, plan);
        lanes = assembly.lanes(new DependenciesDefinition());
        streams = plan == null ? List.of() : new ArrayList<>(plan.getWorkStreams());
    }

    Diagram build() {
        if (plan != null) {
            addFigures();
        }
        String notice = assembly.notice(new DependenciesDefinition());
        return new Diagram(DiagramKind.DEPENDENCIES, plan, "Dependencies between actions", subtitle(), notice,
                "Actions from left to right in the order in which they wait for one another; "
                        + (lanes == Lanes.NONE ? "actions without dependencies stand below."
                                : lanes == Lanes.PERSON ? "a lane for each lead officer."
                                        : "a lane for each work stream."),
                List.copyOf(assembly.groups), List.copyOf(assembly.nodes), List.copyOf(assembly.edges), List.of(),
                legend(),
                assembly.emptyMessage(notice, "There is nothing to draw yet: the model has no plan with actions."
                        + " Import a plan, or add a work stream and its first action."));
    }

    private void addFigures() {
        Set<Action> inScope = scope();
        Set<Action> wanted = new LinkedHashSet<>(inScope);
        wanted.removeIf(action -> !assembly.counts("action", action, selection.holds(action)));
        List<Dependency> dependencies = network.dependencies().stream()
                .filter(dependency -> drawn(dependency) && inScope.contains(dependency.getPredecessor())
                        && inScope.contains(dependency.getSuccessor()))
                .filter(dependency -> assembly.counts("dependency", dependency,
                        wanted.contains(dependency.getPredecessor()) && wanted.contains(dependency.getSuccessor())))
                .toList();
        List<RelatedAction> related = related(wanted, dependencies);
        Set<Action> connected = new HashSet<>();
        dependencies.forEach(dependency -> {
            connected.add(dependency.getPredecessor());
            connected.add(dependency.getSuccessor());
        });
        related.forEach(relation -> {
            connected.add(relation.getAction());
            connected.add((Action) relation.eContainer());
        });
        if (!assembly.shows(DependenciesDefinition.UNCONNECTED)) {
            wanted.retainAll(connected);
        }
        if (lanes == Lanes.NONE) {
            addInFlow(wanted, connected);
        } else {
            addInLanes(wanted);
        }
        dependencies.forEach(this::addDependency);
        related.forEach(this::addRelation);
    }

    private void addInFlow(Set<Action> wanted, Set<Action> connected) {
        wanted.stream().filter(connected::contains).forEach(action -> addAction(action, null));
        List<Action> alone = wanted.stream().filter(action -> !connected.contains(action)).toList();
        if (!alone.isEmpty()) {
            boolean reallyAlone = alone.stream().allMatch(
                    action -> network.predecessors(action).isEmpty() && network.successors(action).isEmpty());
            assembly.group(DependenciesDefinition.UNCONNECTED_GROUP, null, UNCONNECTED, null,
                    reallyAlone ? "Without dependencies" : "Without dependencies among those shown",
                    FigureMarks.none().details(FigureTexts.count(alone.size(), "action")), -1);
            alone.forEach(action -> addAction(action, UNCONNECTED));
        }
    }

    private void addInLanes(Set<Action> wanted) {
        for (Lane lane : Lane.of(lanes, plan, List.copyOf(wanted), List.of())) {
            int accent = lane.key() instanceof WorkStream stream ? streams.indexOf(stream) : -1;
            String id = assembly.group(lanes == Lanes.PERSON ? DependenciesDefinition.PERSON_LANE
                    : DependenciesDefinition.WORK_STREAM_LANE, lane.key(), lane.id(assembly.ids), null, lane.label(),
                    FigureMarks.none().details(lane.details()), accent);
            lane.actions().forEach(action -> addAction(action, id));
        }
    }

    private boolean drawn(Dependency dependency) {
        return assembly.shows(dependency.getKind() == DependencyKind.REQUIRES ? DependenciesDefinition.DEPENDENCIES
                : DependenciesDefinition.SOFT);
    }

    /**
     * The actions that the diagram is about: all, or those of the root with their neighbours; for one action its whole
     * chain.
     */
    private Set<Action> scope() {
        List<Action> own = network.actions().stream().filter(scope::holds).toList();
        Set<Action> wanted = new LinkedHashSet<>(own);
        if (scope.root() instanceof Action) {
            wanted.addAll(PlanScope.reached(own, network::predecessors));
            wanted.addAll(PlanScope.reached(own, network::successors));
        } else if (scope.root() != null) {
            own.forEach(action -> {
                wanted.addAll(network.predecessors(action));
                wanted.addAll(network.successors(action));
            });
        }
        Set<Action> inOrder = new LinkedHashSet<>(network.actions());
        inOrder.retainAll(wanted);
        return inOrder;
    }

    /** The related actions that no dependency joins already, each pair once. */
    private List<RelatedAction> related(Set<Action> wanted, List<Dependency> dependencies) {
        List<Action> naming = wanted.stream()
                .filter(action -> action.eIsSet(PlanPackage.Literals.ACTION__RELATED_ACTIONS)).toList();
        if (naming.isEmpty()) {
            return List.of();
        }
        Set<Set<Action>> joined = new HashSet<>();
        dependencies.forEach(d -> joined.add(pair(d.getPredecessor(), d.getSuccessor())));
        List<RelatedAction> related = new ArrayList<>();
        for (Action action : naming) {
            for (RelatedAction relation : action.getRelatedActions()) {
                Action other = relation.getAction();
                if (other != null && other != action && wanted.contains(other)
                        && assembly.shows(DependenciesDefinition.RELATED, relation)
                        && joined.add(pair(action, other))) {
                    related.add(relation);
                }
            }
        }
        return related;
    }

    private static Set<Action> pair(Action one, Action other) {
        Set<Action> pair = new HashSet<>();
        pair.add(one);
        pair.add(other);
        return pair;
    }

    private void addAction(Action action, String group) {
        FigureMarks marks = FigureMarks.none();
        if (assembly.shows(DependenciesDefinition.DETAILS)) {
            marks.details(FigureTexts.whoAndWhen(action));
        }
        if (assembly.shows(DependenciesDefinition.STATUS)) {
            PlanMarks.status(action, selection.day(), marks);
        }
        if (network.isInCycle(action)) {
            marks.state(State.CYCLE).badge("in a cycle", Tone.PROBLEM,
                    "It waits for itself by way of others");
        }
        if (assembly.shows(DependenciesDefinition.SCHEDULE)) {
            schedule.mark(action, marks);
        }
        if (assembly.shows(DependenciesDefinition.FINDINGS)) {
            assembly.options().findings().mark(action, marks);
        }
        if (action.getWorkStream() != null) {
            marks.describe(streamTitles.computeIfAbsent(action.getWorkStream(),
                    stream -> "Work stream " + FigureTexts.title(stream)));
        }
        assembly.node(DependenciesDefinition.ACTION, action, group, marks, streams.indexOf(action.getWorkStream()));
    }

    private void addDependency(Dependency dependency) {
        EdgeKind kind = dependency.getKind() == DependencyKind.REQUIRES ? DependenciesDefinition.DEPENDENCY
                : DependenciesDefinition.SOFT_DEPENDENCY;
        EdgeMarks marks = schedule.marks(dependency, assembly.shows(DependenciesDefinition.SCHEDULE));
        String from = ElementLabels.shortLabel(dependency.getPredecessor());
        String to = ElementLabels.shortLabel(dependency.getSuccessor());
        String title = switch (dependency.getKind()) {
        case REQUIRES -> to + " waits for " + from;
        case INFORMS -> from + " informs " + to;
        case ALIGNED_WITH -> to + " is aligned with " + from;
        };
        assembly.edges.add(new DiagramEdge(assembly.ids.of(dependency), kind, dependency,
                assembly.ids.of(dependency.getPredecessor()), assembly.ids.of(dependency.getSuccessor()),
                marks.label(), marks.states(), -1, title, marks.description()));
    }

    private void addRelation(RelatedAction relation) {
        Action action = (Action) relation.eContainer();
        assembly.edges.add(new DiagramEdge(assembly.ids.of(relation), DependenciesDefinition.RELATED_ACTION, relation,
                assembly.ids.of(action), assembly.ids.of(relation.getAction()), "related", Set.of(State.SOFT), -1,
                ElementLabels.shortLabel(action) + " names " + ElementLabels.shortLabel(relation.getAction())
                        + " as related",
                ""));
    }

    private List<LegendLine> legend() {
        List<LegendLine> legend = new ArrayList<>(Legend.of(assembly.groups, assembly.nodes, assembly.edges,
                "The action at the arrow waits for the other"));
        Set<Integer> accents = new TreeSet<>();
        assembly.nodes.stream().map(DiagramNode::accent).filter(accent -> accent >= 0).forEach(accents::add);
        accents.forEach(accent -> legend.add(new LegendLine(new LegendLine.AccentSample(accent),
                FigureTexts.title(streams.get(accent)))));
        return legend;
    }

    private String subtitle() {
        if (plan == null) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        parts.add(FigureTexts.name(plan));
        if (scope.root() != null) {
            parts.add("only " + ElementLabels.shortLabel(scope.root()) + " and what it is connected to");
        }
        parts.add(FigureTexts.count(assembly.nodes.size(), "action"));
        long dependencies = assembly.edges.stream()
                .filter(edge -> edge.kind() != DependenciesDefinition.RELATED_ACTION).count();
        parts.add(dependencies == 1 ? "1 dependency" : dependencies + " dependencies");
        count(parts, State.CRITICAL, "critical");
        count(parts, State.LATE, "late");
        int cycles = network.cycles().size();
        if (cycles > 0) {
            parts.add(FigureTexts.count(cycles, "cycle"));
        }
        return String.join(" · ", parts);
    }

    private void count(List<String> parts, State state, String word) {
        long number = assembly.nodes.stream().filter(node -> node.states().contains(state)).count();
        if (number > 0) {
            parts.add(number + " " + word);
        }
    }
}
