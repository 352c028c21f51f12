/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.prg;

import java.util.List;

import org.keyline.analysis.Progress;
import org.keyline.model.ModelContents;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.PlanPackage;
import org.keyline.model.plan.ProgressReport;
import org.keyline.model.plan.Stage;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;

/**
 * PRG-04: the percentage of complete actions that a report states is the one worked out (BDC 1.2). It is worked out
 * from the report's entries; for a report without entries on the whole plan, when it is the last one, from the stages
 * of the plan's actions. Cancelled actions do not count. Two figures agree while they differ by less than parameter
 * {@code
 * points}. Does not apply to a report without a percentage, or where nothing can be worked out.
 */
@RuleId("PRG-04")
@LooksAt({ "entries.*", "^ImprovementPlan.progressReports", "^ImprovementPlan.**Action.{stage,percent,completedOn}" })
public final class ReportedPercentage extends Rule<ProgressReport> {

    private static final int HUNDRED = 100;

    /** Found by its mark. */
    public ReportedPercentage() {
        super(ProgressReport.class);
    }

    @Override
    protected void check(ProgressReport progressReport, Check check) {
        Integer reported = progressReport.getPercent();
        if (reported == null) {
            return;
        }
        long[] counts = progressReport.getEntries().isEmpty() ? ofPlan(progressReport) : ofEntries(progressReport);
        long complete = counts[0];
        long all = counts[1];
        if (all > 0 && Math.abs(reported * all - complete * HUNDRED) >= check.number("points") * all) {
            long computed = Math.round(complete * (double) HUNDRED / all);
            check.on(progressReport).feature(PlanPackage.Literals.PROGRESS_REPORT__PERCENT).value(reported)
                    .choice("Set the percentage to " + computed, () -> progressReport.setPercent((int) computed))
                    .report(Wording.name(progressReport), " states that ", reported,
                            " % of the actions are complete, but it is ", computed, " % (", complete, " of ", all,
                            "). Correct the percentage or the stages.");
        }
    }

    private static long[] ofEntries(ProgressReport report) {
        long all = report.getEntries().stream().filter(e -> e.getStage() != Stage.CANCELLED).count();
        long complete = report.getEntries().stream().filter(e -> e.getStage() == Stage.COMPLETE
                || e.getStage() == Stage.UNSPECIFIED && e.getPercent() != null && e.getPercent() >= HUNDRED).count();
        return new long[] { complete, all };
    }

    private static long[] ofPlan(ProgressReport report) {
        if (!(report.eContainer() instanceof ImprovementPlan plan) || report.getWorkStream() != null
                || plan.getProgressReports().get(plan.getProgressReports().size() - 1) != report) {
            return new long[2];
        }
        List<Action> actions = ModelContents.actions(plan).stream().filter(a -> !Progress.isCancelled(a)).toList();
        boolean staged = actions.stream().anyMatch(a -> a.getStage() != Stage.UNSPECIFIED);
        return new long[] { actions.stream().filter(Progress::isComplete).count(), staged ? actions.size() : 0 };
    }
}
