/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.keyline.analysis.DependencyCycle;
import org.keyline.analysis.DependencyNetwork;
import org.keyline.analysis.DependencyViolation;
import org.keyline.analysis.Schedule;
import org.keyline.analysis.ScheduledAction;
import org.keyline.model.ModelContents;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.validation.Check;
import org.keyline.validation.DerivedFrom;
import org.keyline.validation.ValidationContext;

/**
 * Which dependencies of an action its stated dates do not respect, which they respect without a day between, and when
 * the action can finish by what it waits for.
 */
@DerivedFrom(facts = Schedule.class)
public abstract class DatesAgainstDependencies {

    /** For subclasses, which know the dates in one way or another. */
    protected DatesAgainstDependencies() {
        // nothing to do
    }

    /**
     * What is known in the model that is checked.
     *
     * @param check the check that asks
     * @return the dates of all its plans
     */
    public static DatesAgainstDependencies in(Check check) {
        return check.fact(DatesAgainstDependencies.class, OfRun::new);
    }

    /**
     * The dependencies that the dates of an action do not respect.
     *
     * @param action the action that waits
     * @return the violations; empty outside a plan
     */
    public abstract List<DependencyViolation> violations(Action action);

    /**
     * The dependencies of an action that starts on the day on which its predecessor finishes.
     *
     * @param action the action that waits
     * @return the dependencies; empty outside a plan
     */
    public abstract List<Dependency> handovers(Action action);

    /**
     * When an action can finish at the earliest.
     *
     * @param action the action
     * @return the day; empty where it cannot be scheduled
     */
    public abstract Optional<LocalDate> earlyFinish(Action action);

    /**
     * The actions of a plan that wait for one another in circles.
     *
     * @param plan the plan
     * @return the shortest circle of each knot, in the plan's order
     */
    public abstract List<DependencyCycle> cycles(ImprovementPlan plan);

    /** The dates of a run, by the schedule of each plan. */
    private static final class OfRun extends DatesAgainstDependencies {

        private final ValidationContext context;
        private final Map<ImprovementPlan, Map<Action, List<DependencyViolation>>> violations = new IdentityHashMap<>();
        private final Map<ImprovementPlan, Map<Action, List<Dependency>>> handovers = new IdentityHashMap<>();

        OfRun(ValidationContext context) {
            this.context = context;
        }

        @Override
        public List<DependencyViolation> violations(Action action) {
            ImprovementPlan plan = ModelContents.planOf(action);
            return plan == null ? List.of()
                    : violations.computeIfAbsent(plan, this::violationsIn).getOrDefault(action, List.of());
        }

        @Override
        public List<Dependency> handovers(Action action) {
            ImprovementPlan plan = ModelContents.planOf(action);
            return plan == null ? List.of()
                    : handovers.computeIfAbsent(plan, this::handoversIn).getOrDefault(action, List.of());
        }

        @Override
        public Optional<LocalDate> earlyFinish(Action action) {
            ImprovementPlan plan = ModelContents.planOf(action);
            return plan == null ? Optional.empty() : schedule(plan).action(action).map(ScheduledAction::earlyFinish);
        }

        @Override
        public List<DependencyCycle> cycles(ImprovementPlan plan) {
            return network(plan).cycles();
        }

        private DependencyNetwork network(ImprovementPlan plan) {
            return context.fact(DependencyNetwork.class, plan, DependencyNetwork::of);
        }

        private Schedule schedule(ImprovementPlan plan) {
            return context.fact(Schedule.class, plan, p -> Schedule.of(network(p)));
        }

        private Map<Action, List<DependencyViolation>> violationsIn(ImprovementPlan plan) {
            Map<Action, List<DependencyViolation>> all = new IdentityHashMap<>();
            for (DependencyViolation violation : schedule(plan).violations()) {
                all.computeIfAbsent(violation.dependency().getSuccessor(), a -> new ArrayList<>(1)).add(violation);
            }
            return all;
        }

        private Map<Action, List<Dependency>> handoversIn(ImprovementPlan plan) {
            Map<Action, List<Dependency>> all = new IdentityHashMap<>();
            for (Dependency dependency : schedule(plan).sameDayHandovers()) {
                all.computeIfAbsent(dependency.getSuccessor(), a -> new ArrayList<>(1)).add(dependency);
            }
            return all;
        }
    }
}
