/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.acc;

import org.keyline.analysis.Progress;
import org.keyline.model.core.Priority;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.PlanPackage;
import org.keyline.validation.Check;
import org.keyline.validation.FindingDraft;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;

/**
 * ACC-04: an action has a priority (SHR ¶8). Does not apply to cancelled and complete actions.
 */
@RuleId("ACC-04")
@LooksAt
public final class PriorityOfAction extends Rule<Action> {

    /** Found by its mark. */
    public PriorityOfAction() {
        super(Action.class);
    }

    @Override
    protected void check(Action action, Check check) {
        if (action.getPriority() != Priority.UNSPECIFIED || Progress.isCancelled(action)
                || Progress.isComplete(action)) {
            return;
        }
        String written = Wording.filled(action.getPriorityText())
                ? " that can be read (" + Wording.quoted(action.getPriorityText()) + ")"
                : "";
        FindingDraft draft = check.on(action).feature(PlanPackage.Literals.ACTION__PRIORITY)
                .value(action.getPriorityText());
        for (Priority priority : new Priority[] { Priority.HIGH, Priority.MEDIUM, Priority.LOW }) {
            draft.choice("Set the priority to " + priority.getLiteral(), () -> action.setPriority(priority));
        }
        draft.report(Wording.name(action), " has no priority", written, ". State whether it is high, medium or low.");
    }
}
