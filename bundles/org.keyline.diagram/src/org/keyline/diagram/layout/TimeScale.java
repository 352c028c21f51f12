/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.layout;

import java.util.Locale;
import java.util.Optional;

/** How much room a day takes on a time axis, by what can be told apart on it. */
public enum TimeScale {

    /** As much as lets the whole time fit a page. */
    FIT("Fit the page", 0),

    /** Single days. */
    DAYS("Days", 22),

    /** Weeks, by their Mondays. */
    WEEKS("Weeks", 6),

    /** Months. */
    MONTHS("Months", 2),

    /** Quarters of a year. */
    QUARTERS("Quarters", 0.7);

    private final String label;
    private final double dayWidth;

    TimeScale(String label, double dayWidth) {
        this.label = label;
        this.dayWidth = dayWidth;
    }

    /**
     * What people call it.
     *
     * @return such as "Weeks"
     */
    public String label() {
        return label;
    }

    /**
     * Its stable name, for files.
     *
     * @return such as "weeks"
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The width of a day.
     *
     * @return drawing units; 0 for as much as fits
     */
    public double dayWidth() {
        return dayWidth;
    }

    /**
     * Finds a scale.
     *
     * @param id its stable name
     * @return the scale; empty if there is none of that name
     */
    public static Optional<TimeScale> of(String id) {
        for (TimeScale scale : values()) {
            if (scale.id().equals(id)) {
                return Optional.of(scale);
            }
        }
        return Optional.empty();
    }

    /**
     * The scale that shows more of the detail, or less.
     *
     * @param finer whether a day gets more room
     * @return the next one; the same at the end
     */
    public TimeScale next(boolean finer) {
        return switch (this) {
        case FIT -> finer ? WEEKS : MONTHS;
        case DAYS -> finer ? DAYS : WEEKS;
        case WEEKS -> finer ? DAYS : MONTHS;
        case MONTHS -> finer ? WEEKS : QUARTERS;
        case QUARTERS -> finer ? MONTHS : QUARTERS;
        };
    }
}
