/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange;

import java.util.Locale;
import java.util.Objects;

import org.keyline.exchange.reading.StatusText;
import org.keyline.model.core.Priority;
import org.keyline.model.core.Rag;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.Stage;

/** Writes an action's priority and status so that they are read again as they are. */
final class StatusCells {
    private StatusCells() {
    }

    static String priority(Action action) {
        String text = Objects.toString(action.getPriorityText(), "");
        if (action.getPriority() == Priority.UNSPECIFIED) {
            return text;
        }
        String priority = capitalised(action.getPriority().getLiteral());
        return text.isEmpty() ? priority : priority + " (" + text + ')';
    }

    static String status(Action action) {
        String text = action.getStatusText();
        if (text != null) {
            StatusText read = StatusText.read(text);
            if (read.rag() == action.getStatus() && read.stage() == action.getStage()) {
                return text;
            }
        }
        String light = action.getStatus() == Rag.UNSPECIFIED ? "" : capitalised(action.getStatus().getLiteral());
        String stage = stage(action.getStage());
        return light.isEmpty() || stage.isEmpty() ? light + stage : light + ", " + stage;
    }

    private static String stage(Stage stage) {
        return switch (stage) {
        case NOT_STARTED -> "not started";
        case IN_PROGRESS -> "in progress";
        case COMPLETE -> "complete";
        case CANCELLED -> "cancelled";
        default -> "";
        };
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.UK) + word.substring(1);
    }
}
