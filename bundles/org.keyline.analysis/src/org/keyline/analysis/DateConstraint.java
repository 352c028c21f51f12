/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.analysis;

import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.DependencyType;

/**
 * A dependency as an inequality between two days: the successor's end comes no earlier than the predecessor's end plus
 * an offset. Conventions are those of {@link Schedule}.
 *
 * @param dependency the dependency
 * @param fromFinish whether the predecessor's finish counts, otherwise its start
 * @param toStart whether the successor's start counts, otherwise its finish
 * @param offset calendar days from the one to the other, at least
 */
record DateConstraint(Dependency dependency, boolean fromFinish, boolean toStart, long offset) {

    /**
     * Reads a dependency.
     *
     * @param dependency the dependency
     * @param sameDay whether the day on which a finish-to-start predecessor finishes may be shared
     */
    static DateConstraint of(Dependency dependency, boolean sameDay) {
        DependencyType type = dependency.getType();
        boolean fromFinish = type == DependencyType.FS || type == DependencyType.FF;
        boolean toStart = type == DependencyType.FS || type == DependencyType.SS;
        long offset = lag(dependency) + switch (type) {
        case FS -> sameDay ? 0 : 1;
        case SF -> -1;
        default -> 0;
        };
        return new DateConstraint(dependency, fromFinish, toStart, offset);
    }

    /** The lag in calendar days; 0 where none is stated. */
    static int lag(Dependency dependency) {
        return dependency.getLagDays() == null ? 0 : dependency.getLagDays();
    }
}
