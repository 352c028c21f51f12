/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.analysis;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.keyline.model.plan.Action;

/** The dates of a model but for some actions, for which somebody tries out others. The model stays as it is. */
public final class TriedDates implements StatedDates {

    private record Days(LocalDate start, LocalDate finish) {
    }

    private final Map<Action, Days> tried = new HashMap<>();

    /**
     * Tries other dates for an action.
     *
     * @param action the action
     * @param start its first day; null for none
     * @param finish its last day; null for none
     * @return this
     */
    public TriedDates put(Action action, LocalDate start, LocalDate finish) {
        tried.put(action, new Days(start, finish));
        return this;
    }

    @Override
    public LocalDate start(Action action) {
        Days days = tried.get(action);
        return days == null ? OF_THE_MODEL.start(action) : days.start();
    }

    @Override
    public LocalDate finish(Action action) {
        Days days = tried.get(action);
        return days == null ? OF_THE_MODEL.finish(action) : days.finish();
    }
}
