/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.timetable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.keyline.model.inspection.Grade;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.ProgressReport;
import org.keyline.model.plan.ReportKind;
import org.keyline.validation.facts.RegulatorClock;

/**
 * The timetable that follows for a plan from the body, its grades and the dates known (SHR ¶5, ¶6, ¶7, ¶13–¶19,
 * ¶22–¶25): submission within eight weeks of publication, response, amendment and second response within two weeks
 * each, the final date, the end of the inspection, the reports on progress and the re-inspection. A day that is not
 * known yet is counted from the last day for the step before and marked as expected; nothing is counted from an
 * agreement that has not happened.
 */
public final class Timetable {

    /** The document that it follows. */
    public static final String DOCUMENT = "Scottish Housing Regulator, Guidance on post-inspection improvement plans";

    private static final int SUBMISSION_WEEKS = 8;
    private static final int STEP_WEEKS = 2;
    private static final int ADVICE_WEEKS = 4;
    private static final int HALF_YEAR = 6;
    private static final int SMALL_LANDLORD_HOMES = 500;

    private final ImprovementPlan plan;
    private final RegulatorClock clock;
    private final List<TimetableStep> steps = new ArrayList<>();

    private Timetable(ImprovementPlan plan) {
        this.plan = plan;
        this.clock = RegulatorClock.of(plan, SMALL_LANDLORD_HOMES);
        if (agreement() == RegulatorClock.Agreement.NEEDED) {
            signingOff();
            afterAgreement();
        } else {
            LocalDate end = plan.getAgreedOn() != null ? plan.getAgreedOn() : clock.published().orElse(null);
            if (agreement() == RegulatorClock.Agreement.NOT_NEEDED) {
                add("inspection-end", "End of the inspection", end, false, end, end != null, true,
                        "the day of publication, since the plan need not be agreed", "¶18");
            }
        }
    }

    /**
     * The timetable of a plan.
     *
     * @param plan the plan
     * @return its timetable
     */
    public static Timetable of(ImprovementPlan plan) {
        return new Timetable(Objects.requireNonNull(plan, "plan"));
    }

    /**
     * Whether the plan must be agreed with the regulator.
     *
     * @return the answer; only where it is {@link RegulatorClock.Agreement#NEEDED} there is a timetable to keep
     */
    public RegulatorClock.Agreement agreement() {
        return clock.agreement();
    }

    /**
     * The answer in a sentence.
     *
     * @return such as "The plan must be agreed with the regulator, since the inspection gave the grade D."
     */
    public String agreementInWords() {
        return switch (agreement()) {
        case NEEDED -> "The plan must be agreed with the regulator, since " + clock.reason() + ".";
        case NOT_NEEDED -> "The plan need not be agreed with the regulator, since " + clock.reason() + ".";
        case UNKNOWN -> "Whether the plan must be agreed with the regulator cannot be told: record whether the body "
                + "is a local authority or a registered social landlord, its homes, and the grades of the inspection.";
        };
    }

    /**
     * The steps.
     *
     * @return the steps in the order in which they follow; empty where it is not known whether there are any
     */
    public List<TimetableStep> steps() {
        return List.copyOf(steps);
    }

    /**
     * The plan.
     *
     * @return the plan whose timetable it is
     */
    public ImprovementPlan plan() {
        return plan;
    }

    private void signingOff() {
        boolean agreed = plan.getAgreedOn() != null;
        LocalDate regular = clock.published().map(day -> day.plusWeeks(SUBMISSION_WEEKS)).orElse(null);
        LocalDate stated = plan.getSubmissionDueOn();
        LocalDate longer = stated != null && (regular == null || stated.isAfter(regular)) ? stated : null;
        LocalDate due = longer != null ? longer : regular;
        LocalDate submitted = plan.getSubmittedOn();
        add("submission", "Submit the plan", due, false, submitted, agreed, true,
                longer != null ? "the longer time that was agreed" : "8 weeks after publication of the report",
                longer != null ? "¶13, ¶19" : "¶13");
        LocalDate response = plan.getResponseReceivedOn();
        LocalDate responseDue = after(submitted, due);
        add("response", "The regulator agrees the plan or comments on it", responseDue, submitted == null, response,
                agreed, true, "2 weeks after receipt", "¶14");
        amendment(response, responseDue, agreed);
        if (plan.getFinalDate() != null) {
            add("final-date", "Final date for an acceptable plan", plan.getFinalDate(), false, plan.getAgreedOn(),
                    agreed, true, "the date that the regulator set", "¶16");
        }
        add("agreement", "The plan is agreed; the inspection ends", plan.getAgreedOn(), false, plan.getAgreedOn(),
                false, true, "the day on which the plan is agreed", "¶14, ¶18");
    }

