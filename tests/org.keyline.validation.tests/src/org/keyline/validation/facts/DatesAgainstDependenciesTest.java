/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.keyline.analysis.DependencyViolation;
import org.keyline.analysis.Schedule;
import org.keyline.analysis.ScheduledAction;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.DependencyKind;
import org.keyline.model.plan.DependencyType;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.PlanFactory;
import org.keyline.model.plan.Stage;
import org.keyline.validation.Validation;

/** What a run knows of dates and dependencies is what the schedule of the plan says, which goes much farther. */
class DatesAgainstDependenciesTest {

    private final Random random = new Random(33);

    @Test
    void inRandomPlansItSaysWhatTheScheduleSays() {
        for (int round = 0; round < 150; round++) {
            ImprovementPlan plan = plan(3 + random.nextInt(12));
            Schedule schedule = Schedule.of(plan);
            DatesAgainstDependencies dates = DatesAgainstDependencies
                    .in(Validation.standard().checks(List.of(plan)).context());
            for (Action action : plan.getActions()) {
                assertEquals(schedule.violations().stream().map(DependencyViolation::dependency)
                        .filter(d -> d.getSuccessor() == action).toList(),
                        dates.violations(action).stream().map(DependencyViolation::dependency).toList());
                assertEquals(schedule.sameDayHandovers().stream().filter(d -> d.getSuccessor() == action).toList(),
                        dates.handovers(action));
                assertEquals(schedule.action(action).map(ScheduledAction::earlyFinish), dates.earlyFinish(action));
            }
            assertEquals(schedule.network().cycles(), dates.cycles(plan));
        }
    }

    private ImprovementPlan plan(int size) {
        ImprovementPlan plan = PlanFactory.eINSTANCE.createImprovementPlan();
        for (int i = 0; i < size; i++) {
            Action action = PlanFactory.eINSTANCE.createAction();
            LocalDate start = LocalDate.of(2009, 6, 1).plusDays(random.nextInt(60));
            action.setStart(random.nextInt(8) == 0 ? null : start);
            action.setFinish(random.nextInt(8) == 0 ? null : start.plusDays(random.nextInt(20) - 1));
            action.setStage(random.nextInt(10) == 0 ? Stage.CANCELLED : Stage.IN_PROGRESS);
            plan.getActions().add(action);
        }
        for (int i = random.nextInt(2 * size); i > 0; i--) {
            int one = random.nextInt(size);
            int other = random.nextInt(size);
            boolean forwards = random.nextInt(10) > 0;
            Dependency dependency = PlanFactory.eINSTANCE.createDependency();
            dependency.setPredecessor(plan.getActions().get(forwards ? Math.min(one, other) : one));
            dependency.setType(DependencyType.VALUES.get(random.nextInt(DependencyType.VALUES.size())));
            dependency.setKind(random.nextInt(6) == 0 ? DependencyKind.INFORMS : DependencyKind.REQUIRES);
            dependency.setLagDays(random.nextInt(3) == 0 ? random.nextInt(6) - 2 : 0);
            plan.getActions().get(forwards ? Math.max(one, other) : other).getDependencies().add(dependency);
        }
        return plan;
    }
}
