/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.asm;

import static org.keyline.testsupport.AssessmentBuilder.assessment;

import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.keyline.model.assessment.Disposition;
import org.keyline.model.assessment.Judgement;
import org.keyline.model.plan.PlanFactory;
import org.keyline.testsupport.AssessmentBuilder;
import org.keyline.validation.Finding;
import org.keyline.validation.rules.RuleTest;

class JudgementFollowedUpTest extends RuleTest {

    JudgementFollowedUpTest() {
        super(JudgementFollowedUp.class);
    }

    private static AssessmentBuilder judged(String level, Consumer<Judgement> more) {
        AssessmentBuilder builder = assessment().judgement("J1", "A1.1", level);
        more.accept(builder.get(Judgement.class, "J1"));
        return builder;
    }

    private static void nothing(Judgement judgement) {
        judgement.setDisposition(Disposition.UNDECIDED);
    }

    @Test
    void redOrAmberWithoutConsequenceIsFound() {
        says(broken(judged("red", JudgementFollowedUpTest::nothing).roots(), "J1"), "key question A1.1 is red");
        broken(judged("amber", j -> j.setDisposition(Disposition.ACTION)).roots(), "J1");
    }

    @Test
    void anActionOrADecisionIsAConsequence() {
        satisfied(judged("red", j -> j.getActions().add(PlanFactory.eINSTANCE.createAction())).roots());
        satisfied(judged("amber", j -> j.setDecision("Left until the new contract")).roots());
    }

    @Test
    void greenWithoutAreasForImprovementNeedsNone() {
        satisfied(judged("green", JudgementFollowedUpTest::nothing).roots());
        satisfied(judged(null, JudgementFollowedUpTest::nothing).roots());
    }

    @Test
    void greenWithAreasForImprovementIsNotLostSightOf() {
        AssessmentBuilder builder = judged("green", j -> j.getAreasForImprovement().add("Leaflets in Polish"));
        Finding finding = broken(builder.roots(), "J1");
        finding.fixes().get(0).change().run();
        satisfied(builder.roots());
    }
}
