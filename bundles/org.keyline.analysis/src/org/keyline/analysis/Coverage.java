/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.keyline.model.ModelContents;
import org.keyline.model.ModelLists;
import org.keyline.model.core.Addressable;
import org.keyline.model.inspection.Finding;
import org.keyline.model.inspection.FindingKind;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ActionKind;
import org.keyline.model.plan.ImprovementPlan;

/**
 * Which recommendation is answered by which action, and what is answered by none (SHR ¶8, ¶14).
 * <p>
 * A recommendation is <em>addressed</em> where at least one action is linked to it. It is <em>covered</em> where it is
 * addressed, or where it has children and all of them are covered (rule COV-01). An action that is linked to a parent
 * alone covers that parent, not its children: every sub-recommendation wants an action of its own, and the link ought
 * to point there (rule COV-05). {@link #actionsAddressingAnAncestor} names the actions that are linked too high. A
 * cancelled action answers nothing. The reports considered are those that the plan names, its inspection's, and those
 * whose recommendations or findings its actions address.
 */
public final class Coverage {

    private final List<InspectionReport> reports;
    private final List<Recommendation> recommendations;
    private final int actions;
    private final Map<Addressable, List<Action>> addressing = new HashMap<>();
    private final Set<Recommendation> covered = new LinkedHashSet<>();
    /** Worked out when somebody asks. */
    private List<Recommendation> preparatoryOnly;
    private final List<Finding> unansweredFindings;
    private final List<Action> unlinkedActions;

    private Coverage(ImprovementPlan plan, List<InspectionReport> answered) {
        reports = answered.stream().filter(report -> !report.eIsProxy()).toList();
        List<Action> all = ModelContents.actions(plan);
        actions = all.size();
        List<Recommendation> described = new ArrayList<>();
        List<Finding> criticisms = new ArrayList<>();
        for (InspectionReport report : reports) {
            described.addAll(ModelContents.recommendations(report));
            report.getFindings().stream().filter(f -> f.getKind() == FindingKind.WEAKNESS).forEach(criticisms::add);
        }
        recommendations = List.copyOf(described);
        List<Action> unlinked = new ArrayList<>();
        for (Action action : all) {
            if (Progress.isCancelled(action)) {
                continue;
            }
            List<Addressable> linked = ModelLists.addresses(action);
            if (linked.isEmpty()) {
                unlinked.add(action);
            }
            for (Addressable addressed : linked) {
                addressing.computeIfAbsent(addressed, key -> new ArrayList<>(2)).add(action);
            }
        }
        unlinkedActions = List.copyOf(unlinked);
        for (int i = recommendations.size() - 1; i >= 0; i--) {
            // children come after their parent, so their answer is known here
            Recommendation recommendation = recommendations.get(i);
            List<Recommendation> children = ModelLists.children(recommendation);
            if (isAddressed(recommendation) || !children.isEmpty() && covered.containsAll(children)) {
                covered.add(recommendation);
            }
        }
        unansweredFindings = criticisms.stream().filter(f -> !isAddressed(f) && isBlank(f.getReasonForNoAction()))
                .toList();
    }

    /**
     * Computes the coverage of the reports that a plan answers.
     *
     * @param plan the plan
     * @return its coverage at this moment
     */
    public static Coverage of(ImprovementPlan plan) {
        return of(plan, ModelContents.reports(plan));
    }

    /**
     * Computes the coverage of the reports that a plan answers, where these are known.
     *
     * @param plan the plan
     * @param answered the reports, as {@link ModelContents#reports(ImprovementPlan)} gives them
     * @return its coverage at this moment
     */
    public static Coverage of(ImprovementPlan plan, List<InspectionReport> answered) {
        return new Coverage(plan, answered);
    }

    /** {@return the reports that the plan answers} */
    public List<InspectionReport> reports() {
        return reports;
    }

    /** {@return all recommendations of the reports, each before its children} */
    public List<Recommendation> recommendations() {
        return recommendations;
    }

