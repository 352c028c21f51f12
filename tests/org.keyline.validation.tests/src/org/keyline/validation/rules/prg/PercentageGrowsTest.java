/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.prg;

import static org.keyline.testsupport.PlanBuilder.plan;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ActionProgress;
import org.keyline.model.plan.PlanFactory;
import org.keyline.model.plan.ProgressReport;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.rules.RuleTest;

class PercentageGrowsTest extends RuleTest {

    PercentageGrowsTest() {
        super(PercentageGrows.class);
    }

    private static PlanBuilder percentages(String comment, int... percents) {
        PlanBuilder builder = plan().action("A.1");
        for (int i = percents.length - 1; i >= 0; i--) {
            ActionProgress entry = PlanFactory.eINSTANCE.createActionProgress();
            entry.setAction(builder.get(Action.class, "A.1"));
            entry.setPercent(percents[i]);
            entry.setComment(comment);
            ProgressReport report = PlanFactory.eINSTANCE.createProgressReport();
            report.setReportedOn(LocalDate.of(2009, 6, 1 + i));
            report.getEntries().add(entry);
            builder.plan(p -> p.getProgressReports().add(report));
        }
        return builder;
    }

    @Test
    void aPercentageThatGoesDownIsFound() {
        says(broken(percentages(null, 20, 60, 40), "A.1"), "went down from 60 % to 40 % in the report of 3 June 2009");
    }

    @Test
    void aPercentageThatGrowsOrStaysIsRight() {
        satisfied(percentages(null, 0, 20, 20, 100));
    }

    @Test
    void aReasonIsEnough() {
        satisfied(percentages("The contractor went out of business", 60, 40));
    }

    @Test
    void withoutReportsNothingIsSaid() {
        satisfied(plan().action("A.1").with(a -> a.setPercent(5)));
    }
}
