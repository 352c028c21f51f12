/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.clk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.keyline.testsupport.PlanBuilder.plan;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.keyline.model.core.OrganisationKind;
import org.keyline.model.inspection.Grade;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.rules.RuleTest;

class SubmissionInTimeTest extends RuleTest {

    SubmissionInTimeTest() {
        super(SubmissionInTime.class);
    }

    /** Published on 1 April 2008; eight weeks end on 27 May 2008. */
    private static PlanBuilder published() {
        return plan().inspection(i -> i.getReport().setPublishedOn(LocalDate.of(2008, 4, 1)));
    }

    private static LocalDate may(int day) {
        return LocalDate.of(2008, 5, day);
    }

    @Test
    void theLastDayOfTheEighthWeekIsInTime() {
        satisfied(published().plan(p -> p.setSubmittedOn(may(27))));
    }

    @Test
    void theDayAfterIsLate() {
        says(broken(published().plan(p -> p.setSubmittedOn(may(28))), null), "28 May 2008, 1 day late",
                "due by 27 May 2008, 8 weeks after publication on 1 April 2008");
    }

    @Test
    void aLaterDayThatWasAgreedCounts() {
        satisfied(published().plan(p -> {
            p.setSubmissionDueOn(may(30));
            p.setSubmittedOn(may(30));
        }));
        says(broken(published().plan(p -> {
            p.setSubmissionDueOn(may(30));
            p.setSubmittedOn(may(31));
        }), null), "the later day that was agreed");
    }

    @Test
    void theDayThatThePlanGivesForTheReportCountsWhereTheReportGivesNone() {
        PlanBuilder said = plan().inspection(i -> i.getReport().setName("The report")).plan(p -> {
            p.setReportPublishedOn(LocalDate.of(2008, 4, 1));
            p.setSubmittedOn(may(28));
        });
        says(broken(said, null), "28 May 2008, 1 day late");
        satisfied(said.inspection(i -> i.getReport().setPublishedOn(LocalDate.of(2008, 4, 2))));
    }

    @Test
    void aPlanThatNeedsAgreementAndIsNotSubmittedIsLateAfterTheDay() {
        PlanBuilder needed = published().inspection(i -> {
            i.getBody().setKind(OrganisationKind.LOCAL_AUTHORITY);
            i.setGrade(Grade.D);
        });
        satisfied(needed);
        satisfied(needed.plan(p -> p.setStatusDate(may(27))));
        says(broken(needed.plan(p -> p.setStatusDate(may(28))), null), "is not submitted");
    }

    @Test
    void withoutPublicationOrWhereNoAgreementIsNeededNothingIsSaid() {
        satisfied(plan().plan(p -> p.setSubmittedOn(may(31))));
        satisfied(published().plan(p -> p.setSubmittedOn(may(31))).inspection(i -> {
            i.getBody().setKind(OrganisationKind.LOCAL_AUTHORITY);
            i.setGrade(Grade.B);
        }));
    }

    @Test
    void theWeeksAreAParameter() {
        assertEquals(1, findings(published().plan(p -> p.setSubmittedOn(may(27))).roots(), parameter("weeks", 7))
                .size());
    }
}
