/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.analysis;

import java.time.LocalDate;

import org.keyline.model.plan.Action;

/**
 * Where a schedule takes the dates of the actions from. Other than {@link #OF_THE_MODEL the model's} they may be a
 * baseline's, or those that a planner is just trying out.
 */
public interface StatedDates {

    /** The dates that the model holds; a finish known to the month is the last day of that month. */
    StatedDates OF_THE_MODEL = new StatedDates() {
        @Override
        public LocalDate start(Action action) {
            return action.getStart();
        }

        @Override
        public LocalDate finish(Action action) {
            return Deadlines.lastDay(action.getFinish(), action.getFinishPrecision());
        }
    };

    /**
     * The first day of an action.
     *
     * @param action the action
     * @return its first day, or null where none is stated
     */
    LocalDate start(Action action);

    /**
     * The last day of an action.
     *
     * @param action the action
     * @return its last day, or null where none is stated
     */
    LocalDate finish(Action action);
}
