/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.benchmarks;

import java.io.PrintWriter;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** The benchmarks as an application {@code org.keyline.benchmarks.application} of the product. */
public class BenchmarkApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        context.applicationRunning();
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        return BenchmarkCommand.run(arguments, new PrintWriter(System.out, true), new PrintWriter(System.err, true));
    }

    @Override
    public void stop() {
        // a run of benchmarks holds nothing that has to be closed
    }
}
