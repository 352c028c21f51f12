/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.model.edit;

import java.time.LocalDate;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyline.model.assessment.AssessmentPackage;
import org.keyline.model.core.CorePackage;
import org.keyline.model.plan.PlanPackage;

/** The headings under which the features of an element are shown, in the order in which they are shown. */
public enum FeatureCategory {
    /** What it is. */
    OVERVIEW("Overview"),
    /** When. */
    DATES("Dates"),
    /** Who. */
    PEOPLE("People"),
    /** How far it has come. */
    PROGRESS("Progress"),
    /** What it costs and brings. */
    MEANS("Means and outcome"),
    /** What it has to do with other elements. */
    LINKS("Links"),
    /** Texts kept from a document. */
    AS_WRITTEN("As written"),
    /** Identity and origin. */
    RECORD("Record");

    private static final Set<EStructuralFeature> PROGRESS_FEATURES = Set.of(PlanPackage.Literals.ACTION__STATUS,
            PlanPackage.Literals.ACTION__STAGE, PlanPackage.Literals.ACTION__PERCENT,
            PlanPackage.Literals.ACTION__COMPLETED_ON, PlanPackage.Literals.ACTION__COMMENT,
            PlanPackage.Literals.ACTION__EVIDENCE);
    private static final Set<EStructuralFeature> MEANS_FEATURES = Set.of(PlanPackage.Literals.ACTION__RESOURCES,
            PlanPackage.Literals.ACTION__COST, PlanPackage.Literals.ACTION__OUTCOME,
            PlanPackage.Literals.ACTION__PRODUCES, PlanPackage.Literals.ACTION__USES,
            PlanPackage.Literals.IMPROVEMENT_PLAN__BUDGET);
    private static final Set<EStructuralFeature> OVERVIEW_FEATURES = Set.of(
            PlanPackage.Literals.DEPENDENCY__PREDECESSOR,
            PlanPackage.Literals.RELATED_ACTION__ACTION, PlanPackage.Literals.MILESTONE__DATE);
    private static final Set<EClass> PERSONS = Set.of(CorePackage.Literals.PERSON, CorePackage.Literals.GROUP,
            CorePackage.Literals.ORGANISATION, AssessmentPackage.Literals.ASSESSOR);

    private final String title;

    FeatureCategory(String title) {
        this.title = title;
    }

    /**
     * The heading.
     *
     * @return such as "Means and outcome"
     */
    public String title() {
        return title;
    }

    /**
     * The heading under which a feature stands.
     *
     * @param feature the feature
     * @return its category
     */
    public static FeatureCategory of(EStructuralFeature feature) {
        if (feature == CorePackage.Literals.ELEMENT__ID || feature == CorePackage.Literals.ELEMENT__ORIGIN) {
            return RECORD;
        }
        if (PROGRESS_FEATURES.contains(feature)) {
            return PROGRESS;
        }
        if (MEANS_FEATURES.contains(feature)) {
            return MEANS;
        }
        if (OVERVIEW_FEATURES.contains(feature)) {
            return OVERVIEW;
        }
        if (feature instanceof EReference reference) {
            return PERSONS.contains(reference.getEReferenceType()) ? PEOPLE : LINKS;
        }
        if (isAsWritten(feature)) {
            return AS_WRITTEN;
        }
        boolean dated = feature.getEType().getInstanceClass() == LocalDate.class
                || feature.getEType() == CorePackage.Literals.DATE_PRECISION;
        return dated ? DATES : OVERVIEW;
    }

    /**
     * Whether a feature keeps the text of a document for another feature that could not be read.
     *
     * @param feature the feature
     * @return such as {@code finishText} beside {@code finish}
     */
    public static boolean isAsWritten(EStructuralFeature feature) {
        String name = feature.getName();
        return name.endsWith("Text") && name.length() > 4
                && feature.getEContainingClass().getEStructuralFeature(name.substring(0, name.length() - 4)) != null;
    }
}
