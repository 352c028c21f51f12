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

/** By what the actions of a diagram are put together. */
public enum Lanes {

    /** By nothing: each stands where its dependencies lead it. */
    NONE("none", "No lanes"),

    /** By work stream. */
    WORK_STREAM("work-stream", "Lanes by work stream"),

    /** By the person who leads them. */
    PERSON("person", "Lanes by person");

    private final String id;
    private final String label;

    Lanes(String id, String label) {
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
     * @return the words of a menu
     */
    public String label() {
        return label;
    }

    /**
     * Finds lanes by their name.
     *
     * @param id their {@link #id()}, in any case
     * @return the lanes, empty if there are none of that name
     */
    public static Optional<Lanes> of(String id) {
        String name = id.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(lanes -> lanes.id.equals(name)).findFirst();
    }
}
