/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.prg;

import static org.keyline.testsupport.PlanBuilder.plan;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.keyline.model.core.Rag;
import org.keyline.model.plan.Stage;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.rules.RuleTest;

class CompleteIsEvidencedTest extends RuleTest {

    CompleteIsEvidencedTest() {
        super(CompleteIsEvidenced.class);
    }

    private static PlanBuilder complete(Rag status, String evidence, LocalDate day) {
        return plan().action("A.1").status(status, Stage.COMPLETE).with(a -> {
            a.setCompletedOn(day);
            if (evidence != null) {
                a.getEvidence().add(evidence);
            }
        });
    }

    private static final LocalDate DAY = LocalDate.of(2009, 6, 1);

    @Test
    void greenWithEvidenceAndDayIsRight() {
        satisfied(complete(Rag.GREEN, "Minutes of 1 June", DAY));
    }

    @Test
    void anotherStatusIsFound() {
        says(broken(complete(Rag.AMBER, "Minutes", DAY), "A.1"), "has the status amber");
    }

    @Test
    void missingEvidenceAndDayAreFoundTogether() {
        says(broken(complete(Rag.GREEN, " ", null), "A.1"), "has no evidence and does not say when it was completed");
    }

    @Test
    void whatIsNotCompleteIsNotJudged() {
        satisfied(plan().action("A.1").status(Rag.AMBER, Stage.IN_PROGRESS).with(a -> a.setPercent(99)));
    }

    @Test
    void theFixSetsTheStatus() {
        PlanBuilder builder = complete(Rag.RED, "Minutes", DAY);
        broken(builder, "A.1").fixes().get(0).change().run();
        satisfied(builder);
    }
}
