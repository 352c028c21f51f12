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
import org.keyline.model.plan.DependencyKind;
import org.keyline.model.plan.DependencyType;
import org.keyline.testsupport.PlanBuilder;
import org.keyline.validation.Finding;
import org.keyline.validation.rules.RuleTest;

class DatesRespectDependenciesTest extends RuleTest {

    DatesRespectDependenciesTest() {
        super(DatesRespectDependencies.class);
    }

    /** A.1 runs from 1 to 10 June; A.2 is given. */
    private static PlanBuilder second(String from, String to) {
        return plan().action("A.1").from("2009-06-01").to("2009-06-10").action("A.2").from(from).to(to);
    }

    @Test
    void aStartBeforeThePredecessorHasFinishedIsFound() {
        says(broken(second("2009-06-09", "2009-06-20").after("A.1"), "A.2"), "starts on 9 June 2009",
                "waits for A.1, which finishes on 10 June 2009", "Start on 11 June 2009 or later");
    }

    @Test
    void aStartOnTheDayOfTheFinishAndAfterIsTolerated() {
        satisfied(second("2009-06-10", "2009-06-20").after("A.1"));
        satisfied(second("2009-06-11", "2009-06-20").after("A.1"));
    }

    @Test
    void aLagPutsOffTheStart() {
        broken(second("2009-06-14", "2009-06-20").after("A.1", DependencyType.FS, 5), "A.2");
        satisfied(second("2009-06-16", "2009-06-20").after("A.1", DependencyType.FS, 5));
    }

    @Test
    void startToStartComparesTheStarts() {
        broken(second("2009-05-31", "2009-06-20").after("A.1", DependencyType.SS, 0), "A.2");
        satisfied(second("2009-06-01", "2009-06-20").after("A.1", DependencyType.SS, 0));
    }

    @Test
    void finishToFinishComparesTheFinishes() {
        says(broken(second("2009-06-01", "2009-06-09").after("A.1", DependencyType.FF, 0), "A.2"),
                "finishes on 9 June 2009");
        satisfied(second("2009-06-01", "2009-06-10").after("A.1", DependencyType.FF, 0));
    }

    @Test
    void whatMerelyInformsBindsNobody() {
        satisfied(second("2009-06-01", "2009-06-20").after("A.1")
                .dependency(d -> d.setKind(DependencyKind.ALIGNED_WITH)));
    }

    @Test
    void withoutTheDatesNothingIsSaid() {
        satisfied(plan().action("A.1").action("A.2").from("2009-06-01").after("A.1"));
    }

    @Test
    void theFixMovesTheActionAndKeepsItsLength() {
        PlanBuilder builder = second("2009-06-09", "2009-06-20").after("A.1");
        Finding finding = broken(builder, "A.2");
        finding.fixes().get(0).change().run();
        satisfied(builder);
    }

    @Test
    void whereItUsesWhatThePredecessorProducesTheUseIsTold() {
        PlanBuilder builder = plan().action("A.1").from("2009-06-01").to("2009-06-10").produces("Final policy")
                .action("A.2").from("2009-06-09").to("2009-06-20").uses("Final policy").after("A.1");
        satisfied(builder);
        assertEquals(1, findings(builder.roots(), off("DEP-08")).size());
    }

    @Test
    void whereItWaitsForMoreThanWhatItUsesTheDependencyIsTold() {
        broken(plan().action("A.1").from("2009-06-01").to("2009-06-10").produces("Final policy").action("A.2")
                .from("2009-06-09").to("2009-06-20").uses("Final policy").after("A.1", DependencyType.FS, 5), "A.2");
    }
}
