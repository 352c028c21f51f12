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
 * A limit that an action would miss, if the dates that somebody tries out were stated.
 *
 * @param action the action
 * @param limit the earliest limit that binds it: a recommendation's deadline or its own
 * @param finish the last day of the action then
 * @param days calendar days from the limit to that day, at least 1
 */
public record MissedLimit(Action action, Deadline limit, LocalDate finish, long days) {
}
