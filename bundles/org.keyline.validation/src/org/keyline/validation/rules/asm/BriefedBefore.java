/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.asm;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EAttribute;

import org.keyline.model.assessment.Assessment;
import org.keyline.model.assessment.AssessmentPackage;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;

/**
 * ASM-08: team and staff were briefed before the gathering of evidence begins, at the latest on its first day (WLGA
 * Steps 5, 6). Does not apply where the time for gathering is not stated.
 */
@RuleId("ASM-08")
@LooksAt("window.*")
public final class BriefedBefore extends Rule<Assessment> {

    /** Found by its mark. */
    public BriefedBefore() {
        super(Assessment.class);
    }

    @Override
    protected void check(Assessment assessment, Check check) {
        LocalDate start = assessment.getWindow() == null ? null : assessment.getWindow().getStart();
        if (start != null) {
            checkBriefing("The team", assessment.getTeamBriefedOn(),
                    AssessmentPackage.Literals.ASSESSMENT__TEAM_BRIEFED_ON, start, assessment, check);
            checkBriefing("Staff", assessment.getStaffBriefedOn(),
                    AssessmentPackage.Literals.ASSESSMENT__STAFF_BRIEFED_ON, start, assessment, check);
        }
    }

    private static void checkBriefing(String who, LocalDate day, EAttribute feature, LocalDate start,
            Assessment assessment, Check check) {
        String verb = who.equals("Staff") ? " were" : " was";
        if (day == null || day.isAfter(start)) {
            check.on(assessment).feature(feature).value(day).report(who, verb,
                    day == null ? " not briefed" : " briefed on " + Wording.date(day),
                    ", but the gathering of evidence begins on ", Wording.date(start),
                    ". Brief them before, and record the day.");
        }
    }
}
