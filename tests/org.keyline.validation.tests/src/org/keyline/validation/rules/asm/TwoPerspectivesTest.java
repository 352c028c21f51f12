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
import org.keyline.model.framework.EvidenceMethod;
import org.keyline.testsupport.AssessmentBuilder;
import org.keyline.validation.rules.RuleTest;

class TwoPerspectivesTest extends RuleTest {

    TwoPerspectivesTest() {
        super(TwoPerspectives.class);
    }

    private static AssessmentBuilder from(EvidenceMethod... perspectives) {
        AssessmentBuilder builder = assessment();
        for (EvidenceMethod perspective : perspectives) {
            builder.evidence("E", perspective, "Something was found", "A1.1");
        }
        return builder;
    }

    @Test
    void twoPerspectivesAreRight() {
        satisfied(from(EvidenceMethod.DOCUMENT, EvidenceMethod.OBSERVATION).roots());
    }

    @Test
    void onePerspectiveIsFoundHoweverOften() {
        says(broken(from(EvidenceMethod.DOCUMENT, EvidenceMethod.DOCUMENT).roots(), "A1.1"),
                "from 1 perspective (document)");
        says(broken(from(EvidenceMethod.UNSPECIFIED).roots(), "A1.1"), "no stated perspective");
    }

    @Test
    void aQuestionWithoutEvidenceIsAnotherRulesMatter() {
        satisfied(assessment().roots());
    }

    @Test
    void theNumberIsAParameter() {
        assertEquals(1, findings(from(EvidenceMethod.DOCUMENT, EvidenceMethod.VISIT).roots(),
                parameter("perspectives", 3)).size());
    }
}
