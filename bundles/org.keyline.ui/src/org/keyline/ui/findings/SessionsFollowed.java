/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.findings;

import org.eclipse.swt.widgets.Display;
import org.keyline.ui.KeylineUi;
import org.keyline.ui.session.ModelListener;
import org.keyline.ui.session.ModelSession;

/** Has a listener told of the changes of all models that are open, and of those that open later. */
public final class SessionsFollowed {

    private final ModelListener listener;
    private final Runnable comingOrGoing;
    private boolean on;

    /**
     * Follows nothing yet.
     *
     * @param listener who is told of changes of the models
     * @param comingOrGoing run when a model was opened, and after one was closed
     */
    public SessionsFollowed(ModelListener listener, Runnable comingOrGoing) {
        this.listener = listener;
        this.comingOrGoing = comingOrGoing;
    }

    /** Begins to follow. */
    public void begin() {
        on = true;
        KeylineUi.sessions().all().forEach(session -> session.addListener(listener));
        KeylineUi.sessions().observe(this::opened, this::closing);
    }

    private void opened(ModelSession session) {
        if (on) {
            session.addListener(listener);
            later();
        }
    }

    private void closing(ModelSession session) {
        if (on) {
            session.removeListener(listener);
            later();
        }
    }

    private void later() {
        Display.getDefault().asyncExec(() -> {
            if (on) {
                comingOrGoing.run();
            }
        });
    }

    /** Follows no more. */
    public void end() {
        on = false;
        KeylineUi.sessions().all().forEach(session -> session.removeListener(listener));
    }
}
