/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.DirectedPseudograph;
import org.keyline.model.ModelContents;
import org.keyline.model.ModelLists;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.DependencyKind;
import org.keyline.model.plan.ImprovementPlan;

/**
 * The network that a plan's actions form by their dependencies.
 * <p>
 * It holds every dependency whose predecessor is known and part of the same plan. Only those of the kind
 * <em>requires</em> make an action wait; cycles, the topological order and implied dependencies are about these alone.
 * Whoever is merely informed by another, or kept in line with it, may well inform the other in turn.
 * <p>
 * A cycle is one of actions, whatever the types of its dependencies (rule DEP-05). Two actions that start and finish
 * together by SS one way and FF the other could be dated, but nobody can say which of them to begin with.
 * <p>
 * Building the network, the knots and the topological order take time linear in actions and dependencies. The shortest
 * cycle of a knot takes, in the worst case, the product of its actions and its dependencies; a knot of a plan has few.
 * On implied dependencies see {@link #impliedDependencies()}.
 */
public final class DependencyNetwork {

    private final List<Action> actions;
    private final List<Dependency> dependencies;
    private final Map<Action, Integer> places;
    private final List<List<Dependency>> incoming = new ArrayList<>();
    /** For each dependency the places of its ends. */
    private final int[] from;
    private final int[] to;
    /** The dependencies in the order of their predecessors, and where those of each predecessor begin. */
    private final int[] outgoing;
    private final int[] outgoingBegins;
    private final Map<Action, Integer> knots = new HashMap<>();
    private final List<DependencyCycle> cycles;
    private final List<Action> order;

    private DependencyNetwork(ImprovementPlan plan) {
        actions = List.copyOf(ModelContents.actions(plan));
        places = HashMap.newHashMap(actions.size());
        for (Action action : actions) {
            places.put(action, places.size());
        }
        List<Dependency> known = new ArrayList<>();
        IntStream.Builder begins = IntStream.builder();
        IntStream.Builder ends = IntStream.builder();
        for (Action successor : actions) {
            int begin = known.size();
            for (Dependency dependency : ModelLists.dependencies(successor)) {
                Integer before = places.get(dependency.getPredecessor());
                if (before != null) {
                    known.add(dependency);
                    begins.add(before);
                    ends.add(incoming.size());
                }
            }
            incoming.add(List.copyOf(known.subList(begin, known.size())));
        }
        dependencies = List.copyOf(known);
        from = begins.build().toArray();
        to = ends.build().toArray();
        outgoing = new int[from.length];
        outgoingBegins = new int[actions.size() + 1];
        findOutgoing();
        List<Action> sorted = findOrder();
        cycles = sorted.size() == actions.size() ? List.of() : findCycles();
        order = cycles.isEmpty() ? sorted : findOrder();
    }

    /**
     * Reads the network of a plan.
     *
     * @param plan the plan
     * @return its network at this moment
     */
    public static DependencyNetwork of(ImprovementPlan plan) {
        return new DependencyNetwork(plan);
    }

    /** {@return all actions, work stream by work stream, then those outside; in the following: the plan's order} */
    public List<Action> actions() {
        return actions;
    }

    /**
     * {@return all dependencies of any kind whose two ends are actions of the plan, in the order of their successors}
     */
    public List<Dependency> dependencies() {
        return dependencies;
    }

    /**
     * The dependencies by which an action waits for others or is informed by them.
     *
     * @param action the action
     * @return the dependencies of any kind; empty for an action of another plan
     */
    public List<Dependency> incoming(Action action) {
        Integer place = places.get(action);
        return place == null ? List.of() : incoming.get(place);
    }

