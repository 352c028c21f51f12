/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.asm;

import java.util.List;

import org.keyline.model.assessment.Assessment;
import org.keyline.model.assessment.AssessmentPackage;
import org.keyline.model.assessment.Assessor;
import org.keyline.model.assessment.AssessorRole;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;

/**
 * ASM-01: an assessment has exactly one co-ordinator (WLGA Step 1).
 */
@RuleId("ASM-01")
@LooksAt("team.*")
public final class OneCoordinator extends Rule<Assessment> {

    /** Found by its mark. */
    public OneCoordinator() {
        super(Assessment.class);
    }

    @Override
    protected void check(Assessment assessment, Check check) {
        List<Assessor> coordinators = assessment.getTeam().stream().filter(a -> a.getRole() == AssessorRole.COORDINATOR)
                .toList();
        if (coordinators.size() != 1) {
            check.on(assessment).feature(AssessmentPackage.Literals.ASSESSMENT__TEAM).value(coordinators.size())
                    .related(coordinators).report(Wording.name(assessment), " has ",
                            coordinators.isEmpty() ? "no co-ordinator" : coordinators.size() + " co-ordinators",
                            ". Name exactly one.");
        }
    }
}
