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

class NotOverdueTest extends RuleTest {

    NotOverdueTest() {
        super(NotOverdue.class);
    }

    private static PlanBuilder june15() {
        return plan().plan(p -> p.setStatusDate(LocalDate.of(2009, 6, 15)));
    }

    @Test
    void anUnfinishedActionAfterItsFinishIsFound() {
        says(broken(june15().action("A.1").to("2009-06-14").status(Rag.RED, Stage.IN_PROGRESS), "A.1"),
                "1 day overdue on the status date (15 June 2009)");
    }

    @Test
    void theDayOfTheFinishIsInTime() {
        satisfied(june15().action("A.1").to("2009-06-15").action("A.2").to("2009-06"));
    }

    @Test
    void whatIsCompleteOrCancelledIsNotOverdue() {
        satisfied(june15().action("A.1").to("2009-06-01").status(Rag.GREEN, Stage.COMPLETE).action("A.2")
                .to("2009-06-01").status(Rag.UNSPECIFIED, Stage.CANCELLED));
    }

    @Test
    void withoutStatusDateNothingIsSaid() {
        satisfied(plan().action("A.1").to("2009-06-01"));
    }
}
