/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.analysis;

import java.util.List;
import java.util.Optional;

import org.keyline.model.core.Person;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImprovementPlan;

/** How many actions each person leads at the same time. */
public final class Workload {

    private Workload() {
    }

    /** {@return the workload of a plan} */
    public static Workload of(ImprovementPlan plan) {
        throw new UnsupportedOperationException();
    }

    /** {@return the load of every lead officer, in the order in which the plan first names them} */
    public List<PersonLoad> loads() {
        throw new UnsupportedOperationException();
    }

    /** {@return the load of one person; empty where the person leads nothing} */
    public Optional<PersonLoad> load(Person person) {
        throw new UnsupportedOperationException();
    }

    /** {@return the actions that nobody leads, without cancelled ones} */
    public List<Action> withoutLead() {
        throw new UnsupportedOperationException();
    }
}
