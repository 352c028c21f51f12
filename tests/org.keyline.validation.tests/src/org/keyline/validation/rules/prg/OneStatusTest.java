/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.rules.prg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.keyline.testsupport.PlanBuilder.plan;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.keyline.model.core.Rag;
import org.keyline.model.plan.NoteKind;
import org.keyline.model.plan.Stage;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.rules.RuleTest;

class OneStatusTest extends RuleTest {

    OneStatusTest() {
        super(OneStatus.class);
    }

    @Test
    void anActionThatHasStartedWithoutStatusIsFound() {
        says(broken(plan().action("A.1").status(Rag.UNSPECIFIED, Stage.IN_PROGRESS), "A.1"), "has no status");
        broken(plan().action("A.1").with(a -> a.setPercent(1)), "A.1");
    }

    @Test
    void anActionWithAStatusIsRight() {
        satisfied(plan().action("A.1").status(Rag.AMBER, Stage.IN_PROGRESS));
    }

    @Test
    void whatHasNotStartedNeedsNone() {
        satisfied(plan().action("A.1").status(Rag.UNSPECIFIED, Stage.NOT_STARTED).with(a -> a.setPercent(0)));
    }

    @Test
    void whatShouldHaveStartedByTheStatusDateHas() {
        PlanBuilder builder = plan().plan(p -> p.setStatusDate(LocalDate.of(2009, 6, 1))).action("A.1")
                .from("2009-06-01").action("A.2").from("2009-06-02").action("A.3").from("2009-05-01")
                .status(Rag.UNSPECIFIED, Stage.NOT_STARTED);
        broken(builder, "A.1");
    }

    @Test
    void severalColoursAreFoundAtAnyTime() {
        says(broken(plan().action("A.1").with(a -> a.setStatusText("Red / Amber")), "A.1"), "more than one status");
        broken(plan().action("A.1").note(NoteKind.UNREADABLE_VALUE, "Status", "A R"), "A.1");
        satisfied(plan().action("A.1").with(a -> a.setStatusText("Green")));
    }

    @Test
    void noBetterStatusIsOfferedFirstThanWasWritten() {
        assertEquals(List.of("amber", "red", "green"), offered("A R"));
        assertEquals(List.of("green", "red", "amber"), offered("Green, was red"));
        assertEquals(List.of("red", "amber", "green"), offered(null));
    }

    private List<String> offered(String written) {
        return broken(plan().action("A.1").status(Rag.UNSPECIFIED, Stage.IN_PROGRESS)
                .with(a -> a.setStatusText(written)), "A.1").fixes().stream().map(fix -> fix.label().substring(18))
                .toList();
    }

    @Test
    void theFixSetsOne() {
        PlanBuilder builder = plan().action("A.1").with(a -> a.setStatusText("R/G"));
        broken(builder, "A.1").fixes().get(0).change().run();
        satisfied(builder);
    }
}
