/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.live;

import java.util.List;

import org.keyline.validation.Finding;

/**
 * How the findings differ from those told before. Findings that somebody decided to leave are among neither.
 *
 * @param appeared the findings that are new, in no particular order
 * @param gone the findings that there are no more, in no particular order
 */
public record FindingsChange(List<Finding> appeared, List<Finding> gone) {

    /** Keeps the lists unchangeable. */
    public FindingsChange {
        appeared = List.copyOf(appeared);
        gone = List.copyOf(gone);
    }

    /**
     * Whether nothing differs.
     *
     * @return true where no finding appeared or went
     */
    public boolean isEmpty() {
        return appeared.isEmpty() && gone.isEmpty();
    }
}
