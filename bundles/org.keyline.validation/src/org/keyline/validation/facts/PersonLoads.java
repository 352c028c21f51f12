/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.facts;

import org.keyline.analysis.PersonLoad;
import org.keyline.analysis.Workload;
import org.keyline.model.core.Person;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.validation.Check;
import org.keyline.validation.DerivedFrom;

/** What the people of a model lead at the same time. */
@DerivedFrom
public interface PersonLoads {

    /** The loads of a run, from the workload of each plan. */
    PersonLoads OF_RUN = (person, plan, check) -> check.fact(Workload.class, plan, Workload::of).load(person)
            .orElse(null);

    /**
     * The load of one person in one plan.
     *
     * @param person the person
     * @param plan the plan
     * @param check the check that asks
     * @return the load; null where the person leads nothing there
     */
    PersonLoad load(Person person, ImprovementPlan plan, Check check);
}
