/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.asm;

import static org.keyline.testsupport.AssessmentBuilder.assessment;

import org.junit.jupiter.api.Test;
import org.keyline.testsupport.AssessmentBuilder;
import org.keyline.validation.rules.RuleTest;

class ChallengedTest extends RuleTest {

    ChallengedTest() {
        super(Challenged.class);
    }

    private static AssessmentBuilder challenged(String inside, String tenants) {
        return assessment().judgement("J1", "A1.1", "green").with(a -> {
            a.setChallengedInternally(inside);
            a.setChallengedByTenants(tenants);
        });
    }

    @Test
    void bothAreRight() {
        satisfied(challenged("Head of audit", "Tenants' board").roots());
    }

    @Test
    void whatIsMissingIsFound() {
        says(broken(challenged("Head of audit", null).roots(), null), "was not challenged by tenants.");
        says(broken(challenged(" ", null).roots(), null), "was not challenged from inside nor by tenants.");
    }

    @Test
    void beforeJudgingNothingIsSaid() {
        satisfied(assessment().roots());
    }
}
