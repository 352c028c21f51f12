/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.prg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.keyline.model.ModelContents;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ActionProgress;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.PlanPackage;
import org.keyline.model.plan.ProgressReport;
import org.keyline.validation.Check;
import org.keyline.validation.DerivedFrom;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;

/**
 * PRG-08: the percentage of an action does not go down from one report to the next without a reason (derived). The
 * reason is the comment of the later report's entry. Reports count in the order of their days.
 */
@RuleId("PRG-08")
@LooksAt({ "<ActionProgress.action.*", "<ActionProgress.action.^.reportedOn" })
public final class PercentageGrows extends Rule<Action> {

    /** The entries of a plan's dated reports that state a percentage, by action, in order of time. */
    @DerivedFrom({ "ImprovementPlan.progressReports", "ProgressReport.reportedOn", "ProgressReport.entries",
            "ActionProgress.percent", "ActionProgress.action" })
    record Entries(Map<Action, List<ActionProgress>> byAction) {

        static Entries of(ImprovementPlan plan) {
            Map<Action, List<ActionProgress>> byAction = new HashMap<>();
            plan.getProgressReports().stream().filter(report -> report.getReportedOn() != null)
                    .sorted(Comparator.comparing(ProgressReport::getReportedOn))
                    .flatMap(report -> report.getEntries().stream())
                    .filter(entry -> entry.getPercent() != null && entry.getAction() != null)
                    .forEach(e -> byAction.computeIfAbsent(e.getAction(), a -> new ArrayList<>()).add(e));
            return new Entries(byAction);
        }

        List<ActionProgress> of(Action action) {
            return byAction.getOrDefault(action, List.of());
        }
    }

    /** Found by its mark. */
    public PercentageGrows() {
        super(Action.class);
    }

    @Override
    protected void check(Action action, Check check) {
        ImprovementPlan plan = ModelContents.planOf(action);
        if (plan == null || plan.getProgressReports().isEmpty()) {
            return;
        }
        ActionProgress before = null;
        for (ActionProgress entry : check.fact(Entries.class, plan, Entries::of).of(action)) {
            if (before != null && entry.getPercent() < before.getPercent() && !Wording.filled(entry.getComment())) {
                ProgressReport later = (ProgressReport) entry.eContainer();
                check.on(action).feature(PlanPackage.Literals.ACTION__PERCENT).value(entry.getPercent()).related(later)
                        .report(Wording.name(action), " went down from ", before.getPercent(), " % to ",
                                entry.getPercent(), " % in the report of ", Wording.date(later.getReportedOn()),
                                ", and no reason is given. Correct the figure, or write the reason.");
            }
            before = entry;
        }
    }
}
