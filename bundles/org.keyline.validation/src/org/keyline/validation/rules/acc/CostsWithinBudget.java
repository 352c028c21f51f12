/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.acc;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;

import org.keyline.analysis.Progress;
import org.keyline.model.ModelContents;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.PlanPackage;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;

/**
 * ACC-07: the costs of the actions together are within the plan's budget (NCC 2.5). Cancelled actions cost nothing.
 * Does not apply without budget or without costs.
 */
@RuleId("ACC-07")
@LooksAt("**Action.{stage,cost}")
public final class CostsWithinBudget extends Rule<ImprovementPlan> {

    /** Found by its mark. */
    public CostsWithinBudget() {
        super(ImprovementPlan.class);
    }

    @Override
    protected void check(ImprovementPlan plan, Check check) {
        BigDecimal budget = plan.getBudget();
        if (budget == null) {
            return;
        }
        BigDecimal sum = ModelContents.actions(plan).stream().filter(a -> !Progress.isCancelled(a)).map(Action::getCost)
                .filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(budget) > 0) {
            check.on(plan).feature(PlanPackage.Literals.IMPROVEMENT_PLAN__BUDGET).value(sum.toPlainString())
                    .report("The actions of the plan cost ", pounds(sum), " together, ", pounds(sum.subtract(budget)),
                            " more than its budget of ", pounds(budget), ". Find the money, or reduce the costs.");
        }
    }

    private static String pounds(BigDecimal amount) {
        return "£" + String.format(Locale.UK, amount.stripTrailingZeros().scale() > 0 ? "%,.2f" : "%,.0f", amount);
    }
}
