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
import org.keyline.model.assessment.Task;
import org.keyline.model.framework.EvidenceMethod;
import org.keyline.model.framework.FrameworkFactory;
import org.keyline.testsupport.AssessmentBuilder;
import org.keyline.validation.rules.RuleTest;

class TaskEquippedTest extends RuleTest {

    TaskEquippedTest() {
        super(TaskEquipped.class);
    }

    private static AssessmentBuilder task(EvidenceMethod method, Consumer<Task> more) {
        AssessmentBuilder builder = assessment().task("T1", method);
        builder.get(Task.class, "T1").setSchedule(FrameworkFactory.eINSTANCE.createEvidenceSchedule());
        more.accept(builder.get(Task.class, "T1"));
        return builder;
    }

    @Test
    void whatTheMethodNeedsIsEnough() {
        satisfied(task(EvidenceMethod.DOCUMENT, t -> t.getDocuments().add("Lettings policy")).roots());
        satisfied(task(EvidenceMethod.TELEPHONE, t -> t.setTelephone("01632 960001")).roots());
        satisfied(task(EvidenceMethod.VISIT, t -> t.setPlace("Area office")).roots());
        satisfied(task(EvidenceMethod.UNSPECIFIED, t -> t.setPlace("Area office")).roots());
    }

    @Test
    void somethingElseIsNot() {
        says(broken(task(EvidenceMethod.DOCUMENT, t -> t.setPlace("Area office")).roots(), "T1"), "has no documents");
        says(broken(task(EvidenceMethod.TELEPHONE, t -> t.setPlace("Area office")).roots(), "T1"), "telephone number");
        says(broken(task(EvidenceMethod.INTERVIEW, t -> t.setTelephone("1")).roots(), "T1"), "has no place");
    }

    @Test
    void aMissingScheduleIsFound() {
        says(broken(task(EvidenceMethod.VISIT, t -> t.setSchedule(null)).roots(), "T1"),
                "has no evidence schedule and no place");
    }
}
