/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.live;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
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
import org.keyline.model.plan.PlanPackage;
import org.keyline.validation.facts.DatesAgainstDependencies;

/**
 * The dates of actions against their dependencies, kept up to date. Kept is only what differs from what the model
 * states: the knots of actions that wait for one another, and the starts of actions that are pushed by what they wait
 * for. A change is followed along the dependencies as far as it pushes anything.
 */
final class LiveDates extends DatesAgainstDependencies implements LiveFact {

    /** With more changes than this at a time all knots are looked for anew. */
    private static final int MANY = 500;

    private final Referrers referrers;
    private final Map<Action, LocalDate> pushed = new HashMap<>();
    private final Map<Action, Set<Action>> knots = new HashMap<>();
    private Set<Action> touched = new LinkedHashSet<>();

    LiveDates(Referrers referrers) {
        this.referrers = referrers;
    }

    @Override
    public Class<?> kind() {
        return DatesAgainstDependencies.class;
    }

    @Override
    public void touched(EObject object, boolean inModel, boolean moved) {
        if (object instanceof Action action) {
            touched.add(action);
        } else if (object instanceof Dependency dependency && dependency.getSuccessor() != null) {
            touched.add(dependency.getSuccessor());
        }
    }

    @Override
    public void settle(Consumer<EObject> affected) {
        Set<Action> changed = new LinkedHashSet<>(touched);
        touched = new LinkedHashSet<>();
        Set<Action> knotted = findKnots(changed);
        changed.addAll(knotted);
        if (!knots.isEmpty() || !knotted.isEmpty()) {
            changed.stream().map(ModelContents::planOf).filter(plan -> plan != null).distinct().forEach(affected);
        }
        Set<Action> told = new HashSet<>(changed);
        changed.forEach(action -> told.addAll(successors(action)));
        push(changed, told);
        told.forEach(affected);
    }

    @Override
    public List<DependencyViolation> violations(Action action) {
        List<DependencyViolation> violations = new ArrayList<>(0);
        for (Dependency dependency : checked(action)) {
            DependencyDates.violation(dependency, StatedDates.OF_THE_MODEL).ifPresent(violations::add);
        }
        return violations;
    }

    @Override
    public List<Dependency> handovers(Action action) {
        return checked(action).stream()
                .filter(d -> DependencyDates.violation(d, StatedDates.OF_THE_MODEL).isEmpty()
                        && DependencyDates.isSameDayHandover(d, StatedDates.OF_THE_MODEL))
                .toList();
    }

    @Override
    public Optional<LocalDate> earlyFinish(Action action) {
        LocalDate start = earlyStart(action);
        return start == null ? Optional.empty() : Optional.of(start.plusDays(EarlyStart.length(action) - 1));
    }

    @Override
    public List<DependencyCycle> cycles(ImprovementPlan plan) {
        return knots.isEmpty() ? List.of() : DependencyNetwork.of(plan).cycles();
    }

    private List<Dependency> checked(Action action) {
        ImprovementPlan plan = ModelContents.planOf(action);
        List<Dependency> checked = new ArrayList<>(ModelLists.dependencies(action).size());
        for (Dependency dependency : ModelLists.dependencies(action)) {
            if (isKnown(dependency, plan) && DependencyDates.binds(dependency) && !isInKnot(dependency)) {
                checked.add(dependency);
            }
        }
        return checked;
    }

    private static boolean isKnown(Dependency dependency, ImprovementPlan plan) {
        return plan != null && dependency.getPredecessor() != null
                && ModelContents.planOf(dependency.getPredecessor()) == plan;
    }

    private boolean isInKnot(Dependency dependency) {
        Set<Action> knot = knots.get(dependency.getSuccessor());
        return knot != null && knot.contains(dependency.getPredecessor());
    }

    /** Null where an action is not scheduled. */
    private LocalDate earlyStart(Action action) {
        return knots.containsKey(action) || !EarlyStart.isDated(action) ? null
                : pushed.getOrDefault(action, action.getStart());
    }

    private void push(Set<Action> changed, Set<Action> told) {
        Set<Action> waiting = new LinkedHashSet<>(changed);
        changed.forEach(action -> waiting.addAll(successors(action)));
        while (!waiting.isEmpty()) {
            Action action = waiting.iterator().next();
            waiting.remove(action);
            LocalDate before = pushed.get(action);
            LocalDate now = push(action);
            if (now == null ? before != null : !now.equals(before)) {
                told.add(action);
                waiting.addAll(successors(action));
            }
        }
    }

