/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.keyline.model.ModelContents;
import org.keyline.model.ModelLists;
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
    private static final long LEAST_DAYS_OF_MONTH = 28;

    private final List<Piece> pieces = new ArrayList<>();
    private Piece usual;

    /** A piece of the row: how many dates it has, from which day to which, in days since 1970. */
    private record Piece(int size, long first, long last) {

        boolean holds(LocalDate date) {
            return date.toEpochDay() >= first && date.toEpochDay() <= last;
        }
    }

    /**
     * The usual dates of a plan.
     *
     * @param plan the plan
     * @param reports the reports that it answers
     * @param months the months between two neighbouring dates from which the row is cut
     */
    public UsualDates(ImprovementPlan plan, List<InspectionReport> reports, int months) {
        this(counts(plan, reports), months);
    }

    /**
     * The usual ones of some dates.
     *
     * @param dates the dates
     * @param months the months between two neighbouring dates from which the row is cut
     */
    public UsualDates(DayCounts dates, int months) {
        int from = 0;
        int held = 0;
        for (int i = 0; i < dates.size(); i++) {
            held += dates.count(i);
            if (i + 1 == dates.size() || isFar(dates.day(i), dates.day(i + 1), months)) {
                pieces.add(new Piece(held, dates.day(from), dates.day(i)));
                from = i + 1;
                held = 0;
            }
        }
        for (Piece candidate : pieces) {
            if (usual == null || candidate.size() > usual.size()) {
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
        return Optional.ofNullable(usual).map(piece -> LocalDate.ofEpochDay(piece.first()));
    }

    /**
     * The last of the usual dates.
     *
     * @return the date, or empty where the plan has no dates
     */
    public Optional<LocalDate> last() {
        return Optional.ofNullable(usual).map(piece -> LocalDate.ofEpochDay(piece.last()));
    }

    /**
     * Whether a date of the plan lies outside the usual time.
     *
     * @param date the date
     * @return true where it does
     */
    public boolean isUnusual(LocalDate date) {
        for (Piece piece : pieces) {
            if (piece != usual && piece.size() * TIMES_AS_MANY <= usual.size() && piece.holds(date)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether other dates fall into the same pieces with the same bounds, so that nothing that is said of a date
     * differs.
     *
     * @param other the usual dates of the same plan at another time
     * @return true where both call the same dates unusual
     */
    public boolean sameAs(UsualDates other) {
        return unusual().equals(other.unusual()) && first().equals(other.first()) && last().equals(other.last());
    }

    private List<Piece> unusual() {
        return pieces.stream().filter(piece -> piece != usual && piece.size() * TIMES_AS_MANY <= usual.size())
                .map(piece -> new Piece(0, piece.first(), piece.last())).toList();
    }

    private static boolean isFar(long day, long next, int months) {
        return next - day > LEAST_DAYS_OF_MONTH * months
                && LocalDate.ofEpochDay(next).isAfter(LocalDate.ofEpochDay(day).plusMonths(months));
    }

    private static DayCounts counts(ImprovementPlan plan, List<InspectionReport> reports) {
        DayCounts counts = new DayCounts();
        for (Action action : ModelContents.actions(plan)) {
            counts.add(action.getStart(), 1);
            counts.add(action.getFinish(), 1);
            counts.add(action.getMustFinishBy(), 1);
            for (Milestone milestone : ModelLists.milestones(action)) {
                counts.add(milestone.getDate(), 1);
            }
        }
        counts.add(plan.getAgreedOn(), 1);
        counts.add(plan.getSubmittedOn(), 1);
        counts.add(plan.getApprovedOn(), 1);
        counts.add(plan.getStatusDate(), 1);
        for (InspectionReport report : reports) {
            counts.add(report.getPublishedOn(), 1);
            ModelContents.recommendations(report).forEach(r -> counts.add(r.getDeadline(), 1));
        }
        return counts;
    }
}
