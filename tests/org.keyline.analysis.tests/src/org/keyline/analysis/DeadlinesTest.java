/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.keyline.model.core.DatePrecision;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.Action;
import org.keyline.testsupport.PlanBuilder;

/** What must be true of {@link Deadlines}. */
class DeadlinesTest {

    @Test
    void aMonthRunsToItsLastDay() {
        PlanBuilder builder = PlanBuilder.plan().recommendation("R1").deadline("2009-11");
        builder.build();
        Recommendation recommendation = builder.get(Recommendation.class, "R1");
        assertEquals(LocalDate.of(2009, 11, 30), Deadlines.of(recommendation).orElseThrow().date());
        recommendation.setDeadline(LocalDate.of(2012, 2, 1));
        assertEquals(LocalDate.of(2012, 2, 29), Deadlines.of(recommendation).orElseThrow().date());
        assertEquals(DatePrecision.MONTH, Deadlines.of(recommendation).orElseThrow().precision());
    }

    @Test
    void aDayIsThatDay() {
        assertEquals(LocalDate.of(2009, 11, 3), Deadlines.lastDay(LocalDate.of(2009, 11, 3), DatePrecision.DAY));
        assertNull(Deadlines.lastDay(null, DatePrecision.MONTH));
    }

    @Test
    void aSubRecommendationHasItsParentsDeadline() {
        PlanBuilder builder = PlanBuilder.plan().recommendation("R1").deadline("2009-11").recommendation("R1.1")
                .recommendation("R1.1.1").recommendation("R1.2").deadline("2010-02-15");
        builder.build();
        Recommendation parent = builder.get(Recommendation.class, "R1");
        Deadline inherited = Deadlines.of(builder.get(Recommendation.class, "R1.1.1")).orElseThrow();
        assertEquals(new Deadline(LocalDate.of(2009, 11, 30), DatePrecision.MONTH, parent), inherited);
        Deadline own = Deadlines.of(builder.get(Recommendation.class, "R1.2")).orElseThrow();
        assertEquals(LocalDate.of(2010, 2, 15), own.date());
    }

    @Test
    void theEarliestOfSeveralRecommendationsBinds() {
        PlanBuilder builder = PlanBuilder.plan().recommendation("R1").deadline("2010-03-31").recommendation("R2")
                .deadline("2009-12").recommendation("R3").action("1").addresses("R1", "R2", "R3");
        builder.build();
        Deadline deadline = Deadlines.earliest(builder.get(Action.class, "1")).orElseThrow();
        assertEquals(LocalDate.of(2009, 12, 31), deadline.date());
        assertEquals(builder.get(Recommendation.class, "R2"), deadline.source());
    }

    @Test
    void itsOwnLimitBindsWhereItIsEarlier() {
        PlanBuilder builder = PlanBuilder.plan().recommendation("R1").deadline("2010-03-31").action("1")
                .addresses("R1").mustFinishBy("2010-02");
        builder.build();
        Action action = builder.get(Action.class, "1");
        Deadline deadline = Deadlines.earliest(action).orElseThrow();
        assertEquals(new Deadline(LocalDate.of(2010, 2, 28), DatePrecision.MONTH, action), deadline);
        assertEquals(LocalDate.of(2010, 3, 31), Deadlines.earliestOfRecommendations(action).orElseThrow().date());
    }

    @Test
    void onTheSameDayTheRecommendationIsNamed() {
        PlanBuilder builder = PlanBuilder.plan().recommendation("R1").deadline("2010-02-28").action("1")
                .addresses("R1").mustFinishBy("2010-02");
        builder.build();
        assertEquals(builder.get(Recommendation.class, "R1"),
                Deadlines.earliest(builder.get(Action.class, "1")).orElseThrow().source());
    }

    @Test
    void aDeadlineInheritedTwiceIsGivenOnce() {
        PlanBuilder builder = PlanBuilder.plan().recommendation("R1").deadline("2009-11").recommendation("R1.1")
                .recommendation("R1.2").action("1").addresses("R1.1", "R1.2");
        builder.build();
        assertEquals(1, Deadlines.ofRecommendations(builder.get(Action.class, "1")).size());
    }

    @Test
    void whatNothingLimitsHasNoDeadline() {
        PlanBuilder builder = PlanBuilder.plan().recommendation("R1").source("Review").action("1").addresses("R1",
                "Review");
        builder.build();
        assertEquals(Optional.empty(), Deadlines.earliest(builder.get(Action.class, "1")));
        assertEquals(List.of(), Deadlines.ofRecommendations(builder.get(Action.class, "1")));
    }
}