    private LocalDate push(Action action) {
        ImprovementPlan plan = ModelContents.planOf(action);
        LocalDate start = null;
        if (plan != null && !knots.containsKey(action) && EarlyStart.isDated(action)) {
            start = EarlyStart.of(action, waitingFor(action, plan), this::earlyStart);
        }
        if (start == null || start.equals(action.getStart())) {
            pushed.remove(action);
            return null;
        }
        pushed.put(action, start);
        return start;
    }

    private static List<Dependency> waitingFor(Action action, ImprovementPlan plan) {
        return ModelLists.dependencies(action).stream()
                .filter(d -> d.getKind() == DependencyKind.REQUIRES && isKnown(d, plan)).toList();
    }

    /** Takes the knots apart that changes touch, and finds those that there are now; returns their actions. */
    private Set<Action> findKnots(Set<Action> changed) {
        Set<Action> knotted = new HashSet<>();
        for (Action action : changed) {
            Set<Action> knot = knots.get(action);
            if (knot != null) {
                knotted.addAll(knot);
            }
        }
        Set<Action> suspects = new LinkedHashSet<>(changed);
        suspects.addAll(knotted);
        suspects.forEach(knots::remove);
        if (suspects.size() > MANY) {
            return findAllKnots(suspects);
        }
        for (Action action : suspects) {
            if (!knots.containsKey(action)) {
                Set<Action> knot = knotOf(action);
                knot.forEach(member -> knots.put(member, knot));
                knotted.addAll(knot);
            }
        }
        return knotted;
    }

    private Set<Action> findAllKnots(Set<Action> suspects) {
        knots.clear();
        suspects.stream().map(ModelContents::planOf).filter(plan -> plan != null).distinct()
                .flatMap(plan -> DependencyNetwork.of(plan).cycles().stream()).forEach(cycle -> {
                    Set<Action> knot = new HashSet<>(cycle.knot());
                    knot.forEach(member -> knots.put(member, knot));
                });
        return suspects;
    }

    /** The actions that wait for an action and for which it waits in turn; empty where there are none. */
    private Set<Action> knotOf(Action action) {
        ImprovementPlan plan = ModelContents.planOf(action);
        if (plan == null || !isOnCycle(action, plan)) {
            return Set.of();
        }
        Set<Action> before = reach(action, a -> predecessors(a, plan));
        Set<Action> after = reach(action, a -> successors(a, plan));
        before.retainAll(after);
        return before;
    }

    private interface Next {
        List<Action> of(Action action);
    }

    /** Looks from an action forwards and backwards in turns, until one side meets the other or comes to its end. */
    private boolean isOnCycle(Action action, ImprovementPlan plan) {
        Set<Action> before = new HashSet<>(List.of(action));
        Set<Action> after = new HashSet<>(List.of(action));
        Deque<Action> back = new ArrayDeque<>(before);
        Deque<Action> forth = new ArrayDeque<>(after);
        while (!back.isEmpty() && !forth.isEmpty()) {
            for (Action one : predecessors(back.remove(), plan)) {
                if (after.contains(one)) {
                    return true;
                }
                if (before.add(one)) {
                    back.add(one);
                }
            }
            for (Action one : successors(forth.remove(), plan)) {
                if (before.contains(one)) {
                    return true;
                }
                if (after.add(one)) {
                    forth.add(one);
                }
            }
        }
        return false;
    }

    /** All that is reached from an action. */
    private static Set<Action> reach(Action from, Next next) {
        Set<Action> reached = new HashSet<>();
        Deque<Action> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            for (Action one : next.of(open.remove())) {
                if (reached.add(one)) {
                    open.add(one);
                }
            }
        }
        return reached;
    }

    private List<Action> successors(Action action, ImprovementPlan plan) {
        List<Action> successors = successors(action);
        successors.removeIf(successor -> ModelContents.planOf(successor) != plan);
        return successors;
    }

    private static List<Action> predecessors(Action action, ImprovementPlan plan) {
        return waitingFor(action, plan).stream().map(Dependency::getPredecessor).toList();
    }

    /** The actions that wait for an action. */
    private List<Action> successors(Action action) {
        List<Action> successors = new ArrayList<>();
        referrers.forEach(PlanPackage.Literals.DEPENDENCY__PREDECESSOR, action, referrer -> {
            if (referrer instanceof Dependency dependency && dependency.getSuccessor() != null
                    && dependency.getKind() == DependencyKind.REQUIRES) {
                successors.add(dependency.getSuccessor());
            }
        });
        return successors;
    }
}
