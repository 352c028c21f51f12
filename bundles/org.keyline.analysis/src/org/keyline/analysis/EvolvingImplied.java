/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

import org.jgrapht.Graph;
import org.jgrapht.graph.DirectedMultigraph;
import org.jgrapht.traverse.TopologicalOrderIterator;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.DependencyType;

/**
 * The dependencies that others imply, followed through changes: searched for anew only among those over which, beside
 * which or instead of which a way may lead that changed, and only in the stretch of the network between their ends.
 */
final class EvolvingImplied {

    private final ActionLinks links;
    private final Ways ways;
    private final Map<Dependency, ImpliedDependency> implied = new IdentityHashMap<>();

    /** The dependencies that imply others: from finish to start, and touching no knot. */
    private record Usable(ActionLinks all, Predicate<Action> knotted) implements ActionLinks {

        @Override
        public List<Dependency> waitingFor(Action action) {
            return usable(all.waitingFor(action));
        }

        @Override
        public List<Dependency> waitedForBy(Action action) {
            return usable(all.waitedForBy(action));
        }

        private List<Dependency> usable(List<Dependency> some) {
            List<Dependency> usable = new ArrayList<>(some.size());
            for (Dependency dependency : some) {
                if (dependency.getType() == DependencyType.FS && !knotted.test(dependency.getPredecessor())
                        && !knotted.test(dependency.getSuccessor())) {
                    usable.add(dependency);
                }
            }
            return usable;
        }
    }

    /**
     * Begins with nothing.
     *
     * @param all all dependencies that make actions wait
     * @param knotted whether an action lies in a knot
     */
    EvolvingImplied(ActionLinks all, Predicate<Action> knotted) {
        links = new Usable(all, knotted);
        ways = new Ways(links);
    }

    /** What is implied now, by what implies it. */
    Map<Dependency, ImpliedDependency> implied() {
        return implied;
    }

    /** Takes what whole networks say instead of what was known; returns what is implied otherwise than before. */
    Set<Dependency> read(Collection<DependencyNetwork> networks) {
        Set<Dependency> doubtful = new HashSet<>(implied.keySet());
        Map<Dependency, ImpliedDependency> found = new HashMap<>();
        networks.forEach(network -> network.impliedDependencies().forEach(one -> found.put(one.dependency(), one)));
        doubtful.addAll(found.keySet());
        return replace(doubtful, found);
    }

    /**
     * Takes changes up.
     *
     * @param actions the actions whose dependencies may be others, or which came into a knot or out of one
     * @param dependencies the dependencies that came, went or changed
     * @return the dependencies that are implied otherwise than before
     */
    Set<Dependency> follow(Set<Action> actions, Set<Dependency> dependencies) {
        Set<Dependency> touched = new LinkedHashSet<>(dependencies);
        actions.forEach(action -> {
            touched.addAll(links.waitingFor(action));
            touched.addAll(links.waitedForBy(action));
        });
        Set<Dependency> doubtful = new LinkedHashSet<>();
        implied.values().forEach(one -> {
            Dependency dependency = one.dependency();
            if (touched.contains(dependency) || actions.contains(dependency.getSuccessor()) || one.path().stream()
                    .anyMatch(step -> touched.contains(step) || actions.contains(step.getPredecessor()))) {
                doubtful.add(dependency);
            }
        });
        List<Dependency> there = touched.stream().filter(this::isThere).toList();
        doubtful.addAll(there);
        doubtful.addAll(ways.besideWaysOver(there));
        return replace(doubtful, search(doubtful));
    }

    private boolean isThere(Dependency dependency) {
        return dependency.getSuccessor() != null && links.waitingFor(dependency.getSuccessor()).contains(dependency);
    }

    private Map<Dependency, ImpliedDependency> search(Set<Dependency> doubtful) {
        Set<Dependency> wanted = new LinkedHashSet<>(doubtful);
        wanted.removeIf(dependency -> !isThere(dependency) || !ways.hasNeighbours(dependency));
        Map<Dependency, ImpliedDependency> found = new HashMap<>();
        if (!wanted.isEmpty()) {
            Set<Action> stretch = ways.between(wanted.stream().map(Dependency::getPredecessor).toList(),
                    wanted.stream().map(Dependency::getSuccessor).toList());
            List<Dependency> within = stretch.stream().flatMap(action -> links.waitingFor(action).stream())
                    .filter(dependency -> stretch.contains(dependency.getPredecessor())).toList();
            new TransitiveSearch(inOrder(stretch, within), within, wanted::contains).implied()
                    .forEach(one -> found.put(one.dependency(), one));
        }
        return found;
    }

    private static List<Action> inOrder(Set<Action> actions, List<Dependency> dependencies) {
        Graph<Action, Dependency> graph = new DirectedMultigraph<>(Dependency.class);
        actions.forEach(graph::addVertex);
        dependencies.forEach(d -> graph.addEdge(d.getPredecessor(), d.getSuccessor(), d));
        List<Action> order = new ArrayList<>(actions.size());
        new TopologicalOrderIterator<>(graph).forEachRemaining(order::add);
        return order;
    }

    private Set<Dependency> replace(Set<Dependency> doubtful, Map<Dependency, ImpliedDependency> found) {
        Set<Dependency> changed = new LinkedHashSet<>();
        for (Dependency dependency : doubtful) {
            ImpliedDependency now = found.get(dependency);
            ImpliedDependency before = now == null ? implied.remove(dependency) : implied.put(dependency, now);
            if (!Objects.equals(before, now)) {
                changed.add(dependency);
            }
        }
        return changed;
    }
}
