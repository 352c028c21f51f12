/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.keyline.testsupport.PlanBuilder.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.keyline.model.core.CorePackage;
import org.keyline.model.plan.Action;
import org.keyline.testsupport.PlanBuilder;

/** What a finding says is what was found, whenever it is read. */
class FindingTest {

    private final PlanBuilder builder = plan().recommendation("R1").deadline("2009-11-30").action("A.1")
            .titled("Train the call centre").from("2009-10-01").to("2009-12-18").addresses("R1");
    private final Action action = builder.get(Action.class, "A.1");

    private Finding late() {
        return Validation.standard().only(Set.of("DAT-06")).run(builder.roots(), null).findings().get(0);
    }

    private Finding drafted(Object value, Object... words) {
        List<Finding> findings = new ArrayList<>();
        new FindingDraft(EngineRules.FAILED_RULE, action, findings::add).value(value).report(words);
        return findings.get(0);
    }

    @Test
    void itSaysWhatWasFoundAlsoWhenTheModelIsAnotherByThen() {
        Finding late = late();
        String message = late.message();
        action.setRef("A.7");
        action.setFinish(action.getFinish().plusDays(1));
        assertEquals(message, late.message());
        assertEquals("2009-12-18", late.value());
        assertNotEquals(late, late());
    }

    @Test
    void itKeepsTheWordsOfWhatChanges() {
        List<String> names = new ArrayList<>(List.of("North"));
        StringBuilder value = new StringBuilder("one");
        Finding finding = drafted(value, "Offices: ", names, ".");
        names.add("South");
        value.append(" and two");
        assertEquals("Offices: [North].", finding.message());
        assertEquals("one", finding.value());
    }

    @Test
    void findingsThatSayTheSameAreTheSameHoweverTheirMessagesArePutTogether() {
        Finding inParts = drafted("x", Wording.name(action), " is late by ", 3, " days.");
        Finding whole = drafted("x", "Action A.1 is late by 3 days.");
        assertEquals(whole, inParts);
        assertEquals(whole.hashCode(), inParts.hashCode());
        assertNotEquals(whole, drafted("x", "Action A.1 is late by 4 days."));
    }

    @Test
    void theElementsThatHaveToDoWithItAreThereWhetherOneOrMany() {
        List<Finding> findings = new ArrayList<>();
        for (List<Action> others : List.of(List.<Action>of(), List.of(action), List.of(action, action))) {
            new FindingDraft(EngineRules.FAILED_RULE, action, findings::add)
                    .feature(CorePackage.Literals.ELEMENT__REF).related(others).report("Too late.");
            assertEquals(others, findings.get(findings.size() - 1).related());
        }
        assertNotEquals(findings.get(1), findings.get(2));
    }
}
