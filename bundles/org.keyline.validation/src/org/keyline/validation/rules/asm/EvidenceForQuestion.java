/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.asm;

import org.keyline.model.assessment.Assessment;
import org.keyline.model.framework.KeyQuestion;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;
import org.keyline.validation.facts.AssessmentScope;

/**
 * ASM-11: every key question within the scope of an assessment has evidence, or it is recorded that there is none (WLGA
 * Step 7).
 */
@RuleId("ASM-11")
@LooksAt({ "^*", "@Assessment.{scope,framework,title}", "<Evidence.keyQuestions.^*" })
public final class EvidenceForQuestion extends Rule<KeyQuestion> {

    /** Found by its mark. */
    public EvidenceForQuestion() {
        super(KeyQuestion.class);
    }

    @Override
    protected void check(KeyQuestion keyQuestion, Check check) {
        for (Assessment assessment : check.context().assessments()) {
            AssessmentScope scope = AssessmentScope.of(assessment, check);

            if (scope.contains(keyQuestion) && scope.evidence(keyQuestion).isEmpty()) {
                check.on(keyQuestion).related(assessment).report(Wording.name(keyQuestion), " has no evidence in ",
                        Wording.nameWithin(assessment), ". Record the evidence, or that there is none.");
            }
        }
    }
}
