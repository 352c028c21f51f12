/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.cov;

import org.keyline.model.ModelContents;
import org.keyline.model.inspection.Finding;
import org.keyline.model.inspection.FindingKind;
import org.keyline.model.inspection.InspectionPackage;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;
import org.keyline.validation.facts.Answers;

/**
 * COV-02: every criticism outside the recommendations is answered by an action, or the reason why not is recorded (SHR
 * ¶8; BDC 3.3). Does not apply to strengths, nor to a report that no plan of the model answers.
 */
@RuleId("COV-02")
@LooksAt({ "@ImprovementPlan.supersedes", "<Action.addresses.{stage,^*}" })
public final class AnswerToCriticism extends Rule<Finding> {

    /** Found by its mark. */
    public AnswerToCriticism() {
        super(Finding.class);
    }

    @Override
    protected void check(Finding finding, Check check) {
        InspectionReport report = ModelContents.reportOf(finding);
        Answers answers = Answers.in(check);
        if (finding.getKind() == FindingKind.WEAKNESS && answers.isAnswered(report)
                && !Wording.filled(finding.getReasonForNoAction()) && answers.actions(finding, report).isEmpty()) {
            check.on(finding).feature(InspectionPackage.Literals.FINDING__REASON_FOR_NO_ACTION)
                    .report(Wording.name(finding), " is a criticism that no action answers, and no reason why not is "
                            + "recorded. Link an action to it, or record the reason.");
        }
    }
}
