/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.keyline.model.resource.KeylineResource;
import org.keyline.model.resource.ModelFiles;
import org.keyline.testsupport.PlanBuilder;

/** The workbench that a test runs in, driven from the test's thread. */
final class Running {

    private static final int PATIENCE_MILLIS = 120_000;
    private static final int STEP_MILLIS = 50;

    private Running() {
    }

    /** Does something in the user interface's thread, and gives its result. */
    static <T> T ui(Callable<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        display().syncExec(() -> {
            try {
                result.set(work.call());
            } catch (Throwable e) {
                failure.set(e);
            }
        });
        if (failure.get() != null) {
            throw new AssertionError(failure.get().getMessage(), failure.get());
        }
        return result.get();
    }

    /** Does something in the user interface's thread. */
    static void run(Runnable work) {
        ui(() -> {
            work.run();
            return null;
        });
    }

    /** Waits until something holds, looked at in the user interface's thread; fails where it never does. */
    static void await(String what, BooleanSupplier condition) throws InterruptedException {
        for (int waited = 0; waited < PATIENCE_MILLIS; waited += STEP_MILLIS) {
            if (ui(condition::getAsBoolean)) {
                return;
            }
            Thread.sleep(STEP_MILLIS);
        }
        throw new AssertionError("It never came about that " + what);
    }

    /** Writes a small model. */
    static Path model(Path file) throws IOException {
        KeylineResource resource = ModelFiles.create(ModelFiles.newResourceSet(), file);
        resource.getContents().addAll(PlanBuilder.plan().action("A.1").roots());
        resource.save(null);
        return file;
    }

    /** The page of the workbench's window. */
    static IWorkbenchPage page() {
        return ui(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage());
    }

    /** The display of the workbench. */
    static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }
}
