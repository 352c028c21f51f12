/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.asm;

import org.keyline.model.assessment.Assessment;
import org.keyline.model.assessment.AssessmentPackage;
import org.keyline.model.core.Period;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;

/**
 * ASM-06: evidence is gathered within about a week (parameter {@code days}; first and last day included; WLGA Step 4).
 * Does not apply where the time is not stated.
 */
@RuleId("ASM-06")
@LooksAt("window.*")
public final class ShortWindow extends Rule<Assessment> {

    /** Found by its mark. */
    public ShortWindow() {
        super(Assessment.class);
    }

    @Override
    protected void check(Assessment assessment, Check check) {
        Period window = assessment.getWindow();
        if (window == null || window.getStart() == null || window.getEnd() == null) {
            return;
        }
        long days = window.getEnd().toEpochDay() - window.getStart().toEpochDay() + 1;
        if (days > check.number("days")) {
            check.on(assessment).feature(AssessmentPackage.Literals.ASSESSMENT__WINDOW).value(days)
                    .report("Evidence for ", Wording.nameWithin(assessment), " is gathered over ",
                            Wording.count(days, "day"), " (", Wording.date(window.getStart()), " to ",
                            Wording.date(window.getEnd()), "). About a week shows one state of the service.");
        }
    }
}
