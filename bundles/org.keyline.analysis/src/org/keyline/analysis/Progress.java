/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.analysis;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.keyline.model.core.Person;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.WorkStream;

/** How far a plan has come. */
public final class Progress {

    private Progress() {
    }

    /** {@return the progress of a plan at its own status date; without one, nothing is overdue} */
    public static Progress of(ImprovementPlan plan) {
        return of(plan, plan.getStatusDate());
    }

    /** {@return the progress of a plan at a given day} */
    public static Progress of(ImprovementPlan plan, LocalDate statusDate) {
        throw new UnsupportedOperationException();
    }

    /** {@return the day for which it holds; empty where none is known} */
    public Optional<LocalDate> statusDate() {
        throw new UnsupportedOperationException();
    }

    /** {@return the figures of the whole plan} */
    public ProgressFigures total() {
        throw new UnsupportedOperationException();
    }

    /** {@return the figures of each work stream, in the plan's order} */
    public Map<WorkStream, ProgressFigures> byWorkStream() {
        throw new UnsupportedOperationException();
    }

    /** {@return the figures of each lead officer, in the order in which the plan first names them} */
    public Map<Person, ProgressFigures> byPerson() {
        throw new UnsupportedOperationException();
    }

    /** {@return whether an action is complete} */
    public static boolean isComplete(Action action) {
        throw new UnsupportedOperationException();
    }
}
