/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.analysis;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.keyline.model.plan.Action;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.ImprovementPlan;

/**
 * The networks of plans that are being edited. Where a {@link DependencyNetwork} is read at one moment, this one is
 * told what changed, and works out anew what that can have changed: the knots that it touches, and the dependencies
 * that are implied over it. What it says is at every moment what the networks of the plans, read then, would say.
 * <p>
 * A change takes time that grows with the smaller of what lies before it and behind it; at worst it takes the time of
 * reading the whole. Kept are the knots and the implied dependencies alone, since the model itself and the links that
 * are given say everything else.
 */
public final class EvolvingNetwork {

    /** With more changes than this at a time it is quicker to read the whole. */
    private static final int MANY = 500;

    private final Supplier<? extends Collection<ImprovementPlan>> plans;
    private final Knots knots;
    private final EvolvingImplied implied;

    /**
     * What is otherwise after changes.
     *
     * @param knotted the actions of knots that came, went or changed, of the knots before as of those now
     * @param implied the dependencies that are implied now and were not, the other way round, or by others
     */
    public record Difference(Set<Action> knotted, Set<Dependency> implied) {
    }

    /**
     * A network that knows nothing yet; it has to be told of all actions as of any others that come.
     *
     * @param plans gives the plans
     * @param links which actions of theirs wait for which
     * @param order the order of the plans and their actions
     */
    public EvolvingNetwork(Supplier<? extends Collection<ImprovementPlan>> plans, ActionLinks links,
            Comparator<? super Action> order) {
        this.plans = plans;
        knots = new Knots(links, order);
        implied = new EvolvingImplied(links, knots::has);
    }

    /**
     * Takes changes up, after they were made. What is told without having changed does no harm.
     *
     * @param actions the actions that came, went or changed their place; those of which a dependency came, went or
     *     changed, unless they are in no knot and it went
     * @param dependencies the dependencies that came, went or changed
     * @return what is otherwise now
     */
    public Difference follow(Set<Action> actions, Set<Dependency> dependencies) {
        if (actions.size() + dependencies.size() > MANY) {
            List<DependencyNetwork> networks = plans.get().stream().map(DependencyNetwork::of).toList();
            return new Difference(knots.read(networks), implied.read(networks));
        }
        Set<Action> knotted = knots.follow(actions);
        Set<Action> touched = new LinkedHashSet<>(actions);
        touched.addAll(knotted);
        return new Difference(knotted, implied.follow(touched, dependencies));
    }

    /**
     * Whether an action lies on a cycle.
     *
     * @param action the action
     * @return true where it does
     */
    public boolean isInCycle(Action action) {
        return knots.has(action);
    }

    /**
     * Whether a dependency joins two actions of the same knot, so that no dates can satisfy all of the knot.
     *
     * @param dependency a dependency that makes its successor wait
     * @return true where it does
     */
    public boolean isInKnot(Dependency dependency) {
        return knots.joins(dependency.getSuccessor(), dependency.getPredecessor());
    }

    /**
     * The cycles of a plan.
     *
     * @param plan one of the plans
     * @return what {@link DependencyNetwork#cycles()} gives
     */
    public List<DependencyCycle> cycles(ImprovementPlan plan) {
        return knots.cycles(plan);
    }

    /**
     * The dependencies of all plans that others imply.
     *
     * @return by each of them what implies it; follows the changes
     */
    public Map<Dependency, ImpliedDependency> implied() {
        return Collections.unmodifiableMap(implied.implied());
    }
}
