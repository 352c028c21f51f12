/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.clk;

import java.util.ArrayList;
import java.util.List;

import org.keyline.model.ElementLabels;
import org.keyline.model.core.OrganisationKind;
import org.keyline.model.inspection.AuditorDocument;
import org.keyline.model.inspection.Inspection;
import org.keyline.model.inspection.InspectionPackage;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.validation.Check;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;

/**
 * CLK-08: for a local authority the lead auditor has a copy of each of the five documents of the inspection (SHR Annex
 * (e)). A document is missed once it exists: the report when it is published, the plan when it is submitted, the
 * response when it was received, the agreed plan and the arrangements for follow-up when the plan was agreed. Does not
 * apply to other bodies.
 */
@RuleId("CLK-08")
@LooksAt({ "@ImprovementPlan.*", "report.publishedOn", "body.kind" })
public final class CopiesForAuditor extends Rule<Inspection> {

    /** Found by its mark. */
    public CopiesForAuditor() {
        super(Inspection.class);
    }

    @Override
    protected void check(Inspection inspection, Check check) {
        if (inspection.getBody() == null || inspection.getBody().getKind() != OrganisationKind.LOCAL_AUTHORITY) {
            return;
        }
        List<ImprovementPlan> plans = check.context().plans().stream().filter(p -> p.getInspection() == inspection
                || inspection.getReport() != null && p.getReports().contains(inspection.getReport())).toList();
        boolean agreed = plans.stream().anyMatch(p -> p.getAgreedOn() != null);
        List<AuditorDocument> due = new ArrayList<>();
        if (inspection.getReport() != null && inspection.getReport().getPublishedOn() != null) {
            due.add(AuditorDocument.INSPECTION_REPORT);
        }
        if (agreed || plans.stream().anyMatch(p -> p.getSubmittedOn() != null)) {
            due.add(AuditorDocument.IMPROVEMENT_PLAN);
        }
        if (agreed || plans.stream().anyMatch(p -> p.getResponseReceivedOn() != null)) {
            due.add(AuditorDocument.RESPONSE_TO_PLAN);
        }
        if (agreed) {
            due.add(AuditorDocument.AGREED_PLAN);
            due.add(AuditorDocument.FOLLOW_UP_ARRANGEMENTS);
        }
        List<String> missing = due.stream().filter(d -> !inspection.getAuditorCopies().contains(d))
                .map(d -> "the " + ElementLabels.words(d.getLiteral())).toList();
        if (!missing.isEmpty()) {
            check.on(inspection).feature(InspectionPackage.Literals.INSPECTION__AUDITOR_COPIES)
                    .report("The lead auditor has no copy of ", Wording.list(missing),
                            ". Send what is missing and record it.");
        }
    }
}
