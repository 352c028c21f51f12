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
import org.keyline.analysis.DependencyNetwork;
import org.keyline.analysis.ImpliedDependency;
import org.keyline.model.ModelContents;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.PlanPackage;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;
import org.keyline.validation.facts.ImpliedDependencies;

/**
 * DEP-15: a dependency is not already implied by others (derived): leaving it out would change nothing. Does not apply
 * to dependencies that merely inform or align.
 */
@RuleId("DEP-15")
@LooksAt(value = { "^*", "successor.title", "predecessor.title" }, facts = ImpliedDependencies.class)
public final class NotImplied extends Rule<Dependency> {

    /** Found by its mark. */
    public NotImplied() {
        super(Dependency.class);
    }

    @Override
    protected void check(Dependency dependency, Check check) {
        ImprovementPlan plan = ModelContents.planOf(dependency);
        if (plan == null) {
            return;
        }
        ImpliedDependency implied = check.fact(ImpliedDependencies.class, plan,
                p -> ImpliedDependencies.of(check.fact(DependencyNetwork.class, p, DependencyNetwork::of)))
                .byDependency()
                .get(dependency);
        if (implied != null) {
            List<String> way = new ArrayList<>();
            way.add(Wording.ref(dependency.getPredecessor()));
            implied.path().forEach(step -> way.add(Wording.ref(step.getSuccessor())));
            check.on(dependency).feature(PlanPackage.Literals.DEPENDENCY__PREDECESSOR)
                    .value(Wording.ref(dependency.getPredecessor())).related(dependency.getSuccessor())
                    .related(implied.path())
                    .choice("Take the dependency away", () -> EcoreUtil.remove(dependency))
                    .report("That ", Wording.nameWithin(dependency.getSuccessor()), " waits for ",
                            Wording.ref(dependency.getPredecessor()), " follows from others already (",
                            String.join(" → ", way), "). Take the dependency away.");
        }
    }
}
