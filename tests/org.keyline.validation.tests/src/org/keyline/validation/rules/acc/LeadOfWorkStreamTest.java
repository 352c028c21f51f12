/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.acc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.keyline.testsupport.PlanBuilder.plan;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.keyline.model.plan.WorkStream;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.Finding;
import org.keyline.validation.Fix;
import org.keyline.validation.rules.RuleTest;

class LeadOfWorkStreamTest extends RuleTest {

    LeadOfWorkStreamTest() {
        super(LeadOfWorkStream.class);
    }

    @Test
    void aWorkStreamWithoutLeadIsFound() {
        broken(plan().workStream("A", "Access"), "A");
    }

    @Test
    void aWorkStreamWithALeadIsRight() {
        PlanBuilder builder = plan().workStream("A", "Access");
        builder.get(WorkStream.class, "A").setLead(builder.person("Ann Rowe"));
        satisfied(builder);
    }

    @Test
    void theFixTakesNoRoleForAPerson() {
        Finding finding = broken(plan().workStream("A", "Access").action("A.1").lead("Heads of service").action("A.2")
                .lead("Heads of service").action("A.3").lead("Ann Rowe"), "A");
        assertEquals(List.of("Make Ann Rowe, who leads 1 of its actions, the lead officer"),
                finding.fixes().stream().map(Fix::label).toList());
    }

    @Test
    void theFixTakesWhoLeadsMostOfItsActions() {
        PlanBuilder builder = plan().workStream("A", "Access").action("A.1").lead("Jo Pym").action("A.2")
                .lead("Ann Rowe").action("A.3").lead("Ann Rowe");
        Finding finding = broken(builder, "A");
        assertEquals("Make Ann Rowe, who leads 2 of its actions, the lead officer", finding.fixes().get(0).label());
        finding.fixes().get(0).change().run();
        satisfied(builder);
    }
}
