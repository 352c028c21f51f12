/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.asm;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.keyline.model.ElementLabels;
import org.keyline.model.assessment.Assessment;
import org.keyline.model.assessment.Evidence;
import org.keyline.model.framework.EvidenceMethod;
import org.keyline.model.framework.KeyQuestion;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;
import org.keyline.validation.facts.AssessmentScope;

/**
 * ASM-12: the evidence on a key question within the scope comes from at least two perspectives (parameter {@code
 * perspectives}), such as a document and an interview (WLGA Step 7). Does not apply to a question without evidence,
 * which is ASM-11's, nor where it is recorded that there is none.
 */
@RuleId("ASM-12")
@LooksAt({ "^*", "@Assessment.{scope,framework}", "<Evidence.keyQuestions.{absent,perspective,^*}" })
public final class TwoPerspectives extends Rule<KeyQuestion> {

    /** Found by its mark. */
    public TwoPerspectives() {
        super(KeyQuestion.class);
    }

    @Override
    protected void check(KeyQuestion keyQuestion, Check check) {
        for (Assessment assessment : check.context().assessments()) {
            AssessmentScope scope = AssessmentScope.of(assessment, check);

            List<Evidence> found = scope.evidence(keyQuestion).stream().filter(e -> !e.isAbsent()).toList();
            Set<EvidenceMethod> perspectives = EnumSet.noneOf(EvidenceMethod.class);
            found.stream().map(Evidence::getPerspective).filter(p -> p != EvidenceMethod.UNSPECIFIED)
                    .forEach(perspectives::add);
            int fewest = check.number("perspectives");
            if (scope.contains(keyQuestion) && !found.isEmpty() && perspectives.size() < fewest) {
                List<String> names = perspectives.stream().map(p -> ElementLabels.words(p.getLiteral())).toList();
                check.on(keyQuestion).related(found)
                        .report("The evidence on ", Wording.nameWithin(keyQuestion), " comes ",
                                names.isEmpty() ? "from no stated perspective"
                                        : "from " + Wording.count(names.size(), "perspective") + " ("
                                                + Wording.list(names) + ")",
                                ". Gather evidence from at least ", fewest, ".");
            }
        }
    }
}
