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

/** How grave a finding of a check is. Diagrams are told of findings; they check nothing themselves. */
public enum Gravity {

    /** The guidance is not met. */
    ERROR("error"),

    /** Something to look at. */
    WARNING("warning"),

    /** For information. */
    INFO("info");

    private final String id;

    Gravity(String id) {
        this.id = id;
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
     * A number of such findings in words.
     *
     * @param number how many
     * @return such as "2 errors"
     */
    public String count(int number) {
        return this == INFO ? number + " for information" : FigureTexts.count(number, id);
    }

    /**
     * Such findings in words.
     *
     * @return such as "errors"
     */
    public String several() {
        return this == INFO ? "notes for information" : id + "s";
    }

    /**
     * Finds a gravity by its name.
     *
     * @param id its {@link #id()}, in any case
     * @return the gravity, empty if there is none of that name
     */
    public static Optional<Gravity> of(String id) {
        String name = id.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(gravity -> gravity.id.equals(name)).findFirst();
    }
}
