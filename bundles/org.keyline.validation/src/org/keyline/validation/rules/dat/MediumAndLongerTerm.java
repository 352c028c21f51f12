/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.dat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.keyline.analysis.Deadlines;
import org.keyline.analysis.Progress;
import org.keyline.model.ModelContents;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.PlanPackage;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;
import org.keyline.validation.facts.AnsweredReports;
import org.keyline.validation.facts.UsualDates;

/**
 * DAT-13: a plan has actions for the medium and the longer term, not for the short term alone (KLOE Quality of plans).
 * The terms are counted from the plan's beginning: the day on which it was agreed, else the first start of its actions,
 * slips of the year left aside ({@link UsualDates}). The short term runs for parameter {@code short}, the medium term
 * up to parameter {@code medium} months; an action belongs to the term in which it finishes. A term that begins only
 * after the last deadline that the inspectorate set is not asked for. Does not apply to a plan without dates.
 */
@RuleId("DAT-13")
@LooksAt({ "**Action.{stage,start,finish,finishPrecision,mustFinishBy}", "**Action.addresses.^*", "**Milestone.date",
        "@Recommendation.{deadline,deadlinePrecision}", "@InspectionReport.*", "@Inspection.report" })
public final class MediumAndLongerTerm extends Rule<ImprovementPlan> {

    private static final int MONTHS_OF_A_YEAR = 12;

    /** Found by its mark. */
    public MediumAndLongerTerm() {
        super(ImprovementPlan.class);
    }

    @Override
    protected void check(ImprovementPlan plan, Check check) {
        List<Action> actions = ModelContents.actions(plan).stream().filter(a -> !Progress.isCancelled(a)).toList();
        LocalDate begin = plan.getAgreedOn() == null ? firstStart(plan, actions, check) : plan.getAgreedOn();
        if (begin == null) {
            return;
        }
        LocalDate shortEnd = begin.plusMonths(check.number("short"));
        LocalDate mediumEnd = begin.plusMonths(check.number("medium"));
        boolean any = false;
        boolean medium = false;
        boolean longer = false;
        for (int i = 0; i < actions.size() && !(medium && longer); i++) {
            LocalDate finish = Deadlines.lastDay(actions.get(i).getFinish(), actions.get(i).getFinishPrecision());
            any |= finish != null;
            medium |= finish != null && finish.isAfter(shortEnd) && !finish.isAfter(mediumEnd);
            longer |= finish != null && finish.isAfter(mediumEnd);
        }
        if (!any || medium && longer) {
            return;
        }
        LocalDate lastDeadline = lastDeadline(plan, check);
        List<String> missing = new ArrayList<>();
        if (lastDeadline.isAfter(shortEnd) && !medium) {
            missing.add("medium term (" + Wording.date(shortEnd.plusDays(1)) + " to " + Wording.date(mediumEnd) + ")");
        }
        if (lastDeadline.isAfter(mediumEnd) && !longer) {
            missing.add("longer term (after " + Wording.date(mediumEnd) + ")");
        }
        if (!missing.isEmpty()) {
            check.on(plan).feature(PlanPackage.Literals.IMPROVEMENT_PLAN__WORK_STREAMS)
                    .report("The plan begins on ", Wording.date(begin), " and has no action that finishes in the ",
                            String.join(" or the ", missing), ". Add actions that carry the improvement on.");
        }
    }

    private static LocalDate firstStart(ImprovementPlan plan, List<Action> actions, Check check) {
        UsualDates usual = new UsualDates(plan, AnsweredReports.of(plan, check.context()), MONTHS_OF_A_YEAR);
        return actions.stream().map(Action::getStart).filter(start -> start != null && !usual.isUnusual(start))
                .min(LocalDate::compareTo).orElse(null);
    }

    /** The last deadline of the reports that the plan answers; the end of time where they state none. */
    private static LocalDate lastDeadline(ImprovementPlan plan, Check check) {
        return AnsweredReports.of(plan, check.context()).stream()
                .flatMap(report -> ModelContents.recommendations(report).stream())
                .map(r -> Deadlines.lastDay(r.getDeadline(), r.getDeadlinePrecision())).filter(Objects::nonNull)
                .max(LocalDate::compareTo).orElse(LocalDate.MAX);
    }
}
