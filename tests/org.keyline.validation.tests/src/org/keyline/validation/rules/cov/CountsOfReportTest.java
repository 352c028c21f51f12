/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.cov;

import static org.keyline.testsupport.PlanBuilder.plan;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.keyline.model.core.CountSubject;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.rules.RuleTest;

class CountsOfReportTest extends RuleTest {

    CountsOfReportTest() {
        super(CountsOfReport.class);
    }

    private static PlanBuilder twoWithThreeParts() {
        return plan().recommendation("R1").recommendation("R1.1").recommendation("R1.2").recommendation("R2")
                .recommendation("R2.1");
    }

    @Test
    void countsThatAgreeAreRight() {
        satisfied(twoWithThreeParts().reportStates(CountSubject.KEY_RECOMMENDATIONS, 2)
                .reportStates(CountSubject.SUPPORTING_RECOMMENDATIONS, 3)
                .reportStates(CountSubject.RECOMMENDATIONS, 5).reportStates(CountSubject.FINDINGS, 0));
    }

    @Test
    void oneTooFewIsFound() {
        says(broken(twoWithThreeParts().reportStates(CountSubject.SUPPORTING_RECOMMENDATIONS, 4), null),
                "4 supporting recommendations", "but 3 are recorded");
    }

    @Test
    void oneTooManyIsFound() {
        says(broken(twoWithThreeParts().reportStates(CountSubject.KEY_RECOMMENDATIONS, 1), null),
                "1 key recommendation,", "but 2 are recorded");
    }

    @Test
    void whatIsOnlyCitedDoesNotCountBesideWhatWasRead() {
        satisfied(plan().recommendation("R1").recommendation("R7").citedOnly()
                .reportStates(CountSubject.KEY_RECOMMENDATIONS, 1));
    }

    @Test
    void whereNoReportWasReadCitationsCount() {
        satisfied(plan().recommendation("R1").citedOnly().recommendation("R2").citedOnly()
                .reportStates(CountSubject.KEY_RECOMMENDATIONS, 2));
    }

    @Test
    void countsOfOtherThingsAreNoMatterOfTheReport() {
        satisfied(twoWithThreeParts().reportStates(CountSubject.WORK_STREAMS, 7));
    }

    @Test
    void theReportIsCheckedWithoutAPlanToo() {
        broken(List.of(twoWithThreeParts().reportStates(CountSubject.RECOMMENDATIONS, 6).roots().get(1)), null);
    }
}
