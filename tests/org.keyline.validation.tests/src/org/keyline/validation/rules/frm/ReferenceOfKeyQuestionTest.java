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
import org.keyline.model.framework.SectionKind;
import org.keyline.testsupport.FrameworkBuilder;
import org.keyline.validation.rules.RuleTest;

class ReferenceOfKeyQuestionTest extends RuleTest {

    ReferenceOfKeyQuestionTest() {
        super(ReferenceOfKeyQuestion.class);
    }

    private static FrameworkBuilder question(String section, String ref) {
        return framework().with(f -> f.setRefPattern("[A-D]\\d \\d\\.\\d"))
                .section(section, SectionKind.HEADLINE_QUESTION)
                .keyQuestion(ref);
    }

    @Test
    void aReferenceThatFitsPatternAndPlaceIsRight() {
        satisfied(List.of(question("A1 2", "A1 2.1").build()));
        satisfied(List.of(question("A1.2", "A1 2.1").build()));
    }

    @Test
    void aReferenceThatDoesNotFitThePatternIsFound() {
        says(broken(List.of(question("A1", "A1.2.1").build()), "A1.2.1"), "does not fit the framework's pattern");
    }

    @Test
    void aReferenceOutOfPlaceIsFound() {
        says(broken(List.of(question("A1 2", "A1 3.1").build()), "A1 3.1"), "that of its place (A1 2)");
    }

    @Test
    void aMissingReferenceIsFound() {
        broken(List.of(question("A1", null).build()), null);
    }

    @Test
    void withoutAPatternThatCanBeReadThePlaceAloneCounts() {
        satisfied(List.of(question("A1", "A1-7").with(f -> f.setRefPattern(null)).build()));
        satisfied(List.of(question("A1", "A1-7").with(f -> f.setRefPattern("[A-")).build()));
    }
}
