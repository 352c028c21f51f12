/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.keyline.analysis.Coverage;
import org.keyline.model.ElementLabels;
import org.keyline.model.ModelContents;
import org.keyline.model.core.Addressable;
import org.keyline.model.core.Element;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.Stage;
import org.keyline.model.plan.WorkStream;

/** Puts one traceability diagram together. */
final class TraceabilityAssembly {

    private static final String OTHER_SOURCES = "other-sources";

    private final DiagramAssembly assembly;
    private final PlanScope scope;
    private final ImprovementPlan plan;
    private final Coverage coverage;
    private final Selection selection;
    private final Lanes lanes;
    private final List<InspectionReport> reports;
    private final Map<Recommendation, Integer> accents = new LinkedHashMap<>();
    private final Set<Recommendation> shown = new HashSet<>();
    private int families;

    TraceabilityAssembly(Collection<? extends EObject> roots, DiagramOptions options, IProgressMonitor monitor) {
        assembly = new DiagramAssembly(options, monitor);
        List<InspectionReport> inModel = ModelContents.all(roots, InspectionReport.class);
        scope = PlanScope.of(roots, () -> inModel, options.root());
        plan = scope.plan();
        coverage = plan == null ? null : Coverage.of(plan);
        selection = new Selection(options, plan);
        lanes = assembly.lanes(new TraceabilityDefinition());
        reports = coverage == null || coverage.reports().isEmpty() ? inModel : coverage.reports();
    }

    Diagram build() {
        List<Action> actions = plan == null ? List.of()
                : ModelContents.actions(plan).stream().filter(scope::holds)
                        .filter(action -> assembly.counts("action", action, selection.holds(action))).toList();
        chooseRecommendations(actions);
        for (InspectionReport report : reports) {
            report.getRecommendations().forEach(r -> addRecommendation(r, null));
        }
        addOtherSources(actions);
        addActions(actions);
        addLinks(actions);
        String notice = assembly.notice(new TraceabilityDefinition());
        String plainEdge = "Recommendation – action that addresses it";
        return new Diagram(DiagramKind.TRACEABILITY, plan != null ? plan : reports.isEmpty() ? null : reports.get(0),
                "Recommendations and the actions that answer them", subtitle(), notice,
                "Recommendations on the left, actions by " + (lanes == Lanes.PERSON ? "lead officer" : "work stream")
                        + " on the right, a line for each action that addresses a recommendation.",
                List.copyOf(assembly.groups), List.copyOf(assembly.nodes), List.copyOf(assembly.edges), List.of(),
                Legend.of(assembly.groups, assembly.nodes, assembly.edges, plainEdge),
                assembly.emptyMessage(notice, "There is nothing to draw yet: the model has neither recommendations"
                        + " nor actions. Import them, or add a work stream and its first action."));
    }

    private void chooseRecommendations(List<Action> actions) {
        Set<Addressable> addressed = new HashSet<>();
        actions.forEach(action -> addressed.addAll(action.getAddresses()));
        List<Recommendation> wantedOnes = new ArrayList<>();
        boolean all = scope.root() == null;
        for (InspectionReport report : reports) {
            for (Recommendation r : ModelContents.recommendations(report)) {
                boolean wanted = all || (scope.root() instanceof Recommendation ? scope.holds(r)
                        : addressed.contains(r));
                boolean meets = selection.holds(r) || selection.followsActions() && addressed.contains(r);
                if (wanted) {
                    wantedOnes.add(r);
                }
                if (wanted && meets && assembly.shows(TraceabilityDefinition.RECOMMENDATIONS, r)) {
                    for (Recommendation own = r; own != null && shown.add(own);) {
                        own = own.getParent();
                    }
                }
            }
        }
        wantedOnes.forEach(r -> assembly.counts("recommendation", r, shown.contains(r)));
    }

    private void addRecommendation(Recommendation recommendation, String parent) {
        if (!shown.contains(recommendation)) {
            return;
        }
        int accent = recommendation.getParent() == null ? families++
                : accents.getOrDefault(recommendation.getParent(), -1);
        accents.put(recommendation, accent);
        FigureMarks marks = marks(recommendation);
        if (recommendation.getChildren().isEmpty()) {
            assembly.node(TraceabilityDefinition.RECOMMENDATION, recommendation, parent, marks, accent);
            return;
        }
        if (coverage != null) {
            int covered = (int) recommendation.getChildren().stream().filter(coverage::isCovered).count();
            int all = recommendation.getChildren().size();
            marks.badge(covered + " of " + all + " covered", covered < all ? Tone.WARNING : Tone.PLAIN,
                    covered + " of its " + all + " sub-recommendations are covered");
        }
        String id = assembly.group(TraceabilityDefinition.KEY_RECOMMENDATION, recommendation,
                assembly.ids.of(recommendation), parent, FigureTexts.label(recommendation), marks, accent);
        recommendation.getChildren().forEach(child -> addRecommendation(child, id));
    }

    private FigureMarks marks(Recommendation recommendation) {
        FigureMarks marks = FigureMarks.none();
        if (assembly.shows(TraceabilityDefinition.DETAILS) && recommendation.getDeadline() != null) {
            marks.details("by " + ElementLabels.date(recommendation.getDeadline(),
                    recommendation.getDeadlinePrecision()));
        }
        if (coverage != null && !coverage.isCovered(recommendation) && (recommendation.getChildren().isEmpty()
                || recommendation.getChildren().stream().noneMatch(coverage::isCovered))) {
            marks.state(State.UNCOVERED).badge("not covered", Tone.PROBLEM, "No action addresses it");
        }
        if (recommendation.isCitedOnly()) {
            marks.state(State.CITED_ONLY).badge("cited only", Tone.WARNING,
                    "The plan cites it; its text is in none of the reports");
        }
        if (assembly.shows(TraceabilityDefinition.FINDINGS)) {
            assembly.options().findings().mark(recommendation, marks);
        }
        if (coverage != null && coverage.isAddressed(recommendation)) {
            marks.describe("Addressed by " + references(coverage.actionsAddressing(recommendation)));
        }
        return marks;
    }

