/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.keyline.testsupport.PlanBuilder.plan;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.NoteKind;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.Finding;
import org.keyline.validation.Fix;
import org.keyline.validation.Validation;

/** What takes a link away leaves nothing behind that would only be found next. */
class LinkFixesTest {

    private static List<Finding> findings(PlanBuilder plan, String... rules) {
        return Validation.standard().only(Set.of(rules)).run(plan.roots(), null).findings();
    }

    private static void apply(Finding finding, String beginning) {
        finding.fixes().stream().filter(fix -> fix.label().startsWith(beginning)).findFirst().orElseThrow().change()
                .run();
    }

    @Test
    void whatIsKnownFromOneLinkAloneGoesWithIt() {
        PlanBuilder plan = plan().recommendation("R1").recommendation("R9").citedOnly().action("A.1").addresses("R1",
                "R9");
        apply(findings(plan, "COV-06").getFirst(), "Take the link to R9 away");
        assertEquals(List.of(), findings(plan, "COV-01", "COV-06"));
    }

    @Test
    void whatAnotherActionNamesTooStays() {
        PlanBuilder plan = plan().recommendation("R1").recommendation("R9").citedOnly().action("A.1").addresses("R1",
                "R9").action("A.2").addresses("R9");
        apply(findings(plan, "COV-06").getFirst(), "Take the link to R9 away");
        assertEquals(List.of("A.2"), findings(plan, "COV-06").stream()
                .map(finding -> ((Action) finding.element()).getRef()).toList());
    }

    @Test
    void anActionMayAnswerWhatThatAnswersWhichWaitsForIt() {
        PlanBuilder plan = plan().recommendation("R1").recommendation("R2").action("A.1").action("A.2").after("A.1")
                .addresses("R1", "R2").action("A.3").after("A.2").action("A.4");
        assertEquals(List.of("Link A.1 to what A.2 answers, which waits for it; that is R1 and R2",
                "Link A.3 to what A.2 answers, for which it waits; that is R1 and R2"),
                findings(plan, "COV-04").stream().flatMap(finding -> finding.fixes().stream()).map(Fix::label)
                        .toList());
        apply(findings(plan, "COV-04").getFirst(), "Link A.1");
        assertEquals(2, plan.get(Action.class, "A.1").getAddresses().size());
        assertEquals(List.of("A.3", "A.4"), findings(plan, "COV-04").stream()
                .map(finding -> ((Action) finding.element()).getRef()).toList());
    }

    @Test
    void aReferenceThatLeadsNowhereGoesWithTheNoteThatTheImportMadeOfIt() {
        PlanBuilder plan = plan().workStream("E", "Staff").action("E.1").action("E.2").related("E5", "Jo Pym")
                .note(NoteKind.UNRESOLVED_REFERENCE, "Related", "E5 - Jo Pym");
        apply(findings(plan, "DEP-04").getFirst(), "Take the reference to E5 away");
        assertEquals(List.of(), findings(plan, "DEP-04"));
    }
}
