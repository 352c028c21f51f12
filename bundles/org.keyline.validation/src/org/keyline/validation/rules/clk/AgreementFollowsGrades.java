/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.clk;

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
 * CLK-01: whether a plan needs the regulator's agreement follows from the body and its grades (SHR ¶5, ¶6): local
 * authorities with an area graded C or D, landlords graded C or D, landlords with fewer homes than parameter
 * {@code homes} and significant weaknesses; never A or B. A plan that needs agreement and has none is at fault once it
 * was submitted or has a status date: before that it is being written. A plan that was agreed though only A and B were
 * given is at fault too. Does not apply where body or grades are not known, nor to other bodies.
 */
@RuleId("CLK-01")
@LooksAt({ "@Inspection.*", "@Inspection.serviceAreas.*", "@InspectionReport.*", "@Organisation.*",
        "**Action.addresses.^*" })
public final class AgreementFollowsGrades extends Rule<ImprovementPlan> {

    /** Found by its mark. */
    public AgreementFollowsGrades() {
        super(ImprovementPlan.class);
    }

    @Override
    protected void check(ImprovementPlan plan, Check check) {
        RegulatorClock clock = RegulatorClock.of(plan, check.number("homes"));
        FindingDraft draft = check.on(plan).feature(PlanPackage.Literals.IMPROVEMENT_PLAN__AGREED_ON)
                .value(plan.getAgreedOn()).related(clock.inspection().orElse(null));
        boolean inUse = plan.getSubmittedOn() != null || plan.getStatusDate() != null;
        if (clock.agreement() == Agreement.NEEDED && plan.getAgreedOn() == null && inUse) {
            draft.report("The plan needs the regulator's agreement, since ", clock.reason(),
                    ", and none is recorded. Seek it, and record the day.");
        } else if (clock.agreement() == Agreement.NOT_NEEDED && plan.getAgreedOn() != null) {
            draft.report("The plan is recorded as agreed with the regulator on ", Wording.date(plan.getAgreedOn()),
                    ", but the regulator agrees no such plan, since ", clock.reason(),
                    ". Correct the grades, or take the day away.");
        }
    }
}
