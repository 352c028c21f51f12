/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.clk;

import java.time.LocalDate;

import org.keyline.model.inspection.Grade;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.PlanPackage;
import org.keyline.model.plan.ProgressReport;
import org.keyline.model.plan.ReportKind;
import org.keyline.validation.Check;
import org.keyline.validation.FindingDraft;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;
import org.keyline.validation.facts.RegulatorClock;

/**
 * CLK-06: for a C grade there is a progress report two years after agreement (parameter {@code months}), at most
 * parameter {@code grace} days late (SHR ¶25). A final report counts, and an interim one of the last half year before
 * the day. Its absence is a fault once the status date is past that. Does not apply before the plan is agreed, nor
 * where there is a D grade, after which the inspectors return.
 */
@RuleId("CLK-06")
@LooksAt({ "@Inspection.*", "@Inspection.serviceAreas.*", "@InspectionReport.*", "@Organisation.*",
        "**Action.addresses.^*", "progressReports.*" })
public final class ReportAfterTwoYears extends Rule<ImprovementPlan> {

    private static final int SMALL = 500;
    private static final int HALF_YEAR = 6;

    /** Found by its mark. */
    public ReportAfterTwoYears() {
        super(ImprovementPlan.class);
    }

    @Override
    protected void check(ImprovementPlan plan, Check check) {
        RegulatorClock clock = RegulatorClock.of(plan, SMALL);
        if (plan.getAgreedOn() == null || !clock.isGraded(Grade.C) || clock.isGraded(Grade.D)) {
            return;
        }
        LocalDate due = plan.getAgreedOn().plusMonths(check.number("months"));
        LocalDate last = due.plusDays(check.number("grace"));
        LocalDate reported = plan.getProgressReports().stream()
                .filter(r -> r.getReportedOn() != null && (r.getKind() == ReportKind.FINAL
                        || r.getKind() == ReportKind.INTERIM && r.getReportedOn().isAfter(due.minusMonths(HALF_YEAR))))
                .map(ProgressReport::getReportedOn).min(LocalDate::compareTo).orElse(null);
        FindingDraft draft = check.on(plan).feature(PlanPackage.Literals.IMPROVEMENT_PLAN__PROGRESS_REPORTS)
                .value(reported);
        String rule = "; the regulator asks for it two years after agreement, about " + Wording.date(due) + ", since "
                + clock.reason() + ".";
        if (reported != null && reported.isAfter(last)) {
            draft.report("The progress report is of ", Wording.date(reported), rule,
                    " Correct the day, or tell the regulator why it was late.");
        } else if (reported == null && plan.getStatusDate() != null && plan.getStatusDate().isAfter(last)) {
            draft.report("There is no progress report on the whole two years", rule, " Make it and record its day.");
        }
    }
}
