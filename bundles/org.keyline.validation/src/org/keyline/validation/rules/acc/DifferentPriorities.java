/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.acc;

import java.util.ArrayList;
import java.util.List;

import org.keyline.analysis.Progress;
import org.keyline.model.ModelContents;
import org.keyline.model.core.Priority;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.PlanPackage;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;

/**
 * ACC-05: priorities differ between actions, and the plan says what is no priority (KLOE Prioritisation; WLGA Step 10).
 * That they differ is asked of plans with at least two actions that have one; whether they have one is ACC-04's. Does
 * not apply to a plan without actions.
 */
@RuleId("ACC-05")
@LooksAt("**Action.{stage,priority}")
public final class DifferentPriorities extends Rule<ImprovementPlan> {

    /** Found by its mark. */
    public DifferentPriorities() {
        super(ImprovementPlan.class);
    }

    @Override
    protected void check(ImprovementPlan plan, Check check) {
        List<Action> actions = ModelContents.actions(plan).stream().filter(a -> !Progress.isCancelled(a)).toList();
        List<Priority> priorities = alike(actions);
        List<String> faults = new ArrayList<>();
        if (priorities.size() > 1) {
            faults.add("gives all its " + priorities.size() + " actions with a priority the same one ("
                    + priorities.get(0).getLiteral() + ")");
        }
        if (!actions.isEmpty() && !Wording.filled(plan.getNonPriorities())) {
            faults.add("does not say what is no priority");
        }
        if (!faults.isEmpty()) {
            boolean stated = Wording.filled(plan.getNonPriorities());
            check.on(plan).feature(stated ? PlanPackage.Literals.ACTION__PRIORITY
                    : PlanPackage.Literals.IMPROVEMENT_PLAN__NON_PRIORITIES).related(stated ? actions.get(0) : null)
                    .report("The plan ",
                            String.join(" and ", faults),
                            ". Give the actions different priorities and say what can wait, and why.");
        }
    }

    /** The priorities of actions that have one; empty where they are not all the same. */
    private static List<Priority> alike(List<Action> actions) {
        List<Priority> priorities = new ArrayList<>();
        for (Action action : actions) {
            if (action.getPriority() != Priority.UNSPECIFIED) {
                if (!priorities.isEmpty() && priorities.get(0) != action.getPriority()) {
                    return List.of();
                }
                priorities.add(action.getPriority());
            }
        }
        return priorities;
    }
}
