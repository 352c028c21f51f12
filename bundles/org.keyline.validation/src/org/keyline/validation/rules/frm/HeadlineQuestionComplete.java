/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.frm;

import java.util.ArrayList;
import java.util.List;

import org.keyline.model.ModelContents;
import org.keyline.model.framework.FrameworkPackage;
import org.keyline.model.framework.KeyQuestion;
import org.keyline.model.framework.Section;
import org.keyline.model.framework.SectionKind;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;

/**
 * FRM-05: a headline question has key questions, and each of them has something to look for and somewhere to gather
 * evidence (WLGA 1.5). A headline question without key questions is reported itself, a key question that misses
 * something at itself. Does not apply to sections of other ranks.
 */
@RuleId("FRM-05")
@LooksAt({ "**KeyQuestion.{lookFors,evidenceSources,title}", "**KeyQuestion.^*.origin" })
public final class HeadlineQuestionComplete extends Rule<Section> {

    /** Found by its mark. */
    public HeadlineQuestionComplete() {
        super(Section.class);
    }

    @Override
    protected void check(Section section, Check check) {
        if (section.getKind() != SectionKind.HEADLINE_QUESTION) {
            return;
        }
        List<KeyQuestion> questions = ModelContents.all(List.of(section), KeyQuestion.class);
        if (questions.isEmpty()) {
            check.on(section).feature(FrameworkPackage.Literals.SECTION__KEY_QUESTIONS)
                    .report("The headline question ", Wording.ref(section), " has no key questions. Add them.");
        }
        for (KeyQuestion question : questions) {
            List<String> missing = new ArrayList<>();
            if (question.getLookFors().isEmpty()) {
                missing.add("what to look for");
            }
            if (question.getEvidenceSources().isEmpty()) {
                missing.add("where to gather evidence");
            }
            if (!missing.isEmpty()) {
                check.on(question)
                        .feature(question.getLookFors().isEmpty() ? FrameworkPackage.Literals.KEY_QUESTION__LOOK_FORS
                                : FrameworkPackage.Literals.KEY_QUESTION__EVIDENCE_SOURCES)
                        .related(section).report(Wording.name(question), " does not say ", Wording.list(missing),
                                ". Add it, so that the question can be assessed.");
            }
        }
    }
}
