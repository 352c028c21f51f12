/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.layout;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The time axis of an arranged diagram.
 *
 * @param first the first day on it: the first of a month
 * @param last the last day on it: the last of a month
 * @param left x of the beginning of the first day
 * @param dayWidth how wide a day is, in drawing units
 * @param height height of the head with years, months and the labels of marked days; the rows begin below it
 */
public record TimeAxis(LocalDate first, LocalDate last, double left, double dayWidth, double height) {

    /** How long a bar is drawn whose other end is not known, in days. */
    public static final int OPEN_DAYS = 14;

    /**
     * Where a day begins.
     *
     * @param day the day
     * @return x in drawing units
     */
    public double x(LocalDate day) {
        return left + ChronoUnit.DAYS.between(first, day) * dayWidth;
    }

    /**
     * Where a day ends.
     *
     * @param day the day
     * @return x in drawing units
     */
    public double endX(LocalDate day) {
        return x(day) + dayWidth;
    }

    /**
     * The day at some place.
     *
     * @param x in drawing units
     * @return the day, also before the first and after the last
     */
    public LocalDate dayAt(double x) {
        return first.plusDays((long) Math.floor((x - left) / dayWidth));
    }

    /**
     * Where the axis ends.
     *
     * @return x in drawing units
     */
    public double right() {
        return endX(last);
    }
}
