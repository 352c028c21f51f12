/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.cov;

import java.util.List;

import org.keyline.analysis.Coverage;
import org.keyline.model.ElementLabels;
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
 * COV-03: a recommendation is not left to reviews, consultations, pilots and plans alone (SHR ¶8). An action whose kind
 * is not stated may well carry something out, so nothing is reported where there is one. What an action carries out
 * that is linked to the whole, or to one of the parts, counts for the recommendation too. What is cited and is not in
 * the report is COV-06's.
 */
@RuleId("COV-03")
@LooksAt({ "@ImprovementPlan.supersedes", "@Recommendation.citedOnly",
        "children*.<Action.addresses.{stage,kind,title,^*}",
        "parent*.<Action.addresses.{stage,kind,^*}", "^*" })
public final class MoreThanPreparation extends Rule<Recommendation> {

    /** Found by its mark. */
    public MoreThanPreparation() {
        super(Recommendation.class);
    }

    @Override
    protected void check(Recommendation recommendation, Check check) {
        InspectionReport report = ModelContents.reportOf(recommendation);
        Answers answers = Answers.in(check);
        List<Action> linked = answers.actions(recommendation, report);
        boolean foreign = recommendation.isCitedOnly() && answers.isDescribed(report);
        if (linked.isEmpty() || foreign || carriedOut(recommendation, report, answers)) {
            return;
        }
        for (Recommendation whole = recommendation.getParent(); whole != null; whole = whole.getParent()) {
            if (isCarriedOut(answers.actions(whole, report))) {
                return;
            }
        }
        List<String> kinds = linked.stream().map(a -> ElementLabels.words(a.getKind().getLiteral())).distinct()
                .toList();
        check.on(recommendation).related(linked)
                .report(Wording.name(recommendation), " is addressed by preparation alone (", Wording.list(kinds), ": ",
                        Wording.refs(linked), "). Link the action that carries out the result, or add one.");
    }

    private static boolean carriedOut(Recommendation recommendation, InspectionReport report, Answers answers) {
        return isCarriedOut(answers.actions(recommendation, report))
                || ModelLists.children(recommendation).stream().anyMatch(child -> carriedOut(child, report, answers));
    }

    private static boolean isCarriedOut(List<Action> actions) {
        for (Action action : actions) {
            if (!Coverage.isPreparatory(action)) {
                return true;
            }
        }
        return false;
    }
}
