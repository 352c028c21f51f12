/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.prg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.keyline.testsupport.PlanBuilder.plan;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.keyline.model.plan.PlanFactory;
import org.keyline.model.plan.ProgressReport;
import org.keyline.model.plan.ReportKind;
import org.keyline.model.plan.WorkStream;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.rules.RuleTest;

class ReportingIntervalTest extends RuleTest {

    ReportingIntervalTest() {
        super(ReportingInterval.class);
    }

    private static PlanBuilder reports(ReportKind kind, String stream, String... days) {
        PlanBuilder builder = plan().workStream("A", "Access").workStream("B", "Rents");
        for (String day : days) {
            ProgressReport report = PlanFactory.eINSTANCE.createProgressReport();
            report.setKind(kind);
            report.setReportedOn(LocalDate.parse(day));
            report.setWorkStream(stream == null ? null : builder.get(WorkStream.class, stream));
            builder.plan(p -> p.getProgressReports().add(report));
        }
        return builder;
    }

    @Test
    void twoWeeksBetweenCheckpointReportsAreRight() {
        satisfied(reports(ReportKind.CHECKPOINT, "B", "2009-06-01", "2009-06-15", "2009-06-29"));
    }

    @Test
    void fifteenDaysAreFound() {
        says(broken(reports(ReportKind.CHECKPOINT, "B", "2009-06-16", "2009-06-01"), "B"),
                "checkpoint report on work stream B of 1 June 2009 the next came on 16 June 2009, 15 days later");
    }

    @Test
    void theBoardHasAMonthAndScrutinyTwo() {
        satisfied(reports(ReportKind.BOARD, null, "2009-07-01", "2009-08-01"));
        says(broken(reports(ReportKind.BOARD, null, "2009-07-01", "2009-08-02"), "A"),
                "report to the board on the plan");
        satisfied(reports(ReportKind.SCRUTINY, null, "2009-07-01", "2009-09-01"));
        broken(reports(ReportKind.SCRUTINY, null, "2009-07-01", "2009-09-02"), "A");
    }

    @Test
    void noReportUntilTheStatusDateIsFound() {
        says(broken(reports(ReportKind.CHECKPOINT, "A", "2009-06-01")
                .plan(p -> p.setStatusDate(LocalDate.of(2009, 6, 16))), "A"), "none followed by the status date");
    }

    @Test
    void whereThereAreNoReportsNothingIsSaid() {
        satisfied(reports(ReportKind.CHECKPOINT, "A").plan(p -> p.setStatusDate(LocalDate.of(2009, 6, 16))));
    }

    @Test
    void theDaysAreParameters() {
        assertEquals(1, findings(reports(ReportKind.CHECKPOINT, "B", "2009-06-01", "2009-06-15").roots(),
                parameter("checkpoint", 7)).size());
        assertEquals(1, findings(reports(ReportKind.BOARD, null, "2009-07-01", "2009-08-01").roots(),
                parameter("board", 30)).size());
        assertEquals(1, findings(reports(ReportKind.SCRUTINY, null, "2009-07-01", "2009-09-01").roots(),
                parameter("scrutiny", 61)).size());
    }
}
