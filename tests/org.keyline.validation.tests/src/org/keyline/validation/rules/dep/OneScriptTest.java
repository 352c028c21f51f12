/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.dep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.keyline.testsupport.PlanBuilder.plan;

import org.junit.jupiter.api.Test;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.NoteKind;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.Finding;
import org.keyline.validation.rules.RuleTest;

class OneScriptTest extends RuleTest {

    private static final String CYRILLIC_VE = "\u0412";
    private static final String GREEK_ALPHA = "\u0391";

    OneScriptTest() {
        super(OneScript.class);
    }

    @Test
    void aCyrillicLetterThatLooksLatinIsFound() {
        Finding finding = broken(plan().action(CYRILLIC_VE + ".8"), CYRILLIC_VE + ".8");
        says(finding, "of action B.8 has a Cyrillic letter that looks like the Latin B");
    }

    @Test
    void aGreekOneIsFoundInAWorkStreamToo() {
        says(broken(plan().workStream(GREEK_ALPHA, "Access"), GREEK_ALPHA), "a Greek letter");
    }

    @Test
    void latinLettersAreRight() {
        satisfied(plan().workStream("A", "Access").action("A.1").action("\u00c9.2"));
    }

    @Test
    void aLetterThatLooksLikeNoLatinOneIsMeant() {
        satisfied(plan().action("\u0416.1").action("\u03a9.2"));
    }

    @Test
    void whatAnImportRepairedIsFound() {
        Finding finding = broken(plan().action("B.8").note(NoteKind.REPAIRED_REFERENCE, "Ref", CYRILLIC_VE + ".8"),
                "B.8");
        says(finding, "It was read as B.8");
        assertEquals("plan.tsv", finding.origin().file());
    }

    @Test
    void aRepairOfAnotherSortIsNoMatterOfThisRule() {
        satisfied(plan().action("A.22").note(NoteKind.REPAIRED_REFERENCE, "Ref", "A22"));
    }

    @Test
    void theFixIsSafeAndWritesItInLatin() {
        PlanBuilder builder = plan().action(CYRILLIC_VE + ".8");
        Finding finding = broken(builder, CYRILLIC_VE + ".8");
        assertTrue(finding.fixes().get(0).safe());
        finding.fixes().get(0).change().run();
        assertEquals("B.8", builder.get(Action.class, "B.8").getRef());
        satisfied(builder);
    }
}
