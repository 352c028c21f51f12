/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keyline.model.core.Rag;
import org.keyline.model.plan.ActionKind;
import org.keyline.model.plan.Stage;

/** Texts, kinds, statuses, amounts. */
class WordsTest {

    @Test
    void bulletsBecomeLinesAndSentencesRunOn() {
        assertEquals("Do it well, including:\n• one\n• two",
                ActionText.join(List.of("Do it well, including: • one • two")));
        assertEquals("Do it well with everybody.", ActionText.join(List.of("Do it well", "with everybody.")));
        assertEquals("Do it:\n• one\n• Two", ActionText.join(List.of("Do it:", " one", "Two")));
        assertEquals("Do it\n• one\n• two", ActionText.join(List.of("Do it\n- one\n* two")));
        assertEquals("First.\nSecond.", ActionText.join(List.of("First.", "Second.")));
    }

    @Test
    void joiningWhatWasJoinedChangesNothing() {
        String text = "Do it well, including:\n• one\n• two";
        assertEquals(text, ActionText.join(List.of(text)));
    }

    @Test
    void theNameIsTheFirstSentence() {
        assertEquals("Do it well, including", ActionText.name("Do it well, including:\n• one"));
        assertEquals("Every call counts", ActionText.name("Every call counts. Answer them."));
        assertEquals("Train staff, e.g. Ann", ActionText.name("Train staff, e.g. Ann"));
        assertEquals("Keep it", ActionText.name("Keep it; and"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Carry out a review of voids|REVIEW", "Review the rents|REVIEW",
            "Carry out initial consultation with tenants|CONSULT", "Establish pilots for the framework|PILOT",
            "Draw up implementation plan for the framework|PLAN", "Develop asset management plan|PLAN",
            "Implement the framework|IMPLEMENT", "Develop and implement a programme|IMPLEMENT",
            "Draw up a plan and implement fully|IMPLEMENT", "Train all staff|TRAIN", "Deliver customer training|TRAIN",
            "Establish robust monitoring|MONITOR",
            "Survey one home in ten|REVIEW", "Survey every tenant after a repair|UNSPECIFIED",
            "Carry out a stock condition survey|REVIEW", "Seek the views of tenants|CONSULT",
            "Revise the framework|UNSPECIFIED", "Ensure fairness|UNSPECIFIED" })
    void theLeadingVerbSaysTheKind(String text, ActionKind kind) {
        assertEquals(kind, ActionKinds.of(text));
    }

    @Test
    void statusesAreReadByWordAndLetter() {
        assertEquals(Rag.AMBER, StatusText.read("A").rag());
        assertEquals(Rag.GREEN, StatusText.read("Green - complete").rag());
        assertEquals(Stage.COMPLETE, StatusText.read("Green - complete").stage());
        assertEquals(Stage.NOT_STARTED, StatusText.read("not started").stage());
        assertTrue(StatusText.read("A R").severalLights());
        assertEquals(Rag.UNSPECIFIED, StatusText.read("A R").rag());
        assertFalse(StatusText.read("Red, waiting for the Board").whole());
    }

    @Test
    void moneyAndPercentagesAreReadExactly() {
        assertEquals(Optional.of(new BigDecimal(12_500)), NumberText.money("£12,500"));
        assertEquals(Optional.of(new BigDecimal(12_500)), NumberText.money("12.5k"));
        assertEquals(Optional.of(BigDecimal.ZERO), NumberText.money("nil"));
        assertEquals(Optional.empty(), NumberText.money("about £500"));
        assertEquals(OptionalInt.of(50), NumberText.percent("50%"));
        assertEquals(OptionalInt.empty(), NumberText.percent("0.5"));
        assertEquals(OptionalInt.empty(), NumberText.percent("101"));
    }

    @Test
    void lookAlikesBecomeLatin() {
        assertEquals("ABC", Look.latin("\u0391\u0412\u0421"));
        assertTrue(Look.inCapitals("TENANCY & ESTATES"));
        assertFalse(Look.inCapitals("Tenancy and estates"));
        assertFalse(Look.inCapitals("IT"));
    }
}
