/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.acc;

import org.keyline.analysis.Progress;
import org.keyline.model.core.Person;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.PlanPackage;
import org.keyline.validation.Check;
import org.keyline.validation.FindingDraft;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;

/**
 * ACC-01: one person is accountable for an action (SHR ¶8; KLOE Quality of plans). Does not apply to cancelled actions.
 */
@RuleId("ACC-01")
@LooksAt("workStream.lead.title")
public final class AccountablePerson extends Rule<Action> {

    /** Found by its mark. */
    public AccountablePerson() {
        super(Action.class);
    }

    @Override
    protected void check(Action action, Check check) {
        if (action.getLead() == null && !Progress.isCancelled(action)) {
            FindingDraft draft = check.on(action).feature(PlanPackage.Literals.ACTION__LEAD);
            Person streamLead = action.getWorkStream() == null ? null : action.getWorkStream().getLead();
            if (streamLead != null) {
                draft.choice("Make " + streamLead.getName() + ", who leads the work stream, the lead officer",
                        () -> action.setLead(streamLead));
            }
            draft.report(Wording.name(action), " has no lead officer. Name the one person who is accountable for it.");
        }
    }
}
