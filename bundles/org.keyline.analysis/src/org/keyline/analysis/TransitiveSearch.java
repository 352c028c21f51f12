/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Predicate;

import org.keyline.model.plan.Action;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.DependencyKind;
import org.keyline.model.plan.DependencyType;

/**
 * Finds the finish-to-start dependencies that others imply. What each action reaches is held as bits, for
 * {@value #TARGETS} targets at a time, so that memory stays linear. A chain is as strong as the sum of its lags; the
 * actions on the way are not counted, since their length may change.
 * <p>
 * Which chain is given does not depend on what lies elsewhere in the network, nor on the order of the plan: the
 * strongest, of these the one with the fewest dependencies, of these the one that, seen from its end, each time takes
 * the dependency that the action holds first. So a part of a network gives the same as the whole.
 */
final class TransitiveSearch {

    private static final int TARGETS = 1024;
    private static final int WORDS = TARGETS / Long.SIZE;

    /** A finish-to-start dependency by the places of its ends in the topological order. */
    private record Link(int from, int to, int lag, int place, Dependency dependency) {
    }

    /** The best chain from one action to another by its sum of lags, its length and its last link. */
    private record Chain(long sum, int steps, Link last) implements Comparable<Chain> {

        @Override
        public int compareTo(Chain other) {
            return sum != other.sum ? Long.compare(other.sum, sum)
                    : steps != other.steps ? Integer.compare(steps, other.steps)
                            : Integer.compare(last.place, other.last.place);
        }
    }

    private final List<List<Link>> outgoing = new ArrayList<>();
    private final Map<Integer, ImpliedDependency> implied = new HashMap<>();
    private final boolean lagged;
    private final Predicate<Dependency> wanted;

    /**
     * Prepares to search.
     *
     * @param order actions on no cycle, each after all that it waits for; dependencies on others are left out
     * @param dependencies the dependencies, those of one successor together and in its order
     * @param wanted whether somebody wants to know of a dependency what implies it
     */
    TransitiveSearch(List<Action> order, List<Dependency> dependencies, Predicate<Dependency> wanted) {
        this.wanted = wanted;
        Map<Action, Integer> places = new HashMap<>();
        for (Action action : order) {
            places.put(action, places.size());
            outgoing.add(new ArrayList<>());
        }
        boolean anyLag = false;
        for (int i = 0; i < dependencies.size(); i++) {
            Dependency dependency = dependencies.get(i);
            Integer from = places.get(dependency.getPredecessor());
            Integer to = places.get(dependency.getSuccessor());
            if (from != null && to != null && dependency.getKind() == DependencyKind.REQUIRES
                    && dependency.getType() == DependencyType.FS) {
                int lag = dependency.getLagDays() == null ? 0 : dependency.getLagDays();
                anyLag |= lag != 0;
                outgoing.get(from).add(new Link(from, to, lag, i, dependency));
            }
        }
        lagged = anyLag;
    }

    /** The implied dependencies, in the order in which they were given. */
    List<ImpliedDependency> implied() {
        outgoing.forEach(this::findRepeated);
        int[] begins = begins();
        long[][] reach = new long[outgoing.size()][];
        for (int block = 0; block < begins.length; block++) {
            int first = block * TARGETS;
            findImplied(begins[block], first, Math.min(first + TARGETS, outgoing.size()), reach);
        }
        List<Integer> places = new ArrayList<>(implied.keySet());
        Collections.sort(places);
        return places.stream().map(implied::get).toList();
    }

    /**
     * For each block of targets the first place at which a dependency begins that leads there and may be implied: one
     * whose predecessor leads elsewhere too and whose successor waits for others too. What lies before it cannot lie on
     * a way. Where no dependency may be implied, a place behind the block.
     */
    private int[] begins() {
        int[] incoming = new int[outgoing.size()];
        outgoing.forEach(links -> links.forEach(link -> incoming[link.to]++));
        int[] begins = new int[(outgoing.size() + TARGETS - 1) / TARGETS];
        Arrays.fill(begins, outgoing.size());
        for (List<Link> links : outgoing) {
            for (Link link : links) {
                if (links.size() > 1 && incoming[link.to] > 1 && wanted.test(link.dependency)) {
                    begins[link.to / TARGETS] = Math.min(begins[link.to / TARGETS], link.from);
                }
            }
        }
        return begins;
    }

