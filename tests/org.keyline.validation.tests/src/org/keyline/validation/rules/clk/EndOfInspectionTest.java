/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.clk;

import static org.keyline.testsupport.PlanBuilder.plan;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.keyline.model.core.OrganisationKind;
import org.keyline.model.inspection.Grade;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.rules.RuleTest;

class EndOfInspectionTest extends RuleTest {

    EndOfInspectionTest() {
        super(EndOfInspection.class);
    }

    private static final LocalDate PUBLISHED = LocalDate.of(2008, 4, 1);
    private static final LocalDate AGREED = LocalDate.of(2008, 7, 1);

    private static PlanBuilder ending(LocalDate end, LocalDate agreed) {
        return plan().plan(p -> p.setAgreedOn(agreed)).inspection(i -> {
            i.setEnd(end);
            i.getReport().setPublishedOn(PUBLISHED);
        });
    }

    @Test
    void theDayOfAgreementIsTheEnd() {
        satisfied(ending(AGREED, AGREED));
    }

    @Test
    void anotherEndIsFound() {
        says(broken(ending(AGREED.plusDays(1), AGREED), null), "ends on 2 July 2008", "(1 July 2008)");
    }

    @Test
    void aMissingEndIsFoundWhereThePlanWasAgreed() {
        says(broken(ending(null, AGREED), null), "has no end");
        satisfied(ending(null, null));
    }

    @Test
    void withoutPlanItIsTheDayOfPublication() {
        satisfied(List.of(ending(PUBLISHED, null).roots().get(1)));
        says(broken(List.of(ending(AGREED, null).roots().get(1)), null), "the day of publication (1 April 2008)");
    }

    @Test
    void aPlanThatIsNotToBeAgreedCountsAsNone() {
        PlanBuilder builder = ending(AGREED, null).inspection(i -> {
            i.getBody().setKind(OrganisationKind.LOCAL_AUTHORITY);
            i.setGrade(Grade.A);
        });
        broken(builder, null);
    }

    @Test
    void whileThePlanIsNotAgreedNothingIsSaid() {
        satisfied(ending(AGREED, null));
    }

    @Test
    void theFixSetsTheEnd() {
        PlanBuilder builder = ending(null, AGREED);
        broken(builder, null).fixes().get(0).change().run();
        satisfied(builder);
    }
}
