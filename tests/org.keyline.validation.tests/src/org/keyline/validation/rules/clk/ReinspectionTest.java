/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.clk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.keyline.testsupport.PlanBuilder.plan;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.keyline.model.core.Rag;
import org.keyline.model.inspection.Grade;
import org.keyline.model.plan.Stage;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.rules.RuleTest;

class ReinspectionTest extends RuleTest {

    ReinspectionTest() {
        super(Reinspection.class);
    }

    private static final LocalDate EXPECTED = LocalDate.of(2010, 7, 1);

    private static PlanBuilder graded(Grade grade) {
        return plan().inspection(i -> i.setGrade(grade)).plan(p -> p.setAgreedOn(LocalDate.of(2008, 7, 1)));
    }

    @Test
    void anActionThatFinishesAfterTheReinspectionIsFound() {
        says(broken(graded(Grade.D).action("A.1").to("2010-07-02"), null), "about 1 July 2010",
                "A.1 finishes only after");
        satisfied(graded(Grade.D).action("A.1").to("2010-07-01"));
    }

    @Test
    void theDayItselfIsToldWhenItIsReached() {
        broken(graded(Grade.D).plan(p -> p.setStatusDate(EXPECTED)), null);
        satisfied(graded(Grade.D).plan(p -> p.setStatusDate(EXPECTED.minusDays(1))));
    }

    @Test
    void whereThePlanIsNotAgreedTheEndOfTheInspectionCounts() {
        broken(plan().inspection(i -> {
            i.setGrade(Grade.D);
            i.setEnd(LocalDate.of(2008, 4, 1));
        }).action("A.1").to("2010-04-02"), null);
    }

    @Test
    void otherGradesBringNoReinspection() {
        satisfied(graded(Grade.C).action("A.1").to("2011-07-02"));
    }

    @Test
    void whatIsCompleteWaitsForNothing() {
        satisfied(graded(Grade.D).action("A.1").to("2010-07-02").status(Rag.GREEN, Stage.COMPLETE));
    }

    @Test
    void theMonthsAreAParameter() {
        assertEquals(1, findings(graded(Grade.D).action("A.1").to("2010-07-01").roots(), parameter("months", 23))
                .size());
    }
}
