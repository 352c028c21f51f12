/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.asm;

import java.util.ArrayList;
import java.util.List;

import org.keyline.model.assessment.Assessment;
import org.keyline.model.assessment.AssessmentPackage;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;

/**
 * ASM-17: an assessment was challenged from inside and by tenants (NCC 6.6). Applies once there are judgements.
 */
@RuleId("ASM-17")
@LooksAt
public final class Challenged extends Rule<Assessment> {

    /** Found by its mark. */
    public Challenged() {
        super(Assessment.class);
    }

    @Override
    protected void check(Assessment assessment, Check check) {
        if (assessment.getJudgements().isEmpty()) {
            return;
        }
        List<String> missing = new ArrayList<>();
        if (!Wording.filled(assessment.getChallengedInternally())) {
            missing.add("from inside");
        }
        if (!Wording.filled(assessment.getChallengedByTenants())) {
            missing.add("by tenants");
        }
        if (!missing.isEmpty()) {
            check.on(assessment)
                    .feature(Wording.filled(assessment.getChallengedInternally())
                            ? AssessmentPackage.Literals.ASSESSMENT__CHALLENGED_BY_TENANTS
                            : AssessmentPackage.Literals.ASSESSMENT__CHALLENGED_INTERNALLY)
                    .report(Wording.name(assessment), " was not challenged ", String.join(" nor ", missing),
                            ". Have it challenged, and record by whom.");
        }
    }
}
