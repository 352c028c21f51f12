/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.acc;

import static org.keyline.testsupport.PlanBuilder.plan;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.rules.RuleTest;

class ApprovedBeforeSubmissionTest extends RuleTest {

    ApprovedBeforeSubmissionTest() {
        super(ApprovedBeforeSubmission.class);
    }

    private static PlanBuilder approved(String by, LocalDate on, LocalDate submitted) {
        return plan().plan(p -> {
            p.setApprovedBy(by);
            p.setApprovedOn(on);
            p.setSubmittedOn(submitted);
        });
    }

    private static LocalDate june(int day) {
        return LocalDate.of(2009, 6, day);
    }

    @Test
    void aPlanThatNobodyApprovedIsFound() {
        says(broken(approved(null, null, june(1)), null), "does not record the day of its approval");
    }

    @Test
    void approvalAfterSubmissionIsFound() {
        says(broken(approved("Cabinet", june(2), june(1)), null), "2 June 2009, after its submission on 1 June 2009");
    }

    @Test
    void approvalOnTheDayOfSubmissionIsRight() {
        satisfied(approved("Cabinet", june(1), june(1)));
    }

    @Test
    void approvalOfAPlanNotYetSubmittedIsRight() {
        satisfied(approved("Cabinet", june(1), null));
    }

    @Test
    void whoApprovedItMustBeRecorded() {
        says(broken(approved(" ", june(1), june(2)), null), "not recorded by whom");
    }
}
