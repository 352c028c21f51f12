/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.timetable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyline.model.ElementLabels;
import org.keyline.model.ModelContents;
import org.keyline.model.core.CorePackage;
import org.keyline.model.core.Organisation;
import org.keyline.model.core.OrganisationKind;
import org.keyline.model.edit.Wording;
import org.keyline.model.inspection.Grade;
import org.keyline.model.inspection.Inspection;
import org.keyline.model.inspection.InspectionPackage;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.PlanPackage;

/** What the timetable is counted from, and where each of it is entered. */
final class KnownFacts {

    /**
     * One thing that must be known.
     *
     * @param title what it is
     * @param value what the model says; null where it says nothing
     * @param missing what to do where it says nothing
     * @param element where it is entered; null where the element itself is missing
     * @param feature the field
     */
    record Fact(String title, String value, String missing, EObject element, EStructuralFeature feature) {

        boolean isKnown() {
            return value != null;
        }
    }

    private final List<Fact> facts = new ArrayList<>();

    KnownFacts(ImprovementPlan plan) {
        Inspection inspection = inspection(plan);
        Organisation body = inspection != null && inspection.getBody() != null ? inspection.getBody()
                : plan.getOrganisation();
        body(plan, body);
        InspectionReport report = inspection != null && inspection.getReport() != null ? inspection.getReport()
                : ModelContents.reports(plan).stream().filter(r -> !r.eIsProxy()).findFirst().orElse(null);
        LocalDate published = report != null && report.getPublishedOn() != null ? report.getPublishedOn()
                : plan.getReportPublishedOn();
        facts.add(new Fact("Report published", published == null ? null : ElementLabels.date(published),
                report == null ? "add the inspection report" : "enter the day", report == null ? plan : report,
                report == null ? PlanPackage.Literals.IMPROVEMENT_PLAN__REPORTS
                        : InspectionPackage.Literals.INSPECTION_REPORT__PUBLISHED_ON));
        grades(body, inspection);
    }

    /** The inspection that a plan answers; null where the model has none. */
    static Inspection inspection(ImprovementPlan plan) {
        return plan.getInspection() != null ? plan.getInspection()
                : ModelContents.reports(plan).stream().filter(r -> !r.eIsProxy()).map(InspectionReport::getInspection)
                        .filter(i -> i != null).findFirst().orElse(null);
    }

    private void body(ImprovementPlan plan, Organisation body) {
        if (body == null) {
            facts.add(new Fact("Body", null, "choose the organisation whose plan it is", plan,
                    PlanPackage.Literals.IMPROVEMENT_PLAN__ORGANISATION));
            return;
        }
        OrganisationKind kind = body.getKind();
        boolean known = kind == OrganisationKind.LOCAL_AUTHORITY
                || kind == OrganisationKind.REGISTERED_SOCIAL_LANDLORD;
        facts.add(new Fact("Body",
                known ? ElementLabels.shortLabel(body) + ", "
                        + Wording.literal(CorePackage.Literals.ORGANISATION_KIND, kind).toLowerCase(Locale.ROOT) : null,
                "say whether " + ElementLabels.shortLabel(body)
                        + " is a local authority or a registered social landlord",
                body, CorePackage.Literals.ORGANISATION__KIND));
        if (kind == OrganisationKind.REGISTERED_SOCIAL_LANDLORD) {
            facts.add(new Fact("Homes", body.getHomes() == null ? null : body.getHomes().toString(),
                    "enter the number; fewer than 500 make a small landlord", body,
                    CorePackage.Literals.ORGANISATION__HOMES));
        }
    }

    private void grades(Organisation body, Inspection inspection) {
        if (inspection == null) {
            facts.add(new Fact("Grades", null, "record the inspection and its grades", null, null));
            return;
        }
        List<Grade> grades = new ArrayList<>();
        grades.add(inspection.getGrade());
        inspection.getServiceAreas().forEach(area -> grades.add(area.getGrade()));
        String text = grades.stream().filter(grade -> grade != Grade.UNSPECIFIED).distinct().sorted()
                .map(Grade::getLiteral).collect(Collectors.joining(", "));
        boolean small = body != null && body.getKind() == OrganisationKind.REGISTERED_SOCIAL_LANDLORD
                && text.isEmpty();
        facts.add(new Fact("Grades", text.isEmpty() ? null : text, "enter the grade, or those of the service areas",
                inspection, InspectionPackage.Literals.INSPECTION__GRADE));
        if (small) {
            facts.add(new Fact("Significant weaknesses", inspection.isSignificantWeaknesses() ? "yes" : "none recorded",
                    "", inspection, InspectionPackage.Literals.INSPECTION__SIGNIFICANT_WEAKNESSES));
        }
    }

    /** What is known and what is not, in the order in which it is asked for. */
    List<Fact> facts() {
        return List.copyOf(facts);
    }
}
