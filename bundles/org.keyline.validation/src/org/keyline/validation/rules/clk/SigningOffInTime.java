/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.clk;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EAttribute;

import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.PlanPackage;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;

/**
 * CLK-03: each step of signing off comes within two weeks (parameter {@code weeks}) of the one before, and not before
 * it: the regulator's response after submission, the amended plan after the response, the second response after the
 * amendment, the final date after the last of these (SHR ¶14–16). The last day of the second week is in time. Compared
 * where both days are known; each step that is late is reported.
 */
@RuleId("CLK-03")
@LooksAt
public final class SigningOffInTime extends Rule<ImprovementPlan> {

    /** Found by its mark. */
    public SigningOffInTime() {
        super(ImprovementPlan.class);
    }

    @Override
    protected void check(ImprovementPlan plan, Check check) {
        int weeks = check.number("weeks");
        step("The regulator's response", plan.getResponseReceivedOn(),
                PlanPackage.Literals.IMPROVEMENT_PLAN__RESPONSE_RECEIVED_ON, "submission", plan.getSubmittedOn(), weeks,
                plan, check);
        step("The amended plan", plan.getAmendedOn(), PlanPackage.Literals.IMPROVEMENT_PLAN__AMENDED_ON,
                "the regulator's response", plan.getResponseReceivedOn(), weeks, plan, check);
        step("The regulator's second response", plan.getSecondResponseOn(),
                PlanPackage.Literals.IMPROVEMENT_PLAN__SECOND_RESPONSE_ON, "the amended plan", plan.getAmendedOn(),
                weeks, plan, check);
        LocalDate last = plan.getSecondResponseOn() != null ? plan.getSecondResponseOn()
                : plan.getAmendedOn() != null ? plan.getAmendedOn() : plan.getResponseReceivedOn();
        step("The final date", plan.getFinalDate(), PlanPackage.Literals.IMPROVEMENT_PLAN__FINAL_DATE,
                "the step before", last, weeks, plan, check);
    }

    private static void step(String step, LocalDate day, EAttribute feature, String before, LocalDate from, int weeks,
            ImprovementPlan plan, Check check) {
        if (day == null || from == null) {
            return;
        }
        if (day.isBefore(from)) {
            check.on(plan).feature(feature).value(day)
                    .report(step, " is of ", Wording.date(day), ", before ", before, " (", Wording.date(from),
                            "). Correct one of the two days.");
        } else if (day.isAfter(from.plusWeeks(weeks))) {
            check.on(plan).feature(feature).value(day).report(step, " is of ", Wording.date(day), ", more than ",
                    Wording.count(weeks, "week"), " after ", before, " (", Wording.date(from),
                    "). Correct the day, or ask the regulator about the delay.");
        }
    }
}
