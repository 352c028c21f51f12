/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.fix;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.keyline.model.ModelContents;
import org.keyline.model.core.Element;
import org.keyline.model.guidance.GuidanceFactory;
import org.keyline.model.guidance.Suppression;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.plan.ImprovementPlan;

/** Records in a plan that a finding is left, who decided so, when and why. */
public final class LeaveFinding {

    private LeaveFinding() {
    }

    /**
     * The plan that records decisions on an element: the one that it is in, or else the first that answers its report,
     * or else the first of the model.
     *
     * @param element the element
     * @param roots the roots of the model
     * @return the plan; empty where the model has none
     */
    public static Optional<ImprovementPlan> plan(EObject element, Collection<? extends EObject> roots) {
        ImprovementPlan own = ModelContents.planOf(element);
        if (own != null) {
            return Optional.of(own);
        }
        Collection<ImprovementPlan> plans = ModelContents.plans(roots);
        InspectionReport report = ModelContents.reportOf(element);
        return plans.stream().filter(plan -> report != null && ModelContents.reports(plan).contains(report))
                .findFirst().or(() -> plans.stream().findFirst());
    }

    /**
     * Records the decision.
     *
     * @param plan the plan that records it
     * @param rule the rule's public ID
     * @param element the element whose findings of this rule are left
     * @param reason why; not empty
     * @param person who decided; null or empty where that is not to be recorded
     * @param day when
     * @return the decision
     * @throws IllegalArgumentException where there is no reason
     */
    public static Suppression record(ImprovementPlan plan, String rule, Element element, String reason, String person,
            LocalDate day) {
        if (reason == null || reason.isBlank()) {
            throw new IllegalArgumentException("A finding is left for a reason only");
        }
        Suppression suppression = GuidanceFactory.eINSTANCE.createSuppression();
        suppression.setRule(rule);
        suppression.setElement(element);
        suppression.setReason(reason.strip());
        suppression.setSuppressedBy(person == null || person.isBlank() ? null : person.strip());
        suppression.setSuppressedOn(day);
        plan.getSuppressions().add(suppression);
        return suppression;
    }
}
