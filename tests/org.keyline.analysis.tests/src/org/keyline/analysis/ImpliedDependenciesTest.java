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

/** What must be true of {@link DependencyNetwork#impliedDependencies()}. */
class ImpliedDependenciesTest {

    private static List<Dependency> implied(ImprovementPlan plan) {
        return DependencyNetwork.of(plan).impliedDependencies().stream().map(ImpliedDependency::dependency).toList();
    }

    @Test
    void whatAChainSaysAlreadyIsImpliedByIt() {
        ImprovementPlan plan = Networks.plan(4);
        Dependency first = Networks.join(plan, 0, 1);
        Dependency second = Networks.join(plan, 1, 2);
        Dependency direct = Networks.join(plan, 0, 2);
        Networks.join(plan, 2, 3);
        assertEquals(List.of(new ImpliedDependency(direct, List.of(first, second))),
                DependencyNetwork.of(plan).impliedDependencies());
    }

    @Test
    void aDiamondImpliesNothing() {
        ImprovementPlan plan = Networks.plan(4);
        Networks.join(plan, 0, 1);
        Networks.join(plan, 0, 2);
        Networks.join(plan, 1, 3);
        Networks.join(plan, 2, 3);
        assertEquals(List.of(), implied(plan));
    }

    @Test
    void aLongerLagIsNotImplied() {
        ImprovementPlan plan = Networks.plan(3);
        Networks.join(plan, 0, 1, DependencyType.FS, 3);
        Networks.join(plan, 1, 2);
        Dependency equal = Networks.join(plan, 0, 2, DependencyType.FS, 3);
        Networks.join(plan, 0, 2, DependencyType.FS, 4);
        assertEquals(List.of(equal), implied(plan));
        plan.getActions().get(2).getDependencies().remove(2);
        assertEquals(List.of(equal), implied(plan));
    }

    @Test
    void aLeadOnTheWayDoesNotImply() {
        ImprovementPlan plan = Networks.plan(3);
        Networks.join(plan, 0, 1, DependencyType.FS, -5);
        Networks.join(plan, 1, 2);
        Networks.join(plan, 0, 2);
        assertEquals(List.of(), implied(plan));
    }

    @Test
    void aRepeatedDependencyIsImpliedByTheFirst() {
        ImprovementPlan plan = Networks.plan(2);
        Dependency first = Networks.join(plan, 0, 1);
        Dependency second = Networks.join(plan, 0, 1);
        assertEquals(List.of(new ImpliedDependency(second, List.of(first))),
                DependencyNetwork.of(plan).impliedDependencies());
    }

    @Test
    void otherTypesAndKindsNeitherImplyNorAreImplied() {
        ImprovementPlan plan = Networks.plan(3);
        Networks.join(plan, 0, 1);
        Networks.join(plan, 1, 2, DependencyType.SS, 0);
        Networks.join(plan, 0, 2);
        assertEquals(List.of(), implied(plan));
        ImprovementPlan informed = Networks.plan(3);
        Networks.join(informed, 0, 1);
        Networks.join(informed, 1, 2);
        Networks.join(informed, 0, 2).setKind(DependencyKind.INFORMS);
        assertEquals(List.of(), implied(informed));
    }

    @Test
    void whatTouchesAKnotIsLeftOut() {
        ImprovementPlan plan = Networks.plan(3);
        Networks.join(plan, 0, 1);
        Networks.join(plan, 1, 2);
        Networks.join(plan, 0, 2);
        Networks.join(plan, 1, 1);
        assertEquals(List.of(), implied(plan));
    }

    @Test
    void inRandomNetworksExactlyTheDependenciesWithAnotherWayAreImplied() {
        Random random = new Random(15);
        for (int round = 0; round < 200; round++) {
            ImprovementPlan plan = randomPlan(random, 2 + random.nextInt(12), false);
            assertEquals(byDefinition(plan), new HashSet<>(implied(plan)));
            assertPathsLead(plan);
        }
    }

