/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.keyline.analysis.PersonLoad;
import org.keyline.analysis.Progress;
import org.keyline.analysis.Workload;
import org.keyline.model.ModelContents;
import org.keyline.model.core.Person;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.validation.Check;
import org.keyline.validation.DerivedFrom;

/** What the people of a model lead at the same time. */
@DerivedFrom
public interface PersonLoads {

    /** The loads of a run. */
    PersonLoads OF_RUN = (person, plan, most, check) -> {
        List<Action> led = check.fact(Led.class, plan, Led::in).byPerson().getOrDefault(person, List.of());
        return led.size() <= most ? null : Workload.of(person, led);
    };

    /**
     * The actions of a plan that are not cancelled, in its order, by who leads them.
     *
     * @param byPerson the actions of each lead
     */
    @DerivedFrom({ "ImprovementPlan.workStreams", "ImprovementPlan.actions", "WorkStream.actions", "Action.lead",
            "Action.stage" })
    record Led(Map<Person, List<Action>> byPerson) {

        private static Led in(ImprovementPlan plan) {
            Map<Person, List<Action>> byPerson = new HashMap<>();
            for (Action action : ModelContents.actions(plan)) {
                if (!Progress.isCancelled(action) && action.getLead() != null) {
                    byPerson.computeIfAbsent(action.getLead(), p -> new ArrayList<>(4)).add(action);
                }
            }
            return new Led(byPerson);
        }
    }

    /**
     * The load of one person in one plan, where it may be large.
     *
     * @param person the person
     * @param plan the plan
     * @param most so many actions or fewer, at whatever time, are of no interest
     * @param check the check that asks
     * @return the load; null where the person leads no more than that
     */
    PersonLoad load(Person person, ImprovementPlan plan, int most, Check check);
}
