/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.keyline.model.plan.Action;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.DependencyType;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.PlanFactory;

/** Plans of numbered actions for tests that need many of them. */
final class Networks {

    /** The first day of all these plans. */
    static final LocalDate FIRST_DAY = LocalDate.of(2009, 6, 1);

    private Networks() {
    }

    /** A plan with actions 0, 1, 2 … without dates. */
    static ImprovementPlan plan(int actions) {
        ImprovementPlan plan = PlanFactory.eINSTANCE.createImprovementPlan();
        for (int i = 0; i < actions; i++) {
            Action action = PlanFactory.eINSTANCE.createAction();
            action.setRef(Integer.toString(i));
            plan.getActions().add(action);
        }
        return plan;
    }

    /** Lets one action wait for another. */
    static Dependency join(ImprovementPlan plan, int predecessor, int successor, DependencyType type, int lag) {
        Dependency dependency = PlanFactory.eINSTANCE.createDependency();
        dependency.setPredecessor(plan.getActions().get(predecessor));
        dependency.setType(type);
        dependency.setLagDays(lag);
        plan.getActions().get(successor).getDependencies().add(dependency);
        return dependency;
    }

    /** Lets one action wait for another to finish. */
    static Dependency join(ImprovementPlan plan, int predecessor, int successor) {
        return join(plan, predecessor, successor, DependencyType.FS, 0);
    }

    /** Gives every action random dates within a year. */
    static void date(ImprovementPlan plan, Random random) {
        for (Action action : plan.getActions()) {
            action.setStart(FIRST_DAY.plusDays(random.nextInt(300)));
            action.setFinish(action.getStart().plusDays(random.nextInt(60)));
        }
    }

    /** The numbers of the actions. */
    static List<Integer> numbers(List<Action> actions) {
        return actions.stream().map(action -> Integer.valueOf(action.getRef())).toList();
    }
}
