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
import org.keyline.model.core.CoreFactory;
import org.keyline.model.core.CountSubject;
import org.keyline.model.core.DeclaredCount;
import org.keyline.model.framework.Section;
import org.keyline.model.framework.SectionKind;
import org.keyline.testsupport.FrameworkBuilder;
import org.keyline.validation.rules.RuleTest;

class CountsOfFrameworkTest extends RuleTest {

    CountsOfFrameworkTest() {
        super(CountsOfFramework.class);
    }

    private static FrameworkBuilder stating(CountSubject subject, int number) {
        return framework().section("Q1", SectionKind.QUESTION).keyLine("1.1").keyLine("1.2")
                .section("Q2", SectionKind.QUESTION).keyLine("2.1").with(f -> f.getDeclaredCounts()
                        .add(count(subject, number)));
    }

    private static DeclaredCount count(CountSubject subject, int number) {
        DeclaredCount count = CoreFactory.eINSTANCE.createDeclaredCount();
        count.setSubject(subject);
        count.setCount(number);
        return count;
    }

    @Test
    void countsThatAgreeAreRight() {
        satisfied(List.of(stating(CountSubject.QUESTIONS, 2).build()));
        satisfied(List.of(stating(CountSubject.AREAS, 3).build()));
        satisfied(List.of(stating(CountSubject.KEY_LINES, 3).build()));
    }

    @Test
    void oneMoreOrLessIsFound() {
        says(broken(List.of(stating(CountSubject.QUESTIONS, 3).build()), null),
                "states 3 questions, but 2 are recorded");
        broken(List.of(stating(CountSubject.AREAS, 2).build()), null);
    }

    @Test
    void aSectionsCountIsAboutWhatLiesInIt() {
        FrameworkBuilder builder = stating(CountSubject.QUESTIONS, 2);
        builder.get(Section.class, "Q1").getDeclaredCounts().add(count(CountSubject.KEY_LINES, 2));
        satisfied(List.of(builder.build()));
        builder.get(Section.class, "Q2").getDeclaredCounts().add(count(CountSubject.KEY_LINES, 2));
        broken(List.of(builder.build()), "Q2");
    }

    @Test
    void countsOfOtherThingsAreNotCompared() {
        satisfied(List.of(stating(CountSubject.ACTIONS, 9).build()));
    }
}
