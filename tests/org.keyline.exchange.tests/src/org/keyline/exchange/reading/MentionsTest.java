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

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.keyline.exchange.reading.Mentions.Mention;
import org.keyline.model.plan.DependencyKind;

class MentionsTest {
    private static Mentions mentions(String... refs) {
        return new Mentions(Stream.of(refs).map(PlanReference::read).toList());
    }

    private static Mention one(String text) {
        List<Mention> found = mentions("A.1", "A.6", "A.7", "A.15", "C.1").find(text, "A.1");
        assertEquals(1, found.size(), text);
        return found.get(0);
    }

    @Test
    void whatAnActionFeedsWaitsForIt() {
        assertTrue(one("Run trials and feed all the results into A.15").forward());
        assertTrue(one("Write a draft for inclusion in the blueprint (A.7)").forward());
        assertEquals(DependencyKind.REQUIRES, one("Do this before A.7").kind());
    }

    @Test
    void whatAnActionUsesItWaitsFor() {
        assertFalse(one("Utilise the results of the survey (A.6)").forward());
        assertFalse(one("Meet the unions following completion of the blueprint. (A15)").forward());
        assertEquals("A15", one("Meet the unions following completion of the blueprint. (A15)").ref());
        assertEquals(DependencyKind.REQUIRES, one("Utilise the results (A.6)").kind());
    }

    @Test
    void whatItIsAlignedWithDoesNotBindIt() {
        assertEquals(DependencyKind.ALIGNED_WITH, one("Closely aligned with the money review (C.1)").kind());
        assertEquals(DependencyKind.ALIGNED_WITH, one("Set targets in line with C9").kind());
    }

    @Test
    void aBareReferenceInforms() {
        assertEquals(DependencyKind.INFORMS, one("Write the strategy (A.6)").kind());
    }

    @Test
    void eachOfTwoReferencesHasTheWordsBeforeIt() {
        List<Mention> found = mentions("A.6", "A.7", "A.8")
                .find("Utilise results (A.6) to write a draft for inclusion in the blueprint (A.7)", "A.8");
        assertEquals(List.of("A.6", "A.7"), found.stream().map(Mention::ref).toList());
        assertEquals(List.of(false, true), found.stream().map(Mention::forward).toList());
    }

    @Test
    void sizesOfPaperAndItselfAreNoReferences() {
        assertTrue(mentions("A.1", "A.4").find("Print on A4 paper (A.1)", "A.1").isEmpty());
        assertTrue(mentions("B.1").find("See R1.1 and the M25", "B.1").isEmpty());
    }

    @Test
    void codesAreFoundAsTheyAreWritten() {
        List<Mention> found = mentions("HSG-01", "HSG-02").find("Train people following HSG-02.", "HSG-01");
        assertEquals("HSG-02", found.get(0).ref());
        assertEquals("2.1", mentions("2.1", "2.2").find("Retender following 2.1", "2.2").get(0).ref());
        assertEquals("1.2", mentions("1.1", "1.2").find("After action 1.2 is done", "1.1").get(0).ref());
        assertTrue(mentions("1.1", "1.2").find("Costs rise by 1.2 per cent", "1.1").isEmpty());
    }

    @Test
    void severalReferencesAfterOneWordAllWaitedFor() {
        List<Mention> found = mentions("A.1", "A.2", "A.3").find("Adopt it after A.1 and A.2", "A.3");
        assertEquals(List.of("A.1", "A.2"), found.stream().map(Mention::ref).toList());
        assertTrue(found.stream().allMatch(mention -> mention.kind() == DependencyKind.REQUIRES));
        assertEquals(List.of("H1", "S1"), mentions("H1", "H2", "S1").find("Close it following H1 and S1", "H2").stream()
                .map(Mention::ref).toList());
        assertEquals(List.of("A.1", "A.2", "A.3"), mentions("A.1", "A.2", "A.3", "A.4")
                .find("Begin when A.1 to A.3 are done", "A.4").stream().map(Mention::ref).sorted().toList());
    }

    @Test
    void wordsOfOrderSayWhichOfTheTwoWaits() {
        Mentions plan = mentions("2.1", "2.2", "B.3", "C.2", "D.1", "E.4");
        assertEquals(DependencyKind.REQUIRES, plan.find("Open once 2.1 is complete", "2.2").get(0).kind());
        for (String text : List.of("Open when B.3 has finished", "Open, dependent on B.3", "Open subject to B.3")) {
            Mention mention = plan.find(text, "D.1").get(0);
            assertEquals(DependencyKind.REQUIRES, mention.kind(), text);
            assertFalse(mention.forward(), text);
        }
        for (String text : List.of("Open prior to E.4", "Open before E.4")) {
            assertTrue(plan.find(text, "D.1").get(0).forward(), text);
        }
        assertFalse(plan.find("Do not begin before E.4", "D.1").get(0).forward());
    }

    @Test
    void actionsNamedByTheirNumbersAreThoseOfTheSameLetter() {
        List<Mention> found = mentions("A.1", "A.2", "A.5").find("Begin once actions 1 and 2 are done", "A.5");
        assertEquals(List.of("A.1", "A.2"), found.stream().map(Mention::ref).toList());
        assertEquals(DependencyKind.REQUIRES, found.get(1).kind());
        assertTrue(mentions("A.1", "A.2", "B.1", "B.2", "A.5").find("Begin once actions 1 and 2 are done", "A.5")
                .isEmpty());
    }

    @Test
    void amountsAreNoReferences() {
        assertTrue(mentions("1.1", "1.2").find("Pause once 1.2 million is spent", "1.1").isEmpty());
    }

    @Test
    void anActionThatThePlanDoesNotHaveIsMeantWhereItIsCalledAnAction() {
        Mentions numbers = mentions("1.1", "1.2", "2.1");
        assertEquals("4.1", numbers.find("Begin after action 4.1.", "1.1").get(0).ref());
        assertEquals("9", mentions("1", "2").find("Waits for action 9", "1").get(0).ref());
        assertTrue(numbers.find("See paragraph 4.1 and take action 24 hours later", "1.1").isEmpty());
        assertTrue(mentions("1", "2").find("Take action 24 hours later", "1").isEmpty());
        assertTrue(mentions("1", "2").find("An action 4.1 points better", "1").isEmpty());
    }
}
