/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.asm;

import org.keyline.model.assessment.AssessmentPackage;
import org.keyline.model.assessment.Disposition;
import org.keyline.model.assessment.Judgement;
import org.keyline.model.core.Rag;
import org.keyline.validation.Check;
import org.keyline.validation.FindingDraft;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;

/**
 * ASM-14: a red or amber judgement leads to an action or a recorded decision, and a green one with areas for
 * improvement is not lost sight of: something is said to become of them (WLGA Steps 9, 10).
 */
@RuleId("ASM-14")
@LooksAt({ "level.rag", "subject.title" })
public final class JudgementFollowedUp extends Rule<Judgement> {

    /** Found by its mark. */
    public JudgementFollowedUp() {
        super(Judgement.class);
    }

    @Override
    protected void check(Judgement judgement, Check check) {
        Rag rag = judgement.getLevel() == null ? Rag.UNSPECIFIED : judgement.getLevel().getRag();
        boolean decided = !judgement.getActions().isEmpty() || Wording.filled(judgement.getDecision());
        FindingDraft draft = check.on(judgement).feature(AssessmentPackage.Literals.JUDGEMENT__DISPOSITION)
                .related(judgement.getSubject());
        Object of = judgement.getSubject() == null ? Wording.name(judgement)
                : "The judgement of " + Wording.nameWithin(judgement.getSubject());
        if ((rag == Rag.RED || rag == Rag.AMBER) && !decided) {
            draft.value(rag.getLiteral()).report(of, " is ", rag.getLiteral(),
                    " and leads to no action and no recorded decision. Link an action, or record the decision.");
        } else if (rag == Rag.GREEN && judgement.getAreasForImprovement().stream().anyMatch(Wording::filled) && !decided
                && judgement.getDisposition() != Disposition.KEPT_IN_VIEW) {
            draft.value(rag.getLiteral()).choice("Keep the areas for improvement in view",
                    () -> judgement.setDisposition(Disposition.KEPT_IN_VIEW))
                    .report(of, " is green with areas for improvement, and nothing is said to become of them. Link an "
                            + "action, record a decision, or keep them in view.");
        }
    }
}
