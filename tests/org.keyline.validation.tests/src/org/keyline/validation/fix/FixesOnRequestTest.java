/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.keyline.testsupport.PlanBuilder.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.keyline.model.plan.Action;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.Finding;
import org.keyline.validation.Fix;
import org.keyline.validation.OfferedFixes;
import org.keyline.validation.Validation;

/** Fixes are built when they are asked for, for the model as it is then. */
class FixesOnRequestTest {

    private final PlanBuilder builder = plan().recommendation("R1").deadline("2009-11-30").action("A.1")
            .titled("Train the call centre").from("2009-10-01").to("2009-12-18").addresses("R1");
    private final Action action = builder.get(Action.class, "A.1");

    private Finding late() {
        return Validation.standard().only(Set.of("DAT-06")).run(builder.roots(), null).findings().get(0);
    }

    private static List<String> labels(List<Fix> fixes) {
        return fixes.stream().map(Fix::label).toList();
    }

    @Test
    void theyFollowTheModel() {
        Finding late = late();
        assertEquals(List.of("Bring the finish of A.1 forward to 30 November 2009"), labels(late.fixes()));
        action.setRef("A.7");
        assertEquals(List.of("Bring the finish of A.7 forward to 30 November 2009"), labels(late.fixes()));
    }

    @Test
    void thereAreNoneOnceTheFindingDoesNotHoldAnyMore() {
        Finding late = late();
        action.setFinish(LocalDate.of(2009, 11, 27));
        assertEquals(List.of(), late.fixes());
    }

    @Test
    void thereAreNoneOnceTheElementIsGone() {
        Finding late = late();
        EcoreUtil.remove(action);
        assertEquals(List.of(), late.fixes());
    }

    @Test
    void aFindingIsTheSameWhereverItsFixesComeFrom() {
        Finding late = late();
        Finding ofAnotherRun = late();
        assertNotEquals(late.fixSource(), ofAnotherRun.fixSource());
        assertEquals(late, ofAnotherRun);
        assertEquals(late.hashCode(), ofAnotherRun.hashCode());
    }

    @Test
    void thoseOfManyFindingsAreTheSameAsThoseOfEach() {
        builder.action("A.2").from("2009-10-01").to("2009-12-20").addresses("R1").action("A.3").to("2009-10-02");
        OfferedFixes offered = new OfferedFixes();
        int fixes = 0;
        for (Finding finding : Validation.standard().run(builder.roots(), null).findings()) {
            assertEquals(labels(finding.fixes()), labels(offered.of(finding)), finding::message);
            fixes += finding.fixes().size();
        }
        assertFalse(fixes == 0);
    }
}
