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
import org.keyline.analysis.DependencyDates;
import org.keyline.analysis.DependencyNetwork;
import org.keyline.analysis.DependencyViolation;
import org.keyline.analysis.EarlyStart;
import org.keyline.analysis.StatedDates;
import org.keyline.model.ModelContents;
import org.keyline.model.ModelLists;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.DependencyKind;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.validation.Check;
import org.keyline.validation.DerivedFrom;
import org.keyline.validation.ValidationContext;

/**
 * Which dependencies of an action its stated dates do not respect, which they respect without a day between, and when
 * the action can finish by what it waits for.
 */
@DerivedFrom(value = { "Action.start", "Action.finish", "Action.finishPrecision",
        "Action.stage" }, facts = DependencyNetwork.class)
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
        return in(check.context());
    }

    /**
     * What is known in a model.
     *
     * @param context the model
     * @return the dates of all its plans
     */
    public static DatesAgainstDependencies in(ValidationContext context) {
        return context.fact(DatesAgainstDependencies.class, OfRun::new);
    }

    /**
     * The dependencies that bind an action and that its dates can respect or not: its predecessor is known and of the
     * same plan, neither of the two is cancelled, and they do not wait for one another.
     *
     * @param action the action that waits
     * @return the dependencies in the action's order; empty outside a plan
     */
    protected abstract List<Dependency> binding(Action action);

    /**
     * When an action can start at the earliest by its own dates and what it waits for.
     *
     * @param action the action
     * @return the day; null where it cannot be scheduled
     */
    protected abstract LocalDate earlyStart(Action action);

    /**
     * The actions of a plan that wait for one another in circles.
     *
     * @param plan the plan
     * @return the shortest circle of each knot, in the plan's order
     */
    public abstract List<DependencyCycle> cycles(ImprovementPlan plan);

    /**
     * The dependencies that the dates of an action do not respect.
     *
     * @param action the action that waits
     * @return the violations; empty outside a plan
     */
    public final List<DependencyViolation> violations(Action action) {
        List<DependencyViolation> violations = new ArrayList<>(0);
        for (Dependency dependency : binding(action)) {
            DependencyDates.violation(dependency, StatedDates.OF_THE_MODEL).ifPresent(violations::add);
        }
        return violations;
    }

    /**
     * The dependencies of an action that starts on the day on which its predecessor finishes.
     *
     * @param action the action that waits
     * @return the dependencies; empty outside a plan
     */
    public final List<Dependency> handovers(Action action) {
        List<Dependency> handovers = new ArrayList<>(0);
        for (Dependency dependency : binding(action)) {
            if (DependencyDates.isSameDayHandover(dependency, StatedDates.OF_THE_MODEL)
                    && DependencyDates.violation(dependency, StatedDates.OF_THE_MODEL).isEmpty()) {
                handovers.add(dependency);
            }
        }
        return handovers;
    }

    /**
     * When an action can finish at the earliest.
     *
     * @param action the action
     * @return the day; empty where it cannot be scheduled
     */
    public final Optional<LocalDate> earlyFinish(Action action) {
        LocalDate start = earlyStart(action);
        return start == null ? Optional.empty() : Optional.of(start.plusDays(EarlyStart.length(action) - 1));
    }

    /** The dates of a run, by the network of each plan. */
    private static final class OfRun extends DatesAgainstDependencies {

        private final ValidationContext context;
        /** For each plan the starts that are later than stated, since the action waits for others. */
        private final Map<ImprovementPlan, Map<Action, LocalDate>> pushed = new IdentityHashMap<>();

        OfRun(ValidationContext context) {
            this.context = context;
        }

        @Override
        protected List<Dependency> binding(Action action) {
            if (ModelLists.dependencies(action).isEmpty()) {
                return List.of();
            }
            ImprovementPlan plan = ModelContents.planOf(action);
            if (plan == null) {
                return List.of();
            }
            DependencyNetwork network = network(plan);
            List<Dependency> binding = new ArrayList<>(1);
            for (Dependency dependency : network.incoming(action)) {
                if (DependencyDates.binds(dependency) && !network.isInKnot(dependency)) {
                    binding.add(dependency);
                }
            }
            return binding;
        }

        @Override
        protected LocalDate earlyStart(Action action) {
            ImprovementPlan plan = ModelContents.planOf(action);
            if (plan == null) {
                return null;
            }
            Map<Action, LocalDate> ofPlan = pushed.get(plan);
            if (ofPlan == null) {
                ofPlan = new IdentityHashMap<>();
                pushed.put(plan, ofPlan);
                DependencyNetwork network = network(plan);
                for (Action each : network.topologicalOrder()) {
                    push(each, network, ofPlan);
                }
            }
            return network(plan).isInCycle(action) || !EarlyStart.isDated(action) ? null
                    : ofPlan.getOrDefault(action, action.getStart());
        }

        private void push(Action action, DependencyNetwork network, Map<Action, LocalDate> ofPlan) {
            List<Dependency> waitingFor = new ArrayList<>(1);
            for (Dependency dependency : network.incoming(action)) {
                if (dependency.getKind() == DependencyKind.REQUIRES) {
                    waitingFor.add(dependency);
                }
            }
            if (!waitingFor.isEmpty() && EarlyStart.isDated(action)) {
                LocalDate start = EarlyStart.of(action, waitingFor, this::earlyStart);
                if (!start.equals(action.getStart())) {
                    ofPlan.put(action, start);
                }
            }
        }

        @Override
        public List<DependencyCycle> cycles(ImprovementPlan plan) {
            return network(plan).cycles();
        }

        private DependencyNetwork network(ImprovementPlan plan) {
            return context.fact(DependencyNetwork.class, plan, DependencyNetwork::of);
        }
    }
}
