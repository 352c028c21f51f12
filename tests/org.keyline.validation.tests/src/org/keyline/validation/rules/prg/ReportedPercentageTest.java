/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.prg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.keyline.testsupport.PlanBuilder.plan;

import org.junit.jupiter.api.Test;
import org.keyline.model.core.Rag;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ActionProgress;
import org.keyline.model.plan.PlanFactory;
import org.keyline.model.plan.ProgressReport;
import org.keyline.model.plan.Stage;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.rules.RuleTest;

class ReportedPercentageTest extends RuleTest {

    ReportedPercentageTest() {
        super(ReportedPercentage.class);
    }

    private static PlanBuilder reporting(int percent, Stage... stages) {
        PlanBuilder builder = plan();
        ProgressReport report = PlanFactory.eINSTANCE.createProgressReport();
        report.setName("Quarter 1");
        report.setPercent(percent);
        for (int i = 0; i < stages.length; i++) {
            builder.action("A." + i);
            ActionProgress entry = PlanFactory.eINSTANCE.createActionProgress();
            entry.setAction(builder.get(Action.class, "A." + i));
            entry.setStage(stages[i]);
            report.getEntries().add(entry);
        }
        return builder.plan(p -> p.getProgressReports().add(report));
    }

    @Test
    void anotherPercentageThanWorkedOutIsFound() {
        says(broken(reporting(86, Stage.COMPLETE, Stage.COMPLETE, Stage.IN_PROGRESS), null),
                "states that 86 %", "it is 67 % (2 of 3)");
    }

    @Test
    void roundingUpOrDownIsRight() {
        satisfied(reporting(66, Stage.COMPLETE, Stage.COMPLETE, Stage.IN_PROGRESS));
        satisfied(reporting(67, Stage.COMPLETE, Stage.COMPLETE, Stage.IN_PROGRESS));
        broken(reporting(68, Stage.COMPLETE, Stage.COMPLETE, Stage.IN_PROGRESS), null);
    }

    @Test
    void aWholePointIsADifference() {
        broken(reporting(51, Stage.COMPLETE, Stage.IN_PROGRESS), null);
        assertEquals(0, findings(reporting(51, Stage.COMPLETE, Stage.IN_PROGRESS).roots(), parameter("points", 2))
                .size());
    }

    @Test
    void cancelledActionsDoNotCount() {
        satisfied(reporting(100, Stage.COMPLETE, Stage.CANCELLED));
    }

    @Test
    void theLastReportWithoutEntriesIsHeldAgainstThePlan() {
        satisfied(reporting(50).action("A.1").status(Rag.GREEN, Stage.COMPLETE).action("A.2"));
        broken(reporting(86).action("A.1").status(Rag.GREEN, Stage.COMPLETE).action("A.2"), null);
        satisfied(reporting(86).action("A.1").action("A.2"));
    }

    @Test
    void theFixSetsTheFigure() {
        PlanBuilder builder = reporting(86, Stage.COMPLETE, Stage.IN_PROGRESS);
        broken(builder, null).fixes().get(0).change().run();
        satisfied(builder);
    }
}
