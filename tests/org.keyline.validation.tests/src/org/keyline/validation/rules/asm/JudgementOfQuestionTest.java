/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.asm;

import static org.keyline.testsupport.AssessmentBuilder.assessment;

import org.junit.jupiter.api.Test;
import org.keyline.model.framework.EvidenceMethod;
import org.keyline.model.framework.Section;
import org.keyline.testsupport.AssessmentBuilder;
import org.keyline.validation.rules.RuleTest;

class JudgementOfQuestionTest extends RuleTest {

    JudgementOfQuestionTest() {
        super(JudgementOfQuestion.class);
    }

    private static AssessmentBuilder judged(String level) {
        AssessmentBuilder builder = assessment()
                .evidence("E1", EvidenceMethod.DOCUMENT, "The policy is of 2007", "A1.1")
                .evidence("E2", EvidenceMethod.DOCUMENT, "The leaflets are clear", "A1.2")
                .judgement("J1", "A1.1", "green")
                .judgement("J2", "A1.2", level);
        return builder.with(a -> a.getScope().add(builder.framework().get(Section.class, "A1")));
    }

    @Test
    void aLevelAndEvidenceAreRight() {
        satisfied(judged("amber").roots());
    }

    @Test
    void aJudgementWithoutLevelIsFound() {
        says(broken(judged(null).roots(), "A1.2"), "a judgement without a level");
    }

    @Test
    void aQuestionThatIsNotJudgedIsFound() {
        AssessmentBuilder builder = judged("amber");
        builder.with(a -> a.getScope().clear());
        says(broken(builder.roots(), "B1.1"), "has no judgement");
    }

    @Test
    void aJudgementWithoutEvidenceIsFound() {
        AssessmentBuilder builder = judged("amber");
        builder.with(a -> a.getEvidence().remove(1));
        says(broken(builder.roots(), "A1.2"), "rests on no evidence");
    }

    @Test
    void beforeJudgingBeginsNothingIsSaid() {
        satisfied(assessment().roots());
    }
}
