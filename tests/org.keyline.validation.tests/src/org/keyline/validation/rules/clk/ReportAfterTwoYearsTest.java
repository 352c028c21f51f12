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
import org.keyline.model.plan.PlanFactory;
import org.keyline.model.plan.ProgressReport;
import org.keyline.model.plan.ReportKind;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.rules.RuleTest;

class ReportAfterTwoYearsTest extends RuleTest {

    ReportAfterTwoYearsTest() {
        super(ReportAfterTwoYears.class);
    }

    private static PlanBuilder graded(Grade grade, LocalDate statusDate, LocalDate reported) {
        return plan().inspection(i -> {
            i.getBody().setKind(OrganisationKind.REGISTERED_SOCIAL_LANDLORD);
            i.getBody().setHomes(400);
            i.setGrade(grade);
        }).plan(p -> {
            p.setAgreedOn(LocalDate.of(2008, 7, 1));
            p.setStatusDate(statusDate);
            if (reported != null) {
                ProgressReport report = PlanFactory.eINSTANCE.createProgressReport();
                report.setKind(ReportKind.FINAL);
                report.setReportedOn(reported);
                p.getProgressReports().add(report);
            }
        });
    }

    private static final LocalDate LAST = LocalDate.of(2010, 8, 1);

    @Test
    void aReportTwoYearsAfterAgreementIsRight() {
        satisfied(graded(Grade.C, LAST.plusDays(9), LAST));
    }

    @Test
    void aLateReportIsFound() {
        says(broken(graded(Grade.C, null, LAST.plusDays(1)), null), "is of 2 August 2010", "about 1 July 2010");
    }

    @Test
    void aMissingReportIsFoundOnceItIsLate() {
        satisfied(graded(Grade.C, LAST, null));
        broken(graded(Grade.C, LAST.plusDays(1), null), null);
    }

    @Test
    void anInterimReportOfTheLastHalfYearCounts() {
        PlanBuilder builder = graded(Grade.C, LAST.plusDays(1), LocalDate.of(2010, 2, 1));
        builder.plan(p -> p.getProgressReports().get(0).setKind(ReportKind.INTERIM));
        satisfied(builder);
        builder.plan(p -> p.getProgressReports().get(0).setReportedOn(LocalDate.of(2009, 7, 1)));
        broken(builder, null);
    }

    @Test
    void otherGradesNeedNone() {
        satisfied(graded(Grade.D, LAST.plusDays(1), null));
        satisfied(graded(Grade.B, LAST.plusDays(1), null));
    }

    @Test
    void theMonthsAndTheDaysOfGraceAreParameters() {
        assertEquals(1, findings(graded(Grade.C, LAST, null).roots(), parameter("grace", 30)).size());
        assertEquals(1, findings(graded(Grade.C, LAST, null).roots(), parameter("months", 23)).size());
    }
}
