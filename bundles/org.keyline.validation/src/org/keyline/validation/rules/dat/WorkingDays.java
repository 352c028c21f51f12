/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.dat;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EAttribute;
import org.keyline.analysis.BankHolidays;
import org.keyline.analysis.Progress;
import org.keyline.model.ModelContents;
import org.keyline.model.core.DatePrecision;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.PlanPackage;
import org.keyline.validation.Check;
import org.keyline.validation.FindingDraft;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;
import org.keyline.validation.facts.WrittenDate;

/**
 * DAT-05: an action starts and finishes on a working day of the plan's calendar (usual practice). Where the plan does
 * not say whose bank holidays count, those that all parts of the United Kingdom share do. Does not apply to a finish
 * stated as a month, to a day that was read from words ("mid-May 2010"), nor to cancelled and complete actions.
 */
@RuleId("DAT-05")
@LooksAt("^ImprovementPlan.calendar")
public final class WorkingDays extends Rule<Action> {

    private static final int FIRST_YEAR_KNOWN = 1978;

    /** Found by its mark. */
    public WorkingDays() {
        super(Action.class);
    }

    @Override
    protected void check(Action action, Check check) {
        ImprovementPlan plan = ModelContents.planOf(action);
        if (plan == null || Progress.isCancelled(action) || Progress.isComplete(action)) {
            return;
        }
        BankHolidays holidays = check.fact(BankHolidays.class, plan, p -> BankHolidays.of(p.getCalendar()));
        boolean starts = isFree(action.getStart(), holidays) && isDay(action.getStartText());
        boolean finishes = isFree(action.getFinish(), holidays) && action.getFinishPrecision() != DatePrecision.MONTH
                && isDay(action.getFinishText());
        if (!starts && !finishes) {
            return;
        }
        List<String> faults = new ArrayList<>();
        FindingDraft draft = check.on(action);
        if (starts) {
            note("starts", action.getStart(), action, PlanPackage.Literals.ACTION__START, holidays, faults, draft);
        }
        if (finishes) {
            note("finishes", action.getFinish(), action, PlanPackage.Literals.ACTION__FINISH, holidays, faults, draft);
        }
        draft.report(Wording.name(action), " ", Wording.list(faults), ". Choose the working day before or after.");
    }

    private static boolean isFree(LocalDate day, BankHolidays holidays) {
        return day != null && day.getYear() >= FIRST_YEAR_KNOWN && !holidays.isWorkingDay(day);
    }

    /** Whether a date was not read from words that name no day, such as a month, a season or the middle of a month. */
    private static boolean isDay(String written) {
        return !Wording.filled(written)
                || WrittenDate.in(written).stream().anyMatch(date -> date.style() != WrittenDate.Style.MONTH);
    }

    private static void note(String verb, LocalDate day, Action action, EAttribute feature, BankHolidays holidays,
            List<String> faults, FindingDraft draft) {
        String why = holidays.name(day).map(name -> "a bank holiday (" + name + ")")
                .orElseGet(() -> "a " + day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK));
        if (faults.isEmpty()) {
            draft.feature(feature).value(day);
        }
        faults.add(verb + " on " + Wording.date(day) + ", " + why);
        boolean start = feature == PlanPackage.Literals.ACTION__START;
        LocalDate moved = start ? holidays.workingDayOnOrAfter(day) : holidays.workingDayOnOrBefore(day);
        draft.choice("Move the " + feature.getName() + " to " + Wording.date(moved), () -> action.eSet(feature, moved));
    }
}
