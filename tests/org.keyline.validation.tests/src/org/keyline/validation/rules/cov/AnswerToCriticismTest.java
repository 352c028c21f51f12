/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.cov;

import static org.keyline.testsupport.PlanBuilder.plan;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.keyline.model.inspection.Finding;
import org.keyline.model.inspection.FindingKind;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.rules.RuleTest;

class AnswerToCriticismTest extends RuleTest {

    AnswerToCriticismTest() {
        super(AnswerToCriticism.class);
    }

    private static PlanBuilder criticised() {
        return plan().weakness("F1", "Letters to tenants are hard to understand");
    }

    @Test
    void aCriticismWithoutActionOrReasonIsFound() {
        says(broken(criticised(), "F1"), "no reason why not is recorded");
    }

    @Test
    void aCriticismIsAnsweredByAnAction() {
        satisfied(criticised().action("A.1").addresses("F1"));
    }

    @Test
    void aRecordedReasonIsEnough() {
        PlanBuilder builder = criticised();
        builder.get(Finding.class, "F1").setReasonForNoAction("Put right before the report was published");
        satisfied(builder);
    }

    @Test
    void aBlankReasonIsNotEnough() {
        PlanBuilder builder = criticised();
        builder.get(Finding.class, "F1").setReasonForNoAction("  ");
        broken(builder, "F1");
    }

    @Test
    void aStrengthNeedsNoAction() {
        PlanBuilder builder = criticised();
        builder.get(Finding.class, "F1").setKind(FindingKind.STRENGTH);
        satisfied(builder);
    }

    @Test
    void nothingIsSaidOfAReportThatNoPlanAnswers() {
        satisfied(List.of(criticised().roots().get(1)));
    }
}
