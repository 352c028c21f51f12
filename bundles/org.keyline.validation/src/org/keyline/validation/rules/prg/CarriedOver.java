/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.prg;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.keyline.analysis.Progress;
import org.keyline.model.ModelContents;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.PlanPackage;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;
import org.keyline.validation.facts.RefKey;
import org.keyline.validation.facts.Words;

/**
 * PRG-05: an action that was not finished in the plan before is in the plan that replaces it (BDC 3.5). It is there
 * where an action has the same title, word by word, or the same reference and at least half of the title's words.
 * Complete and cancelled actions need not be carried over. Does not apply to a plan that replaces none.
 */
@RuleId("PRG-05")
@LooksAt({ "**Action.{ref,name}", "supersedes.**Action.{stage,percent,completedOn,title}" })
public final class CarriedOver extends Rule<ImprovementPlan> {

    /** Found by its mark. */
    public CarriedOver() {
        super(ImprovementPlan.class);
    }

    @Override
    protected void check(ImprovementPlan plan, Check check) {
        ImprovementPlan before = plan.getSupersedes();
        if (before == null || before.eIsProxy() || before == plan) {
            return;
        }
        Set<String> titles = new HashSet<>();
        Map<String, Action> byRef = new HashMap<>();
        for (Action action : ModelContents.actions(plan)) {
            titles.add(Words.normalised(action.getName()));
            byRef.putIfAbsent(RefKey.comparable(action.getRef()), action);
        }
        for (Action old : ModelContents.actions(before)) {
            if (!Progress.isComplete(old) && !Progress.isCancelled(old)
                    && !titles.contains(Words.normalised(old.getName()))
                    && !alike(old, byRef.get(RefKey.comparable(old.getRef())))) {
                String title = Wording.filled(old.getName()) ? " (" + Wording.quoted(old.getName()) + ")" : "";
                check.on(plan).feature(PlanPackage.Literals.IMPROVEMENT_PLAN__SUPERSEDES).value(old.getRef())
                        .related(old)
                        .report(Wording.name(old), title,
                                " of the plan before was not finished and is not in this one. "
                                        + "Carry it over, or mark it as cancelled in the old plan.");
            }
        }
    }

    private static boolean alike(Action old, Action now) {
        if (now == null || !Wording.filled(old.getRef())) {
            return false;
        }
        Set<String> words = new HashSet<>(Words.meaningful(old.getName()));
        int all = words.size();
        words.retainAll(new HashSet<>(Words.meaningful(now.getName())));
        return words.size() * 2 >= all;
    }
}
