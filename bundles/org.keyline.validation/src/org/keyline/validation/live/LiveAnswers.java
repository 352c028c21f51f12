/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.live;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.keyline.model.ModelContents;
import org.keyline.model.ModelLists;
import org.keyline.model.core.Addressable;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.PlanPackage;
import org.keyline.analysis.Progress;
import org.keyline.validation.ValidationContext;
import org.keyline.validation.facts.Answers;

/** How the plans answer their reports, looked up link by link. Which reports they answer, {@link LiveReports} knows. */
final class LiveAnswers extends Answers implements LiveFact {

    private final ValidationContext context;
    private final LiveReports reports;
    private final Referrers referrers;
    private final ModelOrder order;

    LiveAnswers(ValidationContext context, LiveReports reports, Referrers referrers, ModelOrder order) {
        this.context = context;
        this.reports = reports;
        this.referrers = referrers;
        this.order = order;
    }

    @Override
    public Class<?> kind() {
        return Answers.class;
    }

    @Override
    public void touched(Touched touched) {
        // the rules say themselves on what links they look
    }

    @Override
    public void settle(Consumer<EObject> affected) {
        // nothing is kept
    }

    @Override
    public boolean isAnswered(InspectionReport report) {
        return report != null && !answering(report).isEmpty();
    }

    @Override
    public boolean isDescribed(InspectionReport report) {
        return isAnswered(report) && isDescribed(report.getRecommendations());
    }

    private static boolean isDescribed(List<Recommendation> recommendations) {
        return recommendations.stream().anyMatch(r -> !r.isCitedOnly() || isDescribed(ModelLists.children(r)));
    }

    @Override
    public List<Action> actions(Addressable addressed, InspectionReport report) {
        Set<Action> actions = new LinkedHashSet<>();
        answering(report).forEach(plan -> actions.addAll(linked(addressed, plan)));
        return List.copyOf(actions);
    }

    @Override
    public boolean isCovered(Recommendation recommendation, InspectionReport report) {
        return answering(report).stream().anyMatch(plan -> isCoveredBy(plan, recommendation))
                || !ModelLists.children(recommendation).isEmpty()
                        && ModelLists.children(recommendation).stream().allMatch(child -> isCovered(child, report));
    }

    private boolean isCoveredBy(ImprovementPlan plan, Recommendation recommendation) {
        return !linked(recommendation, plan).isEmpty() || !ModelLists.children(recommendation).isEmpty()
                && ModelLists.children(recommendation).stream().allMatch(child -> isCoveredBy(plan, child));
    }

    private List<Action> linked(Addressable addressed, ImprovementPlan plan) {
        List<Action> actions = new ArrayList<>(2);
        referrers.forEach(PlanPackage.Literals.ACTION__ADDRESSES, addressed, referrer -> {
            if (referrer instanceof Action action && !Progress.isCancelled(action)
                    && ModelContents.planOf(action) == plan) {
                actions.add(action);
            }
        });
        actions.sort(order);
        return actions;
    }

    /** The plans that answer a report and are not replaced. */
    private List<ImprovementPlan> answering(InspectionReport report) {
        List<ImprovementPlan> plans = new ArrayList<>(1);
        for (ImprovementPlan plan : context.plans()) {
            if (reports.of(plan).contains(report)
                    && context.plans().stream().noneMatch(other -> other.getSupersedes() == plan)) {
                plans.add(plan);
            }
        }
        return plans;
    }
}
