/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.dep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.keyline.testsupport.PlanBuilder.plan;

import org.junit.jupiter.api.Test;
import org.keyline.model.plan.Monitoring;
import org.keyline.model.plan.NoteKind;
import org.keyline.model.plan.PlanFactory;
import org.keyline.validation.Finding;
import org.keyline.validation.rules.RuleTest;

class NoPlaceholderTest extends RuleTest {

    NoPlaceholderTest() {
        super(NoPlaceholder.class);
    }

    @Test
    void aPlaceholderInAnyTextIsFound() {
        Finding finding = broken(plan().action("A.1").with(a -> a.setResources("(insert budget)")), "A.1");
        assertEquals("resources", finding.feature().getName());
        assertEquals("(insert budget)", finding.value());
    }

    @Test
    void itIsFoundInListsAndInWhatIsNoElementToo() {
        broken(plan().action("A.1").with(a -> a.getEvidence().add("Link: ____")), "A.1");
        Monitoring monitoring = PlanFactory.eINSTANCE.createMonitoring();
        monitoring.setArrangements("TBC");
        broken(plan().plan(p -> p.setMonitoring(monitoring)), null);
    }

    @Test
    void textThatSaysSomethingIsRight() {
        satisfied(plan().recommendation("R1").action("A.1").titled("Insert the new clause (see A.2)"));
    }

    @Test
    void theSameInNameAndDescriptionIsToldOnce() {
        broken(plan().action("A.1").titled("Visit xx").with(a -> a.setDescription("Visit xx and talk to tenants")),
                "A.1");
    }

    @Test
    void textThatAnImportCouldNotPlaceIsFoundOnceAtItsElement() {
        Finding finding = broken(plan().action("A.1").note(NoteKind.UNREAD_TEXT, "Link", "(link to go here)")
                .note(NoteKind.UNREAD_TEXT, "Link", "(link to go here)"), "A.1");
        assertEquals("plan.tsv", finding.origin().file());
    }
}
