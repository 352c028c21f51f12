/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DirectedPseudograph;
import org.keyline.model.ModelContents;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.ImprovementPlan;

/** The knots of actions that wait for one another, followed through changes. Nothing is kept of other actions. */
final class Knots {

    private final ActionLinks links;
    private final Ways ways;
    private final Comparator<? super Action> order;
    private final Map<Action, Knot> knots = new HashMap<>();

    /** A knot; its shortest cycle is looked for when somebody asks. */
    private static final class Knot {

        private final Set<Action> members;
        private DependencyCycle shortest;

        Knot(Collection<Action> members, DependencyCycle shortest) {
            this.members = new LinkedHashSet<>(members);
            this.shortest = shortest;
        }
    }

    Knots(ActionLinks links, Comparator<? super Action> order) {
        this.links = links;
        this.ways = new Ways(links);
        this.order = order;
    }

    /** Takes the knots of whole networks instead of those that were known; returns the actions of both. */
    Set<Action> read(Collection<DependencyNetwork> networks) {
        Set<Action> knotted = new LinkedHashSet<>(knots.keySet());
        knots.clear();
        networks.stream().flatMap(network -> network.cycles().stream())
                .forEach(cycle -> keep(new Knot(cycle.knot(), cycle), knotted));
        return knotted;
    }

    /**
     * Takes the knots apart that changes touch, and finds those that there are now.
     *
     * @param changed the actions whose dependencies may be others
     * @return the actions of the knots that went or came
     */
    Set<Action> follow(Collection<Action> changed) {
        Set<Action> knotted = new LinkedHashSet<>();
        for (Action action : changed) {
            if (knots.containsKey(action)) {
                knotted.addAll(knots.get(action).members);
            }
        }
        Set<Action> suspects = new LinkedHashSet<>(changed);
        suspects.addAll(knotted);
        suspects.forEach(knots::remove);
        Set<Action> circling = ways.between(suspects.stream().flatMap(action -> ways.after(action).stream()).toList(),
                suspects);
        if (!circling.isEmpty()) {
            Graph<Action, Dependency> graph = new DirectedPseudograph<>(Dependency.class);
            circling.forEach(graph::addVertex);
            circling.forEach(action -> links.waitingFor(action).stream()
                    .filter(dependency -> circling.contains(dependency.getPredecessor()))
                    .forEach(dependency -> graph.addEdge(dependency.getPredecessor(), action, dependency)));
            of(graph).forEach(members -> keep(new Knot(members, null), knotted));
        }
        return knotted;
    }

    /** The sets of vertices of a graph that reach one another, or themselves. */
    static List<Set<Action>> of(Graph<Action, Dependency> graph) {
        return new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets().stream()
                .filter(members -> members.size() > 1
                        || graph.containsEdge(members.iterator().next(), members.iterator().next()))
                .toList();
    }

    private void keep(Knot knot, Set<Action> knotted) {
        knot.members.forEach(member -> knots.put(member, knot));
        knotted.addAll(knot.members);
    }

    /** Whether an action lies in a knot. */
    boolean has(Action action) {
        return knots.containsKey(action);
    }

    /** Whether two actions lie in the same knot. */
    boolean joins(Action one, Action other) {
        Knot knot = knots.get(one);
        return knot != null && knot == knots.get(other);
    }

    /** The shortest cycle of each knot of a plan, in the plan's order of their first actions. */
    List<DependencyCycle> cycles(ImprovementPlan plan) {
        List<DependencyCycle> cycles = new ArrayList<>();
        for (Knot knot : new LinkedHashSet<>(knots.values())) {
            if (ModelContents.planOf(knot.members.iterator().next()) == plan) {
                if (knot.shortest == null) {
                    knot.shortest = new ShortestCycle(knot.members.stream().sorted(order).toList(), links::waitingFor)
                            .find();
                }
                cycles.add(knot.shortest);
            }
        }
        cycles.sort(Comparator.comparing(cycle -> cycle.knot().get(0), order));
        return List.copyOf(cycles);
    }
}
