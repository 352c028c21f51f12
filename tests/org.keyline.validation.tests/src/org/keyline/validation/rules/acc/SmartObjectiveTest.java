/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.acc;

import static org.keyline.testsupport.PlanBuilder.plan;

import org.junit.jupiter.api.Test;
import org.keyline.model.plan.Objective;
import org.keyline.model.plan.PlanFactory;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.rules.RuleTest;

class SmartObjectiveTest extends RuleTest {

    SmartObjectiveTest() {
        super(SmartObjective.class);
    }

    private static PlanBuilder objective(String measurable) {
        return plan().action("A.1").with(a -> {
            Objective objective = PlanFactory.eINSTANCE.createObjective();
            objective.setName("Fewer empty homes");
            objective.setSpecific("Empty homes let within 25 days");
            objective.setMeasurable(measurable);
            objective.setAchievable("Others of our size do it");
            objective.setResourced("Two more joiners");
            objective.setTimeBound("By March 2010");
            a.getObjectives().add(objective);
        });
    }

    @Test
    void anObjectiveThatSaysAllFiveIsRight() {
        satisfied(objective("Days from keys to keys"));
    }

    @Test
    void whatIsMissingIsFound() {
        says(broken(objective(" "), null), "“Fewer empty homes” of action A.1 does not say how it is measurable");
    }

    @Test
    void anEmptyObjectiveMissesAllFive() {
        says(broken(plan().action("A.1").with(a -> a.getObjectives().add(PlanFactory.eINSTANCE.createObjective())),
                null),
                "specific, measurable, achievable, resourced and time-bound");
    }

    @Test
    void anActionWithoutObjectivesIsRight() {
        satisfied(plan().action("A.1"));
    }
}
