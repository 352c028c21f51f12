/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.dep;

import java.util.HashSet;
import java.util.Set;

import org.keyline.analysis.Progress;
import org.keyline.model.ModelLists;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.PlanFactory;
import org.keyline.model.plan.PlanPackage;
import org.keyline.model.plan.RelatedAction;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;

/**
 * DEP-09: where one action names another as related, the other names it too (NCC Annex A). A dependency of the other on
 * the one names it as well. Does not apply to an action that names itself, nor to cancelled actions.
 */
@RuleId("DEP-09")
@LooksAt({ "relatedActions.action.title", "relatedActions.action.relatedActions.action",
        "relatedActions.action.dependencies.predecessor" })
public final class RelatedOnBothSides extends Rule<Action> {

    /** Found by its mark. */
    public RelatedOnBothSides() {
        super(Action.class);
    }

    @Override
    protected void check(Action action, Check check) {
        if (Progress.isCancelled(action)) {
            return;
        }
        Set<Action> told = new HashSet<>();
        for (RelatedAction related : ModelLists.relatedActions(action)) {
            Action other = related.getAction();
            if (other != null && other != action && !other.eIsProxy() && !names(other, action) && told.add(other)) {
                check.on(action).feature(PlanPackage.Literals.ACTION__RELATED_ACTIONS).value(Wording.ref(other))
                        .related(other)
                        .safeFix("Name " + Wording.ref(action) + " as related to " + Wording.ref(other) + " too",
                                () -> {
                                    if (names(other, action)) {
                                        return;
                                    }
                                    RelatedAction back = PlanFactory.eINSTANCE.createRelatedAction();
                                    back.setAction(action);
                                    other.getRelatedActions().add(back);
                                })
                        .report(Wording.name(action), " names ", Wording.ref(other), " as related, but ",
                                Wording.ref(other), " does not name it. Name it on both sides, or take it away.");
            }
        }
    }

    private static boolean names(Action one, Action other) {
        return ModelLists.relatedActions(one).stream().anyMatch(r -> r.getAction() == other)
                || ModelLists.dependencies(one).stream().map(Dependency::getPredecessor).anyMatch(p -> p == other);
    }
}
