/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

/**
 * A day that a diagram with a time axis marks through all its rows.
 *
 * @param id unique in the diagram
 * @param date the day
 * @param kind why it is marked
 * @param element the element that states it; null for today
 * @param label what is written at it: "R1, R5"
 * @param title the same in a phrase, for the tool tip and for assistive technology
 */
public record DateLine(String id, LocalDate date, Kind kind, EObject element, String label, String title) {

    /** Why a day is marked. */
    public enum Kind {
        /** The deadline of recommendations. */
        DEADLINE,
        /** The day to which the plan's status refers. */
        STATUS_DATE,
        /** Today. */
        TODAY
    }
}
