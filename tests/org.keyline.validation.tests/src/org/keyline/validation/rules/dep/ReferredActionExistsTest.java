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
import org.keyline.model.plan.NoteKind;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.Finding;
import org.keyline.validation.rules.RuleTest;

class ReferredActionExistsTest extends RuleTest {

    ReferredActionExistsTest() {
        super(ReferredActionExists.class);
    }

    private static PlanBuilder three() {
        return plan().workStream("A", "Access").action("A.1").action("A.2").action("A.3");
    }

    @Test
    void aDependencyOnAnActionThatIsNotThereIsFound() {
        Finding finding = broken(three().after("A.9"), "A.3");
        says(finding, "refers to action A.9, which the plan does not have");
        assertEquals("A.9", finding.value());
    }

    @Test
    void aDependencyOnAnActionOfThePlanIsRight() {
        satisfied(three().after("A.1"));
    }

    @Test
    void aPointMoreOrLessMakesNoDifference() {
        satisfied(three().after("A1"));
    }

    @Test
    void aDependencyWithoutAnyReferenceIsFound() {
        says(broken(three().after("A.1").dependency(d -> d.setText("the new system")).with(a -> a.getDependencies()
                .get(0).setText("the new system")).action("A.4").after("the strategy"), "A.4"),
                "waits for “the strategy”, which is no action");
    }

    @Test
    void aRelatedActionThatIsNotThereIsFound() {
        broken(three().related("E5", "Jo Pym"), "A.3");
    }

    @Test
    void anOfficerOrTeamAloneIsNoAction() {
        satisfied(three().related("E&D lead", null).related("Jo Pym", null));
    }

    @Test
    void aReferenceInTheTextIsFound() {
        broken(three().titled("Feed the results into A.15"), "A.3");
        broken(three().with(a -> a.setDescription("Set up the framework in line with A5")), "A.3");
        satisfied(three().titled("Feed the results into A.1 and A2"));
    }

    @Test
    void otherCodesInTheTextAreNoReferences() {
        satisfied(three().titled("Print an A5 leaflet on the M25 with form P45 for R1.1 by Q4"));
    }

    @Test
    void theSameIsToldOnce() {
        broken(three().after("A.9").related("A9", null).titled("Build on A.9")
                .note(NoteKind.UNRESOLVED_REFERENCE, "Depends on", "A.9"), "A.3");
    }

    @Test
    void whatAnImportCouldNotResolveIsFound() {
        broken(three().note(NoteKind.UNRESOLVED_REFERENCE, "Action", "A.12"), "A.3");
        satisfied(three().note(NoteKind.UNRESOLVED_REFERENCE, "Recommendations", "R9"));
    }

    @Test
    void aReferenceInACommentIsFound() {
        says(broken(three().with(a -> a.setComment("Depends on A9")), "A.3"), "refers to action A9");
        satisfied(three().with(a -> a.setComment("Depends on A1; printed on A5 paper")));
    }

    @Test
    void inAPlanOfNumbersOneThatIsCalledAnActionIsFound() {
        says(broken(numbers().with(a -> a.setDescription("Cut relet times (see 12)")), "3"), "refers to action 12");
        broken(numbers().with(a -> a.setComment("Depends on 9.")), "3");
        broken(numbers().titled("Build on the results of action 7"), "3");
    }

    @Test
    void inAPlanOfNumbersOthersAreNoReferences() {
        satisfied(numbers().with(a -> a.setDescription("Cut relet times to 28 days (see page 12) in 10 homes, which "
                + "depends on 6 officers and action 2. Agree actions 30% sooner and action 1.5 of the strategy.")));
    }

    private static PlanBuilder numbers() {
        return plan().action("1").action("2").action("3");
    }
}
