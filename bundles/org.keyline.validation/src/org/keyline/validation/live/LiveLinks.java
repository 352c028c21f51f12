/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.live;

import java.util.ArrayList;
import java.util.List;

import org.keyline.analysis.ActionLinks;
import org.keyline.model.ModelContents;
import org.keyline.model.ModelLists;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.DependencyKind;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.PlanPackage;

/** Which actions of a model wait for which: the model itself says it one way, the index of referrers the other. */
final class LiveLinks implements ActionLinks {

    private final Referrers referrers;

    LiveLinks(Referrers referrers) {
        this.referrers = referrers;
    }

    @Override
    public List<Dependency> waitingFor(Action action) {
        List<Dependency> all = ModelLists.dependencies(action);
        if (all.isEmpty()) {
            return all;
        }
        ImprovementPlan plan = ModelContents.planOf(action);
        List<Dependency> waiting = new ArrayList<>(all.size());
        for (Dependency dependency : all) {
            if (dependency.getKind() == DependencyKind.REQUIRES && isOf(plan, dependency.getPredecessor())) {
                waiting.add(dependency);
            }
        }
        return waiting;
    }

    @Override
    public List<Dependency> waitedForBy(Action action) {
        ImprovementPlan plan = ModelContents.planOf(action);
        List<Dependency> waiting = dependents(action);
        waiting.removeIf(dependency -> !isOf(plan, dependency.getSuccessor()));
        return waiting;
    }

    /**
     * The dependencies that make others wait for an action, also where it is no longer in their plan.
     *
     * @param action the action
     * @return the dependencies that some action holds
     */
    List<Dependency> dependents(Action action) {
        List<Dependency> waiting = new ArrayList<>(2);
        referrers.forEach(PlanPackage.Literals.DEPENDENCY__PREDECESSOR, action, referrer -> {
            if (referrer instanceof Dependency dependency && dependency.getKind() == DependencyKind.REQUIRES
                    && dependency.getSuccessor() != null) {
                waiting.add(dependency);
            }
        });
        return waiting;
    }

    private static boolean isOf(ImprovementPlan plan, Action action) {
        return plan != null && action != null && ModelContents.planOf(action) == plan;
    }
}
