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
import org.keyline.model.inspection.AuditorDocument;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.rules.RuleTest;

class CopiesForAuditorTest extends RuleTest {

    CopiesForAuditorTest() {
        super(CopiesForAuditor.class);
    }

    private static PlanBuilder council(AuditorDocument... copies) {
        return plan().inspection(i -> {
            i.getBody().setKind(OrganisationKind.LOCAL_AUTHORITY);
            i.getReport().setPublishedOn(LocalDate.of(2008, 4, 1));
            i.getAuditorCopies().addAll(List.of(copies));
        });
    }

    private static PlanBuilder agreed(PlanBuilder builder) {
        return builder.plan(p -> p.setAgreedOn(LocalDate.of(2008, 7, 1)));
    }

    @Test
    void allFiveCopiesAreRight() {
        satisfied(agreed(council(AuditorDocument.values())));
    }

    @Test
    void whatIsMissingIsFound() {
        says(broken(agreed(council(AuditorDocument.INSPECTION_REPORT, AuditorDocument.IMPROVEMENT_PLAN,
                AuditorDocument.RESPONSE_TO_PLAN, AuditorDocument.AGREED_PLAN)), null),
                "no copy of the follow up arrangements.");
        says(broken(agreed(council()), null), "the inspection report, the improvement plan, the response to plan");
    }

    @Test
    void aDocumentThatDoesNotExistYetIsNotMissed() {
        satisfied(council(AuditorDocument.INSPECTION_REPORT));
        broken(council(AuditorDocument.INSPECTION_REPORT).plan(p -> p.setSubmittedOn(LocalDate.of(2008, 5, 1))), null);
    }

    @Test
    void otherBodiesHaveNoLeadAuditor() {
        satisfied(agreed(council().inspection(i -> i.getBody().setKind(OrganisationKind.REGISTERED_SOCIAL_LANDLORD))));
    }
}
