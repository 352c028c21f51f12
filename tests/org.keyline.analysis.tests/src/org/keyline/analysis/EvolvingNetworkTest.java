/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyline.model.ModelContents;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.DependencyKind;
import org.keyline.model.plan.DependencyType;
import org.keyline.model.plan.ImprovementPlan;

/**
 * What must be true of {@link EvolvingNetwork}: that it says at every moment what the networks of the plans say, and
 * tells of everything that is otherwise. More edits by the system property {@code keyline.network.steps}.
 */
class EvolvingNetworkTest {

    private static final int STEPS = Integer.getInteger("keyline.network.steps", 300);

    private final Random random = new Random(21);
    private final List<Action> all = new ArrayList<>();
    private final Set<Action> actions = new LinkedHashSet<>();
    private final Set<Dependency> dependencies = new LinkedHashSet<>();
    private List<ImprovementPlan> plans;
    private EvolvingNetwork network;

    /** Looks through everything, as the model says it. */
    private final class Looked implements ActionLinks {

        @Override
        public List<Dependency> waitingFor(Action action) {
            ImprovementPlan plan = ModelContents.planOf(action);
            return action.getDependencies().stream().filter(d -> plan != null && d.getPredecessor() != null
                    && d.getKind() == DependencyKind.REQUIRES && ModelContents.planOf(d.getPredecessor()) == plan)
                    .toList();
        }

        @Override
        public List<Dependency> waitedForBy(Action action) {
            return all.reversed().stream().flatMap(other -> waitingFor(other).stream())
                    .filter(d -> d.getPredecessor() == action).toList();
        }
    }

    private void begin(int size) {
        plans = List.of(Networks.plan(size), Networks.plan(size / 2));
        all.clear();
        plans.forEach(plan -> all.addAll(plan.getActions()));
        network = new EvolvingNetwork(() -> plans, new Looked(), Comparator.comparingInt(
                action -> action.eContainer() == null ? -1
                        : 1000 * plans.indexOf(ModelContents.planOf(action))
                                + ModelContents.planOf(action).getActions().indexOf(action)));
    }

    @ParameterizedTest
    @ValueSource(ints = { 4, 7, 12, 30 })
    void afterEachEditItSaysWhatTheNetworksOfThePlansSay(int size) {
        begin(size);
        for (int step = 0; step < STEPS; step++) {
            for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
                edit(size);
            }
            follow("size " + size + ", step " + step);
        }
    }

    @Test
    void whatIsToldAllAtOnceIsReadAsAWhole() {
        begin(400);
        for (int i = 1; i < 400; i++) {
            join(plans.get(0).getActions().get(i - 1), plans.get(0).getActions().get(i));
        }
        join(plans.get(0).getActions().get(0), plans.get(0).getActions().get(300));
        join(plans.get(0).getActions().get(350), plans.get(0).getActions().get(340));
        follow("at once");
        assertEquals(1, network.implied().size());
        assertEquals(1, network.cycles(plans.get(0)).size());
        assertTrue(network.isInCycle(plans.get(0).getActions().get(345)));
    }

    private void edit(int size) {
        Action action = all.get(random.nextInt(all.size()));
        Action other = all.get(random.nextInt(all.size()));
        List<Dependency> own = action.getDependencies();
        Dependency one = own.isEmpty() ? null : own.get(random.nextInt(own.size()));
        int kind = random.nextInt(20);
        if (kind < 5 || one == null && kind < 14) {
            boolean forwards = random.nextInt(8) > 0;
            boolean turned = forwards && all.indexOf(action) > all.indexOf(other);
            join(turned ? other : action, turned ? action : other);
            return;
        }
        if (kind < 14) {
            dependencies.add(one);
            actions.add(action);
        }
        switch (kind) {
        case 5, 6, 7, 8 -> own.remove(one);
        case 9 -> one.setLagDays(random.nextInt(5) - 1);
        case 10 -> one.setKind(random.nextBoolean() ? DependencyKind.REQUIRES : DependencyKind.INFORMS);
        case 11 -> one.setType(DependencyType.VALUES.get(random.nextInt(2)));
        case 12 -> one.setPredecessor(random.nextInt(4) == 0 ? null : other);
        case 13 -> action.getDependencies().move(random.nextInt(own.size()), one);
        case 14, 15 -> {
            EcoreUtil.remove(action);
            actions.add(action);
            dependencies.addAll(own);
        }
        default -> {
            EcoreUtil.remove(action);
            List<Action> of = plans.get(random.nextInt(4) / 3).getActions();
            of.add(random.nextInt(of.size() + 1), action);
            actions.add(action);
            dependencies.addAll(own);
        }
        }
    }

    private void join(Action predecessor, Action successor) {
        Dependency dependency = org.keyline.model.plan.PlanFactory.eINSTANCE.createDependency();
        dependency.setPredecessor(predecessor);
        dependency.setLagDays(random.nextInt(5) == 0 ? 1 : 0);
        successor.getDependencies().add(random.nextInt(successor.getDependencies().size() + 1), dependency);
        dependencies.add(dependency);
        actions.add(successor);
    }

    private void follow(String where) {
        Map<Dependency, ImpliedDependency> before = new HashMap<>(network.implied());
        List<DependencyCycle> cyclesBefore = cycles();
        EvolvingNetwork.Difference difference = network.follow(actions, dependencies);
        actions.clear();
        dependencies.clear();
        Map<Dependency, ImpliedDependency> now = new HashMap<>();
        List<DependencyCycle> cycles = new ArrayList<>();
        for (ImprovementPlan plan : plans) {
            DependencyNetwork whole = DependencyNetwork.of(plan);
            whole.impliedDependencies().forEach(one -> now.put(one.dependency(), one));
            cycles.addAll(whole.cycles());
            plan.getActions().forEach(
                    action -> assertEquals(whole.isInCycle(action), network.isInCycle(action), where));
        }
        assertEquals(now, network.implied(), where);
        assertEquals(cycles, cycles(), where);
        Set<Dependency> other = new HashSet<>(before.keySet());
        other.addAll(now.keySet());
        other.removeIf(dependency -> before.containsKey(dependency)
                && before.get(dependency).equals(now.get(dependency)));
        assertEquals(other, difference.implied(), where);
        Set<Action> knotted = new HashSet<>();
        cycles.stream().filter(cycle -> !cyclesBefore.contains(cycle)).forEach(cycle -> knotted.addAll(cycle.knot()));
        cyclesBefore.stream().filter(cycle -> !cycles.contains(cycle)).forEach(cycle -> knotted.addAll(cycle.knot()));
        assertTrue(difference.knotted().containsAll(knotted), where);
    }

    private List<DependencyCycle> cycles() {
        return plans.stream().flatMap(plan -> network.cycles(plan).stream()).toList();
    }
}
