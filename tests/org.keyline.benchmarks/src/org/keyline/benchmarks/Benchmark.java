/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.benchmarks;

/** Something that is measured at several sizes. */
interface Benchmark {

    /** The name by which it is asked for: one lower-case word. */
    String name();

    /** What is measured and compared with what, in one line. */
    String description();

    /**
     * Measures.
     *
     * @param run gives the means, and takes the results
     * @throws Exception when what is measured fails; the benchmark then has no result
     */
    void measure(BenchmarkRun run) throws Exception;
}
