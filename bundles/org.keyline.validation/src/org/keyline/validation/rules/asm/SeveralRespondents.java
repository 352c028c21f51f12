/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.asm;

import java.util.List;
import java.util.Objects;

import org.keyline.model.assessment.RiskResponse;
import org.keyline.model.framework.RiskQuestionnaire;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;

/**
 * ASM-05: more than one officer (parameter {@code officers}) completed a risk questionnaire (WLGA 2.1). Does not apply
 * to one that no assessment of the model used.
 */
@RuleId("ASM-05")
@LooksAt("<RiskResponse.questionnaire.{respondent,^*}")
public final class SeveralRespondents extends Rule<RiskQuestionnaire> {

    /** Found by its mark. */
    public SeveralRespondents() {
        super(RiskQuestionnaire.class);
    }

    @Override
    protected void check(RiskQuestionnaire riskQuestionnaire, Check check) {
        List<RiskResponse> responses = check.context().assessments().stream()
                .flatMap(a -> a.getRiskResponses().stream()).filter(r -> r.getQuestionnaire() == riskQuestionnaire)
                .toList();
        long officers = responses.stream().map(RiskResponse::getRespondent).filter(Objects::nonNull).distinct().count();
        int fewest = check.number("officers");
        if (!responses.isEmpty() && officers < fewest) {
            check.on(riskQuestionnaire).value(officers).related(responses).report(Wording.name(riskQuestionnaire),
                    " was completed by ", officers == 0 ? "nobody who is named" : Wording.count(officers, "officer"),
                    ". Ask at least ", fewest, ".");
        }
    }
}
