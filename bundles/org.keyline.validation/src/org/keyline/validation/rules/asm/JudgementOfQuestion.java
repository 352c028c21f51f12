/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.asm;

import java.util.List;

import org.keyline.model.assessment.Assessment;
import org.keyline.model.assessment.Judgement;
import org.keyline.model.framework.KeyQuestion;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;
import org.keyline.validation.facts.AssessmentScope;

/**
 * ASM-13: every key question within the scope has a judgement on the scale that rests on evidence (WLGA Step 9). The
 * record that there is no evidence is something to rest on. Applies once the assessment has judgements at all.
 */
@RuleId("ASM-13")
@LooksAt({ "^*", "@Assessment.{scope,framework,title,judgements}", "<Evidence.keyQuestions.^*",
        "<Judgement.subject.{level,^*}" })
public final class JudgementOfQuestion extends Rule<KeyQuestion> {

    /** Found by its mark. */
    public JudgementOfQuestion() {
        super(KeyQuestion.class);
    }

    @Override
    protected void check(KeyQuestion keyQuestion, Check check) {
        for (Assessment assessment : check.context().assessments()) {
            AssessmentScope scope = AssessmentScope.of(assessment, check);

            if (!scope.contains(keyQuestion) || assessment.getJudgements().isEmpty()) {
                continue;
            }
            List<Judgement> judgements = scope.judgements(keyQuestion);
            String fault = judgements.isEmpty() ? "has no judgement"
                    : judgements.stream().allMatch(j -> j.getLevel() == null) ? "has a judgement without a level"
                            : scope.evidence(keyQuestion).isEmpty() ? "has a judgement that rests on no evidence"
                                    : null;
            if (fault != null) {
                check.on(keyQuestion).related(judgements).related(assessment)
                        .report(Wording.name(keyQuestion), " ", fault, " in ", Wording.nameWithin(assessment),
                                ". Judge it on the scale, and record the evidence for it.");
            }
        }
    }
}
