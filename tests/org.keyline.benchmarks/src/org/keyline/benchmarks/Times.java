/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.benchmarks;

import java.util.Arrays;

/**
 * Times of the same work done several times.
 *
 * @param count how many times it was measured
 * @param median the median in milliseconds
 * @param min the shortest in milliseconds
 * @param max the longest in milliseconds
 */
record Times(int count, double median, double min, double max) {

    private static final double NANOS = 1e6;

    /**
     * Sums up samples.
     *
     * @param nanos the samples in nanoseconds, at least one
     */
    static Times of(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;
        return new Times(sorted.length, median / NANOS, sorted[0] / NANOS, sorted[sorted.length - 1] / NANOS);
    }
}
