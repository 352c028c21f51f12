/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.dep;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyline.analysis.DependencyCycle;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.PlanPackage;
import org.keyline.validation.Check;
import org.keyline.validation.FindingDraft;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;
import org.keyline.validation.facts.DatesAgainstDependencies;

/**
 * DEP-05: the dependencies do not run in a circle (derived). Of each knot of actions that wait for one another the
 * shortest circle is shown. Dependencies that merely inform or align bind nobody and make no circle.
 */
@RuleId("DEP-05")
@LooksAt(value = "**Action.title", facts = DatesAgainstDependencies.class)
public final class NoCycle extends Rule<ImprovementPlan> {

    /** Found by its mark. */
    public NoCycle() {
        super(ImprovementPlan.class);
    }

    @Override
    protected void check(ImprovementPlan plan, Check check) {
        for (DependencyCycle cycle : DatesAgainstDependencies.in(check).cycles(plan)) {
            List<String> way = new ArrayList<>(cycle.actions().stream().map(Wording::ref).toList());
            way.add(way.get(0));
            FindingDraft draft = check.on(plan).feature(PlanPackage.Literals.ACTION__DEPENDENCIES)
                    .value(String.join(" → ", way)).related(cycle.actions());
            for (Dependency dependency : cycle.dependencies()) {
                draft.choice("Take away that " + Wording.ref(dependency.getSuccessor()) + " waits for "
                        + Wording.ref(dependency.getPredecessor()), () -> EcoreUtil.remove(dependency));
            }
            String more = cycle.knot().size() > cycle.actions().size()
                    ? " (the shortest circle among " + cycle.knot().size() + " actions that are knotted together)"
                    : "";
            draft.report(cycle.actions().size() == 1 ? Wording.name(cycle.actions().get(0)) + " waits for itself"
                    : "Actions " + Wording.refs(cycle.actions()) + " wait for one another in a circle: "
                            + String.join(" → ", way) + more,
                    ". Take away or turn round one of the dependencies.");
        }
    }
}
