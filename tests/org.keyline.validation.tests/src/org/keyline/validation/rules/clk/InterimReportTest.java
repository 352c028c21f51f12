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

class InterimReportTest extends RuleTest {

    InterimReportTest() {
        super(InterimReport.class);
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
                report.setKind(ReportKind.INTERIM);
                report.setReportedOn(reported);
                p.getProgressReports().add(report);
            }
        });
    }

    private static final LocalDate LAST = LocalDate.of(2009, 8, 1);

    @Test
    void aReportOneYearAfterAgreementIsRight() {
        satisfied(graded(Grade.D, LAST.plusDays(9), LocalDate.of(2009, 7, 1)));
        satisfied(graded(Grade.D, LAST.plusDays(9), LAST));
    }

    @Test
    void aLateReportIsFound() {
        says(broken(graded(Grade.D, null, LAST.plusDays(1)), null), "is of 2 August 2009", "about 1 July 2009");
    }

    @Test
    void aMissingReportIsFoundOnceItIsLate() {
        satisfied(graded(Grade.D, LAST, null));
        satisfied(graded(Grade.D, null, null));
        says(broken(graded(Grade.D, LAST.plusDays(1), null), null), "There is no interim progress report");
    }

    @Test
    void aSmallLandlordWithWeaknessesMustReportToo() {
        PlanBuilder small = graded(Grade.UNSPECIFIED, LAST.plusDays(1), null);
        satisfied(small);
        broken(small.inspection(i -> i.setSignificantWeaknesses(true)), null);
        satisfied(small.inspection(i -> i.getBody().setHomes(500)));
    }

    @Test
    void otherGradesNeedNone() {
        satisfied(graded(Grade.C, LAST.plusDays(1), null));
    }

    @Test
    void monthsAndGraceAreParameters() {
        assertEquals(1, findings(graded(Grade.D, LAST, null).roots(), parameter("grace", 30)).size());
        assertEquals(1, findings(graded(Grade.D, LAST, null).roots(), parameter("months", 11)).size());
    }
}
