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
import org.keyline.model.assessment.Assessor;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;

/**
 * ASM-04: several of the team (parameter {@code knowing}) know the service, and one comes from outside (WLGA 2.2; WLGA
 * Step 1).
 */
@RuleId("ASM-04")
@LooksAt("team.*")
public final class TeamThatKnows extends Rule<Assessment> {

    /** Found by its mark. */
    public TeamThatKnows() {
        super(Assessment.class);
    }

    @Override
    protected void check(Assessment assessment, Check check) {
        int fewest = check.number("knowing");
        long knowing = assessment.getTeam().stream().filter(Assessor::isKnowsService).count();
        List<String> faults = new ArrayList<>();
        if (knowing < fewest) {
            faults.add(knowing == 0 ? "nobody who knows the service"
                    : "only " + knowing + " who " + (knowing == 1 ? "knows" : "know") + " the service");
        }
        if (assessment.getTeam().stream().noneMatch(Assessor::isExternal)) {
            faults.add("nobody from outside");
        }
        if (!faults.isEmpty()) {
            check.on(assessment).feature(AssessmentPackage.Literals.ASSESSMENT__TEAM).report("The team of ",
                    Wording.nameWithin(assessment), " has ", Wording.list(faults), ". It needs at least ", fewest,
                    " who know the service, and one from outside.");
        }
    }
}
