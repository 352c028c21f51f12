/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.cov;

import java.util.List;

import org.keyline.model.ModelContents;
import org.keyline.model.ModelLists;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.Action;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;
import org.keyline.validation.facts.Answers;

/**
 * COV-01: every recommendation is addressed by an action (SHR ¶8, ¶14). An action covers what it is linked to, not the
 * parts of it; a recommendation with parts is also covered where all its parts are. Cancelled actions cover nothing.
 * Does not apply to a report that no plan of the model answers.
 */
@RuleId("COV-01")
@LooksAt({ "@ImprovementPlan.supersedes", "children*.<Action.addresses.{stage,title,^*}", "children.title",
        "parent.title", "parent.<Action.addresses.{stage,title,^*}", "^*" })
public final class CoverageOfRecommendations extends Rule<Recommendation> {

    /** Found by its mark. */
    public CoverageOfRecommendations() {
        super(Recommendation.class);
    }

    @Override
    protected void check(Recommendation recommendation, Check check) {
        InspectionReport report = ModelContents.reportOf(recommendation);
        Answers answers = Answers.in(check);
        if (!answers.isAnswered(report) || answers.isCovered(recommendation, report)) {
            return;
        }
        List<Recommendation> open = ModelLists.children(recommendation).stream()
                .filter(r -> !answers.isCovered(r, report))
                .toList();
        if (!open.isEmpty()) {
            check.on(recommendation).related(open)
                    .report(Wording.name(recommendation), " is not covered: no action addresses it, nor ",
                            open.size() == 1 ? "its part " : "its parts ", Wording.refs(open),
                            ". Link an action to each of its parts.");
            return;
        }
        Recommendation parent = recommendation.getParent();
        List<Action> linkedToParent = parent == null ? List.of() : answers.actions(parent, report);
        String hint = linkedToParent.isEmpty() ? "Link an action to it, or add one."
                : "Actions are linked to " + Wording.ref(parent) + " as a whole (" + Wording.refs(linkedToParent)
                        + "); link the one that answers this part, or add one.";
        check.on(recommendation).related(linkedToParent)
                .report(Wording.name(recommendation), " is not addressed by any action. ", hint);
    }
}
