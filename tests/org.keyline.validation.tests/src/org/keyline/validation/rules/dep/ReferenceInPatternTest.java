/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.dep;

import static org.keyline.testsupport.PlanBuilder.plan;

import org.junit.jupiter.api.Test;
import org.keyline.model.plan.NoteKind;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.rules.RuleTest;

class ReferenceInPatternTest extends RuleTest {

    ReferenceInPatternTest() {
        super(ReferenceInPattern.class);
    }

    private static PlanBuilder of(String stream, String... refs) {
        PlanBuilder builder = plan().workStream(stream, "Stream " + stream);
        for (String ref : refs) {
            builder.action(ref);
        }
        return builder;
    }

    @Test
    void referencesOfOnePatternAreRight() {
        satisfied(of("A", "A.1", "A.2", "A.3").workStream("B", "Rents").action("B.1").action("B.2"));
        satisfied(of("1", "1.1", "1.2", "1.3").workStream("2", "Rents").action("2.1"));
        satisfied(of("HSG", "HSG-01", "HSG-02", "HSG-03"));
        satisfied(of("A", "1", "2", "3"));
    }

    @Test
    void aReferenceWithoutThePointIsFound() {
        says(broken(of("A", "A.1", "A.2", "A3", "A.4"), "A3"), "does not fit those of the plan, such as A.1");
    }

    @Test
    void aReferenceThatAnImportBroughtIntoThePatternIsFound() {
        says(broken(of("A", "A.1", "A.2", "A.3").note(NoteKind.REPAIRED_REFERENCE, "Ref", "A3"), "A.3"),
                "was written “A3” in the document");
        satisfied(of("B", "B.1", "B.2").note(NoteKind.REPAIRED_REFERENCE, "Ref", "\u0412.2"));
    }

    @Test
    void aDamagedReferenceIsFoundAndItsGapIsNot() {
        broken(of("B", "B.1", "B.2", "B.", "B.4"), "B.");
    }

    @Test
    void aMissingReferenceIsFound() {
        says(broken(of("A", "A.1", "A.2", null), null), "has no reference");
    }

    @Test
    void aLetterOfAnotherWorkStreamIsFound() {
        says(broken(of("A", "A.1", "A.2").workStream("B", "Rents").action("B.1").action("B.2").action("A.3"), "A.3"),
                "stands in work stream B");
    }

    @Test
    void aSkippedNumberIsFoundAtTheNext() {
        says(broken(of("A", "A.1", "A.2", "A.4"), "A.4"), "follows A.2, so that A.3 is skipped");
    }

    @Test
    void severalSkippedNumbersAreOneGap() {
        says(broken(of("A", "A.1", "A.2", "A.6", "A.7"), "A.6"), "A.3, A.4 and A.5 are skipped");
    }

    @Test
    void theOrderOfTheRowsMakesNoGap() {
        satisfied(of("A", "A.1", "A.3", "A.2"));
    }

    @Test
    void aNumberStandingInAnotherWorkStreamIsNotSkipped() {
        brokenAt(of("A", "A.1", "A.2", "A.4").workStream("B", "Rents").action("B.1").action("A.3"), "A.3");
    }

    @Test
    void aNewBlockOfNumbersIsNoGap() {
        satisfied(of("A", "A.1", "A.2", "A.14"));
        broken(of("A", "A.1", "A.2", "A.13"), "A.13");
    }

    @Test
    void aLaterBeginningIsAGapOnlyWhereOthersBeginWithOne() {
        satisfied(of("A", "A.4", "A.5"));
        says(broken(of("A", "A.1", "A.2").workStream("B", "Rents").action("B.2").action("B.3"), "B.2"),
                "first of its letter, so that B.1 is skipped");
    }

    @Test
    void figuresAreFilledUpAsInThePlan() {
        says(broken(of("HSG", "HSG-01", "HSG-02", "HSG-04"), "HSG-04"), "HSG-03 is skipped");
    }

    @Test
    void aPlanWithoutPatternIsNotJudged() {
        satisfied(of("A", "A.1", "Rents", "3-b", "Q/7/x"));
    }

    @Test
    void lettersThatFollowNoWorkStreamsAreNotJudged() {
        satisfied(of("A", "H.1", "H.2").workStream("B", "Rents").action("H.3").action("H.4"));
    }
}
