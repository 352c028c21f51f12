/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.asm;

import static org.keyline.testsupport.AssessmentBuilder.assessment;

import org.junit.jupiter.api.Test;
import org.keyline.model.assessment.Evidence;
import org.keyline.model.framework.EvidenceMethod;
import org.keyline.model.framework.Section;
import org.keyline.testsupport.AssessmentBuilder;
import org.keyline.validation.rules.RuleTest;

class EvidenceCitesQuestionTest extends RuleTest {

    EvidenceCitesQuestionTest() {
        super(EvidenceCitesQuestion.class);
    }

    private static AssessmentBuilder citing(String... questions) {
        return assessment().evidence("E1", EvidenceMethod.DOCUMENT, "The policy is of 2007", questions);
    }

    @Test
    void aQuestionWithinTheScopeIsRight() {
        satisfied(citing("A1.1", "B1.1").roots());
    }

    @Test
    void noQuestionIsFound() {
        says(broken(citing().roots(), "E1"), "cites no key question");
    }

    @Test
    void aQuestionThatDoesNotExistIsFound() {
        AssessmentBuilder builder = citing("A1.1");
        builder.get(Evidence.class, "E1").setKeyQuestionText("A9 9.9");
        says(broken(builder.roots(), "E1"), "“A9 9.9”, which is no key question");
    }

    @Test
    void aQuestionOutsideTheScopeIsFound() {
        AssessmentBuilder builder = citing("A1.1", "B1.1");
        builder.with(a -> a.getScope().add(builder.framework().get(Section.class, "A1")));
        says(broken(builder.roots(), "E1"), "B1.1, which is not within the scope");
    }
}
