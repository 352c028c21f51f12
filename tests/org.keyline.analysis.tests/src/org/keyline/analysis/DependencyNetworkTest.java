/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.DependencyKind;
import org.keyline.model.plan.DependencyType;
import org.keyline.model.plan.ImprovementPlan;

/** What must be true of {@link DependencyNetwork}, but for implied dependencies. */
class DependencyNetworkTest {

    private static Action action(ImprovementPlan plan, int number) {
        return plan.getActions().get(number);
    }

    @Test
    void neighboursAreGivenOnceInThePlansOrder() {
        ImprovementPlan plan = Networks.plan(4);
        Networks.join(plan, 2, 3);
        Networks.join(plan, 0, 3);
        Networks.join(plan, 0, 3, DependencyType.FF, 2);
        Networks.join(plan, 0, 1).setKind(DependencyKind.INFORMS);
        DependencyNetwork network = DependencyNetwork.of(plan);
        assertEquals(List.of(2, 0), Networks.numbers(network.predecessors(action(plan, 3))));
        assertEquals(List.of(1, 3), Networks.numbers(network.successors(action(plan, 0))));
        assertEquals(3, network.incoming(action(plan, 3)).size());
        assertEquals(4, network.dependencies().size());
    }

    @Test
    void aDependencyWithoutPredecessorOrOnAnotherPlanIsLeftOut() {
        ImprovementPlan plan = Networks.plan(2);
        Networks.join(plan, 0, 1).setPredecessor(null);
        Networks.join(plan, 0, 1).setPredecessor(Networks.plan(1).getActions().get(0));
        DependencyNetwork network = DependencyNetwork.of(plan);
        assertEquals(List.of(), network.dependencies());
        assertEquals(List.of(), network.incoming(Networks.plan(1).getActions().get(0)));
    }

    @Test
    void aChainHasNoCycle() {
        ImprovementPlan plan = Networks.plan(3);
        Networks.join(plan, 0, 1);
        Networks.join(plan, 1, 2);
        Networks.join(plan, 0, 2);
        assertEquals(List.of(), DependencyNetwork.of(plan).cycles());
    }

    @Test
    void anActionThatWaitsForItselfIsACycle() {
        ImprovementPlan plan = Networks.plan(2);
        Dependency loop = Networks.join(plan, 1, 1);
        List<DependencyCycle> cycles = DependencyNetwork.of(plan).cycles();
        assertEquals(1, cycles.size());
        assertEquals(List.of(1), Networks.numbers(cycles.get(0).actions()));
        assertEquals(List.of(loop), cycles.get(0).dependencies());
    }

    @Test
    void theShortestCycleOfAKnotIsNamedFromItsFirstAction() {
        ImprovementPlan plan = Networks.plan(6);
        for (int[] edge : new int[][] { { 0, 1 }, { 1, 2 }, { 2, 3 }, { 3, 4 }, { 4, 0 }, { 4, 2 } }) {
            Networks.join(plan, edge[0], edge[1]);
        }
        Networks.join(plan, 4, 5);
        DependencyNetwork network = DependencyNetwork.of(plan);
        assertEquals(1, network.cycles().size());
        DependencyCycle cycle = network.cycles().get(0);
        assertEquals(List.of(2, 3, 4), Networks.numbers(cycle.actions()));
        assertEquals(List.of(0, 1, 2, 3, 4), Networks.numbers(cycle.knot()));
        assertEquals(List.of(3, 4, 2),
                Networks.numbers(cycle.dependencies().stream().map(Dependency::getSuccessor).toList()));
        assertTrue(network.isInCycle(action(plan, 0)));
        assertFalse(network.isInCycle(action(plan, 5)));
    }

    @Test
    void everyKnotHasACycle() {
        ImprovementPlan plan = Networks.plan(5);
        Networks.join(plan, 3, 4);
        Networks.join(plan, 4, 3);
        Networks.join(plan, 0, 2);
        Networks.join(plan, 2, 0);
        Networks.join(plan, 0, 3);
        List<DependencyCycle> cycles = DependencyNetwork.of(plan).cycles();
        assertEquals(List.of(List.of(0, 2), List.of(3, 4)),
                cycles.stream().map(cycle -> Networks.numbers(cycle.actions())).toList());
    }

    @Test
    void whatInformsBothWaysIsNoCycle() {
        ImprovementPlan plan = Networks.plan(2);
        Networks.join(plan, 0, 1).setKind(DependencyKind.INFORMS);
        Networks.join(plan, 1, 0).setKind(DependencyKind.ALIGNED_WITH);
        assertEquals(List.of(), DependencyNetwork.of(plan).cycles());
    }

