/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.acc;

import java.time.LocalDate;

import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.PlanPackage;
import org.keyline.validation.Check;
import org.keyline.validation.FindingDraft;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;

/**
 * ACC-12: the council or the governing body approved the plan, on a day not after its submission (SHR ¶8). Approval on
 * the day of submission is in time.
 */
@RuleId("ACC-12")
@LooksAt
public final class ApprovedBeforeSubmission extends Rule<ImprovementPlan> {

    /** Found by its mark. */
    public ApprovedBeforeSubmission() {
        super(ImprovementPlan.class);
    }

    @Override
    protected void check(ImprovementPlan plan, Check check) {
        LocalDate approved = plan.getApprovedOn();
        LocalDate submitted = plan.getSubmittedOn();
        FindingDraft draft = check.on(plan).feature(PlanPackage.Literals.IMPROVEMENT_PLAN__APPROVED_ON).value(approved);
        if (approved == null) {
            String by = Wording.filled(plan.getApprovedBy()) ? " by " + plan.getApprovedBy() : "";
            draft.report("The plan does not record the day of its approval", by,
                    ". Have it approved by the council or governing body before submission, and record who and when.");
        } else if (submitted != null && approved.isAfter(submitted)) {
            draft.report("The plan was approved on ", Wording.date(approved), ", after its submission on ",
                    Wording.date(submitted), ". It has to be approved before; correct the dates if they are wrong.");
        } else if (!Wording.filled(plan.getApprovedBy())) {
            draft.feature(PlanPackage.Literals.IMPROVEMENT_PLAN__APPROVED_BY).report("The plan was approved on ",
                    Wording.date(approved),
                    ", but it is not recorded by whom. Name the council, committee or governing body.");
        }
    }
}
