/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.benchmarks;

/** What is done again and again while the clock runs. */
@FunctionalInterface
interface Work {

    /**
     * Does it once.
     *
     * @return something that depends on what was done, so that it cannot be optimised away
     * @throws Exception when it fails; the benchmark then ends
     */
    Object run() throws Exception;

    /** Makes ready for the next time; the clock does not run. */
    default void prepare() {
        // most work needs nothing
    }
}
