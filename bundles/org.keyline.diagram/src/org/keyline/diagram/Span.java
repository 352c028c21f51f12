/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram;

import java.time.LocalDate;

/**
 * When something happens, for a diagram with a time axis.
 *
 * @param start its first day; null if it is not known
 * @param finish its last day; null if it is not known
 * @param limit the day by which it must be finished; null if there is none
 */
public record Span(LocalDate start, LocalDate finish, LocalDate limit) {

    /** Nothing is known. */
    public static final Span UNKNOWN = new Span(null, null, null);

    /**
     * A point of time.
     *
     * @param day the day
     * @return a span of one day
     */
    public static Span at(LocalDate day) {
        return new Span(day, day, null);
    }
}
