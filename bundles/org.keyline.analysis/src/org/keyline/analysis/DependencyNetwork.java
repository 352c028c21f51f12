/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.analysis;

import java.util.List;

import org.keyline.model.plan.Action;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.ImprovementPlan;

/** The network that a plan's actions form by their dependencies. */
public final class DependencyNetwork {

    private DependencyNetwork() {
    }

    /**
     * Reads the network of a plan.
     *
     * @param plan
     *            the plan
     * @return its network at this moment
     */
    public static DependencyNetwork of(ImprovementPlan plan) {
        throw new UnsupportedOperationException();
    }

    /** {@return all actions, in the plan's order} */
    public List<Action> actions() {
        throw new UnsupportedOperationException();
    }

    /** {@return all dependencies of any kind whose two ends are actions of the plan, in the plan's order} */
    public List<Dependency> dependencies() {
        throw new UnsupportedOperationException();
    }

    /** {@return the dependencies by which an action waits for others or is informed by them} */
    public List<Dependency> incoming(Action action) {
        throw new UnsupportedOperationException();
    }

    /** {@return the dependencies by which others wait for an action or are informed by it} */
    public List<Dependency> outgoing(Action action) {
        throw new UnsupportedOperationException();
    }

    /** {@return the actions that an action waits for or is informed by, each once} */
    public List<Action> predecessors(Action action) {
        throw new UnsupportedOperationException();
    }

    /** {@return the actions that wait for an action or are informed by it, each once} */
    public List<Action> successors(Action action) {
        throw new UnsupportedOperationException();
    }

    /** {@return one cycle for each knot, the shortest, in the plan's order} */
    public List<DependencyCycle> cycles() {
        throw new UnsupportedOperationException();
    }

    /** {@return whether an action lies on a cycle} */
    public boolean isInCycle(Action action) {
        throw new UnsupportedOperationException();
    }

    /**
     * The cycle that a new dependency would close.
     *
     * @return the shortest chain of actions from the successor to the predecessor; empty where there would be no cycle
     */
    public List<Action> cycleClosedBy(Action predecessor, Action successor) {
        throw new UnsupportedOperationException();
    }

    /** {@return the actions that lie on no cycle, each after all that it waits for} */
    public List<Action> topologicalOrder() {
        throw new UnsupportedOperationException();
    }

    /** {@return the dependencies that others imply, in the plan's order} */
    public List<ImpliedDependency> impliedDependencies() {
        throw new UnsupportedOperationException();
    }
}
