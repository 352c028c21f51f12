/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.cov;

import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.keyline.analysis.Progress;
import org.keyline.model.ModelLists;
import org.keyline.model.core.Addressable;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.PlanPackage;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;

/**
 * COV-05: an action is linked to the part of a recommendation, not to the whole that has parts (NCC Annex A). Does not
 * apply to cancelled actions.
 */
@RuleId("COV-05")
@LooksAt({ "addresses.{title,children}", "addresses.children.title" })
public final class LinkToMostSpecific extends Rule<Action> {

    /** Found by its mark. */
    public LinkToMostSpecific() {
        super(Action.class);
    }

    @Override
    protected void check(Action action, Check check) {
        if (Progress.isCancelled(action)) {
            return;
        }
        for (Addressable addressed : ModelLists.addresses(action)) {
            if (addressed instanceof Recommendation whole && !ModelLists.children(whole).isEmpty()) {
                List<Recommendation> parts = List.copyOf(ModelLists.children(whole));
                check.on(action).feature(PlanPackage.Literals.ACTION__ADDRESSES).value(Wording.ref(whole))
                        .related(whole)
                        .choice("Link " + Wording.ref(action) + " to all parts of " + Wording.ref(whole) + " instead",
                                () -> replace(action.getAddresses(), whole, parts))
                        .report(Wording.name(action), " is linked to ", Wording.ref(whole),
                                " as a whole, which has the parts ", Wording.refs(parts),
                                ". Link it to the parts that it answers.");
            }
        }
    }

    private static void replace(EList<Addressable> addresses, Recommendation whole, List<Recommendation> parts) {
        int place = addresses.indexOf(whole);
        addresses.remove(place);
        for (Recommendation part : parts) {
            if (!addresses.contains(part)) {
                addresses.add(place++, part);
            }
        }
    }
}
