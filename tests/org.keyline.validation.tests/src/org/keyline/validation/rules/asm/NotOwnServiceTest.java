/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.asm;

import static org.keyline.testsupport.AssessmentBuilder.assessment;

import org.junit.jupiter.api.Test;
import org.keyline.model.assessment.Assessor;
import org.keyline.model.assessment.AssessorRole;
import org.keyline.model.assessment.Task;
import org.keyline.model.framework.EvidenceActivity;
import org.keyline.model.framework.EvidenceMethod;
import org.keyline.model.framework.EvidenceSchedule;
import org.keyline.model.framework.FrameworkFactory;
import org.keyline.model.framework.KeyQuestion;
import org.keyline.model.framework.LookFor;
import org.keyline.model.framework.Section;
import org.keyline.testsupport.AssessmentBuilder;
import org.keyline.validation.rules.RuleTest;

class NotOwnServiceTest extends RuleTest {

    NotOwnServiceTest() {
        super(NotOwnService.class);
    }

    private static AssessmentBuilder assessing(String question) {
        AssessmentBuilder builder = assessment().assessor("P1", AssessorRole.ASSESSOR)
                .task("T1", EvidenceMethod.INTERVIEW, "P1");
        builder.get(Task.class, "T1").getKeyQuestions().add(builder.framework().get(KeyQuestion.class, question));
        builder.get(Assessor.class, "P1").getResponsibleFor().add(builder.framework().get(Section.class, "A1"));
        return builder;
    }

    @Test
    void assessingOnesOwnPartIsFound() {
        says(broken(assessing("A1.2").roots(), "P1"), "responsible for section A1 and assesses it in task T1");
    }

    @Test
    void assessingAnotherPartIsRight() {
        satisfied(assessing("B1.1").roots());
    }

    @Test
    void theScheduleOfATaskCountsToo() {
        AssessmentBuilder builder = assessing("B1.1");
        EvidenceSchedule schedule = FrameworkFactory.eINSTANCE.createEvidenceSchedule();
        EvidenceActivity activity = FrameworkFactory.eINSTANCE.createEvidenceActivity();
        LookFor lookFor = FrameworkFactory.eINSTANCE.createLookFor();
        builder.framework().get(KeyQuestion.class, "A1.1").getLookFors().add(lookFor);
        activity.getLookFors().add(lookFor);
        schedule.getActivities().add(activity);
        builder.get(Task.class, "T1").setSchedule(schedule);
        broken(builder.roots(), "P1");
    }

    @Test
    void anothersTaskIsNoMatter() {
        AssessmentBuilder builder = assessing("A1.1");
        builder.get(Task.class, "T1").getAssessors().clear();
        satisfied(builder.roots());
    }
}
