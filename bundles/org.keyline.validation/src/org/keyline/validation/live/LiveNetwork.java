/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.live;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.keyline.analysis.EvolvingNetwork;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.Dependency;
import org.keyline.validation.ValidationContext;
import org.keyline.validation.facts.ImpliedDependencies;

/** The network that actions form by their dependencies, and which of these others imply. */
final class LiveNetwork implements LiveFact {

    private final LiveLinks links;
    private final EvolvingNetwork network;
    private final ImpliedDependencies implied;
    private Set<Action> actions = new LinkedHashSet<>();
    private Set<Dependency> dependencies = new LinkedHashSet<>();
    private Set<Action> knotted = Set.of();

    LiveNetwork(ValidationContext context, Referrers referrers, ModelOrder order) {
        links = new LiveLinks(referrers);
        network = new EvolvingNetwork(context::plans, links, order);
        implied = new ImpliedDependencies(network.implied());
    }

    /** Which actions wait for which. */
    LiveLinks links() {
        return links;
    }

    /** The network after the changes that were settled last. */
    EvolvingNetwork network() {
        return network;
    }

    /** The actions of the knots that the changes that were settled last made, changed or took apart. */
    Set<Action> knotted() {
        return knotted;
    }

    @Override
    public Class<?> kind() {
        return ImpliedDependencies.class;
    }

    @Override
    public void keepIn(ValidationContext context) {
        context.plans().forEach(plan -> context.keep(ImpliedDependencies.class, plan, implied));
    }

    @Override
    public void touched(Touched touched) {
        EObject object = touched.object();
        if (object instanceof Dependency dependency) {
            dependencies.add(dependency);
            if (dependency.getSuccessor() != null) {
                actions.add(dependency.getSuccessor());
            }
        } else if (object instanceof Action action && (touched.moved() || network.isInCycle(action))) {
            actions.add(action);
        }
    }

    @Override
    public boolean settlesAtOnce() {
        return true;
    }

    @Override
    public void settle(Consumer<EObject> affected) {
        EvolvingNetwork.Difference difference = network.follow(actions, dependencies);
        actions = new LinkedHashSet<>();
        dependencies = new LinkedHashSet<>();
        knotted = difference.knotted();
        difference.implied().forEach(affected);
    }
}
