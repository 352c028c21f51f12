/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.analysis;

import java.time.LocalDate;

/**
 * A stretch of days during which the same actions are under way.
 *
 * @param first its first day
 * @param last its last day
 * @param actions number of actions under way on each of these days
 */
public record Load(LocalDate first, LocalDate last, int actions) {

    /** {@return its length in calendar days, both ends included} */
    public long days() {
        return last.toEpochDay() - first.toEpochDay() + 1;
    }
}
