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

/**
 * What one person leads at the same time (rule ACC-08).
 *
 * @param person the lead officer
 * @param actions all actions that the person leads, in the plan's order, without cancelled ones
 * @param undated those of them that could not be counted, since a date is missing or the finish lies before the start
 * @param loads how many are under way, from the first start to the last finish, without days on which there are none
 *     and with a new stretch wherever an action begins or ends
 * @param peak the greatest number under way on one day; 0 where none is dated
 * @param peakLoad the first longest stretch at that number; empty where none is dated
 * @param peakActions the actions under way on its first day, in the plan's order
 */
public record PersonLoad(Person person, List<Action> actions, List<Action> undated, List<Load> loads, int peak,
        Optional<Load> peakLoad, List<Action> peakActions) {

    /** Makes a load with copies of the lists. */
    public PersonLoad {
        actions = List.copyOf(actions);
        undated = List.copyOf(undated);
        loads = List.copyOf(loads);
        peakActions = List.copyOf(peakActions);
    }
}
