/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.clk;

import java.time.LocalDate;
import java.util.Objects;

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
 * CLK-05: for a D grade, and for a small landlord with significant weaknesses, there is an interim progress report one
 * year after agreement (parameter {@code months}), at most parameter {@code grace} days late (SHR ¶22). Its absence is
 * a fault once the status date is past that. The regulator's written advice within four weeks is not part of the model.
 * Does not apply before the plan is agreed.
 */
@RuleId("CLK-05")
@LooksAt({ "@Inspection.*", "@Inspection.serviceAreas.*", "@InspectionReport.*", "@Organisation.*",
        "**Action.addresses.^*", "progressReports.*" })
public final class InterimReport extends Rule<ImprovementPlan> {

    private static final int SMALL = 500;

    /** Found by its mark. */
    public InterimReport() {
        super(ImprovementPlan.class);
    }

    @Override
    protected void check(ImprovementPlan plan, Check check) {
        RegulatorClock clock = RegulatorClock.of(plan, SMALL);
        if (plan.getAgreedOn() == null || !clock.isGraded(Grade.D) && !clock.isSmallWithWeaknesses()) {
            return;
        }
        LocalDate due = plan.getAgreedOn().plusMonths(check.number("months"));
        LocalDate last = due.plusDays(check.number("grace"));
        LocalDate reported = plan.getProgressReports().stream().filter(r -> r.getKind() == ReportKind.INTERIM)
                .map(ProgressReport::getReportedOn).filter(Objects::nonNull).min(LocalDate::compareTo).orElse(null);
        FindingDraft draft = check.on(plan).feature(PlanPackage.Literals.IMPROVEMENT_PLAN__PROGRESS_REPORTS)
                .value(reported);
        String rule = "; the regulator asks for it one year after agreement, about " + Wording.date(due) + ", since "
                + clock.reason() + ".";
        if (reported != null && reported.isAfter(last)) {
            draft.report("The interim progress report is of ", Wording.date(reported), rule,
                    " Correct the day, or tell the regulator why it was late.");
        } else if (reported == null && plan.getStatusDate() != null && plan.getStatusDate().isAfter(last)) {
            draft.report("There is no interim progress report", rule, " Make it and record its day.");
        }
    }
}
