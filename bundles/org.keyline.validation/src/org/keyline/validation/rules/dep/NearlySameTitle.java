/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.dep;

import org.keyline.model.ModelContents;
import org.keyline.model.core.CorePackage;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;
import org.keyline.validation.facts.LikeTitles;

/**
 * DEP-11: no two actions of a plan have nearly the same title (NCC Annex A). What nearly means (parameter
 * {@code percent}), see {@link LikeTitles}; parallel titles on different subjects are not alike. Every action of such a
 * group is reported, since either may be the wrong one. Does not apply to cancelled actions.
 */
@RuleId("DEP-11")
@LooksAt(facts = LikeTitles.class)
public final class NearlySameTitle extends Rule<Action> {

    /** Found by its mark. */
    public NearlySameTitle() {
        super(Action.class);
    }

    @Override
    protected void check(Action action, Check check) {
        ImprovementPlan plan = ModelContents.planOf(action);
        if (plan == null) {
            return;
        }
        int percent = check.number("percent");
        Action other = check.fact(LikeTitles.class, plan, p -> new LikeTitles(p, percent)).otherLike(action);
        if (other != null) {
            check.on(action).feature(CorePackage.Literals.ELEMENT__NAME).value(action.getName()).related(other)
                    .report(Wording.name(action), " has nearly the same title as ", Wording.ref(other), ": ",
                            Wording.quoted(action.getName()),
                            ". Say in the title what sets it apart, or make one action of the two.");
        }
    }
}
