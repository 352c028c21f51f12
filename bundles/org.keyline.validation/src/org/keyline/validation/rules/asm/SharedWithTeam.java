/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.asm;

import org.keyline.model.assessment.Assessment;
import org.keyline.model.assessment.AssessmentPackage;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;

/**
 * ASM-16: the findings were shared with the assessment team at least (WLGA Step 11). Applies once there are judgements.
 */
@RuleId("ASM-16")
@LooksAt
public final class SharedWithTeam extends Rule<Assessment> {

    /** Found by its mark. */
    public SharedWithTeam() {
        super(Assessment.class);
    }

    @Override
    protected void check(Assessment assessment, Check check) {
        if (!assessment.getJudgements().isEmpty() && assessment.getSharedWithTeamOn() == null) {
            check.on(assessment).feature(AssessmentPackage.Literals.ASSESSMENT__SHARED_WITH_TEAM_ON)
                    .report("The findings of ", Wording.nameWithin(assessment),
                            " were not shared with the team. Share them, and record the day.");
        }
    }
}
