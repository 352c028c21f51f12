/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.asm;

import static org.keyline.testsupport.AssessmentBuilder.assessment;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.keyline.model.assessment.Evidence;
import org.keyline.model.framework.EvidenceMethod;
import org.keyline.model.framework.Section;
import org.keyline.testsupport.AssessmentBuilder;
import org.keyline.validation.rules.RuleTest;

class EvidenceForQuestionTest extends RuleTest {

    EvidenceForQuestionTest() {
        super(EvidenceForQuestion.class);
    }

    private static AssessmentBuilder two() {
        return assessment().evidence("E1", EvidenceMethod.DOCUMENT, "The policy is of 2007", "A1.1", "A1.2");
    }

    @Test
    void aQuestionWithoutEvidenceIsFound() {
        says(broken(two().roots(), "B1.1"), "has no evidence in assessment “Self-assessment”");
    }

    @Test
    void aQuestionOutsideTheScopeNeedsNone() {
        AssessmentBuilder builder = two();
        builder.with(a -> a.getScope().add(builder.framework().get(Section.class, "A1")));
        satisfied(builder.roots());
    }

    @Test
    void theRecordThatThereIsNoneIsEnough() {
        AssessmentBuilder builder = two().evidence("E2", EvidenceMethod.DOCUMENT, null, "B1.1");
        builder.get(Evidence.class, "E2").setAbsent(true);
        satisfied(builder.roots());
    }

    @Test
    void theFrameworkIsCheckedWhereTheAssessmentAloneIsGiven() {
        broken(List.of(two().build()), "B1.1");
    }

    @Test
    void aFrameworkThatNobodyUsesIsNotJudged() {
        satisfied(List.of(two().framework().build()));
    }
}
