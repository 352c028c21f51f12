/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.facts;

import java.time.LocalDate;

import org.keyline.model.inspection.Inspection;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.validation.Check;

/**
 * Which dates of a plan are likely slips of the year, as rule DAT-03 tells them: those before the inspection and those
 * outside the plan's usual time. The beginning of the inspection counts; where it is not known, its end, and else the
 * publication of the report does not, for much may rightly begin before that.
 *
 * @param usual the time in which most dates of the plan lie
 * @param inspection the day of the inspection; null where it is not known
 */
public record YearSlips(UsualDates usual, LocalDate inspection) {

    /**
     * The slips of a plan.
     *
     * @param plan the plan
     * @param check the check that asks
     * @return what is a slip in it, by the months that the profile sets for DAT-03
     */
    public static YearSlips of(ImprovementPlan plan, Check check) {
        UsualDates usual = check.fact(UsualDates.class, plan, p -> new UsualDates(p,
                AnsweredReports.of(p, check.context()), check.number("DAT-03", "months")));
        return new YearSlips(usual, inspection(plan));
    }

    /**
     * Whether a date lies before the inspection.
     *
     * @param date the date
     * @return true where it does
     */
    public boolean isBeforeInspection(LocalDate date) {
        return inspection != null && date.isBefore(inspection);
    }

    /**
     * Whether a date is likely a slip of the year.
     *
     * @param date the date
     * @return true where it lies before the inspection or outside the plan's usual time
     */
    public boolean isSlip(LocalDate date) {
        return isBeforeInspection(date) || usual.isUnusual(date);
    }

    private static LocalDate inspection(ImprovementPlan plan) {
        Inspection inspection = plan.getInspection();
        if (inspection == null) {
            inspection = plan.getReports().stream().map(InspectionReport::getInspection).filter(i -> i != null)
                    .findFirst().orElse(null);
        }
        return inspection == null ? null : inspection.getStart() != null ? inspection.getStart() : inspection.getEnd();
    }
}