    @Test
    void inRandomNetworksWithLagsExactlyTheDependenciesWithAnotherWayAreImplied() {
        Random random = new Random(16);
        for (int round = 0; round < 200; round++) {
            ImprovementPlan plan = randomPlan(random, 2 + random.nextInt(8), true);
            assertEquals(byDefinition(plan), new HashSet<>(implied(plan)));
            assertPathsLead(plan);
        }
    }

    @Test
    void networksLargerThanOneBlockOfTargetsAreAnsweredWhole() {
        int size = 2500;
        ImprovementPlan plan = Networks.plan(size);
        List<Dependency> expected = new ArrayList<>();
        for (int i = 1; i < size; i++) {
            Networks.join(plan, i - 1, i);
            if (i >= 1500) {
                expected.add(Networks.join(plan, i - 1500, i));
            }
        }
        assertEquals(expected, implied(plan));
        assertPathsLead(plan);
    }

    @Test
    void inLargeRandomNetworksExactlyTheDependenciesWithAnotherWayAreImplied() {
        Random random = new Random(17);
        ImprovementPlan plan = Networks.plan(2600);
        for (int i = 0; i < 2600; i++) {
            int from = random.nextInt(2600);
            int to = Math.min(2599, from + 1 + random.nextInt(i % 50 == 0 ? 1500 : 12));
            if (from != to) {
                Networks.join(plan, from, to);
            }
        }
        assertEquals(byDefinition(plan), new HashSet<>(implied(plan)));
        assertPathsLead(plan);
    }

    private static ImprovementPlan randomPlan(Random random, int size, boolean lags) {
        ImprovementPlan plan = Networks.plan(size);
        for (int i = random.nextInt(3 * size); i > 0; i--) {
            int one = random.nextInt(size);
            int other = random.nextInt(size);
            if (one != other) {
                Networks.join(plan, Math.min(one, other), Math.max(one, other), DependencyType.FS,
                        lags ? random.nextInt(7) - 2 : 0);
            }
        }
        return plan;
    }

    /** Looks at every way. Of dependencies between the same two actions the first strongest stays. */
    private static Set<Dependency> byDefinition(ImprovementPlan plan) {
        Set<Dependency> implied = new HashSet<>();
        DependencyNetwork network = DependencyNetwork.of(plan);
        for (Dependency dependency : network.dependencies()) {
            long best = strongest(network, dependency.getPredecessor(), dependency.getSuccessor(), 0, 0);
            boolean repeated = network.dependencies().stream().anyMatch(other -> other != dependency
                    && other.getPredecessor() == dependency.getPredecessor()
                    && other.getSuccessor() == dependency.getSuccessor()
                    && (other.getLagDays() > dependency.getLagDays() || other.getLagDays().equals(
                            dependency.getLagDays())
                            && network.dependencies().indexOf(other) < network.dependencies().indexOf(dependency)));
            if (repeated || best >= dependency.getLagDays()) {
                implied.add(dependency);
            }
        }
        return implied;
    }

    private static long strongest(DependencyNetwork network, Action from, Action to, long sum, int steps) {
        long best = from == to && steps > 1 ? sum : Long.MIN_VALUE;
        for (Dependency dependency : network.outgoing(from)) {
            best = Math.max(best,
                    strongest(network, dependency.getSuccessor(), to, sum + dependency.getLagDays(), steps + 1));
        }
        return best;
    }

    private static void assertPathsLead(ImprovementPlan plan) {
        for (ImpliedDependency implied : DependencyNetwork.of(plan).impliedDependencies()) {
            Action at = implied.dependency().getPredecessor();
            long sum = 0;
            for (Dependency step : implied.path()) {
                assertEquals(at, step.getPredecessor());
                at = step.getSuccessor();
                sum += step.getLagDays();
            }
            assertEquals(implied.dependency().getSuccessor(), at);
            assertTrue(sum >= implied.dependency().getLagDays());
            assertTrue(!implied.path().contains(implied.dependency()));
        }
    }
}
