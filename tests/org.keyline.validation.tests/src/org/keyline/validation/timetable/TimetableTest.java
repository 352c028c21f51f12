/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.timetable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyline.model.core.OrganisationKind;
import org.keyline.model.inspection.Grade;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.PlanFactory;
import org.keyline.model.plan.ProgressReport;
import org.keyline.model.plan.ReportKind;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.facts.RegulatorClock.Agreement;
import org.keyline.validation.timetable.TimetableStep.State;

/** What follows for a plan from its body, grades and dates. */
class TimetableTest {

    private PlanBuilder builder;
    private ImprovementPlan plan;

    @BeforeEach
    void aLocalAuthorityIsInspected() {
        builder = PlanBuilder.plan().recommendation("R1").action("A.1");
        plan = builder.build();
        plan.getOrganisation().setKind(OrganisationKind.LOCAL_AUTHORITY);
        plan.getInspection().setBody(plan.getOrganisation());
        plan.getReports().get(0).setPublishedOn(day("2008-05-16"));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private Timetable graded(Grade grade) {
        plan.getInspection().setGrade(grade);
        return Timetable.of(plan);
    }

    private static TimetableStep step(Timetable timetable, String key) {
        return timetable.steps().stream().filter(s -> s.key().equals(key)).findFirst().orElseThrow();
    }

    private static boolean has(Timetable timetable, String key) {
        return timetable.steps().stream().anyMatch(s -> s.key().equals(key));
    }

    @Test
    void submissionIsDueEightWeeksAfterPublicationAndTheLastDayIsInTime() {
        TimetableStep submission = step(graded(Grade.C), "submission");
        assertEquals(day("2008-07-11"), submission.due());
        assertEquals(State.DUE, submission.on(day("2008-07-11")));
        assertEquals(State.OVERDUE, submission.on(day("2008-07-12")));
        assertEquals(State.DUE, submission.on(day("2008-06-27")));
        assertEquals(State.AHEAD, submission.on(day("2008-06-26")));
    }

    @Test
    void aLongerTimeThatWasAgreedCounts() {
        plan.setSubmissionDueOn(day("2008-08-01"));
        assertEquals(day("2008-08-01"), step(graded(Grade.C), "submission").due());
        plan.setSubmissionDueOn(day("2008-07-01"));
        assertEquals(day("2008-07-11"), step(graded(Grade.C), "submission").due());
    }

    @Test
    void aStepDoneAfterItsLastDayIsDoneLate() {
        plan.setSubmittedOn(day("2008-07-12"));
        TimetableStep submission = step(graded(Grade.D), "submission");
        assertEquals(State.DONE_LATE, submission.on(day("2008-07-20")));
        plan.setSubmittedOn(day("2008-07-11"));
        assertEquals(State.DONE, step(graded(Grade.D), "submission").on(day("2008-07-20")));
    }

    @Test
    void theResponseIsCountedFromSubmissionAndExpectedBeforeIt() {
        TimetableStep expected = step(graded(Grade.C), "response");
        assertTrue(expected.expected());
        assertEquals(day("2008-07-25"), expected.due());
        assertEquals(State.OPEN, expected.on(day("2008-07-26")));
        plan.setSubmittedOn(day("2008-06-27"));
        TimetableStep counted = step(graded(Grade.C), "response");
        assertFalse(counted.expected());
        assertEquals(day("2008-07-11"), counted.due());
        assertEquals(State.OVERDUE, counted.on(day("2008-07-12")));
    }

    @Test
    void nothingIsCountedFromAnAgreementThatHasNotHappened() {
        Timetable timetable = graded(Grade.D);
        for (String key : new String[] { "interim-report", "advice", "weaknesses-addressed" }) {
            assertEquals(null, step(timetable, key).due(), key);
            assertEquals(State.OPEN, step(timetable, key).on(day("2030-01-01")), key);
        }
    }

    @Test
    void anAgreedPlanNeedsNoAmendmentAndItsSigningOffIsSettled() {
        plan.setAgreedOn(day("2008-08-01"));
        Timetable timetable = graded(Grade.C);
        assertFalse(has(timetable, "amendment"));
        assertEquals(State.SETTLED, step(timetable, "submission").on(day("2009-01-01")));
        assertEquals(State.SETTLED, step(timetable, "response").on(day("2009-01-01")));
    }

    @Test
    void aGradeDAsksForAnInterimReportAndReinspection() {
        plan.setAgreedOn(day("2008-08-01"));
        plan.getInspection().setEnd(day("2008-08-01"));
        Timetable timetable = graded(Grade.D);
        assertEquals(day("2009-08-01"), step(timetable, "interim-report").due());
        assertEquals(day("2009-08-29"), step(timetable, "advice").due());
        assertEquals(day("2010-08-01"), step(timetable, "re-inspection").due());
        assertFalse(has(timetable, "progress-report"));
        ProgressReport report = PlanFactory.eINSTANCE.createProgressReport();
        report.setKind(ReportKind.INTERIM);
        report.setReportedOn(day("2009-07-20"));
        plan.getProgressReports().add(report);
        assertEquals(State.DONE, step(Timetable.of(plan), "interim-report").on(day("2009-09-01")));
        assertEquals(day("2009-08-17"), step(Timetable.of(plan), "advice").due());
    }

    @Test
    void aGradeCAsksForAReportAfterTwoYearsAlone() {
        plan.setAgreedOn(day("2008-08-01"));
        Timetable timetable = graded(Grade.C);
        assertEquals(day("2010-08-01"), step(timetable, "progress-report").due());
        assertFalse(has(timetable, "interim-report"));
        assertFalse(has(timetable, "re-inspection"));
    }

    @Test
    void withoutAgreementTheInspectionEndsOnPublication() {
        Timetable timetable = graded(Grade.B);
        assertEquals(Agreement.NOT_NEEDED, timetable.agreement());
        assertEquals(List.of("inspection-end"), timetable.steps().stream().map(TimetableStep::key).toList());
        assertEquals(day("2008-05-16"), timetable.steps().get(0).done());
    }

    @Test
    void aSmallLandlordHasFewerThan500Homes() {
        plan.getOrganisation().setKind(OrganisationKind.REGISTERED_SOCIAL_LANDLORD);
        plan.getInspection().setSignificantWeaknesses(true);
        plan.getOrganisation().setHomes(499);
        assertEquals(Agreement.NEEDED, Timetable.of(plan).agreement());
        assertTrue(has(Timetable.of(plan), "interim-report"));
        plan.getOrganisation().setHomes(500);
        assertEquals(Agreement.UNKNOWN, Timetable.of(plan).agreement());
        assertEquals(List.of(), Timetable.of(plan).steps());
    }

    @Test
    void theCalendarHasAnEventForEveryStepWithADayAndFoldsLongLines() throws IOException {
        plan.setName("Plan; with, marks\\ and\na second line of Größe ¶¶¶¶¶¶¶¶¶¶¶¶¶¶¶¶¶¶¶¶¶¶¶¶¶¶¶¶¶¶¶¶¶¶¶¶¶¶¶¶¶¶¶¶¶¶¶");
        Timetable timetable = graded(Grade.C);
        StringBuilder out = new StringBuilder();
        new TimetableCalendar(day("2008-06-01")).write(List.of(timetable), out);
        String text = out.toString();
        assertTrue(text.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && text.endsWith("END:VCALENDAR\r\n"), text);
        assertFalse(text.replace("\r\n", "").contains("\n"));
        for (String line : text.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
        String unfolded = text.replace("\r\n ", "");
        assertTrue(unfolded.contains("DTSTART;VALUE=DATE:20080711\r\nDTEND;VALUE=DATE:20080712\r\n"), unfolded);
        assertTrue(unfolded.contains("Plan\\; with\\, marks\\\\ and"), unfolded);
        long events = timetable.steps().stream().filter(s -> s.due() != null || s.done() != null).count();
        assertEquals(events, text.lines().filter("BEGIN:VEVENT"::equals).count());
        assertEquals(events, text.lines().filter(line -> line.startsWith("UID:")).distinct().count());
    }
}
