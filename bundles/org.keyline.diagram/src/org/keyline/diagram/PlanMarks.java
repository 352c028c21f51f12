/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram;

import java.time.LocalDate;

import org.keyline.analysis.Progress;
import org.keyline.model.ElementLabels;
import org.keyline.model.plan.Action;

/** Marks that actions carry in more than one kind of diagram. */
final class PlanMarks {

    private PlanMarks() {
    }

    /** Adds the status: red, amber or green by letter, and whether the action is overdue, complete or cancelled. */
    static void status(Action action, LocalDate day, FigureMarks marks) {
        switch (action.getStatus()) {
        case RED -> marks.badge("R", Tone.RED, "Status red");
        case AMBER -> marks.badge("A", Tone.AMBER, "Status amber");
        case GREEN -> marks.badge("G", Tone.GREEN, "Status green");
        case UNSPECIFIED -> {
            // nothing was stated, nothing is shown
        }
        }
        if (day != null && Progress.isOverdue(action, day)) {
            marks.state(State.OVERDUE).badge("overdue", Tone.PROBLEM,
                    "Overdue on " + ElementLabels.date(day));
        }
        switch (action.getStage()) {
        case COMPLETE -> marks.state(State.COMPLETE).badge("complete", Tone.PLAIN, "Complete");
        case CANCELLED -> marks.state(State.CANCELLED).badge("cancelled", Tone.WARNING, "Cancelled");
        default -> {
            if (action.getPercent() != null && action.getPercent() > 0) {
                marks.badge(action.getPercent() + " %", Tone.PLAIN, action.getPercent() + " percent done");
            }
        }
        }
    }
}
