/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.acc;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.keyline.model.core.Person;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.PlanPackage;
import org.keyline.model.plan.WorkStream;
import org.keyline.validation.Check;
import org.keyline.validation.FindingDraft;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;

/**
 * ACC-03: a work stream has a lead officer (NCC 2.3).
 */
@RuleId("ACC-03")
@LooksAt
public final class LeadOfWorkStream extends Rule<WorkStream> {

    /** Found by its mark. */
    public LeadOfWorkStream() {
        super(WorkStream.class);
    }

    @Override
    protected void check(WorkStream workStream, Check check) {
        if (workStream.getLead() != null) {
            return;
        }
        FindingDraft draft = check.on(workStream).feature(PlanPackage.Literals.WORK_STREAM__LEAD);
        Map<Person, Integer> leads = new LinkedHashMap<>();
        workStream.getActions().stream().map(Action::getLead).filter(Objects::nonNull)
                .filter(lead -> Wording.filled(lead.getName()) && OneNamedLead.NoPerson.of(lead).fault() == null)
                .forEach(lead -> leads.merge(lead, 1, Integer::sum));
        leads.entrySet().stream().max(Map.Entry.comparingByValue())
                .ifPresent(most -> draft.choice("Make " + most.getKey().getName() + ", who leads "
                        + most.getValue() + " of its actions, the lead officer",
                        () -> workStream.setLead(most.getKey())));
        draft.report(Wording.name(workStream), " has no lead officer. Name the person who reports on it.");
    }
}
