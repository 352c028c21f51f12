/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.prg;

import java.util.ArrayList;
import java.util.List;

import org.keyline.model.core.Rag;
import org.keyline.model.plan.ActionProgress;
import org.keyline.model.plan.PlanPackage;
import org.keyline.model.plan.ProgressReport;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;

/**
 * PRG-07: where a report says red or amber, it says why and what is done about it (BDC R1; SHR ¶23).
 */
@RuleId("PRG-07")
@LooksAt({ "entries.*", "entries.action.title" })
public final class ReasonAndRemedy extends Rule<ProgressReport> {

    /** Found by its mark. */
    public ReasonAndRemedy() {
        super(ProgressReport.class);
    }

    @Override
    protected void check(ProgressReport progressReport, Check check) {
        for (ActionProgress entry : progressReport.getEntries()) {
            if (entry.getStatus() != Rag.RED && entry.getStatus() != Rag.AMBER) {
                continue;
            }
            List<String> missing = new ArrayList<>();
            if (!Wording.filled(entry.getComment())) {
                missing.add("why");
            }
            if (!Wording.filled(entry.getRemedy())) {
                missing.add("what is done about it");
            }
            if (!missing.isEmpty()) {
                Object of = entry.getAction() == null ? "an action" : Wording.nameWithin(entry.getAction());
                check.on(progressReport).feature(PlanPackage.Literals.PROGRESS_REPORT__ENTRIES)
                        .value(entry.getStatus().getLiteral()).related(entry.getAction())
                        .report(Wording.name(progressReport), " gives ", of, " the status ",
                                entry.getStatus().getLiteral(), " and does not say ", Wording.list(missing),
                                ". Write it down.");
            }
        }
    }
}
