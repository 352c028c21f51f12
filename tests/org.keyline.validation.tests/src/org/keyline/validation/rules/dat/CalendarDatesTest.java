/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.dat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.keyline.testsupport.PlanBuilder.plan;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.NoteKind;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.Finding;
import org.keyline.validation.Fix;
import org.keyline.validation.rules.RuleTest;

class CalendarDatesTest extends RuleTest {

    CalendarDatesTest() {
        super(CalendarDates.class);
    }

    private static PlanBuilder finishing(String text) {
        return plan().action("A.5").from("2009-10-17").with(a -> a.setFinishText(text));
    }

    @Test
    void aDayThatTheMonthDoesNotHaveIsFound() {
        Finding finding = broken(finishing("31/11/09"), "A.5");
        assertEquals("Action A.5 finishes on “31/11/09”, which is no date of the calendar: November has 30 days. "
                + "Choose the date that was meant.", finding.message());
        assertEquals("finish", finding.feature().getName());
        assertEquals("31/11/09", finding.value());
    }

    @Test
    void theLastDayOfTheMonthIsRight() {
        satisfied(finishing("30/11/09"));
    }

    @Test
    void itIsFoundBesideAnotherDate() {
        broken(finishing("31/11/09 must be fully implemented by November 2009"), "A.5");
    }

    @Test
    void aTextThatIsNoDateIsNoMatterOfThisRule() {
        satisfied(finishing("when funds allow"));
    }

    @Test
    void startLimitAndMilestoneAreLookedAtToo() {
        PlanBuilder builder = plan().action("A.1").with(a -> {
            a.setStartText("30/02/10");
            a.setMustFinishByText("31 June 2010");
        }).milestone(null, "Draft");
        builder.get(Action.class, "A.1").getMilestones().get(0).setDateText("00/06/10");
        assertEquals(List.of("30/02/10", "31 June 2010", "00/06/10"),
                findings(builder).stream().map(Finding::value).toList());
    }

    @Test
    void anImportNoteIsEnoughAndIsNotToldTwice() {
        broken(plan().action("A.1").note(NoteKind.UNREADABLE_DATE, "Finish", "31/11/09"), "A.1");
        broken(finishing("31/11/09").note(NoteKind.UNREADABLE_DATE, "Finish", "31/11/09"), "A.5");
    }

    @Test
    void theChoicesSetTheDateAndLetTheTextGo() {
        PlanBuilder builder = finishing("31/11/09");
        List<Fix> fixes = broken(builder, "A.5").fixes();
        assertEquals(List.of("Set the finish to 30 November 2009", "Set the finish to 1 December 2009"),
                fixes.stream().map(Fix::label).toList());
        fixes.get(0).change().run();
        Action action = builder.get(Action.class, "A.5");
        assertEquals(LocalDate.of(2009, 11, 30), action.getFinish());
        assertNull(action.getFinishText());
        satisfied(builder);
    }
}
