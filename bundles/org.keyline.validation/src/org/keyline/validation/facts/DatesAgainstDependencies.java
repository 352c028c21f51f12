/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.facts;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.keyline.analysis.DependencyNetwork;
import org.keyline.analysis.DependencyViolation;
import org.keyline.analysis.Schedule;
import org.keyline.model.ModelContents;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.validation.Check;
import org.keyline.validation.DerivedFrom;

/** Which dependencies of an action its stated dates do not respect, and which they respect without a day between. */
@DerivedFrom(facts = Schedule.class)
public final class DatesAgainstDependencies {

    private final Map<Action, List<DependencyViolation>> violations = new IdentityHashMap<>();
    private final Map<Action, List<Dependency>> handovers = new IdentityHashMap<>();

    private DatesAgainstDependencies(Schedule schedule) {
        for (DependencyViolation violation : schedule.violations()) {
            violations.computeIfAbsent(violation.dependency().getSuccessor(), a -> new ArrayList<>(1)).add(violation);
        }
        for (Dependency dependency : schedule.sameDayHandovers()) {
            handovers.computeIfAbsent(dependency.getSuccessor(), a -> new ArrayList<>(1)).add(dependency);
        }
    }

    /**
     * The dependencies that the dates of an action do not respect.
     *
     * @param action the action that waits
     * @param check the check that asks
     * @return the violations; empty outside a plan
     */
    public static List<DependencyViolation> violations(Action action, Check check) {
        ImprovementPlan plan = ModelContents.planOf(action);
        return plan == null ? List.of() : of(plan, check).violations.getOrDefault(action, List.of());
    }

    /**
     * The dependencies of an action that starts on the day on which its predecessor finishes.
     *
     * @param action the action that waits
     * @param check the check that asks
     * @return the dependencies; empty outside a plan
     */
    public static List<Dependency> handovers(Action action, Check check) {
        ImprovementPlan plan = ModelContents.planOf(action);
        return plan == null ? List.of() : of(plan, check).handovers.getOrDefault(action, List.of());
    }

    /**
     * The schedule of a plan, on the network that the rules about dependencies look at too.
     *
     * @param plan the plan
     * @param check the check that asks
     * @return the schedule by the dates of the model
     */
    public static Schedule schedule(ImprovementPlan plan, Check check) {
        return check.fact(Schedule.class, plan,
                p -> Schedule.of(check.fact(DependencyNetwork.class, p, DependencyNetwork::of)));
    }

    private static DatesAgainstDependencies of(ImprovementPlan plan, Check check) {
        return check.fact(DatesAgainstDependencies.class, plan,
                p -> new DatesAgainstDependencies(schedule(p, check)));
    }
}
