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
import org.keyline.model.assessment.AssessorRole;
import org.keyline.model.framework.EvidenceMethod;
import org.keyline.testsupport.AssessmentBuilder;
import org.keyline.validation.rules.RuleTest;

class TwoForInterviewsTest extends RuleTest {

    TwoForInterviewsTest() {
        super(TwoForInterviews.class);
    }

    private static AssessmentBuilder task(EvidenceMethod method, String... assessors) {
        return assessment().assessor("P1", AssessorRole.ASSESSOR).assessor("P2", AssessorRole.ASSESSOR)
                .task("T1", method, assessors);
    }

    @Test
    void twoForAnInterviewAreRight() {
        satisfied(task(EvidenceMethod.INTERVIEW, "P1", "P2").roots());
    }

    @Test
    void oneForAnInterviewOrFocusGroupIsFound() {
        says(broken(task(EvidenceMethod.INTERVIEW, "P1").roots(), "T1"), "an interview with 1 assessor");
        says(broken(task(EvidenceMethod.FOCUS_GROUP).roots(), "T1"), "a focus group with no assessor");
    }

    @Test
    void otherTasksNeedOneOnly() {
        satisfied(task(EvidenceMethod.TELEPHONE, "P1").roots());
        satisfied(task(EvidenceMethod.DOCUMENT, "P1").roots());
    }

    @Test
    void theNumberIsAParameter() {
        assertEquals(1, findings(task(EvidenceMethod.INTERVIEW, "P1", "P2").roots(), parameter("assessors", 3)).size());
    }
}
