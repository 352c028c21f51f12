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
import java.util.Objects;
import java.util.Optional;

import org.keyline.model.ModelContents;
import org.keyline.model.core.Organisation;
import org.keyline.model.core.OrganisationKind;
import org.keyline.model.inspection.Grade;
import org.keyline.model.inspection.Inspection;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.inspection.ServiceArea;
import org.keyline.model.plan.ImprovementPlan;

/**
 * What follows from the inspection that a plan answers, by the Scottish guidance: whether the plan must be agreed with
 * the regulator (SHR ¶5, ¶6), and from what days its times are counted. What the model does not say is not guessed.
 */
public final class RegulatorClock {

    /** Whether a plan must be agreed with the regulator. */
    public enum Agreement {
        /** It must. */
        NEEDED,
        /** It need not, and is not. */
        NOT_NEEDED,
        /** The model does not say enough to tell. */
        UNKNOWN
    }

    private final ImprovementPlan plan;
    private final Inspection inspection;
    private final InspectionReport report;
    private final boolean small;
    private final boolean weaknesses;
    private final List<Grade> grades;
    private final OrganisationKind kind;

    private RegulatorClock(ImprovementPlan plan, int homes) {
        this.plan = plan;
        boolean known = plan.getInspection() != null && plan.getInspection().getReport() != null;
        List<InspectionReport> reports = known ? List.of()
                : ModelContents.reports(plan).stream().filter(r -> !r.eIsProxy()).toList();
        inspection = plan.getInspection() != null ? plan.getInspection()
                : reports.stream().map(InspectionReport::getInspection).filter(Objects::nonNull).findFirst()
                        .orElse(null);
        report = inspection != null && inspection.getReport() != null ? inspection.getReport()
                : reports.stream().findFirst().orElse(null);
        Organisation body = inspection != null && inspection.getBody() != null ? inspection.getBody()
                : plan.getOrganisation();
        kind = body == null ? OrganisationKind.UNSPECIFIED : body.getKind();
        small = kind == OrganisationKind.REGISTERED_SOCIAL_LANDLORD && body.getHomes() != null
                && body.getHomes() < homes;
        grades = grades(inspection);
        weaknesses = inspection != null && (inspection.isSignificantWeaknesses()
                || inspection.getServiceAreas().stream().anyMatch(ServiceArea::isSignificantWeaknesses));
    }

    /**
     * The clock of a plan.
     *
     * @param plan the plan
     * @param homes the number of homes below which a landlord is small
     * @return what follows for it
     */
    public static RegulatorClock of(ImprovementPlan plan, int homes) {
        return new RegulatorClock(plan, homes);
    }

    /**
     * The inspection that the plan answers.
     *
     * @return the inspection, if the model has it
     */
    public Optional<Inspection> inspection() {
        return Optional.ofNullable(inspection);
    }

    /**
     * The day on which the report was published, from which submission is counted: as the report says, else as the plan
     * says of it.
     *
     * @return the day, if it is known
     */
    public Optional<LocalDate> published() {
        return Optional.ofNullable(report).map(InspectionReport::getPublishedOn)
                .or(() -> Optional.ofNullable(plan.getReportPublishedOn()));
    }

    /**
     * Whether the plan must be agreed: for areas of a local authority or landlords graded C or D, and for small
     * landlords with significant weaknesses; never for A and B. Applies to local authorities and registered social
     * landlords.
     *
     * @return the answer
     */
    public Agreement agreement() {
        if (kind != OrganisationKind.LOCAL_AUTHORITY && kind != OrganisationKind.REGISTERED_SOCIAL_LANDLORD) {
            return Agreement.UNKNOWN;
        }
        if (isGraded(Grade.C) || isGraded(Grade.D)) {
            return Agreement.NEEDED;
        }
        if (!grades.isEmpty()) {
            return Agreement.NOT_NEEDED;
        }
        if (small) {
            return weaknesses ? Agreement.NEEDED : Agreement.NOT_NEEDED;
        }
        return Agreement.UNKNOWN;
    }

    /**
     * Why the plan must or need not be agreed, as a clause.
     *
     * @return such as "the inspection gave the grade D"
     */
    public String reason() {
        if (!grades.isEmpty()) {
            List<String> names = grades.stream().distinct().sorted().map(Grade::getLiteral).toList();
            return "the inspection gave the " + (names.size() == 1 ? "grade " : "grades ")
                    + String.join(" and ", names);
        }
        return weaknesses ? "a small landlord has significant weaknesses"
                : "a small landlord has no significant weaknesses";
    }

    /**
     * Whether the inspection gave a grade, to the body or to one of its areas.
     *
     * @param grade the grade
     * @return true where it did
     */
    public boolean isGraded(Grade grade) {
        return grades.contains(grade);
    }

    /**
     * Whether the body is a small landlord with significant weaknesses and without a grade.
     *
     * @return true where it is
     */
    public boolean isSmallWithWeaknesses() {
        return small && weaknesses && grades.isEmpty();
    }

    private static List<Grade> grades(Inspection inspection) {
        List<Grade> grades = new ArrayList<>();
        if (inspection != null) {
            grades.add(inspection.getGrade());
            inspection.getServiceAreas().forEach(area -> grades.add(area.getGrade()));
            grades.removeIf(grade -> grade == Grade.UNSPECIFIED);
        }
        return grades;
    }
}
