/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.analysis;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

import org.keyline.model.plan.Action;

/**
 * What the critical path method says of one action. All days are included: an action from the 1st to the 3rd takes
 * three.
 *
 * @param action the action
 * @param start first day as stated
 * @param finish last day as stated
 * @param days length in calendar days, at least 1
 * @param earlyStart the earliest first day: not before the one stated, nor before what it waits for allows
 * @param earlyFinish the earliest last day
 * @param lateStart the latest first day that delays neither a limit nor the plan's end
 * @param lateFinish the latest last day that delays neither a limit nor the plan's end
 * @param totalFloat calendar days by which it can slip before a limit (its own or a later action's) or the plan's end
 *     is missed; negative where one is missed already
 * @param freeFloat calendar days by which it can slip before any action that waits for it, or the plan's end, is
 *     delayed; never negative
 * @param deadline the limit that binds the action itself, if any
 */
public record ScheduledAction(Action action, LocalDate start, LocalDate finish, long days, LocalDate earlyStart,
        LocalDate earlyFinish, LocalDate lateStart, LocalDate lateFinish, long totalFloat, long freeFloat,
        Optional<Deadline> deadline) {

    /** Makes the answer for one action. */
    public ScheduledAction {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(deadline, "deadline");
    }

    /** {@return whether it has no float: a slip of one day misses a limit or the plan's end} */
    public boolean critical() {
        return totalFloat <= 0;
    }

    /** {@return whether what it waits for pushes it beyond its stated dates} */
    public boolean delayed() {
        return earlyStart.isAfter(start);
    }

    /** {@return calendar days by which what it waits for pushes it beyond its stated dates; 0 where nothing does} */
    public long delayDays() {
        return earlyStart.toEpochDay() - start.toEpochDay();
    }

    /**
     * Calendar days from the earliest finish to its own limit.
     *
     * @return 0 where it finishes on the limit, negative where after; empty where nothing limits it
     */
    public OptionalLong floatToDeadline() {
        return daysTo(earlyFinish);
    }

    /**
     * Calendar days from the finish as stated to its own limit (rules DAT-06, DAT-07, DAT-12).
     *
     * @return 0 where it finishes on the limit, negative where after; empty where nothing limits it
     */
    public OptionalLong statedFloatToDeadline() {
        return daysTo(finish);
    }

    private OptionalLong daysTo(LocalDate end) {
        return deadline.isPresent() ? OptionalLong.of(deadline.get().date().toEpochDay() - end.toEpochDay())
                : OptionalLong.empty();
    }
}
