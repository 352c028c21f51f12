/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.analysis;

import java.time.LocalDate;
import java.util.Optional;

import org.keyline.model.plan.Dependency;

/**
 * A dependency that the stated dates do not respect (rule DEP-06).
 *
 * @param dependency the dependency, with its predecessor and successor
 * @param ofStart whether the successor's start comes too early (FS, SS); otherwise its finish does (FF, SF)
 * @param stated the stated day that comes too early
 * @param earliest the first day that respects the dependency
 * @param days calendar days from the one to the other, at least 1
 * @param projectedStart the successor's first day if it waits and keeps its length; empty where its start is not known
 * @param projectedFinish the successor's last day if it waits and keeps its length; empty where its finish is not known
 */
public record DependencyViolation(Dependency dependency, boolean ofStart, LocalDate stated, LocalDate earliest,
        long days, Optional<LocalDate> projectedStart, Optional<LocalDate> projectedFinish) {
}
