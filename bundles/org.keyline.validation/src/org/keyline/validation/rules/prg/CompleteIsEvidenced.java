/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.prg;

import java.util.ArrayList;
import java.util.List;

import org.keyline.analysis.Progress;
import org.keyline.model.ModelLists;
import org.keyline.model.core.Rag;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.PlanPackage;
import org.keyline.validation.Check;
import org.keyline.validation.FindingDraft;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;

/**
 * PRG-03: a complete action is green, with evidence and the day on which it was completed (BDC 3.3).
 */
@RuleId("PRG-03")
@LooksAt
public final class CompleteIsEvidenced extends Rule<Action> {

    /** Found by its mark. */
    public CompleteIsEvidenced() {
        super(Action.class);
    }

    @Override
    protected void check(Action action, Check check) {
        if (!Progress.isComplete(action)) {
            return;
        }
        List<String> faults = new ArrayList<>();
        if (action.getStatus() != Rag.GREEN) {
            faults.add(action.getStatus() == Rag.UNSPECIFIED ? "has no status"
                    : "has the status " + action.getStatus().getLiteral());
        }
        if (ModelLists.evidence(action).stream().noneMatch(Wording::filled)) {
            faults.add("has no evidence");
        }
        if (action.getCompletedOn() == null) {
            faults.add("does not say when it was completed");
        }
        if (!faults.isEmpty()) {
            FindingDraft draft = check.on(action).feature(PlanPackage.Literals.ACTION__STAGE);
            if (action.getStatus() != Rag.GREEN) {
                draft.choice("Set the status to green", () -> action.setStatus(Rag.GREEN));
            }
            draft.report(Wording.name(action), " is complete but ", Wording.list(faults),
                    ". Record the status green, the evidence and the day.");
        }
    }
}
