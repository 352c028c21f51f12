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
import org.keyline.validation.rules.RuleTest;

class SharedWithTeamTest extends RuleTest {

    SharedWithTeamTest() {
        super(SharedWithTeam.class);
    }

    @Test
    void findingsThatWereNotSharedAreFound() {
        broken(assessment().judgement("J1", "A1.1", "green").roots(), null);
    }

    @Test
    void findingsThatWereSharedAreRight() {
        satisfied(assessment().judgement("J1", "A1.1", "green")
                .with(a -> a.setSharedWithTeamOn(LocalDate.of(2009, 7, 1))).roots());
    }

    @Test
    void beforeJudgingNothingIsSaid() {
        satisfied(assessment().roots());
    }
}
