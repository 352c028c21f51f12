/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.benchmarks;

import java.util.OptionalDouble;

/**
 * One line of the report.
 *
 * @param benchmark name of the benchmark
 * @param size the size, in the unit given
 * @param unit what is counted: elements, actions
 * @param what what was measured
 * @param times how long it took
 * @param baseline what it is compared with
 * @param baselineTimes how long that took
 * @param aim the ratio that is aimed at; empty where there is none
 * @param growth how many times longer it took than at the size before; empty at the first size
 * @param sizeGrowth how many times larger this size is than the one before; 1 at the first size
 */
record Result(String benchmark, int size, String unit, String what, Times times, String baseline,
        Times baselineTimes, OptionalDouble aim, OptionalDouble growth, double sizeGrowth) {

    /** {@return the ratio of the medians} */
    double ratio() {
        return times.median() / baselineTimes.median();
    }

    /** {@return the ratio of the shortest times: less disturbed where the machine has other work} */
    double leastRatio() {
        return times.min() / baselineTimes.min();
    }

    /** {@return whether the ratio is within the aim; true where there is no aim} */
    boolean aimMet() {
        return aim.isEmpty() || ratio() <= aim.getAsDouble();
    }
}