    /**
     * The dependencies by which others wait for an action or are informed by it.
     *
     * @param action the action
     * @return the dependencies of any kind; empty for an action of another plan
     */
    public List<Dependency> outgoing(Action action) {
        Integer place = places.get(action);
        if (place == null) {
            return List.of();
        }
        List<Dependency> leaving = new ArrayList<>();
        for (int i = outgoingBegins[place]; i < outgoingBegins[place + 1]; i++) {
            leaving.add(dependencies.get(outgoing[i]));
        }
        return Collections.unmodifiableList(leaving);
    }

    /**
     * The actions that an action waits for or is informed by.
     *
     * @param action the action
     * @return the actions, each once
     */
    public List<Action> predecessors(Action action) {
        return incoming(action).stream().map(Dependency::getPredecessor).distinct().toList();
    }

    /**
     * The actions that wait for an action or are informed by it.
     *
     * @param action the action
     * @return the actions, each once
     */
    public List<Action> successors(Action action) {
        return outgoing(action).stream().map(Dependency::getSuccessor).distinct().toList();
    }

    /**
     * All actions that would be late if an action were: those that wait for it, for one of these, and so on.
     *
     * @param action the action
     * @return the actions without the action itself, nearest first
     */
    public List<Action> allThatWaitFor(Action action) {
        Set<Action> reached = new LinkedHashSet<>(Set.of(action));
        List<Action> queue = new ArrayList<>(reached);
        for (int i = 0; i < queue.size(); i++) {
            for (Dependency dependency : outgoing(queue.get(i))) {
                if (isWaiting(dependency) && reached.add(dependency.getSuccessor())) {
                    queue.add(dependency.getSuccessor());
                }
            }
        }
        return List.copyOf(queue.subList(1, queue.size()));
    }

    /** {@return one cycle for each knot, the shortest; in the plan's order of their first actions (rule DEP-05)} */
    public List<DependencyCycle> cycles() {
        return cycles;
    }

    /**
     * Whether an action lies on a cycle, the shortest of its knot or another.
     *
     * @param action the action
     * @return whether it does
     */
    public boolean isInCycle(Action action) {
        return knots.containsKey(action);
    }

    /**
     * Whether a dependency joins two actions of the same knot, so that no dates can satisfy all of the knot.
     *
     * @param dependency the dependency
     * @return whether it does
     */
    public boolean isInKnot(Dependency dependency) {
        Integer knot = knots.isEmpty() ? null : knots.get(dependency.getSuccessor());
        return knot != null && knot.equals(knots.get(dependency.getPredecessor()))
                && isWaiting(dependency);
    }

    private static boolean isWaiting(Dependency dependency) {
        return dependency.getKind() == DependencyKind.REQUIRES;
    }

    /**
     * The cycle that a new dependency would close.
     *
     * @param predecessor the action that would be waited for
     * @param successor the action that would wait
     * @return the shortest chain of actions that leads from the successor to the predecessor, both included; empty
     * where there would be no cycle
     */
    public List<Action> cycleClosedBy(Action predecessor, Action successor) {
        if (predecessor.equals(successor)) {
            return List.of(successor);
        }
        if (!places.containsKey(predecessor) || !places.containsKey(successor)) {
            return List.of();
        }
        GraphPath<Action, Dependency> path = BFSShortestPath.findPathBetween(waiting(), successor, predecessor);
        return path == null ? List.of() : List.copyOf(path.getVertexList());
    }

    /**
     * The actions that lie on no cycle, each after all that it waits for.
     *
     * @return the actions; where the dependencies leave it open, in the plan's order
     */
    public List<Action> topologicalOrder() {
        return order;
    }

    /**
     * The finish-to-start dependencies that others imply (rule DEP-15): there is another chain of finish-to-start
     * dependencies from the same predecessor to the same successor whose lags sum up to at least as much, or a second
     * dependency between the two with at least the same lag. Left out are dependencies that touch a knot.
     * <p>
     * Computed on each call from the model as it is then, in time proportional to actions times dependencies divided by
     * 64, and memory linear in the actions: a tenth of a second for 10,000 actions with 30,000 dependencies. Where lags
     * differ from zero, each candidate costs a search between its ends in addition.
     *
     * @return the dependencies with the chain that implies each, in the order of {@link #dependencies()}: the one with
     * the greatest sum of lags, of these the one with the fewest actions, of these by the order in which the actions
     * hold their dependencies
     */
    public List<ImpliedDependency> impliedDependencies() {
        return new TransitiveSearch(order, dependencies, dependency -> true).implied();
    }

