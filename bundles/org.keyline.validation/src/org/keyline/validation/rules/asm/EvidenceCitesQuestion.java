/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.asm;

import org.keyline.model.assessment.Assessment;
import org.keyline.model.assessment.AssessmentPackage;
import org.keyline.model.assessment.Evidence;
import org.keyline.model.framework.KeyQuestion;
import org.keyline.validation.Check;
import org.keyline.validation.FindingDraft;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;
import org.keyline.validation.facts.AssessmentScope;

/**
 * ASM-09: evidence cites a key question that exists and is within the scope of its assessment (WLGA Step 7).
 */
@RuleId("ASM-09")
@LooksAt({ "^Assessment.{scope,framework}", "keyQuestions.{title,^*}" })
public final class EvidenceCitesQuestion extends Rule<Evidence> {

    /** Found by its mark. */
    public EvidenceCitesQuestion() {
        super(Evidence.class);
    }

    @Override
    protected void check(Evidence evidence, Check check) {
        if (!(evidence.eContainer() instanceof Assessment assessment)) {
            return;
        }
        AssessmentScope scope = AssessmentScope.of(assessment, check);
        String text = evidence.getKeyQuestionText();
        FindingDraft draft = check.on(evidence).feature(AssessmentPackage.Literals.EVIDENCE__KEY_QUESTIONS).value(text);
        if (Wording.filled(text)) {
            draft.report(Wording.name(evidence), " cites ", Wording.quoted(text),
                    ", which is no key question of the framework. Correct the reference.");
        } else if (evidence.getKeyQuestions().isEmpty()) {
            draft.report(Wording.name(evidence), " cites no key question. Link it to the question on which it bears.");
        }
        for (KeyQuestion question : evidence.getKeyQuestions()) {
            if (question.eIsProxy()) {
                check.on(evidence).feature(AssessmentPackage.Literals.EVIDENCE__KEY_QUESTIONS).report(
                        Wording.name(evidence),
                        " cites a key question that is not in any file at hand. Correct the reference.");
            } else if (!scope.contains(question)) {
                check.on(evidence).feature(AssessmentPackage.Literals.EVIDENCE__KEY_QUESTIONS)
                        .value(Wording.ref(question)).related(question)
                        .report(Wording.name(evidence), " cites ", Wording.ref(question),
                                ", which is not within the scope of the assessment. Correct the reference, or widen the "
                                        + "scope.");
            }
        }
    }
}
