/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.prg;

import static org.keyline.testsupport.PlanBuilder.plan;

import org.junit.jupiter.api.Test;
import org.keyline.model.core.Rag;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.Stage;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.rules.RuleTest;

class CarriedOverTest extends RuleTest {

    CarriedOverTest() {
        super(CarriedOver.class);
    }

    private static PlanBuilder after(PlanBuilder before) {
        ImprovementPlan old = before.build();
        return plan().plan(p -> p.setSupersedes(old));
    }

    private static PlanBuilder unfinished() {
        return plan().action("A.1").titled("Set up a tenants' panel").status(Rag.AMBER, Stage.IN_PROGRESS);
    }

    @Test
    void anUnfinishedActionThatIsLeftOutIsFound() {
        says(broken(after(unfinished()).action("B.1"), null), "Action A.1 (“Set up a tenants' panel”)",
                "was not finished and is not in this one");
    }

    @Test
    void theSameTitleCarriesItOver() {
        satisfied(after(unfinished()).action("B.1").titled("Set up a tenants’ panel."));
    }

    @Test
    void theSameReferenceWithHalfTheWordsCarriesItOver() {
        satisfied(after(unfinished()).action("A1").titled("Set up the panel by June"));
        broken(after(unfinished()).action("A.1").titled("Collect arrears"), null);
    }

    @Test
    void whatWasFinishedOrCancelledNeedNotBe() {
        satisfied(after(plan().action("A.1").status(Rag.GREEN, Stage.COMPLETE).action("A.2")
                .status(Rag.UNSPECIFIED, Stage.CANCELLED)));
    }

    @Test
    void aPlanThatReplacesNoneIsNotJudged() {
        satisfied(plan().action("A.1"));
    }
}