    /** {@return the dependencies that make an action wait, in the plan's order} */
    List<Dependency> waitingFor(Action action) {
        List<Dependency> all = incoming(action);
        for (Dependency dependency : all) {
            if (!isWaiting(dependency)) {
                return all.stream().filter(DependencyNetwork::isWaiting).toList();
            }
        }
        return all;
    }

    /** The network of those dependencies that make an action wait; made where there is something to look for in it. */
    private Graph<Action, Dependency> waiting() {
        Graph<Action, Dependency> waiting = new DirectedPseudograph<>(Dependency.class);
        actions.forEach(waiting::addVertex);
        for (Dependency dependency : dependencies) {
            if (isWaiting(dependency)) {
                waiting.addEdge(dependency.getPredecessor(), dependency.getSuccessor(), dependency);
            }
        }
        return waiting;
    }

    private List<DependencyCycle> findCycles() {
        List<List<Action>> found = new ArrayList<>();
        for (Set<Action> members : Knots.of(waiting())) {
            List<Action> knot = new ArrayList<>(members);
            knot.sort(Comparator.comparing(places::get));
            found.add(knot);
        }
        found.sort(Comparator.comparing(knot -> places.get(knot.get(0))));
        List<DependencyCycle> shortest = new ArrayList<>();
        for (List<Action> knot : found) {
            knot.forEach(action -> knots.put(action, shortest.size()));
            shortest.add(new ShortestCycle(knot, this::waitingFor).find());
        }
        return List.copyOf(shortest);
    }

    /** Actions that wait for none that is left, the first of the plan's order first. Those in knots stay out. */
    private List<Action> findOrder() {
        int[] waitsFor = new int[actions.size()];
        BitSet waiting = new BitSet(from.length);
        for (int i = 0; i < from.length; i++) {
            if (isWaiting(dependencies.get(i))) {
                waiting.set(i);
                waitsFor[to[i]] += isInKnot(from[i]) ? 0 : 1;
            }
        }
        BitSet ready = new BitSet(waitsFor.length);
        for (int place = 0; place < waitsFor.length; place++) {
            ready.set(place, waitsFor[place] == 0 && !isInKnot(place));
        }
        List<Action> sorted = new ArrayList<>(actions.size());
        for (int place = ready.nextSetBit(0); place >= 0; place = ready.nextSetBit(place)) {
            ready.clear(place);
            sorted.add(actions.get(place));
            int end = outgoingBegins[place + 1];
            for (int i = outgoingBegins[place]; i < end; i++) {
                int successor = to[outgoing[i]];
                if (waiting.get(outgoing[i]) && --waitsFor[successor] == 0 && !isInKnot(successor)) {
                    ready.set(successor);
                    place = Math.min(place, successor);
                }
            }
        }
        return Collections.unmodifiableList(sorted);
    }

    private boolean isInKnot(int place) {
        return !knots.isEmpty() && knots.containsKey(actions.get(place));
    }

    /** Puts the dependencies in the order of their predecessors; those of one predecessor keep theirs. */
    private void findOutgoing() {
        for (int place : from) {
            outgoingBegins[place + 1]++;
        }
        for (int place = 1; place < outgoingBegins.length; place++) {
            outgoingBegins[place] += outgoingBegins[place - 1];
        }
        int[] next = outgoingBegins.clone();
        for (int i = 0; i < from.length; i++) {
            outgoing[next[from[i]]++] = i;
        }
    }
}