    /** Of several dependencies between the same two actions the first with the greatest lag implies the others. */
    private void findRepeated(List<Link> links) {
        if (links.size() < 2) {
            return;
        }
        Map<Integer, Link> strongest = new HashMap<>();
        for (Link link : links) {
            strongest.merge(link.to, link, (one, other) -> other.lag > one.lag ? other : one);
        }
        for (Link link : links) {
            Link stronger = strongest.get(link.to);
            if (stronger != link && wanted.test(link.dependency)) {
                implied.put(link.place, new ImpliedDependency(link.dependency, List.of(stronger.dependency)));
            }
        }
    }

    /**
     * Looks at the dependencies that lead to the targets from the first (included) to the last (excluded).
     *
     * @param begin the place before which none of these dependencies begins
     * @param first the first target
     * @param last the place after the last target
     * @param reach the bits of the places; what is left there of other targets is overwritten
     */
    private void findImplied(int begin, int first, int last, long[][] reach) {
        for (int from = last - 1; from >= begin; from--) {
            if (reach[from] == null) {
                reach[from] = new long[WORDS];
            } else {
                Arrays.fill(reach[from], 0);
            }
            long[] own = reach[from];
            for (Link link : outgoing.get(from)) {
                if (link.to < last) {
                    union(own, reach[link.to]);
                }
            }
            for (Link link : outgoing.get(from)) {
                if (link.to >= first && link.to < last && has(own, link.to - first)) {
                    // reached already before the direct dependencies are counted: over another action
                    explain(link, reach, first);
                }
            }
            for (Link link : outgoing.get(from)) {
                if (link.to >= first && link.to < last) {
                    own[(link.to - first) / Long.SIZE] |= 1L << (link.to - first);
                }
            }
        }
    }

    private void explain(Link link, long[][] reach, int first) {
        if (implied.containsKey(link.place) || !wanted.test(link.dependency)) {
            return;
        }
        List<Dependency> path = lagged ? strongestPath(link) : shortPath(link, reach, first);
        if (!path.isEmpty()) {
            implied.put(link.place, new ImpliedDependency(link.dependency, path));
        }
    }

    /** The chain of the fewest dependencies: a search in breadth among what leads to the target. */
    private List<Dependency> shortPath(Link implied, long[][] reach, int first) {
        Map<Integer, Link> by = new HashMap<>();
        List<Integer> level = List.of(implied.from);
        while (!by.containsKey(implied.to)) {
            Map<Integer, Link> next = new LinkedHashMap<>();
            for (int place : level) {
                for (Link link : outgoing.get(place)) {
                    boolean leads = link.to < implied.to && has(reach[link.to], implied.to - first)
                            || link.to == implied.to && place != implied.from;
                    if (leads && !by.containsKey(link.to)) {
                        next.merge(link.to, link, (one, other) -> other.place < one.place ? other : one);
                    }
                }
            }
            if (next.isEmpty()) {
                throw new IllegalStateException("No way on to what was reached");
            }
            by.putAll(next);
            level = List.copyOf(next.keySet());
        }
        return path(implied, by::get);
    }

    /** The strongest chain, where it is at least as strong as the implied dependency; otherwise empty. */
    private List<Dependency> strongestPath(Link direct) {
        int size = direct.to - direct.from + 1;
        Chain[] best = new Chain[size];
        best[0] = new Chain(0, 0, null);
        for (int i = 0; i < size - 1; i++) {
            for (Link link : best[i] == null ? List.<Link>of() : outgoing.get(direct.from + i)) {
                int to = link.to - direct.from;
                if (to < size && !(i == 0 && link.to == direct.to)) {
                    Chain chain = new Chain(best[i].sum + link.lag, best[i].steps + 1, link);
                    best[to] = best[to] == null || chain.compareTo(best[to]) < 0 ? chain : best[to];
                }
            }
        }
        return best[size - 1] == null || best[size - 1].sum < direct.lag ? List.of()
                : path(direct, place -> best[place - direct.from].last);
    }

    private static List<Dependency> path(Link implied, IntFunction<Link> by) {
        List<Dependency> path = new ArrayList<>();
        for (int place = implied.to; place != implied.from;) {
            Link link = by.apply(place);
            path.add(link.dependency);
            place = link.from;
        }
        return path.reversed();
    }

    private static void union(long[] into, long[] from) {
        for (int i = 0; i < WORDS; i++) {
            into[i] |= from[i];
        }
    }

    private static boolean has(long[] bits, int bit) {
        return (bits[bit / Long.SIZE] & 1L << bit) != 0;
    }
}
