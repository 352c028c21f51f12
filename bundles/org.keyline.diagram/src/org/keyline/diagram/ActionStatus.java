/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.keyline.analysis.Progress;
import org.keyline.model.core.Rag;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.Stage;

/** How an action stands, as far as one can ask a diagram for it. One action can have several of these. */
public enum ActionStatus {

    /** Reported or judged red. */
    RED("red", "red"),

    /** Reported or judged amber. */
    AMBER("amber", "amber"),

    /** Reported or judged green. */
    GREEN("green", "green"),

    /** Neither red nor amber nor green was stated. */
    UNSTATED("unstated", "without a red, amber or green"),

    /** It ought to have been finished before the plan's status date, or before today where the plan has none. */
    OVERDUE("overdue", "overdue"),

    /** Complete. */
    COMPLETE("complete", "complete"),

    /** Neither complete nor cancelled. */
    OPEN("open", "open"),

    /** Cancelled. */
    CANCELLED("cancelled", "cancelled");

    private final String id;
    private final String words;

    ActionStatus(String id, String words) {
        this.id = id;
        this.words = words;
    }

    /**
     * The stable name.
     *
     * @return one lower-case word
     */
    public String id() {
        return id;
    }

    /**
     * The status in a sentence.
     *
     * @return such as "overdue"
     */
    public String words() {
        return words;
    }

    /**
     * Finds a status by its name.
     *
     * @param id its {@link #id()}, in any case
     * @return the status, empty if there is none of that name
     */
    public static Optional<ActionStatus> of(String id) {
        String name = id.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(status -> status.id.equals(name)).findFirst();
    }

    /**
     * Whether an action has this status.
     *
     * @param action the action
     * @param day the day to which "overdue" refers; null where none is known: nothing is overdue then
     * @return whether it has
     */
    public boolean isOf(Action action, LocalDate day) {
        return switch (this) {
        case RED, AMBER, GREEN, UNSTATED -> isOf(action.getStatus());
        case OVERDUE -> day != null && Progress.isOverdue(action, day);
        case COMPLETE -> Progress.isComplete(action);
        case OPEN -> !Progress.isComplete(action) && action.getStage() != Stage.CANCELLED;
        case CANCELLED -> action.getStage() == Stage.CANCELLED;
        };
    }

    /**
     * Whether this is a colour of red, amber, green.
     *
     * @param colour the colour
     * @return whether this status stands for it; false for all that are no colours
     */
    public boolean isOf(Rag colour) {
        return switch (this) {
        case RED -> colour == Rag.RED;
        case AMBER -> colour == Rag.AMBER;
        case GREEN -> colour == Rag.GREEN;
        case UNSTATED -> colour == Rag.UNSPECIFIED;
        default -> false;
        };
    }

    /**
     * Whether parts of a framework can have it.
     *
     * @return true for the colours
     */
    public boolean isColour() {
        return ordinal() <= UNSTATED.ordinal();
    }
}
