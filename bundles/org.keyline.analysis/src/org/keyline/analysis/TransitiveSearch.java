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
import java.util.List;
import java.util.Map;

import org.keyline.model.plan.Action;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.DependencyKind;
import org.keyline.model.plan.DependencyType;

/**
 * Finds the finish-to-start dependencies that others imply. What each action reaches is held as bits, for
 * {@value #TARGETS} targets at a time, so that memory stays linear. A chain is as strong as the sum of its lags; the
 * actions on the way are not counted, since their length may change.
 */
final class TransitiveSearch {

    private static final int TARGETS = 1024;
    private static final int WORDS = TARGETS / Long.SIZE;

    /** A finish-to-start dependency by the places of its ends in the topological order. */
    private record Link(int from, int to, int lag, int place, Dependency dependency) {
    }

    private final List<List<Link>> outgoing = new ArrayList<>();
    private final Map<Integer, ImpliedDependency> implied = new HashMap<>();
    private final boolean lagged;

    TransitiveSearch(List<Action> order, List<Dependency> dependencies) {
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
                if (links.size() > 1 && incoming[link.to] > 1) {
                    begins[link.to / TARGETS] = Math.min(begins[link.to / TARGETS], link.from);
                }
            }
        }
        return begins;
    }

    /** Of several dependencies between the same two actions the first with the greatest lag implies the others. */
    private void findRepeated(List<Link> links) {
        Map<Integer, Link> strongest = new HashMap<>();
        for (Link link : links) {
            strongest.merge(link.to, link, (one, other) -> other.lag > one.lag ? other : one);
        }
        for (Link link : links) {
            Link stronger = strongest.get(link.to);
            if (stronger != link) {
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
        if (implied.containsKey(link.place)) {
            return;
        }
        List<Dependency> path = lagged ? strongestPath(link) : shortPath(link, reach, first);
        if (!path.isEmpty()) {
            implied.put(link.place, new ImpliedDependency(link.dependency, path));
        }
    }

    /** Goes as far as possible with every step. */
    private List<Dependency> shortPath(Link implied, long[][] reach, int first) {
        List<Dependency> path = new ArrayList<>();
        int place = implied.from;
        while (place != implied.to) {
            Link best = null;
            for (Link link : outgoing.get(place)) {
                boolean leads = link.to < implied.to && has(reach[link.to], implied.to - first)
                        || link.to == implied.to && place != implied.from;
                if (leads && (best == null || link.to > best.to)) {
                    best = link;
                }
            }
            if (best == null) {
                throw new IllegalStateException("No way on to what was reached");
            }
            path.add(best.dependency);
            place = best.to;
        }
        return path;
    }

    /** The chain with the greatest sum of lags, where it is at least the implied dependency's; otherwise empty. */
    private List<Dependency> strongestPath(Link direct) {
        int size = direct.to - direct.from + 1;
        long[] sum = new long[size];
        Link[] by = new Link[size];
        Arrays.fill(sum, Long.MIN_VALUE);
        sum[0] = 0;
        for (int i = 0; i < size - 1; i++) {
            if (sum[i] == Long.MIN_VALUE) {
                continue;
            }
            for (Link link : outgoing.get(direct.from + i)) {
                int to = link.to - direct.from;
                boolean isDirect = i == 0 && link.to == direct.to;
                if (to < size && !isDirect && sum[i] + link.lag > sum[to]) {
                    sum[to] = sum[i] + link.lag;
                    by[to] = link;
                }
            }
        }
        if (by[size - 1] == null || sum[size - 1] < direct.lag) {
            return List.of();
        }
        List<Dependency> path = new ArrayList<>();
        for (Link link = by[size - 1]; link != null; link = by[link.from - direct.from]) {
            path.add(link.dependency);
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
