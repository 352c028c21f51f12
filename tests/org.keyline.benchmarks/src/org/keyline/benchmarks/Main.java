/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.benchmarks;

import java.io.PrintWriter;

/** The benchmarks on a plain class path. */
public final class Main {

    private Main() {
    }

    /**
     * Runs benchmarks and ends the process with the exit status of {@link BenchmarkCommand}.
     *
     * @param arguments the arguments of {@code keyline bench}
     */
    public static void main(String[] arguments) {
        System.exit(BenchmarkCommand.run(arguments, new PrintWriter(System.out, true),
                new PrintWriter(System.err, true)));
    }
}
