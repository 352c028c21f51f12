/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.keyline.ui.KeylineUi;
import org.keyline.ui.session.FindingIndex;
import org.keyline.ui.session.ModelChange;
import org.keyline.ui.session.ModelListener;
import org.keyline.ui.session.ModelSession;
import org.keyline.ui.session.ModelSessions;
import org.keyline.ui.session.ModelSnapshot;
import org.keyline.validation.Finding;
import org.keyline.validation.Validation;
import org.keyline.validation.ValidationResult;

/**
 * Checks a session's model in the background, a moment after each change, and puts the findings where they are seen.
 */
public final class BackgroundCheck extends Job implements ModelListener {

    /** The family of all checks, to wait for them. */
    public static final Object FAMILY = new Object();

    private static final long DELAY_MILLIS = 400;
    private static final Map<ModelSession, BackgroundCheck> RUNNING = new HashMap<>();

    private final ModelSession session;
    private volatile boolean closed;

    private BackgroundCheck(ModelSession session) {
        super("Checking the model");
        this.session = session;
        setPriority(DECORATE);
    }

    /**
     * Checks all sessions from now on.
     *
     * @param sessions the sessions
     */
    public static void attach(ModelSessions sessions) {
        sessions.observe(session -> {
            BackgroundCheck check = new BackgroundCheck(session);
            RUNNING.put(session, check);
            session.addListener(check);
            check.schedule();
        }, session -> RUNNING.remove(session).close());
    }

    /**
     * Checks a session's model without waiting for a change.
     *
     * @param session an open session
     */
    public static void now(ModelSession session) {
        BackgroundCheck check = RUNNING.get(session);
        if (check != null) {
            check.cancel();
            check.schedule();
        }
    }

    private void close() {
        closed = true;
        cancel();
        FindingMarkers.clear(session);
    }

    @Override
    public void modelChanged(ModelChange change) {
        cancel();
        schedule(DELAY_MILLIS);
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == FAMILY;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        if (closed || !PlatformUI.isWorkbenchRunning()) {
            return Status.CANCEL_STATUS;
        }
        Display display = PlatformUI.getWorkbench().getDisplay();
        ModelSnapshot[] snapshot = new ModelSnapshot[1];
        display.syncExec(() -> snapshot[0] = closed ? null : session.snapshot());
        if (snapshot[0] == null) {
            return Status.CANCEL_STATUS;
        }
        try {
            ValidationResult result = Validation.standard().run(snapshot[0].roots(), monitor);
            List<FindingIndex.Mark> marks = marks(snapshot[0], result);
            display.syncExec(() -> {
                if (!closed && !monitor.isCanceled()) {
                    session.setFindings(marks);
                    FindingMarkers.show(session);
                }
            });
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (RuntimeException e) {
            KeylineUi.log("The model could not be checked", e);
            return Status.OK_STATUS;
        }
    }

    private static List<FindingIndex.Mark> marks(ModelSnapshot snapshot, ValidationResult result) {
        List<FindingIndex.Mark> marks = new ArrayList<>();
        for (Finding finding : result.findings()) {
            EObject original = snapshot.original(finding.element());
            if (original != null) {
                marks.add(new FindingIndex.Mark(original, finding.rule(), finding.severity(), finding.message(),
                        finding.feature() == null ? null : finding.feature().getName()));
            }
        }
        return marks;
    }
}
