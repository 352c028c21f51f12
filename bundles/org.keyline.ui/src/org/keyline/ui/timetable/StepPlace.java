/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.ui.timetable;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyline.model.inspection.InspectionPackage;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.PlanPackage;
import org.keyline.validation.timetable.TimetableStep;

/**
 * Where the model records a step of the timetable.
 *
 * @param element the element
 * @param feature its feature; null for the element as a whole
 */
record StepPlace(EObject element, EStructuralFeature feature) {

    /** The place of a step in a plan. */
    static StepPlace of(ImprovementPlan plan, TimetableStep step) {
        if (step.key().equals("re-inspection") && plan.getInspection() != null) {
            return new StepPlace(plan.getInspection(), InspectionPackage.Literals.INSPECTION__END);
        }
        EAttribute feature = switch (step.key()) {
        case "submission" -> PlanPackage.Literals.IMPROVEMENT_PLAN__SUBMITTED_ON;
        case "response" -> PlanPackage.Literals.IMPROVEMENT_PLAN__RESPONSE_RECEIVED_ON;
        case "amendment" -> PlanPackage.Literals.IMPROVEMENT_PLAN__AMENDED_ON;
        case "second-response" -> PlanPackage.Literals.IMPROVEMENT_PLAN__SECOND_RESPONSE_ON;
        case "final-date" -> PlanPackage.Literals.IMPROVEMENT_PLAN__FINAL_DATE;
        case "agreement", "inspection-end" -> PlanPackage.Literals.IMPROVEMENT_PLAN__AGREED_ON;
        case "weaknesses-addressed" -> PlanPackage.Literals.IMPROVEMENT_PLAN__REASON_FOR_LONGER_TIME;
        default -> null;
        };
        return new StepPlace(plan, feature);
    }
}
