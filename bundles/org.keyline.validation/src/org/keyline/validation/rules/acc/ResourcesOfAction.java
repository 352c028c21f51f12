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
 * ACC-06: the resources that an action needs are stated, in words or as its cost (SHR ¶8; KLOE Quality of plans). Does
 * not apply to cancelled and complete actions.
 */
@RuleId("ACC-06")
@LooksAt
public final class ResourcesOfAction extends Rule<Action> {

    /** Found by its mark. */
    public ResourcesOfAction() {
        super(Action.class);
    }

    @Override
    protected void check(Action action, Check check) {
        if (!Wording.filled(action.getResources()) && action.getCost() == null && !Wording.filled(action.getCostText())
                && !Progress.isCancelled(action) && !Progress.isComplete(action)) {
            check.on(action).feature(PlanPackage.Literals.ACTION__RESOURCES)
                    .report(Wording.name(action),
                            " does not say what resources it needs. State people, money and other "
                                    + "means, or that none are needed.");
        }
    }
}
