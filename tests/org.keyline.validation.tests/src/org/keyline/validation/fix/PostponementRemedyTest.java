/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.validation.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.keyline.testsupport.PlanBuilder.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.keyline.model.plan.Action;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.Finding;
import org.keyline.validation.Fix;
import org.keyline.validation.Validation;

/** What moving actions offers and says beforehand. 1 June 2009 was a Monday. */
class PostponementRemedyTest {

    /** C waits for B and B for A, which has not finished when B starts; B answers R1. */
    private static PlanBuilder chain(String deadline) {
        return plan().recommendation("R1").deadline(deadline).action("A").from("2009-06-01").to("2009-06-10")
                .action("B").from("2009-06-08").to("2009-06-12").after("A").addresses("R1").action("C")
                .from("2009-06-15").to("2009-06-19").after("B");
    }

    private static List<Finding> findings(PlanBuilder builder) {
        return Validation.standard().only(Set.of("DEP-06")).run(builder.roots(), null).findings();
    }

    private static List<String> offered(PlanBuilder builder) {
        return findings(builder).get(0).fixes().stream().map(Fix::label).toList();
    }

    private static void apply(PlanBuilder builder, int fix) {
        findings(builder).get(0).fixes().get(fix).change().run();
    }

    @Test
    void theLabelSaysTheNewDates() {
        assertEquals(List.of("Move B to 11 June 2009 – 15 June 2009", "Take away that B waits for A"),
                offered(chain("2009-12-31")));
    }

    @Test
    void aDeadlineThatWouldBeMissedIsTold() {
        assertEquals(
                "Move B to 11 June 2009 – 15 June 2009; B would then finish after the deadline of R1, 14 June 2009",
                offered(chain("2009-06-14")).get(0));
    }

    @Test
    void aDeadlineThatIsMissedAlreadyIsNot() {
        assertEquals("Move B to 11 June 2009 – 15 June 2009", offered(chain("2009-06-11")).get(0));
    }

    @Test
    void itsOwnLimitIsTold() {
        PlanBuilder builder = chain("2009-12-31");
        builder.get(Action.class, "B").setMustFinishBy(LocalDate.of(2009, 6, 12));
        assertEquals("Move B to 11 June 2009 – 15 June 2009; B would then finish after its own limit, 12 June 2009",
                offered(builder).get(0));
    }

    @Test
    void thoseThatWaitAreNamedAndMayBeMovedAlong() {
        PlanBuilder builder = chain("2009-06-14");
        builder.get(Action.class, "C").setStart(LocalDate.of(2009, 6, 12));
        assertEquals(List.of(
                "Move B to 11 June 2009 – 15 June 2009; B would then finish after the deadline of R1, 14 June 2009"
                        + "; C, which waits for it, would then come too early",
                "Move B to 11 June 2009 – 15 June 2009, and with it 1 action that must wait for it; B would then finish"
                        + " after the deadline of R1, 14 June 2009",
                "Move all 2 actions that must wait for others, each once and no further than it must; B would then"
                        + " finish after the deadline of R1, 14 June 2009",
                "Take away that B waits for A"), offered(builder));
        apply(builder, 1);
        assertTrue(findings(builder).isEmpty());
        assertEquals(LocalDate.of(2009, 6, 16), builder.get(Action.class, "C").getStart());
    }

    @Test
    void allAreMovedAtOnceEachAfterWhatItWaitsFor() {
        PlanBuilder builder = plan().action("D").from("2009-06-01").to("2009-06-02").after("C").action("C")
                .from("2009-06-01").to("2009-06-02").after("B").action("B").from("2009-06-01").to("2009-06-02")
                .after("A").action("A").from("2009-06-01").to("2009-06-05");
        Fix all = findings(builder).get(0).fixes().stream().filter(Fix::forAll).findFirst().orElseThrow();
        assertEquals("Move all 3 actions that must wait for others, each once and no further than it must",
                all.label());
        all.change().run();
        assertTrue(findings(builder).isEmpty());
        assertEquals(LocalDate.of(2009, 6, 12), builder.get(Action.class, "D").getStart());
    }

    @Test
    void manyLimitsAreCounted() {
        PlanBuilder builder = plan().action("A").from("2009-06-01").to("2009-06-05");
        for (String ref : List.of("B", "C", "D", "E")) {
            builder.action(ref).from("2009-06-04").to("2009-06-04").mustFinishBy("2009-06-05").after("A");
        }
        assertTrue(offered(builder).get(1).endsWith("; 4 actions would then finish too late: "
                + "B after its own limit, 5 June 2009; C after its own limit, 5 June 2009; "
                + "D after its own limit, 5 June 2009; and 1 more"), offered(builder).get(1));
    }

    @Test
    void theDependencyMayBeTakenAway() {
        PlanBuilder builder = chain("2009-12-31");
        apply(builder, 1);
        assertTrue(findings(builder).isEmpty());
        assertEquals(LocalDate.of(2009, 6, 8), builder.get(Action.class, "B").getStart());
    }
}
