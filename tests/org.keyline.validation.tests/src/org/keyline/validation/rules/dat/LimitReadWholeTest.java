/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.dat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.keyline.testsupport.PlanBuilder.plan;

import org.junit.jupiter.api.Test;
import org.keyline.model.plan.NoteKind;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.Fix;
import org.keyline.validation.rules.RuleTest;

class LimitReadWholeTest extends RuleTest {

    LimitReadWholeTest() {
        super(LimitReadWhole.class);
    }

    @Test
    void aLimitThatCouldNotBeReadIsFound() {
        says(broken(plan().action("A.5").with(a -> a.setMustFinishByText("Must be fu implement November ed by")),
                "A.5"), "The limit of action A.5", "could not be read whole");
    }

    @Test
    void aLimitThatIsStatedBesideItsTextIsToBeConfirmed() {
        says(broken(plan().action("A.5").mustFinishBy("2009-11")
                .note(NoteKind.PARTLY_READ_DATE, "Finish", "Must be by Nov 2009 or so"), "A.5"),
                "could not be read whole; November 2009 is stated now", "Take the text away if that is meant");
    }

    @Test
    void aTextThatContradictsTheFinishIsFound() {
        says(broken(plan().action("A.1").to("2009-12-01")
                .with(a -> a.setMustFinishByText("ideally November 2009, see board minutes")), "A.1"),
                "contradicts its finish (1 December 2009)");
    }

    @Test
    void aMonthWithoutAYearIsOfferedFromTheActionsOwnDatesOn() {
        assertEquals("Set the limit to November 2009", offered("Must be fu implement November / ed by", "2009-09-30"));
        assertEquals("Set the limit to April 2010", offered("by April", "2009-09-30"));
        assertEquals("Set the limit to September 2009", offered("September", "2009-09-30"));
        assertEquals("", offered("by April or May", "2009-09-30"));
        assertEquals("", offered("by April", null));
    }

    private String offered(String text, String finish) {
        PlanBuilder builder = plan().action("A.5").with(a -> a.setMustFinishByText(text));
        return broken(finish == null ? builder : builder.to(finish), "A.5").fixes().stream().map(Fix::label).findFirst()
                .orElse("");
    }

    @Test
    void aLimitThatWasReadIsRight() {
        satisfied(plan().action("A.1").to("2009-11-30").mustFinishBy("2009-11"));
    }

    @Test
    void anImpossibleDateIsAnotherRulesMatter() {
        satisfied(plan().action("A.1").with(a -> a.setMustFinishByText("by 31/11/09")));
    }

    @Test
    void textAndNoteAreToldOnce() {
        broken(plan().action("A.1").with(a -> a.setMustFinishByText("by November"))
                .note(NoteKind.PARTLY_READ_DATE, "Finish", "by November"), "A.1");
    }

    @Test
    void aFinishThatCouldNotBeReadIsAnotherRulesMatter() {
        satisfied(plan().action("A.1").note(NoteKind.PARTLY_READ_DATE, "Target date", "ongoing")
                .with(a -> a.setFinishText("ongoing")));
    }
}
