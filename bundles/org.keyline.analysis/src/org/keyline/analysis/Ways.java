/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import org.keyline.model.plan.Action;
import org.keyline.model.plan.Dependency;

/**
 * Ways along the dependencies. A search goes forwards and backwards in turns until one of the two comes to its end, so
 * that it takes as long as the smaller side is large.
 */
final class Ways {

    private final ActionLinks links;

    /** What is reached from some actions in one direction, an action at a time. */
    private static final class Search {

        private final Set<Action> reached;
        private final Deque<Action> open;
        private final Function<Action, List<Action>> next;
        private final Predicate<Action> within;

        Search(Collection<Action> from, Function<Action, List<Action>> next, Predicate<Action> within) {
            this.reached = new LinkedHashSet<>(from);
            this.reached.removeIf(within.negate());
            this.open = new ArrayDeque<>(reached);
            this.next = next;
            this.within = within;
        }

        /** Goes on by one action; false where there is none left. */
        boolean step() {
            Action from = open.poll();
            if (from != null) {
                for (Action to : next.apply(from)) {
                    if (within.test(to) && reached.add(to)) {
                        open.add(to);
                    }
                }
            }
            return from != null;
        }
    }

    Ways(ActionLinks links) {
        this.links = links;
    }

    /**
     * The actions on the ways from some actions to others.
     *
     * @param from where the ways begin
     * @param to where they end
     * @return the actions, the ends included; empty where there is no way; an action among both ends is a way by itself
     */
    Set<Action> between(Collection<Action> from, Collection<Action> to) {
        Search forth = new Search(from, this::after, action -> true);
        Search back = new Search(to, this::before, action -> true);
        boolean forthLeft = true;
        boolean backLeft = true;
        while (forthLeft && backLeft) {
            forthLeft = forth.step();
            backLeft = backLeft && back.step();
        }
        Search rest = forthLeft ? new Search(from, this::after, back.reached::contains)
                : new Search(to, this::before, forth.reached::contains);
        while (rest.step()) {
            // goes on to the end
        }
        return rest.reached;
    }

    /**
     * Dependencies beside which a way may lead over some given ones: those that leave what lies before these, or those
     * that arrive at what lies behind. Both hold all of them, and the fewer are given; others do no harm.
     *
     * @param over the dependencies over which the way leads
     * @return the dependencies that may be implied by such a way; of those given only such as may be so themselves
     */
    List<Dependency> besideWaysOver(Collection<Dependency> over) {
        Search back = new Search(over.stream().map(Dependency::getPredecessor).toList(), this::before, action -> true);
        Search forth = new Search(over.stream().map(Dependency::getSuccessor).toList(), this::after, action -> true);
        boolean backLeft = true;
        boolean forthLeft = true;
        while (backLeft && forthLeft) {
            backLeft = back.step();
            forthLeft = backLeft && forth.step();
        }
        List<Dependency> beside = new ArrayList<>();
        for (Action end : backLeft ? forth.reached : back.reached) {
            List<Dependency> candidates = backLeft ? links.waitingFor(end) : links.waitedForBy(end);
            if (candidates.size() > 1) {
                candidates.stream().filter(this::hasNeighbours).forEach(beside::add);
            }
        }
        return beside;
    }

    /** Whether there may be another way between the two ends of a dependency. */
    boolean hasNeighbours(Dependency dependency) {
        return links.waitingFor(dependency.getSuccessor()).size() > 1
                && links.waitedForBy(dependency.getPredecessor()).size() > 1;
    }

    /** The actions that wait for an action. */
    List<Action> after(Action action) {
        return links.waitedForBy(action).stream().map(Dependency::getSuccessor).toList();
    }

    private List<Action> before(Action action) {
        return links.waitingFor(action).stream().map(Dependency::getPredecessor).toList();
    }
}
