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
 * ASM-18: a second stage follows the first and says what changed (NCC 6.2–6.4): it names an assessment of an earlier
 * stage. Does not apply to a first stage.
 */
@RuleId("ASM-18")
@LooksAt("previousStage.stage")
public final class SecondStage extends Rule<Assessment> {

    /** Found by its mark. */
    public SecondStage() {
        super(Assessment.class);
    }

    @Override
    protected void check(Assessment assessment, Check check) {
        if (assessment.getStage() == null || assessment.getStage() < 2) {
            return;
        }
        List<String> faults = new ArrayList<>();
        Assessment before = assessment.getPreviousStage();
        if (before == null || before.eIsProxy()) {
            faults.add("does not name the stage before");
        } else if (before == assessment || before.getStage() != null && before.getStage() >= assessment.getStage()) {
            faults.add("names as the stage before one that is not earlier (stage " + before.getStage() + ")");
        }
        if (!Wording.filled(assessment.getChangesSincePrevious())) {
            faults.add("does not say what changed since");
        }
        if (!faults.isEmpty()) {
            check.on(assessment).feature(AssessmentPackage.Literals.ASSESSMENT__PREVIOUS_STAGE)
                    .report(Wording.name(assessment), " is of stage ", assessment.getStage(), " and ",
                            Wording.list(faults), ". Link the stage before, and write what changed.");
        }
    }
}
