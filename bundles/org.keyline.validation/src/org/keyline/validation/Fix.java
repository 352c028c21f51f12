/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation;

import java.util.Objects;

/**
 * A way to mend what a finding reports. The change is made on the model directly; whoever applies it records it, so
 * that it can be undone.
 *
 * @param label what it will do, with the values, such as "Set the finish to 30 November 2009"
 * @param safe whether it cannot lose or change meaning, so that it may be applied without asking
 * @param forAll whether it mends all findings of its rule in the plan, and not this one alone
 * @param change the change itself; applied at most once, and only while the finding still holds
 */
public record Fix(String label, boolean safe, boolean forAll, Runnable change) {

    /** Refuses a fix without label or change. */
    public Fix {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(change, "change");
    }

    /**
     * A way to mend one finding.
     *
     * @param label what it will do, with the values
     * @param safe whether it cannot lose or change meaning
     * @param change the change itself
     */
    public Fix(String label, boolean safe, Runnable change) {
        this(label, safe, false, change);
    }
}
