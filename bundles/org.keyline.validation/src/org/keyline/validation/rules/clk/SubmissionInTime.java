/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.clk;

import java.time.LocalDate;

import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.PlanPackage;
import org.keyline.validation.Check;
import org.keyline.validation.FindingDraft;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;
import org.keyline.validation.facts.RegulatorClock;
import org.keyline.validation.facts.RegulatorClock.Agreement;

/**
 * CLK-02: a plan is submitted within eight weeks (parameter {@code weeks}) of publication of the report, unless a later
 * day was agreed (SHR ¶13, ¶19). The last day of the eighth week is in time. A plan that is not submitted is late once
 * the status date is past the day, provided that it needs the regulator's agreement. Does not apply where the
 * publication is not known, nor where no agreement is needed.
 */
@RuleId("CLK-02")
@LooksAt({ "@Inspection.*", "@Inspection.serviceAreas.*", "@InspectionReport.*", "@Organisation.*",
        "**Action.addresses.^*" })
public final class SubmissionInTime extends Rule<ImprovementPlan> {

    private static final int SMALL = 500;

    /** Found by its mark. */
    public SubmissionInTime() {
        super(ImprovementPlan.class);
    }

    @Override
    protected void check(ImprovementPlan plan, Check check) {
        RegulatorClock clock = RegulatorClock.of(plan, SMALL);
        LocalDate published = clock.published().orElse(null);
        if (published == null || clock.agreement() == Agreement.NOT_NEEDED) {
            return;
        }
        int weeks = check.number("weeks");
        LocalDate regular = published.plusWeeks(weeks);
        LocalDate later = plan.getSubmissionDueOn();
        LocalDate due = later != null && later.isAfter(regular) ? later : regular;
        String limit = Wording.date(due) + (due.equals(regular)
                ? ", " + Wording.count(weeks, "week") + " after publication on " + Wording.date(published)
                : ", the later day that was agreed");
        LocalDate submitted = plan.getSubmittedOn();
        FindingDraft draft = check.on(plan).feature(PlanPackage.Literals.IMPROVEMENT_PLAN__SUBMITTED_ON)
                .value(submitted);
        if (submitted != null && submitted.isAfter(due)) {
            draft.report("The plan was submitted on ", Wording.date(submitted), ", ",
                    Wording.count(submitted.toEpochDay() - due.toEpochDay(), "day"), " late; it was due by ", limit,
                    ". Record the later day if one was agreed.");
        } else if (submitted == null && clock.agreement() == Agreement.NEEDED && plan.getStatusDate() != null
                && plan.getStatusDate().isAfter(due)) {
            draft.report("The plan is not submitted; it was due by ", limit, ". Submit it, or agree a later day.");
        }
    }
}
