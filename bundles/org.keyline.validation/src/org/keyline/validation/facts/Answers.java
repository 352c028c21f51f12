/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.keyline.analysis.Coverage;
import org.keyline.model.ModelContents;
import org.keyline.model.ModelLists;
import org.keyline.model.core.Addressable;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.validation.Check;
import org.keyline.validation.DerivedFrom;
import org.keyline.validation.ValidationContext;

/**
 * How the plans of a model together answer its reports (SHR ¶8). A plan that another plan of the model replaces answers
 * nothing any more.
 */
@DerivedFrom(value = "ImprovementPlan.supersedes", facts = Coverage.class)
public abstract class Answers {

    /** For subclasses, which know the answers in one way or another. */
    protected Answers() {
        // nothing to do
    }

    /**
     * The answers in the model that is checked.
     *
     * @param check the check that asks
     * @return the answers
     */
    public static Answers in(Check check) {
        return check.fact(Answers.class, OfRun::new);
    }

    /**
     * Whether some plan of the model answers a report. Where none does, nothing can be said of its coverage.
     *
     * @param report the report, or null
     * @return true where there is such a plan
     */
    public abstract boolean isAnswered(InspectionReport report);

    /**
     * Whether the recommendations of a report were read from the report, and not from citations alone.
     *
     * @param report a report that a plan answers
     * @return true where at least one is described
     */
    public abstract boolean isDescribed(InspectionReport report);

    /**
     * The actions linked to something, in any plan of the model.
     *
     * @param addressed what they are linked to
     * @param report the report that it belongs to
     * @return the actions, without cancelled ones, each once
     */
    public abstract List<Action> actions(Addressable addressed, InspectionReport report);

    /**
     * Whether a recommendation is covered: addressed itself, or by all its parts.
     *
     * @param recommendation the recommendation
     * @param report the report that it belongs to
     * @return true where it is
     */
    public abstract boolean isCovered(Recommendation recommendation, InspectionReport report);

    /** The answers of a run, by the coverage of each plan. */
    private static final class OfRun extends Answers {

        private final Map<InspectionReport, List<Coverage>> coverages = new IdentityHashMap<>();
        private final Set<InspectionReport> described = Collections.newSetFromMap(new IdentityHashMap<>());

        OfRun(ValidationContext context) {
            Set<ImprovementPlan> replaced = new HashSet<>();
            context.plans().forEach(plan -> replaced.add(plan.getSupersedes()));
            for (ImprovementPlan plan : context.plans()) {
                if (!replaced.contains(plan)) {
                    Coverage coverage = context.fact(Coverage.class, plan,
                            p -> Coverage.of(p, AnsweredReports.of(p, context)));
                    for (InspectionReport report : coverage.reports()) {
                        coverages.computeIfAbsent(report, r -> new ArrayList<>(1)).add(coverage);
                    }
                    EObject parent = null;
                    for (Recommendation recommendation : coverage.recommendations()) {
                        if (!recommendation.isCitedOnly() && recommendation.eContainer() != parent) {
                            parent = recommendation.eContainer();
                            described.add(ModelContents.reportOf(recommendation));
                        }
                    }
                }
            }
        }

        @Override
        public boolean isAnswered(InspectionReport report) {
            return coverages.containsKey(report);
        }

        @Override
        public boolean isDescribed(InspectionReport report) {
            return described.contains(report);
        }

        @Override
        public List<Action> actions(Addressable addressed, InspectionReport report) {
            List<Coverage> ofReport = coverages.getOrDefault(report, List.of());
            if (ofReport.size() == 1) {
                return ofReport.get(0).actionsAddressing(addressed);
            }
            Set<Action> actions = new LinkedHashSet<>();
            ofReport.forEach(c -> actions.addAll(c.actionsAddressing(addressed)));
            return List.copyOf(actions);
        }

        @Override
        public boolean isCovered(Recommendation recommendation, InspectionReport report) {
            for (Coverage coverage : coverages.getOrDefault(report, List.of())) {
                if (coverage.isCovered(recommendation)) {
                    return true;
                }
            }
            return !ModelLists.children(recommendation).isEmpty()
                    && ModelLists.children(recommendation).stream().allMatch(child -> isCovered(child, report));
        }
    }
}
