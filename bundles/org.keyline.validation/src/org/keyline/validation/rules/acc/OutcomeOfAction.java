/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.acc;

import org.keyline.analysis.Progress;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.PlanPackage;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;

/**
 * ACC-10: the desired outcome of an action is stated (SHR ¶8). Does not apply to cancelled actions.
 */
@RuleId("ACC-10")
@LooksAt
public final class OutcomeOfAction extends Rule<Action> {

    /** Found by its mark. */
    public OutcomeOfAction() {
        super(Action.class);
    }

    @Override
    protected void check(Action action, Check check) {
        if (!Wording.filled(action.getOutcome()) && !Progress.isCancelled(action)) {
            check.on(action).feature(PlanPackage.Literals.ACTION__OUTCOME).report(Wording.name(action),
                    " does not state the desired outcome. Say what will be different for tenants when it is done.");
        }
    }
}
