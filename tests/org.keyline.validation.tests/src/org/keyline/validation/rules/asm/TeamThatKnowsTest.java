/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.asm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.keyline.testsupport.AssessmentBuilder.assessment;

import org.junit.jupiter.api.Test;
import org.keyline.model.assessment.Assessor;
import org.keyline.model.assessment.AssessorRole;
import org.keyline.testsupport.AssessmentBuilder;
import org.keyline.validation.rules.RuleTest;

class TeamThatKnowsTest extends RuleTest {

    TeamThatKnowsTest() {
        super(TeamThatKnows.class);
    }

    private static AssessmentBuilder team(int knowing, int external) {
        AssessmentBuilder builder = assessment();
        for (int i = 0; i < 3; i++) {
            builder.assessor("P" + i, AssessorRole.ASSESSOR);
            builder.get(Assessor.class, "P" + i).setKnowsService(i < knowing);
            builder.get(Assessor.class, "P" + i).setExternal(2 - i < external);
        }
        return builder;
    }

    @Test
    void twoWhoKnowAndOneFromOutsideAreRight() {
        satisfied(team(2, 1).roots());
    }

    @Test
    void onlyOneWhoKnowsIsFound() {
        says(broken(team(1, 1).roots(), null), "only 1 who knows the service");
    }

    @Test
    void nobodyFromOutsideIsFound() {
        says(broken(team(2, 0).roots(), null), "has nobody from outside");
        says(broken(assessment().roots(), null), "nobody who knows the service and nobody from outside");
    }

    @Test
    void theNumberIsAParameter() {
        assertEquals(1, findings(team(2, 1).roots(), parameter("knowing", 3)).size());
    }
}
