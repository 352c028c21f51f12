/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.fix;

import java.util.ArrayList;
import java.util.List;

import org.keyline.validation.Fix;

/** Takes the ways to mend one finding, in the order in which they are offered. A label is offered once. */
public final class Offers {

    /** Between what a way does and what it brings about; see {@link SameKind}. */
    static final String BRINGS_ABOUT = "; ";

    private final List<Fix> fixes;

    Offers(List<Fix> before) {
        fixes = new ArrayList<>(before);
    }

    /**
     * Offers a way that needs a person's choice.
     *
     * @param label what it will do, with the values
     * @param change the change
     */
    public void choice(String label, Runnable change) {
        add(new Fix(label, false, change));
    }

    /**
     * Offers a way that cannot change what was meant nor lose any of it, and does no harm when it is applied twice.
     *
     * @param label what it will do, with the values
     * @param change the change
     */
    public void safe(String label, Runnable change) {
        add(new Fix(label, true, change));
    }

    /**
     * Offers a way that needs a person's choice and mends all findings of the rule in the plan, where to do the same to
     * one after the other would be wrong.
     *
     * @param label what it will do to all, with the values
     * @param change the change
     */
    public void forAll(String label, Runnable change) {
        add(new Fix(label, false, true, change));
    }

    private void add(Fix fix) {
        if (fixes.stream().noneMatch(f -> f.label().equals(fix.label()))) {
            fixes.add(fix);
        }
    }

    List<Fix> all() {
        return fixes;
    }
}
