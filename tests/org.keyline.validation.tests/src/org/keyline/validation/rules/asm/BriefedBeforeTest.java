/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.asm;

import static org.keyline.testsupport.AssessmentBuilder.assessment;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.keyline.testsupport.AssessmentBuilder;
import org.keyline.validation.rules.RuleTest;

class BriefedBeforeTest extends RuleTest {

    BriefedBeforeTest() {
        super(BriefedBefore.class);
    }

    private static AssessmentBuilder briefed(LocalDate team, LocalDate staff) {
        return assessment().window("2009-06-08", "2009-06-12").with(a -> {
            a.setTeamBriefedOn(team);
            a.setStaffBriefedOn(staff);
        });
    }

    private static LocalDate june(int day) {
        return LocalDate.of(2009, 6, day);
    }

    @Test
    void briefingsBeforeAndOnTheFirstDayAreRight() {
        satisfied(briefed(june(1), june(8)).roots());
    }

    @Test
    void aLateBriefingIsFound() {
        says(broken(briefed(june(9), june(1)).roots(), null), "The team was briefed on 9 June 2009", "8 June 2009");
    }

    @Test
    void aMissingBriefingIsFound() {
        says(broken(briefed(june(1), null).roots(), null), "Staff were not briefed");
    }

    @Test
    void withoutWindowNothingIsSaid() {
        satisfied(assessment().roots());
    }
}
