/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.live;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.keyline.analysis.DependencyNetwork;
import org.keyline.model.ModelLists;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.PlanPackage;
import org.keyline.validation.ValidationContext;
import org.keyline.validation.facts.ImpliedDependencies;

/**
 * The dependencies that others imply. After a change of the network they are searched for in the whole of it, which
 * takes time at large plans; what is checked again is only what is implied otherwise than before.
 */
final class LiveImplied implements LiveFact {

    private final ValidationContext context;
    private final Referrers referrers;
    private boolean touched = true;

    LiveImplied(ValidationContext context, Referrers referrers) {
        this.context = context;
        this.referrers = referrers;
    }

    @Override
    public Class<?> kind() {
        return ImpliedDependencies.class;
    }

    @Override
    public void keepIn(ValidationContext of) {
        of.plans().forEach(plan -> of.keep(ImpliedDependencies.class, plan, search(plan)));
        touched = false;
    }

    @Override
    public void touched(EObject object, boolean inModel, boolean moved) {
        touched |= object instanceof Dependency || moved && object instanceof Action action && isLinked(action);
    }

    @Override
    public void settle(Consumer<EObject> affected) {
        for (ImprovementPlan plan : context.plans()) {
            if (touched) {
                ImpliedDependencies before = context.fact(ImpliedDependencies.class, plan, LiveImplied::search);
                ImpliedDependencies now = search(plan);
                context.keep(ImpliedDependencies.class, plan, now);
                Set<Dependency> all = new HashSet<>(before.byDependency().keySet());
                all.addAll(now.byDependency().keySet());
                all.stream().filter(dependency -> !Objects.equals(before.byDependency().get(dependency),
                        now.byDependency().get(dependency))).forEach(affected);
            }
        }
        touched = false;
    }

    private static ImpliedDependencies search(ImprovementPlan plan) {
        return ImpliedDependencies.of(DependencyNetwork.of(plan));
    }

    /** Whether an action is part of the network; where one that is not moves, nothing is implied otherwise. */
    private boolean isLinked(Action action) {
        AtomicBoolean linked = new AtomicBoolean(!ModelLists.dependencies(action).isEmpty());
        referrers.forEach(PlanPackage.Literals.DEPENDENCY__PREDECESSOR, action, referrer -> linked.set(true));
        return linked.get();
    }
}
