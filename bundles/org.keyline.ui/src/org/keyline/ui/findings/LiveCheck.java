/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.findings;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.widgets.Display;
import org.keyline.ui.KeylineUi;
import org.keyline.ui.session.ModelSession;
import org.keyline.ui.session.ModelSessions;
import org.keyline.validation.Validation;
import org.keyline.validation.live.LiveValidation;

/**
 * Follows the edits of a session's model, checks again what they may have changed, and puts the findings where they are
 * seen. It works in the user interface's thread, a few milliseconds at a time and only when nothing else waits there,
 * so that typing and drawing go on while a large model is checked for the first time.
 */
public final class LiveCheck {

    private static final int SLICE_MILLIS = 12;
    private static final int PAUSE_MILLIS = 3;
    private static final int CATCH_UP_MILLIS = 250;
    private static final Map<ModelSession, LiveCheck> RUNNING = new HashMap<>();

    private final ModelSession session;
    private final FindingMarkers markers;
    private final Runnable step = this::step;
    private LiveValidation live;
    private boolean waiting;

    private LiveCheck(ModelSession session) {
        this.session = session;
        markers = new FindingMarkers(session);
    }

    /**
     * Checks all sessions from now on.
     *
     * @param sessions the sessions
     */
    public static void attach(ModelSessions sessions) {
        sessions.observe(session -> {
            LiveCheck check = new LiveCheck(session);
            RUNNING.put(session, check);
            check.begin();
        }, session -> RUNNING.remove(session).end());
    }

    /**
     * Checks the whole of a session's model anew.
     *
     * @param session an open session
     */
    public static void now(ModelSession session) {
        LiveCheck check = RUNNING.get(session);
        if (check != null) {
            check.live.close();
            check.begin();
        }
    }

    /**
     * Whether the findings of a session are those of the model as it is.
     *
     * @param session a session
     * @return false while there is something to check
     */
    public static boolean isUpToDate(ModelSession session) {
        LiveCheck check = RUNNING.get(session);
        return check == null || check.live.isUpToDate();
    }

    private void begin() {
        live = LiveValidation.of(Validation.standard(), session::roots);
        live.onChange(this::soon);
        soon();
    }

    private void end() {
        live.close();
        live = null;
        markers.clear();
    }

    private void soon() {
        if (!waiting) {
            waiting = true;
            Display.getDefault().asyncExec(step);
        }
    }

    /**
     * Checks at once what is still to be checked, so that what is offered next holds; gives up after a moment and goes
     * on in the background where that is very much.
     *
     * @param session a session
     */
    public static void catchUp(ModelSession session) {
        LiveCheck check = RUNNING.get(session);
        if (check != null && !check.live.isUpToDate()) {
            check.work(CATCH_UP_MILLIS);
        }
    }

    private void step() {
        waiting = false;
        if (live != null && !live.isUpToDate()) {
            work(SLICE_MILLIS);
        }
    }

    private void work(int millis) {
        try {
            if (live.work(millis)) {
                session.setFindings(live.findings(), live.left());
                markers.show();
            } else if (!waiting) {
                waiting = true;
                Display.getCurrent().timerExec(PAUSE_MILLIS, step);
            }
        } catch (RuntimeException e) {
            KeylineUi.log("The model could not be checked", e);
        }
    }
}