    private void amendment(LocalDate response, LocalDate responseDue, boolean agreed) {
        LocalDate amended = plan.getAmendedOn();
        if (agreed && amended == null && plan.getSecondResponseOn() == null) {
            return;
        }
        LocalDate last = after(response, responseDue);
        add("amendment", "Amend the plan, where the regulator has comments", last, response == null, amended, agreed,
                true, "2 weeks after the comments", "¶15");
        add("second-response", "The regulator responds to the amended plan", after(amended, last), amended == null,
                plan.getSecondResponseOn(), agreed, true, "2 weeks after the amended plan", "¶15");
    }

    private static LocalDate after(LocalDate happened, LocalDate lastDay) {
        LocalDate from = happened != null ? happened : lastDay;
        return from == null ? null : from.plusWeeks(STEP_WEEKS);
    }

    private void afterAgreement() {
        LocalDate agreed = plan.getAgreedOn();
        LocalDate inOneYear = agreed == null ? null : agreed.plusYears(1);
        LocalDate inTwoYears = agreed == null ? null : agreed.plusYears(2);
        if (clock.isGraded(Grade.D) || clock.isSmallWithWeaknesses()) {
            LocalDate reported = reported(ReportKind.INTERIM);
            add("interim-report", "Interim progress report to the regulator", inOneYear, false, reported, false, true,
                    "1 year after agreement", "¶22");
            LocalDate from = reported != null ? reported : inOneYear;
            add("advice", "The regulator says whether progress is satisfactory",
                    from == null ? null : from.plusWeeks(ADVICE_WEEKS), reported == null, null, false, false,
                    "4 weeks after the interim report", "¶22");
        }
        add("weaknesses-addressed", "The weaknesses are addressed",
                Objects.requireNonNullElse(plan.getReasonForLongerTime(), "").isBlank() ? inTwoYears : null, false,
                null, false, false, "2 years after agreement, unless the plan explains a longer time", "¶7");
        if (clock.isGraded(Grade.C)) {
            add("progress-report", "Progress report to the regulator", inTwoYears, false,
                    reportedAfterTwoYears(inTwoYears), false, true, "2 years after agreement", "¶25");
        }
        if (clock.isGraded(Grade.D)) {
            LocalDate end = clock.inspection().map(i -> i.getEnd()).orElse(agreed);
            add("re-inspection", "Re-inspection (about this day)", end == null ? null : end.plusYears(2), false, null,
                    false, false, "about 2 years after the inspection ended", "¶24");
        }
    }

    private LocalDate reported(ReportKind kind) {
        return plan.getProgressReports().stream().filter(r -> r.getKind() == kind).map(ProgressReport::getReportedOn)
                .filter(Objects::nonNull).min(LocalDate::compareTo).orElse(null);
    }

    /** The final report; where there is no D grade, an interim report of the last half year does as well. */
    private LocalDate reportedAfterTwoYears(LocalDate due) {
        LocalDate last = reported(ReportKind.FINAL);
        if (last != null || due == null || clock.isGraded(Grade.D)) {
            return last;
        }
        return plan.getProgressReports().stream()
                .filter(r -> r.getKind() == ReportKind.INTERIM && r.getReportedOn() != null
                        && r.getReportedOn().isAfter(due.minusMonths(HALF_YEAR)))
                .map(ProgressReport::getReportedOn).min(LocalDate::compareTo).orElse(null);
    }

    private void add(String key, String title, LocalDate due, boolean expected, LocalDate done, boolean settled,
            boolean recorded, String basis, String locator) {
        steps.add(new TimetableStep(key, title, due, expected && due != null, done, settled && done == null, recorded,
                basis, locator));
    }
}
