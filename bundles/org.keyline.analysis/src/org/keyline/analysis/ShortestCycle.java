/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.keyline.model.plan.Action;
import org.keyline.model.plan.Dependency;

/**
 * Finds the shortest cycle of a knot: a breadth-first search from each action in turn, no deeper than the shortest
 * cycle known so far. An action from which the search has been made is taken out, and with it all that no longer lie on
 * a cycle.
 */
final class ShortestCycle {

    private static final int NONE = -1;

    private final List<Action> knot;
    private final List<List<Dependency>> outgoing = new ArrayList<>();
    private final List<int[]> targets = new ArrayList<>();
    private final List<int[]> sources = new ArrayList<>();
    private final int[] leaving;
    private final int[] arriving;
    private final boolean[] gone;
    private final int[] reachedFrom;
    private final int[] depth;
    private final Dependency[] reachedBy;
    private List<Dependency> shortest = List.of();

    /**
     * Prepares to look.
     *
     * @param knot the actions of the knot, in the plan's order
     * @param waitingFor the dependencies that make an action wait, in its order
     */
    ShortestCycle(List<Action> knot, Function<Action, List<Dependency>> waitingFor) {
        this.knot = knot;
        int size = knot.size();
        leaving = new int[size];
        arriving = new int[size];
        gone = new boolean[size];
        reachedFrom = new int[size];
        depth = new int[size];
        reachedBy = new Dependency[size];
        Map<Action, Integer> places = new HashMap<>();
        for (Action action : knot) {
            places.put(action, places.size());
            outgoing.add(new ArrayList<>());
        }
        for (Action successor : knot) {
            List<Dependency> within = waitingFor.apply(successor).stream()
                    .filter(dependency -> places.containsKey(dependency.getPredecessor())).toList();
            within.forEach(dependency -> outgoing.get(places.get(dependency.getPredecessor())).add(dependency));
            sources.add(within.stream().mapToInt(dependency -> places.get(dependency.getPredecessor())).toArray());
        }
        for (int place = 0; place < size; place++) {
            targets.add(outgoing.get(place).stream().mapToInt(d -> places.get(d.getSuccessor())).toArray());
            leaving[place] = targets.get(place).length;
            arriving[place] = sources.get(place).length;
        }
    }

    /** The shortest cycle; of several the first in the plan's order, beginning with its first action. */
    DependencyCycle find() {
        for (int start = 0; start < knot.size() && shortest.size() != 1; start++) {
            if (!gone[start]) {
                searchFrom(start);
                takeOut(start);
            }
        }
        List<Action> cycle = shortest.stream().map(Dependency::getPredecessor).toList();
        return new DependencyCycle(cycle, shortest, knot);
    }

    private void searchFrom(int start) {
        Arrays.fill(reachedFrom, NONE);
        depth[start] = 0;
        Deque<Integer> queue = new ArrayDeque<>(List.of(start));
        while (!queue.isEmpty()) {
            int place = queue.remove();
            if (!shortest.isEmpty() && depth[place] + 1 >= shortest.size()) {
                return;
            }
            int[] next = targets.get(place);
            for (int i = 0; i < next.length; i++) {
                int target = next[i];
                if (target == start) {
                    keep(start, place, outgoing.get(place).get(i));
                    return;
                }
                if (!gone[target] && reachedFrom[target] == NONE) {
                    reachedFrom[target] = place;
                    reachedBy[target] = outgoing.get(place).get(i);
                    depth[target] = depth[place] + 1;
                    queue.add(target);
                }
            }
        }
    }

    private void keep(int start, int last, Dependency closing) {
        List<Dependency> cycle = new ArrayList<>(List.of(closing));
        for (int place = last; place != start; place = reachedFrom[place]) {
            cycle.add(reachedBy[place]);
        }
        shortest = cycle.reversed();
    }

    private void takeOut(int first) {
        Deque<Integer> leavers = new ArrayDeque<>(List.of(first));
        gone[first] = true;
        while (!leavers.isEmpty()) {
            int place = leavers.remove();
            for (int target : targets.get(place)) {
                if (--arriving[target] == 0 && !gone[target]) {
                    gone[target] = true;
                    leavers.add(target);
                }
            }
            for (int source : sources.get(place)) {
                if (--leaving[source] == 0 && !gone[source]) {
                    gone[source] = true;
                    leavers.add(source);
                }
            }
        }
    }
}
