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

import org.eclipse.emf.ecore.EAttribute;
import org.keyline.analysis.Progress;
import org.keyline.model.ModelContents;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.PlanPackage;
import org.keyline.validation.Check;
import org.keyline.validation.FindingDraft;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;
import org.keyline.validation.facts.UsualDates;
import org.keyline.validation.facts.YearSlips;

/**
 * DAT-03: a date that lies before the inspection, or more than a number of months (parameter {@code months}) from the
 * other dates of the plan, is likely a slip of the year (NCC Annex A). What the other dates are, see
 * {@link UsualDates}. Looks at start, finish and "must be fully implemented by". The beginning of the inspection
 * counts; where it is not known, its end, and else the publication of the report does not, for much may rightly begin
 * before that. Does not apply to cancelled actions.
 */
@RuleId("DAT-03")
@LooksAt(value = { "^ImprovementPlan.{inspection,reports}", "^ImprovementPlan.inspection.{start,end}",
        "^ImprovementPlan.reports.inspection.{start,end}" }, facts = UsualDates.class)
public final class LikelyYear extends Rule<Action> {

    /** Found by its mark. */
    public LikelyYear() {
        super(Action.class);
    }

    @Override
    protected void check(Action action, Check check) {
        ImprovementPlan plan = ModelContents.planOf(action);
        if (plan == null || Progress.isCancelled(action)) {
            return;
        }
        check(action, action.getStart(), PlanPackage.Literals.ACTION__START, "starts on", plan, check);
        check(action, action.getFinish(), PlanPackage.Literals.ACTION__FINISH, "finishes on", plan, check);
        check(action, action.getMustFinishBy(), PlanPackage.Literals.ACTION__MUST_FINISH_BY,
                "must be fully implemented by", plan, check);
    }

    private static void check(Action action, LocalDate date, EAttribute feature, String verb, ImprovementPlan plan,
            Check check) {
        if (date == null) {
            return;
        }
        int months = check.number("months");
        YearSlips slips = YearSlips.of(plan, check);
        UsualDates usual = slips.usual();
        List<String> faults = new ArrayList<>(0);
        if (slips.isBeforeInspection(date)) {
            faults.add("before the inspection (" + Wording.date(slips.inspection()) + ")");
        }
        if (usual.isUnusual(date)) {
            faults.add("more than " + Wording.count(months, "month") + " from the other dates of the plan ("
                    + Wording.date(usual.first().orElseThrow()) + " to " + Wording.date(usual.last().orElseThrow())
                    + ")");
        }
        if (!faults.isEmpty()) {
            FindingDraft draft = check.on(action).feature(feature).value(date);
            otherYears(date, action, feature, slips).forEach(
                    other -> draft.choice("Change it to " + Wording.date(other), () -> action.eSet(feature, other)));
            draft.report(Wording.name(action), " ", verb, " ", Wording.date(date), ", ", Wording.list(faults),
                    ". Check the year.");
        }
    }

    /** The same day in the years of the plan's usual dates, so far as it agrees with the action's other date. */
    private static List<LocalDate> otherYears(LocalDate date, Action action, EAttribute feature,
            YearSlips slips) {
        List<LocalDate> others = new ArrayList<>();
        LocalDate first = slips.usual().first().orElse(date);
        LocalDate last = slips.usual().last().orElse(date);
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            LocalDate other = date.withYear(year);
            boolean late = feature == PlanPackage.Literals.ACTION__START && action.getFinish() != null
                    && other.isAfter(action.getFinish());
            boolean early = feature != PlanPackage.Literals.ACTION__START && action.getStart() != null
                    && other.isBefore(action.getStart());
            if (year != date.getYear() && !late && !early && !slips.isBeforeInspection(other)) {
                others.add(other);
            }
        }
        return others;
    }
}
