/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.acc;

import org.keyline.analysis.PersonLoad;
import org.keyline.model.core.Person;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;
import org.keyline.validation.facts.PersonLoads;

/**
 * ACC-08: the actions that a person leads at the same time are not too many (parameter {@code actions}; KLOE Quality of
 * plans). Counted for each plan by itself, from the first to the last day of each action. Actions without dates and
 * cancelled ones are not counted.
 */
@RuleId("ACC-08")
@LooksAt("<Action.lead.{start,finish,finishPrecision,stage,title,^*}")
public final class LoadOfPerson extends Rule<Person> {

    /** Found by its mark. */
    public LoadOfPerson() {
        super(Person.class);
    }

    @Override
    protected void check(Person person, Check check) {
        int most = check.number("actions");
        for (ImprovementPlan plan : check.context().plans()) {
            PersonLoad load = check.fact(PersonLoads.class, c -> PersonLoads.OF_RUN).load(person, plan, most, check);
            if (load != null && load.peak() > most) {
                String when = load.peakLoad().map(peak -> " from " + Wording.date(peak.first()) + " to "
                        + Wording.date(peak.last())).orElse("");
                check.on(person).value(load.peak()).related(load.peakActions())
                        .report(Wording.name(person), " leads ", load.peak(), " actions at the same time", when, " (",
                                Wording.refs(load.peakActions()), "), more than ", most,
                                ". Share them among more people, or spread them over time.");
            }
        }
    }
}
