/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.Test;

/** The order of what stands in the columns of the findings. */
class FindingColumnTest {

    @Test
    void numbersAreSortedByTheirValueAndLettersByTheAlphabet() {
        assertEquals(List.of("Action A.2", "Action A.10", "Action a.11", "Action B.1", "Étude", "plan 2", "Plan 10"),
                List.of("Plan 10", "Action B.1", "Action A.10", "plan 2", "Action a.11", "Étude", "Action A.2").stream()
                        .sorted(Comparator.comparing(FindingColumn::naturalKey)).toList());
    }
}
