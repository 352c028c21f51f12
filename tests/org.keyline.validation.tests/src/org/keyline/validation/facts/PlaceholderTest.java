/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholderTest {

    @ParameterizedTest
    @ValueSource(strings = { "(link to latest report for this theme to go here)", "(link to the report to go here",
            "Link to the register: _____", "(insert name of council) Council", "[insert date]", "<insert text>",
            "Visit the office at xx", "TBC", "tbc", "To be confirmed", "The lead is TBA", "Lorem ipsum dolor", "[name]",
            "[date] to [date]", "???", "dd/mm/yyyy", "d.m.yy", "D-M-YYYY", "(delete as necessary)",
            "Click here to enter text.", "XXX",
            "Cost (to be confirmed)" })
    void whatWasLeftToBeFilledInIsFound(String text) {
        assertTrue(Placeholder.in(text).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "Review the out-of-hours service (see A.6)", "Is the office open to all?",
            "Agree what is to be confirmed by the board", "Insert the leaflet into the spring newsletter",
            "Letters go here and there", "Complete the review (complete by June 2009)", "Tenants' handbook, part XX",
            "File names with one_underscore", "and so on ...", "The text of the letter", "Names and dates of birth",
            "Train staff [see B.2]", "Exceed the target" })
    void ordinaryTextIsNot(String text) {
        assertEquals(Optional.empty(), Placeholder.in(text));
    }
}
