/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.keyline.model.ModelContents;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.Milestone;
import org.keyline.validation.DerivedFrom;

/**
 * The time in which most of a plan's dates lie. All dates that belong to the plan are put in order: those of its
 * actions and milestones, of the recommendations that it answers, and its own. Where two that follow one another are
 * further apart than a limit, the row is cut. The longest piece is the usual time, provided that it holds twice as many
 * dates as any piece that is to be called unusual; where the pieces are nearer in size, nobody can say which is the
 * slip.
 */
@DerivedFrom({ "ImprovementPlan.*", "WorkStream.actions", "Action.start", "Action.finish", "Action.mustFinishBy",
        "Action.milestones", "Milestone.date", "Action.addresses", "Inspection.report", "InspectionReport.publishedOn",
        "InspectionReport.recommendations", "Recommendation.children", "Recommendation.deadline" })
public final class UsualDates {

    private static final int TIMES_AS_MANY = 2;

    private final List<List<LocalDate>> pieces = new ArrayList<>();
    private List<LocalDate> usual = List.of();

    /**
     * The usual dates of a plan.
     *
     * @param plan the plan
     * @param months the months between two neighbouring dates from which the row is cut
     */
    public UsualDates(ImprovementPlan plan, int months) {
        List<LocalDate> piece = new ArrayList<>();
        for (LocalDate date : dates(plan)) {
            if (!piece.isEmpty() && date.isAfter(piece.get(piece.size() - 1).plusMonths(months))) {
                pieces.add(piece);
                piece = new ArrayList<>();
            }
            piece.add(date);
        }
        pieces.add(piece);
        for (List<LocalDate> candidate : pieces) {
            if (candidate.size() > usual.size()) {
                usual = candidate;
            }
        }
    }

    /**
     * The first of the usual dates.
     *
     * @return the date, or empty where the plan has no dates
     */
    public Optional<LocalDate> first() {
        return usual.isEmpty() ? Optional.empty() : Optional.of(usual.get(0));
    }

    /**
     * The last of the usual dates.
     *
     * @return the date, or empty where the plan has no dates
     */
    public Optional<LocalDate> last() {
        return usual.isEmpty() ? Optional.empty() : Optional.of(usual.get(usual.size() - 1));
    }

    /**
     * Whether a date of the plan lies outside the usual time.
     *
     * @param date the date
     * @return true where it does
     */
    public boolean isUnusual(LocalDate date) {
        for (List<LocalDate> piece : pieces) {
            if (piece != usual && piece.size() * TIMES_AS_MANY <= usual.size()
                    && Collections.binarySearch(piece, date) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static List<LocalDate> dates(ImprovementPlan plan) {
        List<LocalDate> dates = new ArrayList<>();
        for (Action action : ModelContents.actions(plan)) {
            dates.add(action.getStart());
            dates.add(action.getFinish());
            dates.add(action.getMustFinishBy());
            for (Milestone milestone : action.getMilestones()) {
                dates.add(milestone.getDate());
            }
        }
        dates.add(plan.getAgreedOn());
        dates.add(plan.getSubmittedOn());
        dates.add(plan.getApprovedOn());
        dates.add(plan.getStatusDate());
        for (InspectionReport report : ModelContents.reports(plan)) {
            dates.add(report.getPublishedOn());
            ModelContents.recommendations(report).forEach(r -> dates.add(r.getDeadline()));
        }
        dates.removeIf(date -> date == null);
        Collections.sort(dates);
        return dates;
    }
}
