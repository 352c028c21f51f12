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
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.keyline.analysis.DependencyCycle;
import org.keyline.analysis.DependencyDates;
import org.keyline.analysis.EarlyStart;
import org.keyline.analysis.EvolvingNetwork;
import org.keyline.model.ModelContents;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.validation.facts.DatesAgainstDependencies;

/**
 * The dates of actions against their dependencies, kept up to date. Kept is only what differs from what the model
 * states: the starts of actions that are pushed by what they wait for. A change is followed along the dependencies as
 * far as it pushes anything.
 */
final class LiveDates extends DatesAgainstDependencies implements LiveFact {

    private final LiveNetwork live;
    private final LiveLinks links;
    private final EvolvingNetwork network;
    private final Map<Action, LocalDate> pushed = new HashMap<>();
    private Set<Action> touched = new LinkedHashSet<>();

    /** Follows the dates upon a network, which has to settle first. */
    LiveDates(LiveNetwork live) {
        this.live = live;
        links = live.links();
        network = live.network();
    }

    @Override
    public Class<?> kind() {
        return DatesAgainstDependencies.class;
    }

    @Override
    public void touched(Touched about) {
        EObject object = about.object();
        if (object instanceof Action action) {
            touched.add(action);
        } else if (object instanceof Dependency dependency && dependency.getSuccessor() != null) {
            touched.add(dependency.getSuccessor());
        }
    }

    @Override
    public boolean settlesAtOnce() {
        return true;
    }

    @Override
    public void settle(Consumer<EObject> affected) {
        Set<Action> changed = new LinkedHashSet<>(touched);
        touched = new LinkedHashSet<>();
        changed.addAll(live.knotted());
        live.knotted().stream().map(ModelContents::planOf).filter(plan -> plan != null).distinct().forEach(affected);
        Set<Action> told = new HashSet<>(changed);
        changed.forEach(action -> told.addAll(successors(action)));
        push(changed, told);
        told.forEach(affected);
    }

    @Override
    public List<DependencyCycle> cycles(ImprovementPlan plan) {
        return network.cycles(plan);
    }

    @Override
    protected List<Dependency> binding(Action action) {
        List<Dependency> binding = new ArrayList<>(links.waitingFor(action));
        binding.removeIf(dependency -> !DependencyDates.binds(dependency) || network.isInKnot(dependency));
        return binding;
    }

    @Override
    protected LocalDate earlyStart(Action action) {
        return network.isInCycle(action) || !EarlyStart.isDated(action) ? null
                : pushed.getOrDefault(action, action.getStart());
    }

    private void push(Set<Action> changed, Set<Action> told) {
        Set<Action> waiting = new LinkedHashSet<>(changed);
        changed.forEach(action -> waiting.addAll(successors(action)));
        // first what comes first, so that a chain is not gone through again for each of its actions
        Deque<Action> way = new ArrayDeque<>();
        while (!waiting.isEmpty()) {
            if (way.isEmpty()) {
                way.push(waiting.iterator().next());
            }
            Action before = predecessorAmong(waiting, way.peek());
            if (before != null) {
                way.push(before);
                continue;
            }
            Action action = way.pop();
            if (waiting.remove(action)) {
                LocalDate was = pushed.get(action);
                LocalDate now = push(action);
                if (now == null ? was != null : !now.equals(was)) {
                    told.add(action);
                    waiting.addAll(successors(action));
                }
            }
        }
    }

    private Action predecessorAmong(Set<Action> waiting, Action action) {
        if (waiting.contains(action) && !network.isInCycle(action)) {
            for (Dependency dependency : links.waitingFor(action)) {
                if (waiting.contains(dependency.getPredecessor())) {
                    return dependency.getPredecessor();
                }
            }
        }
        return null;
    }

    private LocalDate push(Action action) {
        LocalDate start = null;
        if (ModelContents.planOf(action) != null && !network.isInCycle(action) && EarlyStart.isDated(action)) {
            start = EarlyStart.of(action, links.waitingFor(action), this::earlyStart);
        }
        if (start == null || start.equals(action.getStart())) {
            pushed.remove(action);
            return null;
        }
        pushed.put(action, start);
        return start;
    }

    private List<Action> successors(Action action) {
        return links.dependents(action).stream().map(Dependency::getSuccessor).toList();
    }
}
