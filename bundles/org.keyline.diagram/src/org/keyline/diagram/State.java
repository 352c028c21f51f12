/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram;

/**
 * What is the matter with an element, as far as it changes how the element is drawn. Colours and strokes for the states
 * are in {@code org.keyline.diagram.style}; no state is shown by colour alone.
 */
public enum State {

    /** A recommendation that no action addresses, where one is needed. */
    UNCOVERED("Recommendation that no action addresses"),

    /** An action that addresses nothing. */
    UNLINKED("Action that addresses no recommendation"),

    /** A recommendation that is cited by the plan but not described in a report. */
    CITED_ONLY("Recommendation cited, but not described"),

    /** A source other than a recommendation of the reports. */
    OTHER_SOURCE("Other source that is named"),

    /** On the critical path: a delay of it delays the end. */
    CRITICAL("On the critical path"),

    /** Part of a cycle of dependencies. */
    CYCLE("In a cycle of dependencies"),

    /** Finishes after its deadline, or begins before what it waits for is done. */
    LATE("Later than it must be, or begins too early"),

    /** Ought to have been finished before the day of the status. */
    OVERDUE("Overdue: ought to be finished by now"),

    /** A dependency that orders nothing: informs, or is aligned with. */
    SOFT("Informs or is aligned with: orders nothing"),

    /** Judged red. */
    JUDGED_RED("Judged red"),

    /** Judged amber. */
    JUDGED_AMBER("Judged amber"),

    /** Judged green. */
    JUDGED_GREEN("Judged green"),

    /** Complete. */
    COMPLETE("Complete"),

    /** Cancelled. */
    CANCELLED("Cancelled");

    private final String meaning;

    State(String meaning) {
        this.meaning = meaning;
    }

    /**
     * What the state means, in the words of a legend.
     *
     * @return a phrase
     */
    public String meaning() {
        return meaning;
    }
}
