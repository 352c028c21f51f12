/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.asm;

import static org.keyline.testsupport.AssessmentBuilder.assessment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyline.model.assessment.Evidence;
import org.keyline.model.framework.EvidenceMethod;
import org.keyline.testsupport.AssessmentBuilder;
import org.keyline.validation.rules.RuleTest;

class MoreThanYesOrNoTest extends RuleTest {

    MoreThanYesOrNoTest() {
        super(MoreThanYesOrNo.class);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Yes", "no.", "Y", "N/A", "Partly", "Yes - OK", " " })
    void aBareAnswerIsFound(String text) {
        broken(assessment().evidence("E1", EvidenceMethod.INTERVIEW, text, "A1.1").roots(), "E1");
    }

    @ParameterizedTest
    @ValueSource(strings = { "Yes, leaflets in four languages", "No leaflet is later than 2005",
            "Good signs at the door" })
    void anAnswerThatSaysSomethingIsRight(String text) {
        satisfied(assessment().evidence("E1", EvidenceMethod.INTERVIEW, text, "A1.1").roots());
    }

    @Test
    void aRecordThatThereIsNoneNeedsNoText() {
        AssessmentBuilder builder = assessment().evidence("E1", EvidenceMethod.DOCUMENT, null, "A1.1");
        builder.get(Evidence.class, "E1").setAbsent(true);
        satisfied(builder.roots());
    }
}
