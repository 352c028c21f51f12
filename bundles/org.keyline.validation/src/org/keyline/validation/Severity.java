/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation;

/** How much a finding matters, the gravest first. A guidance profile can change the severity of a rule. */
public enum Severity {
    /** The plan does not satisfy the guidance; export is refused while there are any. */
    ERROR("error"),
    /** Something that is probably wrong and ought to be looked at. */
    WARNING("warning"),
    /** Something worth knowing. */
    INFO("info");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    /**
     * The word of the command line, of JSON and of the catalogue.
     *
     * @return "error", "warning" or "info"
     */
    public String word() {
        return word;
    }

    /**
     * Whether a finding of this severity is at least as grave as another.
     *
     * @param other the severity compared with
     * @return true where this one is the same or graver
     */
    public boolean atLeast(Severity other) {
        return compareTo(other) <= 0;
    }

    /**
     * Reads the word of a severity.
     *
     * @param word "error", "warning" or "info", in any case of letters
     * @return the severity
     * @throws IllegalArgumentException when it is none of them
     */
    public static Severity parse(String word) {
        for (Severity severity : values()) {
            if (severity.word.equalsIgnoreCase(word.strip())) {
                return severity;
            }
        }
        throw new IllegalArgumentException("A severity is error, warning or info, not \"" + word + "\"");
    }
}
