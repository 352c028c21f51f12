/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.analysis;

import java.time.LocalDate;
import java.util.Objects;

import org.keyline.model.core.DatePrecision;
import org.keyline.model.core.Element;

/**
 * A day by which an action must be finished, with the element that states it.
 *
 * @param date the last day on which it may finish; where only a month was stated, the last day of that month
 * @param precision how exactly it was stated
 * @param source the element that states it: a recommendation (NCC Annex A, last lines), or the action itself with its
 *     "must be fully implemented by" (NCC Annex A)
 */
public record Deadline(LocalDate date, DatePrecision precision, Element source) {

    /** Makes a deadline; nothing of it may be absent. */
    public Deadline {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(precision, "precision");
        Objects.requireNonNull(source, "source");
    }
}
