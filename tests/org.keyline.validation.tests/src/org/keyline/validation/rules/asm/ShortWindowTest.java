/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.asm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.keyline.testsupport.AssessmentBuilder.assessment;

import org.junit.jupiter.api.Test;
import org.keyline.validation.rules.RuleTest;

class ShortWindowTest extends RuleTest {

    ShortWindowTest() {
        super(ShortWindow.class);
    }

    @Test
    void tenDaysAreRight() {
        satisfied(assessment().window("2009-06-01", "2009-06-10").roots());
    }

    @Test
    void elevenDaysAreFound() {
        says(broken(assessment().window("2009-06-01", "2009-06-11").roots(), null), "over 11 days");
    }

    @Test
    void withoutWindowNothingIsSaid() {
        satisfied(assessment().roots());
    }

    @Test
    void theDaysAreAParameter() {
        assertEquals(1, findings(assessment().window("2009-06-01", "2009-06-10").roots(), parameter("days", 7)).size());
    }
}
