/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.frm;

import static org.keyline.testsupport.FrameworkBuilder.framework;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.keyline.model.framework.EvidenceMethod;
import org.keyline.model.framework.SectionKind;
import org.keyline.testsupport.FrameworkBuilder;
import org.keyline.validation.rules.RuleTest;

class HeadlineQuestionCompleteTest extends RuleTest {

    HeadlineQuestionCompleteTest() {
        super(HeadlineQuestionComplete.class);
    }

    private static FrameworkBuilder headline() {
        return framework().section("A1 1", SectionKind.HEADLINE_QUESTION);
    }

    @Test
    void aCompleteHeadlineQuestionIsRight() {
        satisfied(List.of(headline().keyQuestion("A1 1.1").lookFor("L1").gatherFrom(EvidenceMethod.INTERVIEW).build()));
    }

    @Test
    void aHeadlineQuestionWithoutKeyQuestionsIsFound() {
        broken(List.of(headline().build()), "A1 1");
    }

    @Test
    void aKeyQuestionThatMissesSomethingIsFound() {
        says(broken(List.of(headline().keyQuestion("A1 1.1").lookFor("L1").build()), "A1 1.1"),
                "does not say where to gather evidence.");
        says(broken(List.of(headline().keyQuestion("A1 1.1").build()), "A1 1.1"),
                "what to look for and where to gather evidence");
    }

    @Test
    void otherSectionsAreNotJudged() {
        satisfied(List.of(framework().section("A", SectionKind.PART).build()));
    }
}
