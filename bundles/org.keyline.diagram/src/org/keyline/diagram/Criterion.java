/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** By what a diagram can be narrowed to a part of the model. */
public enum Criterion {

    /** The work stream of an action, by its reference, name or ID. */
    WORK_STREAM("work-stream", "Work stream"),

    /** Who leads an action or helps with it, by name, reference or ID. */
    PERSON("person", "Person"),

    /** How an action stands, or how a part of a framework was judged: an {@link ActionStatus}. */
    STATUS("status", "Status"),

    /** How grave the findings about an element are: a {@link Gravity}. */
    SEVERITY("severity", "Findings"),

    /** Only actions on the critical path. */
    CRITICAL("critical", "Critical path only"),

    /** Only recommendations that no action covers, and actions that answer nothing. */
    UNCOVERED("uncovered", "Uncovered only");

    private final String id;
    private final String label;

    Criterion(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /**
     * The stable name.
     *
     * @return one lower-case word, as the command line and files have it
     */
    public String id() {
        return id;
    }

    /**
     * What people call it.
     *
     * @return such as "Work stream"
     */
    public String label() {
        return label;
    }

    /**
     * Whether it is on or off, and takes no values.
     *
     * @return true for the critical path and for what is not covered
     */
    public boolean isSwitch() {
        return this == CRITICAL || this == UNCOVERED;
    }

    /**
     * Finds a criterion by its name.
     *
     * @param id its {@link #id()}, in any case
     * @return the criterion, empty if there is none of that name
     */
    public static Optional<Criterion> of(String id) {
        String name = id.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(criterion -> criterion.id.equals(name)).findFirst();
    }
}
