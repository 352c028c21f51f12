/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.facts;

import java.util.List;

import org.keyline.model.ModelContents;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.validation.DerivedFrom;
import org.keyline.validation.ValidationContext;

/**
 * The reports that a plan answers; to find them all its actions are looked through.
 *
 * @param reports the reports, as {@link ModelContents#reports(ImprovementPlan)} gives them
 */
@DerivedFrom({ "ImprovementPlan.reports", "ImprovementPlan.inspection", "Inspection.report",
        "ImprovementPlan.workStreams", "ImprovementPlan.actions", "WorkStream.actions", "Action.addresses",
        "InspectionReport.*", "Recommendation.children" })
public record AnsweredReports(List<InspectionReport> reports) {

    /**
     * The reports of a plan.
     *
     * @param plan the plan
     * @param context the model that is checked
     * @return the reports
     */
    public static List<InspectionReport> of(ImprovementPlan plan, ValidationContext context) {
        return context.fact(AnsweredReports.class, plan, p -> new AnsweredReports(ModelContents.reports(p))).reports();
    }
}
