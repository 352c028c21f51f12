/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.cov;

import org.keyline.analysis.Progress;
import org.keyline.model.ModelLists;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.PlanPackage;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;

/** COV-04: an action answers something (NCC Annex A, link column). Does not apply to cancelled actions. */
@RuleId("COV-04")
@LooksAt
public final class LinkOfAction extends Rule<Action> {

    /** Found by its mark. */
    public LinkOfAction() {
        super(Action.class);
    }

    @Override
    protected void check(Action action, Check check) {
        if (ModelLists.addresses(action).isEmpty() && !Progress.isCancelled(action)) {
            check.on(action).feature(PlanPackage.Literals.ACTION__ADDRESSES)
                    .report(Wording.name(action), " is linked to no recommendation, finding, key line of enquiry or "
                            + "other source. Link it to what it answers.");
        }
    }
}
