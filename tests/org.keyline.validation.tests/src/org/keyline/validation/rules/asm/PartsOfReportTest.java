/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.asm;

import static org.keyline.testsupport.AssessmentBuilder.assessment;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.keyline.model.assessment.ReportPart;
import org.keyline.validation.rules.RuleTest;

class PartsOfReportTest extends RuleTest {

    PartsOfReportTest() {
        super(PartsOfReport.class);
    }

    @Test
    void allPartsAreRight() {
        satisfied(assessment().with(a -> a.getReportParts().addAll(List.of(ReportPart.values()))).roots());
    }

    @Test
    void aMissingPartIsFound() {
        says(broken(assessment().with(a -> {
            a.getReportParts().addAll(List.of(ReportPart.values()));
            a.getReportParts().remove(ReportPart.THANKS);
        }).roots(), null), "lacks thanks.");
    }

    @Test
    void onceThereAreJudgementsThereIsAReport() {
        broken(assessment().judgement("J1", "A1.1", "green").roots(), null);
        satisfied(assessment().roots());
    }
}
