/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.acc;

import static org.keyline.testsupport.PlanBuilder.plan;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.keyline.model.core.Rag;
import org.keyline.model.plan.Stage;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.rules.RuleTest;

class CostsWithinBudgetTest extends RuleTest {

    CostsWithinBudgetTest() {
        super(CostsWithinBudget.class);
    }

    private static PlanBuilder budget(String pounds) {
        return plan().plan(p -> p.setBudget(new BigDecimal(pounds))).action("A.1")
                .with(a -> a.setCost(new BigDecimal("1000"))).action("A.2")
                .with(a -> a.setCost(new BigDecimal("500.50")));
    }

    @Test
    void costsAboveTheBudgetAreFound() {
        says(broken(budget("1500"), null), "£1,500.50 together", "£0.50 more", "budget of £1,500");
    }

    @Test
    void costsUpToTheBudgetAreRight() {
        satisfied(budget("1500.50"));
    }

    @Test
    void cancelledActionsCostNothing() {
        satisfied(budget("1000").status(Rag.UNSPECIFIED, Stage.CANCELLED));
    }

    @Test
    void withoutBudgetNothingIsSaid() {
        satisfied(plan().action("A.1").with(a -> a.setCost(new BigDecimal("1000"))));
    }
}
