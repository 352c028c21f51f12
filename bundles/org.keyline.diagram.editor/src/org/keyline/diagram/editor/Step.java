/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.jface.action.Action;

/** An action whose name and whether it can be done are asked for whenever it is shown. */
final class Step extends Action {

    private final Supplier<String> text;
    private final BooleanSupplier enabled;
    private final Runnable run;

    Step(Supplier<String> text, BooleanSupplier enabled, Runnable run) {
        this.text = text;
        this.enabled = enabled;
        this.run = run;
        update();
    }

    Step(String text, BooleanSupplier enabled, Runnable run) {
        this(() -> text, enabled, run);
    }

    void update() {
        setText(text.get());
        setEnabled(enabled.getAsBoolean());
    }

    @Override
    public void run() {
        if (enabled.getAsBoolean()) {
            run.run();
        }
    }
}
