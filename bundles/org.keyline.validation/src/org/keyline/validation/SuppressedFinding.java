/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation;

import java.util.Objects;

import org.keyline.model.guidance.Suppression;

/**
 * A finding that somebody decided to leave.
 *
 * @param finding the finding
 * @param suppression who decided so, when and why
 */
public record SuppressedFinding(Finding finding, Suppression suppression) {

    /** Refuses one without finding or decision. */
    public SuppressedFinding {
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(suppression, "suppression");
    }

    /**
     * The decision in words.
     *
     * @return such as "left by A. Officer on 1 May 2009: the council agreed to it", with what is recorded of it
     */
    public String inWords() {
        StringBuilder words = new StringBuilder("left");
        if (Wording.filled(suppression.getSuppressedBy())) {
            words.append(" by ").append(suppression.getSuppressedBy().strip());
        }
        if (suppression.getSuppressedOn() != null) {
            words.append(" on ").append(Wording.date(suppression.getSuppressedOn()));
        }
        return words.append(": ").append(Wording.filled(suppression.getReason()) ? suppression.getReason().strip()
                : "no reason is recorded").toString();
    }
}
