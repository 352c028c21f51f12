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
import org.keyline.model.assessment.AssessmentFactory;
import org.keyline.model.assessment.RiskResponse;
import org.keyline.model.core.CoreFactory;
import org.keyline.model.core.Person;
import org.keyline.model.framework.FrameworkFactory;
import org.keyline.model.framework.RiskQuestionnaire;
import org.keyline.testsupport.AssessmentBuilder;
import org.keyline.validation.rules.RuleTest;

class SeveralRespondentsTest extends RuleTest {

    SeveralRespondentsTest() {
        super(SeveralRespondents.class);
    }

    private static AssessmentBuilder completedBy(int officers, int times) {
        AssessmentBuilder builder = assessment();
        RiskQuestionnaire questionnaire = FrameworkFactory.eINSTANCE.createRiskQuestionnaire();
        questionnaire.setRef("RQ");
        builder.framework().with(f -> f.getRiskQuestionnaires().add(questionnaire));
        Person person = null;
        for (int i = 0; i < times; i++) {
            if (i < officers) {
                person = CoreFactory.eINSTANCE.createPerson();
            }
            RiskResponse response = AssessmentFactory.eINSTANCE.createRiskResponse();
            response.setQuestionnaire(questionnaire);
            response.setRespondent(person);
            builder.with(a -> a.getRiskResponses().add(response));
        }
        return builder;
    }

    @Test
    void twoOfficersAreRight() {
        satisfied(completedBy(2, 2).roots());
    }

    @Test
    void oneOfficerIsFoundHoweverOften() {
        says(broken(completedBy(1, 1).roots(), "RQ"), "completed by 1 officer");
        broken(completedBy(1, 3).roots(), "RQ");
        says(broken(completedBy(0, 2).roots(), "RQ"), "nobody who is named");
    }

    @Test
    void oneThatNobodyUsedIsNotJudged() {
        satisfied(completedBy(0, 0).roots());
    }

    @Test
    void theNumberIsAParameter() {
        assertEquals(1, findings(completedBy(2, 2).roots(), parameter("officers", 3)).size());
    }
}
