/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram;

import java.util.Collection;

import org.eclipse.emf.ecore.EObject;
import org.keyline.analysis.DependencyNetwork;
import org.keyline.analysis.Schedule;
import org.keyline.model.ModelContents;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.plan.ImprovementPlan;

/**
 * The plan that a diagram shows, with what it is limited to and what its dates and dependencies come to.
 *
 * @param scope the plan and the element that the diagram is limited to
 * @param network its dependencies; null where the model has no plan
 * @param marks what its schedule says of actions and dependencies; null where the model has no plan
 */
record ScheduledPlan(PlanScope scope, DependencyNetwork network, ScheduleMarks marks) {

    /**
     * Finds and schedules the plan.
     *
     * @throws IllegalArgumentException if {@code reference} names nothing that a plan's diagram can be limited to
     */
    static ScheduledPlan of(Collection<? extends EObject> roots, String reference) {
        PlanScope scope = PlanScope.of(roots, () -> ModelContents.all(roots, InspectionReport.class), reference);
        if (scope.plan() == null) {
            return new ScheduledPlan(scope, null, null);
        }
        Schedule schedule = Schedule.of(scope.plan());
        return new ScheduledPlan(scope, schedule.network(), new ScheduleMarks(schedule));
    }

    /** {@return the plan, null if the model has none} */
    ImprovementPlan plan() {
        return scope.plan();
    }
}
