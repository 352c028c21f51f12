/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.dep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.keyline.testsupport.PlanBuilder.plan;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.keyline.model.plan.DependencyType;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.Fix;
import org.keyline.validation.rules.RuleTest;

class DeliverableInTimeTest extends RuleTest {

    DeliverableInTimeTest() {
        super(DeliverableInTime.class);
    }

    private static PlanBuilder blueprint() {
        return plan().action("A.15").from("2009-09-01").to("2009-09-30").produces("Final blueprint");
    }

    @Test
    void useBeforeTheProducerHasFinishedIsFound() {
        says(broken(blueprint().action("C.2").from("2009-09-29").uses("Final blueprint"), "C.2"),
                "uses “Final blueprint”, which A.15 finishes on 30 September 2009");
    }

    @Test
    void useOnTheDayAndAfterIsRight() {
        satisfied(blueprint().action("C.2").from("2009-09-30").uses("Final blueprint").action("C.3")
                .from("2009-10-01").uses("Final blueprint"));
    }

    @Test
    void theFirstOfSeveralProducersCounts() {
        satisfied(blueprint().action("A.7").from("2009-07-01").to("2009-08-10").produces("Final blueprint")
                .action("C.2").from("2009-08-11").uses("Final blueprint"));
    }

    @Test
    void whoProducesItMayUseIt() {
        satisfied(blueprint().uses("Final blueprint"));
    }

    @Test
    void withoutDatesOrProducerNothingIsSaid() {
        satisfied(plan().action("A.1").produces("Toolkit").action("C.2").from("2009-08-11").uses("Toolkit"));
        satisfied(plan().action("C.2").from("2009-08-11").uses("Toolkit"));
    }

    @Test
    void whereTheActionAlsoWaitsForTheProducerTheUseIsToldAlone() {
        broken(blueprint().action("C.2").from("2009-09-29").uses("Final blueprint").after("A.15"), "C.2");
    }

    @Test
    void whereItWaitsForMoreThanTheUseTheDependencyIsTold() {
        PlanBuilder lagged = blueprint().action("C.2").from("2009-09-29").uses("Final blueprint").after("A.15",
                DependencyType.FS, 5);
        satisfied(lagged);
        assertEquals(1, findings(lagged.roots(), off("DEP-06")).size());
    }

    @Test
    void theFixMovesTheActionAndKeepsItsLength() {
        PlanBuilder builder = blueprint().action("C.2").from("2009-09-29").to("2009-10-09").uses("Final blueprint");
        Fix fix = broken(builder, "C.2").fixes().get(0);
        assertEquals("Move C.2 by 2 days", fix.label());
        fix.change().run();
        satisfied(builder.with(action -> assertEquals(LocalDate.of(2009, 10, 11), action.getFinish())));
    }
}
