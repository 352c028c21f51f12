/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNamesTest {

    @ParameterizedTest
    @CsvSource({ "Joan Archer, Joan Archer, true", "Joan Archer, J. Archer, true", "Joan Archer, JOAN  ARCHER, true",
            "Joan Archer, 'Archer, Joan', true", "Joan Archer, Cllr Archer, true", "Joan Archer, JA Archer, false",
            "Joan Archer, Joan Arrowsmith, false", "Joan Archer, J A, false", "Joan Archer, Peter Archer, false",
            "Joan M Archer, Joan Archer, true", "Joan Archer, '', false" })
    void namesAreComparedTolerantly(String one, String other, boolean same) {
        assertEquals(same, PersonNames.same(one, other));
        assertEquals(same, PersonNames.same(other, one));
    }
}
