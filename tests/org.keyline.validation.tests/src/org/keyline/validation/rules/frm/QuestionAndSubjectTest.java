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
import org.keyline.model.framework.KeyLine;
import org.keyline.model.framework.SectionKind;
import org.keyline.testsupport.FrameworkBuilder;
import org.keyline.validation.rules.RuleTest;

class QuestionAndSubjectTest extends RuleTest {

    QuestionAndSubjectTest() {
        super(QuestionAndSubject.class);
    }

    private static FrameworkBuilder keyLine(String subject, String question) {
        FrameworkBuilder builder = framework().section("Q1", SectionKind.QUESTION).keyLine("1.1");
        builder.get(KeyLine.class, "1.1").setName(subject);
        builder.get(KeyLine.class, "1.1").setQuestion(question);
        return builder;
    }

    @Test
    void oneSubjectAndAQuestionAreRight() {
        satisfied(List.of(keyLine("Track record", "How well was it done?").build()));
        satisfied(List.of(keyLine("Access and customer care", "Is it “easy to reach?”").build()));
    }

    @Test
    void aStatementIsFound() {
        says(broken(List.of(keyLine("Track record", "It was done well.").build()), "1.1"), "question mark");
        says(broken(List.of(keyLine("Track record", " ").build()), "1.1"), "has no question");
    }

    @Test
    void noSubjectOrTwoAreFound() {
        says(broken(List.of(keyLine(null, "How well?").build()), "1.1"), "has no subject");
        says(broken(List.of(keyLine("Learning / Capacity", "How well?").build()), "1.1"), "more than one subject");
    }
}
