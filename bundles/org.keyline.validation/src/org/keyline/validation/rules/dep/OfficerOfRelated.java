/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.dep;

import org.keyline.model.ModelLists;
import org.keyline.model.core.Person;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.PlanPackage;
import org.keyline.model.plan.RelatedAction;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;
import org.keyline.validation.facts.PersonNames;

/**
 * DEP-10: the officer written beside a related action leads that action (NCC Annex A). Names are compared tolerantly:
 * initials, order and capitals make no difference ({@link PersonNames}). Does not apply where no officer is written, or
 * where the related action is not known or has no lead.
 */
@RuleId("DEP-10")
@LooksAt({ "relatedActions.*", "relatedActions.statedOfficer.title", "relatedActions.action.title",
        "relatedActions.action.lead.title" })
public final class OfficerOfRelated extends Rule<Action> {

    /** Found by its mark. */
    public OfficerOfRelated() {
        super(Action.class);
    }

    @Override
    protected void check(Action action, Check check) {
        for (RelatedAction related : ModelLists.relatedActions(action)) {
            Action other = related.getAction();
            Person officer = related.getStatedOfficer();
            Person lead = other == null || other.eIsProxy() ? null : other.getLead();
            if (officer == null || lead == null || officer == lead || !Wording.filled(officer.getName())
                    || !Wording.filled(lead.getName()) || PersonNames.same(officer.getName(), lead.getName())) {
                continue;
            }
            check.on(action).feature(PlanPackage.Literals.ACTION__RELATED_ACTIONS)
                    .value(related.getText() == null ? officer.getName() : related.getText()).related(other)
                    .report(Wording.name(action), " names ", Wording.ref(other), " as related and writes ",
                            officer.getName(), " beside it, but ", Wording.ref(other), " is led by ", lead.getName(),
                            ". Correct the officer or the reference.");
        }
    }
}