    private static String references(List<? extends Element> elements) {
        return String.join(", ", elements.stream().map(ElementLabels::shortLabel).toList());
    }

    private void addOtherSources(List<Action> actions) {
        if (plan == null || !assembly.shows(TraceabilityDefinition.OTHER_SOURCES)) {
            return;
        }
        Set<Addressable> addressed = new LinkedHashSet<>();
        actions.forEach(action -> addressed.addAll(action.getAddresses()));
        List<Addressable> sources = TraceabilityDefinition.otherSources(plan).stream()
                .filter(source -> !assembly.has(source) && !(source instanceof Recommendation r && shown.contains(r)))
                .filter(source -> scope.root() == null && assembly.options().criteria().isAll()
                        || addressed.contains(source))
                .filter(source -> assembly.shows(TraceabilityDefinition.OTHER_SOURCES, source)).toList();
        if (sources.isEmpty() || scope.root() instanceof Recommendation) {
            return;
        }
        String id = assembly.group(TraceabilityDefinition.OTHER_SOURCE_GROUP, null, OTHER_SOURCES, null,
                "Other sources", FigureMarks.none(), -1);
        for (Addressable source : sources) {
            FigureMarks marks = FigureMarks.none().state(State.OTHER_SOURCE);
            if (!(source instanceof org.keyline.model.plan.NamedSource)) {
                marks.details(ElementLabels.typeName(source.eClass()));
            }
            assembly.node(TraceabilityDefinition.SOURCE, source, id, marks, -1);
        }
    }

    private void addActions(List<Action> actions) {
        if (plan == null) {
            return;
        }
        List<WorkStream> empty = scope.root() == null && assembly.options().criteria().isAll()
                ? plan.getWorkStreams().stream()
                        .filter(stream -> assembly.shows(TraceabilityDefinition.ACTIONS, stream)).toList()
                : List.of();
        for (Lane lane : Lane.of(lanes, plan, actions, empty)) {
            String group = assembly.group(lanes == Lanes.PERSON ? TraceabilityDefinition.PERSON_LANE
                    : TraceabilityDefinition.WORK_STREAM, lane.key(), lane.id(assembly.ids), null, lane.label(),
                    FigureMarks.none().details(lane.details()), -1);
            // the accents belong to the recommendations here
            lane.actions().forEach(action -> assembly.node(TraceabilityDefinition.ACTION, action, group,
                    marks(action), -1));
        }
    }

    private FigureMarks marks(Action action) {
        FigureMarks marks = FigureMarks.none();
        if (assembly.shows(TraceabilityDefinition.DETAILS)) {
            marks.details(FigureTexts.whoAndWhen(action));
        }
        if (assembly.shows(TraceabilityDefinition.STATUS)) {
            PlanMarks.status(action, selection.day(), marks);
        }
        if (assembly.shows(TraceabilityDefinition.FINDINGS)) {
            assembly.options().findings().mark(action, marks);
        }
        if (action.getAddresses().isEmpty() && action.getStage() != Stage.CANCELLED) {
            marks.state(State.UNLINKED).badge("no recommendation", Tone.PROBLEM, "It addresses no recommendation");
        } else if (!action.getAddresses().isEmpty()) {
            marks.describe("Addresses " + references(action.getAddresses()));
        }
        return marks;
    }

    private void addLinks(List<Action> actions) {
        if (!assembly.shows(TraceabilityDefinition.LINKS)) {
            return;
        }
        for (Action action : actions) {
            for (Addressable addressed : new LinkedHashSet<>(action.getAddresses())) {
                if (assembly.has(addressed)) {
                    String source = assembly.ids.of(addressed);
                    String target = assembly.ids.of(action);
                    int accent = addressed instanceof Recommendation r ? accents.getOrDefault(r, -1) : -1;
                    assembly.edges.add(new DiagramEdge(assembly.ids.joined(source, target),
                            TraceabilityDefinition.ADDRESSES, action, source, target, "", Set.of(), accent,
                            ElementLabels.shortLabel(action) + " addresses " + ElementLabels.shortLabel(addressed),
                            ""));
                }
            }
        }
    }

    private String subtitle() {
        List<String> parts = new ArrayList<>();
        Element owner = plan != null ? plan : reports.isEmpty() ? null : reports.get(0);
        if (owner != null) {
            parts.add(FigureTexts.name(owner));
        }
        if (scope.root() != null) {
            parts.add("only " + ElementLabels.shortLabel(scope.root()));
        }
        long recommendations = shown.size();
        long uncovered = shown.stream().filter(r -> coverage != null && !coverage.isCovered(r)).count();
        List<DiagramNode> actions = assembly.nodes.stream()
                .filter(node -> node.kind() == TraceabilityDefinition.ACTION).toList();
        long unlinked = actions.stream().filter(node -> node.states().contains(State.UNLINKED)).count();
        if (recommendations > 0) {
            parts.add(FigureTexts.count((int) recommendations, "recommendation")
                    + (uncovered == 0 ? "" : ", " + uncovered + " not covered"));
        }
        if (!actions.isEmpty()) {
            parts.add(FigureTexts.count(actions.size(), "action")
                    + (unlinked == 0 ? "" : ", " + unlinked + " without a recommendation"));
        }
        return String.join(" · ", parts);
    }
}
