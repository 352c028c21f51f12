/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.keyline.model.plan.Action;
import org.keyline.model.plan.Dependency;

/**
 * An action that could not keep its dates, if the dates that somebody tries out were stated.
 *
 * @param action the action
 * @param days calendar days by which it would start later than now allowed for, at least 1
 * @param start the first day on which it could start; empty where its start is not known
 * @param finish the last day then, its length kept; empty where its finish is not known
 * @param heldBy the dependencies that would hold it
 */
public record Slip(Action action, long days, Optional<LocalDate> start, Optional<LocalDate> finish,
        List<Dependency> heldBy) {
}
