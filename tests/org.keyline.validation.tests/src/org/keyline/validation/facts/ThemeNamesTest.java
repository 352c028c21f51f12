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

class ThemeNamesTest {

    @ParameterizedTest
    @CsvSource({ "value for money (VFM), VFM WORK AREA/THEME, true", "value for money, VFM, true",
            "staffing structures, STRUCTURES WORK AREA THEME, true", "service access, Access to services, true",
            "'communication, consultation and vision', CONSULTATION AND VISION, true",
            "key lines of enquiry, KLOE, true", "staff training, Equality and diversity, false",
            "performance management, Staff training, false", "service access, Service charges, false",
            "staffing structures, staff training and development, false" })
    void namesThatMayMeanTheSameAreAlike(String one, String other, boolean alike) {
        assertEquals(alike, ThemeNames.likeness(one, other) > 0.5, () -> "" + ThemeNames.likeness(one, other));
        assertEquals(ThemeNames.likeness(one, other), ThemeNames.likeness(other, one));
    }
}
