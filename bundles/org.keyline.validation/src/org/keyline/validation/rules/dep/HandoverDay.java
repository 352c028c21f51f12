/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.dep;

import org.keyline.model.plan.Action;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.PlanPackage;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;
import org.keyline.validation.facts.DatesAgainstDependencies;

/**
 * DEP-07: an action does not start on the very day on which its predecessor finishes (derived). Applies to dependencies
 * from finish to start without lag; does not apply to those that merely inform or align.
 */
@RuleId("DEP-07")
@LooksAt(value = "dependencies.predecessor.title", facts = DatesAgainstDependencies.class)
public final class HandoverDay extends Rule<Action> {

    /** Found by its mark. */
    public HandoverDay() {
        super(Action.class);
    }

    @Override
    protected void check(Action action, Check check) {
        for (Dependency dependency : DatesAgainstDependencies.in(check).handovers(action)) {
            check.on(action).feature(PlanPackage.Literals.ACTION__START).value(action.getStart())
                    .related(dependency.getPredecessor())
                    .report(Wording.name(action), " starts on ", Wording.date(action.getStart()), ", the day on which ",
                            Wording.ref(dependency.getPredecessor()),
                            " finishes, for which it waits. Start the next day if the work is handed over.");
        }
    }
}
