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
import org.keyline.model.framework.EvidenceActivity;
import org.keyline.model.framework.EvidenceSchedule;
import org.keyline.model.framework.FrameworkFactory;
import org.keyline.model.framework.LookFor;
import org.keyline.model.framework.SectionKind;
import org.keyline.testsupport.FrameworkBuilder;
import org.keyline.validation.rules.RuleTest;

class LookForInScheduleTest extends RuleTest {

    LookForInScheduleTest() {
        super(LookForInSchedule.class);
    }

    private static FrameworkBuilder scheduled(int... timesInEachSchedule) {
        FrameworkBuilder builder = framework().section("A1", SectionKind.HEADLINE_QUESTION).keyQuestion("A1 1.1")
                .lookFor("L1");
        for (int times : timesInEachSchedule) {
            EvidenceSchedule schedule = FrameworkFactory.eINSTANCE.createEvidenceSchedule();
            schedule.setName("Interviews");
            for (int i = 0; i < times; i++) {
                EvidenceActivity activity = FrameworkFactory.eINSTANCE.createEvidenceActivity();
                activity.getLookFors().add(builder.get(LookFor.class, "L1"));
                schedule.getActivities().add(activity);
            }
            builder.with(f -> f.getSchedules().add(schedule));
        }
        return builder;
    }

    @Test
    void onceInOneScheduleOrInSeveralIsRight() {
        satisfied(List.of(scheduled(1).build()));
        satisfied(List.of(scheduled(1, 1).build()));
        satisfied(List.of(scheduled(0, 1).build()));
    }

    @Test
    void inNoScheduleIsFound() {
        says(broken(List.of(scheduled(0).build()), "L1"), "is in no evidence schedule");
    }

    @Test
    void twiceInOneScheduleIsFound() {
        says(broken(List.of(scheduled(2, 1).build()), "L1"), "“Interviews” twice");
    }

    @Test
    void aFrameworkWithoutSchedulesIsNotJudged() {
        satisfied(List.of(scheduled().build()));
    }
}
