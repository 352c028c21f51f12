/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.cov;

import static org.keyline.testsupport.PlanBuilder.plan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.keyline.model.plan.ActionKind;
import org.keyline.validation.rules.RuleTest;

class MoreThanPreparationTest extends RuleTest {

    MoreThanPreparationTest() {
        super(MoreThanPreparation.class);
    }

    @ParameterizedTest
    @EnumSource(names = { "REVIEW", "CONSULT", "PILOT", "PLAN" })
    void preparationAloneIsFound(ActionKind kind) {
        says(broken(plan().recommendation("R1").action("A.1").kind(kind).addresses("R1"), "R1"),
                "preparation alone", "A.1");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = { "REVIEW", "CONSULT", "PILOT", "PLAN" })
    void oneActionThatCarriesOutIsEnough(ActionKind kind) {
        satisfied(plan().recommendation("R1").action("A.1").kind(ActionKind.REVIEW).addresses("R1").action("A.2")
                .kind(kind).addresses("R1"));
    }

    @Test
    void whatNobodyAddressesIsNoMatterOfThisRule() {
        satisfied(plan().recommendation("R1").action("A.1").kind(ActionKind.REVIEW));
    }

    @Test
    void whatIsCitedAndNotInTheReportIsNoMatterOfThisRule() {
        satisfied(plan().recommendation("R1").recommendation("R9").citedOnly().action("A.1").kind(ActionKind.REVIEW)
                .addresses("R9").action("A.2").kind(ActionKind.IMPLEMENT).addresses("R1"));
        broken(plan().recommendation("R9").citedOnly().action("A.1").kind(ActionKind.REVIEW).addresses("R9"), "R9");
    }

    @Test
    void aPartThatIsCarriedOutCountsForTheWhole() {
        satisfied(plan().recommendation("R1").recommendation("R1.1").action("A.1").kind(ActionKind.REVIEW)
                .addresses("R1").action("A.2").kind(ActionKind.IMPLEMENT).addresses("R1.1"));
    }

    @Test
    void theWholeThatIsCarriedOutCountsForItsPart() {
        satisfied(plan().recommendation("R1").recommendation("R1.1").action("A.1").kind(ActionKind.IMPLEMENT)
                .addresses("R1").action("A.2").kind(ActionKind.REVIEW).addresses("R1.1"));
    }

    @Test
    void anotherPartDoesNotCount() {
        broken(plan().recommendation("R1").recommendation("R1.1").recommendation("R1.2").action("A.1")
                .kind(ActionKind.IMPLEMENT).addresses("R1.1").action("A.2").kind(ActionKind.PILOT).addresses("R1.2"),
                "R1.2");
    }
}
