/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.acc;

import static org.keyline.testsupport.PlanBuilder.plan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyline.model.plan.NoteKind;
import org.keyline.validation.rules.RuleTest;

class OneNamedLeadTest extends RuleTest {

    OneNamedLeadTest() {
        super(OneNamedLead.class);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Service leads", "Head of Housing", "Ann Rowe / Jo Pym", "Ann Rowe and Jo Pym", "E&D Lead",
            "Housing team", "TBC", "Rowe, Pym" })
    void aRoleOrSeveralPeopleAreFound(String name) {
        broken(plan().action("A.1").lead(name), "A.1");
    }

    @ParameterizedTest
    @ValueSource(strings = { "Ann Rowe", "A. Rowe", "Rowe", "Mary-Ann O'Leary", "Andy Leadbetter" })
    void oneNamedPersonIsRight(String name) {
        satisfied(plan().action("A.1").lead(name));
    }

    @Test
    void oneOfSeveralTakenByAnImportIsFound() {
        says(broken(plan().action("A.1").lead("Ann Rowe").note(NoteKind.UNREADABLE_VALUE, "Lead Officer",
                "Heads of service/ Ann Rowe"), "A.1"), "of which Ann Rowe was taken");
        satisfied(plan().action("A.1").lead("Ann Rowe").note(NoteKind.UNREADABLE_VALUE, "Supporting officers",
                "Jo Pym/ Al Day"));
    }

    @Test
    void withoutLeadNothingIsSaid() {
        satisfied(plan().action("A.1"));
    }
}
