/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.asm;

import java.util.List;
import java.util.stream.Stream;

import org.keyline.model.ElementLabels;
import org.keyline.model.assessment.Assessment;
import org.keyline.model.assessment.AssessmentPackage;
import org.keyline.model.assessment.ReportPart;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;

/**
 * ASM-15: the report of an assessment has all the parts of the pro forma (WLGA Appendix 4). Applies once there are
 * judgements or the report has any part.
 */
@RuleId("ASM-15")
@LooksAt
public final class PartsOfReport extends Rule<Assessment> {

    /** Found by its mark. */
    public PartsOfReport() {
        super(Assessment.class);
    }

    @Override
    protected void check(Assessment assessment, Check check) {
        if (assessment.getJudgements().isEmpty() && assessment.getReportParts().isEmpty()) {
            return;
        }
        List<ReportPart> missing = Stream.of(ReportPart.values()).filter(p -> !assessment.getReportParts().contains(p))
                .toList();
        if (!missing.isEmpty()) {
            List<String> names = missing.stream().map(p -> ElementLabels.words(p.getLiteral())).toList();
            check.on(assessment).feature(AssessmentPackage.Literals.ASSESSMENT__REPORT_PARTS).report("The report of ",
                    Wording.nameWithin(assessment), " lacks ", Wording.list(names), ". Add what is missing.");
        }
    }
}