    @Test
    void theCycleThatANewDependencyWouldCloseIsKnown() {
        ImprovementPlan plan = Networks.plan(4);
        Networks.join(plan, 0, 1);
        Networks.join(plan, 1, 2);
        DependencyNetwork network = DependencyNetwork.of(plan);
        assertEquals(List.of(0, 1, 2),
                Networks.numbers(network.cycleClosedBy(action(plan, 2), action(plan, 0))));
        assertEquals(List.of(3), Networks.numbers(network.cycleClosedBy(action(plan, 3), action(plan, 3))));
        assertEquals(List.of(), network.cycleClosedBy(action(plan, 0), action(plan, 2)));
    }

    @Test
    void allThatWaitAreNamedNearestFirst() {
        ImprovementPlan plan = Networks.plan(5);
        Networks.join(plan, 0, 1);
        Networks.join(plan, 1, 3);
        Networks.join(plan, 0, 2);
        Networks.join(plan, 2, 4).setKind(DependencyKind.INFORMS);
        assertEquals(List.of(1, 2, 3),
                Networks.numbers(DependencyNetwork.of(plan).allThatWaitFor(action(plan, 0))));
    }

    @Test
    void theOrderFollowsThePlanWhereDependenciesLeaveItOpen() {
        ImprovementPlan plan = Networks.plan(5);
        Networks.join(plan, 4, 1);
        Networks.join(plan, 2, 3);
        Networks.join(plan, 3, 2);
        assertEquals(List.of(0, 4, 1), Networks.numbers(DependencyNetwork.of(plan).topologicalOrder()));
    }

    @Test
    void cyclesOfRandomNetworksAreThoseOfAnExhaustiveSearch() {
        Random random = new Random(5);
        for (int round = 0; round < 300; round++) {
            int size = 2 + random.nextInt(9);
            ImprovementPlan plan = Networks.plan(size);
            for (int i = random.nextInt(2 * size); i > 0; i--) {
                Networks.join(plan, random.nextInt(size), random.nextInt(size));
            }
            DependencyNetwork network = DependencyNetwork.of(plan);
            int[][] distance = distances(plan);
            for (DependencyCycle cycle : network.cycles()) {
                int shortest = cycle.knot().stream().mapToInt(a -> distance[place(a)][place(a)]).min().orElseThrow();
                assertEquals(shortest, cycle.actions().size());
                for (int i = 0; i < cycle.actions().size(); i++) {
                    Dependency dependency = cycle.dependencies().get(i);
                    assertEquals(cycle.actions().get(i), dependency.getPredecessor());
                    assertEquals(cycle.actions().get((i + 1) % cycle.actions().size()), dependency.getSuccessor());
                }
            }
            Set<Integer> sound = new HashSet<>();
            for (int i = 0; i < size; i++) {
                assertEquals(distance[i][i] < Integer.MAX_VALUE, network.isInCycle(action(plan, i)));
                if (!network.isInCycle(action(plan, i))) {
                    sound.add(i);
                }
            }
            assertOrdered(network, sound);
        }
    }

    @Test
    void aRingOfManyActionsIsFoundWhole() {
        int size = 5000;
        ImprovementPlan plan = Networks.plan(size);
        for (int i = 0; i < size; i++) {
            Networks.join(plan, i, (i + 1) % size);
        }
        assertEquals(size, DependencyNetwork.of(plan).cycles().get(0).actions().size());
    }

    private static void assertOrdered(DependencyNetwork network, Set<Integer> sound) {
        List<Integer> order = Networks.numbers(network.topologicalOrder());
        assertEquals(sound, new HashSet<>(order));
        for (Dependency dependency : network.dependencies()) {
            int before = order.indexOf(place(dependency.getPredecessor()));
            int after = order.indexOf(place(dependency.getSuccessor()));
            assertTrue(before < 0 || after < 0 || before < after);
        }
    }

    private static int place(Action action) {
        return Integer.parseInt(action.getRef());
    }

    /** The number of steps from each action to each, at least one; the greatest number where there is no way. */
    private static int[][] distances(ImprovementPlan plan) {
        int size = plan.getActions().size();
        int[][] distance = new int[size][size];
        for (int from = 0; from < size; from++) {
            for (int to = 0; to < size; to++) {
                distance[from][to] = Integer.MAX_VALUE;
            }
        }
        List<Dependency> dependencies = new ArrayList<>();
        plan.getActions().forEach(each -> dependencies.addAll(each.getDependencies()));
        dependencies.forEach(d -> distance[place(d.getPredecessor())][place(d.getSuccessor())] = 1);
        for (int via = 0; via < size; via++) {
            for (int from = 0; from < size; from++) {
                for (int to = 0; to < size; to++) {
                    if (distance[from][via] < Integer.MAX_VALUE && distance[via][to] < Integer.MAX_VALUE) {
                        distance[from][to] = Math.min(distance[from][to], distance[from][via] + distance[via][to]);
                    }
                }
            }
        }
        return distance;
    }
}
