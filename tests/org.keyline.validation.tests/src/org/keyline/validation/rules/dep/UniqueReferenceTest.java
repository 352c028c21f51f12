/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.dep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.keyline.testsupport.PlanBuilder.plan;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.keyline.model.framework.Framework;
import org.keyline.model.framework.FrameworkFactory;
import org.keyline.model.framework.KeyQuestion;
import org.keyline.model.framework.Section;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.Milestone;
import org.keyline.model.plan.NoteKind;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.Finding;
import org.keyline.validation.rules.RuleTest;

class UniqueReferenceTest extends RuleTest {

    UniqueReferenceTest() {
        super(UniqueReference.class);
    }

    @Test
    void twoActionsWithOneReferenceAreBothFound() {
        List<Finding> found = brokenAt(plan().action("A.1").titled("Draft").action("A.1").titled("Publish"), "A.1",
                "A.1");
        says(found.get(0), "Action A.1 (“Draft”) has the same reference as action A.1 (“Publish”)");
        says(found.get(1), "Action A.1 (“Publish”) has the same reference as action A.1 (“Draft”)");
    }

    @Test
    void everyFurtherOneIsFound() {
        brokenAt(plan().action("A.1").action("A.1").action("A.1"), "A.1", "A.1", "A.1");
    }

    @Test
    void referencesThatLostTheirNumberSayNothing() {
        satisfied(plan().action("B.").action("B.:").action("B."));
    }

    @Test
    void differentReferencesAreRight() {
        satisfied(plan().recommendation("R1").recommendation("R1.1").recommendation("R11").action("A.1")
                .action("A.11"));
    }

    @Test
    void aPointMoreOrLessIsTheSameReference() {
        brokenAt(plan().action("A.15").action("A15"), "A.15", "A15");
    }

    @Test
    void workStreamAndActionMayShareOne() {
        satisfied(plan().workStream("1", "Access").action("1"));
    }

    @Test
    void actionsOfDifferentWorkStreamsMayNot() {
        brokenAt(plan().workStream("A", "Access").action("A.1").workStream("B", "Rents").action("A.1"), "A.1", "A.1");
    }

    @Test
    void recommendationsOfAReportMayNot() {
        brokenAt(plan().recommendation("R1").recommendation("R1"), "R1", "R1");
    }

    @Test
    void twoPlansMayUseTheSame() {
        satisfied(List.of(plan().action("A.1").build(), plan().action("A.1").build()));
    }

    @Test
    void milestonesOfDifferentActionsMayShareOne() {
        PlanBuilder builder = plan().action("A.1").milestone(null, "x").action("A.2").milestone(null, "y");
        builder.get(Action.class, "A.1").getMilestones().get(0).setRef("M1");
        Milestone second = builder.get(Action.class, "A.2").getMilestones().get(0);
        second.setRef("M1");
        satisfied(builder);
        builder.get(Action.class, "A.1").getMilestones().add(second);
        brokenAt(builder, "M1", "M1");
    }

    @Test
    void keyQuestionsOfAFrameworkMayNot() {
        Framework framework = FrameworkFactory.eINSTANCE.createFramework();
        for (int i = 0; i < 2; i++) {
            Section section = FrameworkFactory.eINSTANCE.createSection();
            KeyQuestion question = FrameworkFactory.eINSTANCE.createKeyQuestion();
            question.setRef("A1 1.1");
            section.getKeyQuestions().add(question);
            framework.getSections().add(section);
        }
        assertEquals(2, findings(List.of(framework)).size());
    }

    @Test
    void whatAnImportFoundTwiceIsTold() {
        broken(plan().action("A.1").note(NoteKind.DUPLICATE_REFERENCE, "Ref", "A.1"), "A.1");
    }

    @Test
    void elementsWithoutReferenceAreNotCompared() {
        satisfied(plan().action(null).action(null).action(""));
    }
}