    /**
     * The actions that are linked to something.
     *
     * @param addressed a recommendation, finding, key line, key question or other source
     * @return the actions, in the plan's order, without cancelled ones; empty where there are none
     */
    public List<Action> actionsAddressing(Addressable addressed) {
        return Collections.unmodifiableList(addressing.getOrDefault(addressed, List.of()));
    }

    /**
     * The actions that are linked to an ancestor of a recommendation, nearest ancestor first.
     *
     * @param recommendation the recommendation
     * @return the actions; they do not cover the recommendation
     */
    public List<Action> actionsAddressingAnAncestor(Recommendation recommendation) {
        Set<Action> linked = new LinkedHashSet<>();
        for (Recommendation r = recommendation.getParent(); r != null; r = r.getParent()) {
            linked.addAll(actionsAddressing(r));
        }
        return List.copyOf(linked);
    }

    /**
     * Whether an action is linked to the thing itself.
     *
     * @param addressed a recommendation, finding, key line, key question or other source
     * @return whether there is such an action
     */
    public boolean isAddressed(Addressable addressed) {
        return addressing.containsKey(addressed);
    }

    /**
     * Whether a recommendation is covered: addressed itself, or all its children are covered (rule COV-01).
     *
     * @param recommendation a recommendation of one of the {@link #reports()}
     * @return whether it is covered
     */
    public boolean isCovered(Recommendation recommendation) {
        return covered.contains(recommendation);
    }

    /** {@return the recommendations that are not covered, each before its children} */
    public List<Recommendation> uncovered() {
        return recommendations.stream().filter(r -> !isCovered(r)).toList();
    }

    /** {@return the criticisms that no action answers and for which no reason is recorded (rule COV-02)} */
    public List<Finding> unansweredFindings() {
        return unansweredFindings;
    }

    /** {@return the actions that are linked to nothing (rule COV-04), without cancelled ones, in the plan's order} */
    public List<Action> unlinkedActions() {
        return unlinkedActions;
    }

    /**
     * The recommendations that are addressed, but by reviews, consultations, pilots and plans alone (rule COV-03). A
     * parent is not among them where an action that carries something out is linked to one of its descendants. An
     * action of unstated kind is not taken for preparatory. The kinds are those of the moment of the first call.
     *
     * @return those recommendations, each before its children
     */
    public List<Recommendation> preparatoryOnly() {
        if (preparatoryOnly == null) {
            preparatoryOnly = findPreparatoryOnly();
        }
        return preparatoryOnly;
    }

    /**
     * Whether an action only prepares: a review, consultation, pilot or plan (SHR ¶8, rule COV-03).
     *
     * @param action the action
     * @return whether it does; false where its kind is not stated
     */
    public static boolean isPreparatory(Action action) {
        ActionKind kind = action.getKind();
        return kind == ActionKind.REVIEW || kind == ActionKind.CONSULT || kind == ActionKind.PILOT
                || kind == ActionKind.PLAN;
    }

    /** {@return the figures} */
    public CoverageCounts counts() {
        int keyRecommendations = reports.stream().mapToInt(report -> report.getRecommendations().size()).sum();
        return new CoverageCounts(keyRecommendations, recommendations.size(), covered.size(),
                recommendations.size() - covered.size(), preparatoryOnly().size(), actions,
                unlinkedActions.size());
    }

    private List<Recommendation> findPreparatoryOnly() {
        Set<Recommendation> carriedOut = new LinkedHashSet<>();
        for (int i = recommendations.size() - 1; i >= 0; i--) {
            Recommendation recommendation = recommendations.get(i);
            if (actionsAddressing(recommendation).stream().anyMatch(a -> !isPreparatory(a))
                    || ModelLists.children(recommendation).stream().anyMatch(carriedOut::contains)) {
                carriedOut.add(recommendation);
            }
        }
        return recommendations.stream().filter(r -> isAddressed(r) && !carriedOut.contains(r)).toList();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
