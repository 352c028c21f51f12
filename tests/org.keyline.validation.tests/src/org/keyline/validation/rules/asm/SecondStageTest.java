/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.asm;

import static org.keyline.testsupport.AssessmentBuilder.assessment;

import org.junit.jupiter.api.Test;
import org.keyline.model.assessment.Assessment;
import org.keyline.model.assessment.AssessmentFactory;
import org.keyline.testsupport.AssessmentBuilder;
import org.keyline.validation.rules.RuleTest;

class SecondStageTest extends RuleTest {

    SecondStageTest() {
        super(SecondStage.class);
    }

    private static AssessmentBuilder second(Integer stageBefore, String changes) {
        return assessment().with(a -> {
            a.setStage(2);
            a.setChangesSincePrevious(changes);
            if (stageBefore != null) {
                Assessment before = AssessmentFactory.eINSTANCE.createAssessment();
                before.setStage(stageBefore);
                a.setPreviousStage(before);
            }
        });
    }

    @Test
    void aSecondStageAfterAFirstIsRight() {
        satisfied(second(1, "All letters were rewritten").roots());
    }

    @Test
    void whatIsMissingIsFound() {
        says(broken(second(null, "All letters were rewritten").roots(), null), "does not name the stage before.");
        says(broken(second(1, null).roots(), null), "does not say what changed since.");
    }

    @Test
    void aStageBeforeThatIsNotEarlierIsFound() {
        says(broken(second(2, "All letters were rewritten").roots(), null), "not earlier (stage 2)");
    }

    @Test
    void aFirstStageFollowsNone() {
        satisfied(assessment().roots());
    }
}
