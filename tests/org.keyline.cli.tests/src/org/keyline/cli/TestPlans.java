/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.cli;

import java.time.LocalDate;

import org.keyline.model.ModelContents;
import org.keyline.model.core.Priority;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.WorkStream;
import org.keyline.testsupport.PlanBuilder;

/** Plans that several tests of the command line share. */
final class TestPlans {

    private TestPlans() {
    }

    /** A small plan in which no rule finds an error. */
    static PlanBuilder withoutErrors() {
        return PlanBuilder.plan().recommendation("R1").workStream("A", "Access").action("A.1").from("2009-05-01")
                .to("2009-05-29").lead("Joyce Penhale").addresses("R1").action("A.2").from("2009-06-01")
                .to("2009-06-30").lead("Tom Aldridge").addresses("R1").after("A.1").plan(TestPlans::approve);
    }

    private static void approve(ImprovementPlan plan) {
        plan.setApprovedBy("Cabinet");
        plan.setApprovedOn(LocalDate.of(2009, 4, 20));
        ModelContents.actions(plan).forEach(action -> action.setPriority(Priority.HIGH));
        for (WorkStream workStream : plan.getWorkStreams()) {
            workStream.setLead(workStream.getActions().getFirst().getLead());
        }
    }
}
