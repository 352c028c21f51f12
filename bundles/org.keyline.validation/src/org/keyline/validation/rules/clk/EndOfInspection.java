/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.clk;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.keyline.model.inspection.Inspection;
import org.keyline.model.inspection.InspectionPackage;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.validation.Check;
import org.keyline.validation.FindingDraft;
import org.keyline.validation.LooksAt;
import org.keyline.validation.Rule;
import org.keyline.validation.RuleId;
import org.keyline.validation.Wording;
import org.keyline.validation.facts.RegulatorClock;
import org.keyline.validation.facts.RegulatorClock.Agreement;

/**
 * CLK-04: an inspection ends on the day on which the plan that answers it was agreed; where no plan of the model
 * answers it, or none is to be agreed, on the day of publication (SHR ¶18). An end that is not stated is at fault where
 * the plan was agreed. Does not apply while a plan that may have to be agreed is not agreed yet.
 */
@RuleId("CLK-04")
@LooksAt({ "@ImprovementPlan.*", "@Inspection.*", "@Inspection.serviceAreas.*", "@InspectionReport.*",
        "@Organisation.*", "@Action.addresses.^*" })
public final class EndOfInspection extends Rule<Inspection> {

    private static final int SMALL = 500;

    /** Found by its mark. */
    public EndOfInspection() {
        super(Inspection.class);
    }

    @Override
    protected void check(Inspection inspection, Check check) {
        List<ImprovementPlan> plans = check.context().plans().stream().filter(p -> p.getInspection() == inspection
                || inspection.getReport() != null && p.getReports().contains(inspection.getReport())).toList();
        LocalDate agreed = plans.stream().map(ImprovementPlan::getAgreedOn).filter(Objects::nonNull)
                .max(LocalDate::compareTo).orElse(null);
        LocalDate published = inspection.getReport() == null ? null : inspection.getReport().getPublishedOn();
        LocalDate end = inspection.getEnd();
        FindingDraft draft = check.on(inspection).feature(InspectionPackage.Literals.INSPECTION__END).value(end);
        if (agreed != null && !agreed.equals(end)) {
            draft.related(plans).choice("Set the end to " + Wording.date(agreed), () -> inspection.setEnd(agreed))
                    .report(end == null ? "The inspection has no end" : "The inspection ends on " + Wording.date(end),
                            ", but it ends on the day on which the plan was agreed (", Wording.date(agreed),
                            "). Correct one of the two days.");
        } else if (agreed == null && end != null && published != null && !published.equals(end)
                && plans.stream().allMatch(p -> RegulatorClock.of(p, SMALL).agreement() == Agreement.NOT_NEEDED)) {
            draft.choice("Set the end to " + Wording.date(published), () -> inspection.setEnd(published))
                    .report("The inspection ends on ", Wording.date(end),
                            ", but without a plan that is agreed with the "
                                    + "regulator it ends on the day of publication (",
                            Wording.date(published), "). Correct one of the two days.");
        }
    }
}
