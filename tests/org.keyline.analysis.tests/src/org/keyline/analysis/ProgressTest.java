/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.keyline.model.core.Element;
import org.keyline.model.core.Rag;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.PlanFactory;
import org.keyline.model.plan.Stage;
import org.keyline.testsupport.PlanBuilder;

/** What must be true of {@link Progress}. */
class ProgressTest {

    private static final LocalDate STATUS_DATE = LocalDate.of(2009, 9, 30);

    private static List<String> refs(List<? extends Element> elements) {
        return elements.stream().map(Element::getRef).toList();
    }

    private static PlanBuilder twoStreams() {
        return PlanBuilder.plan().workStream("A", "Repairs").action("A.1").lead("Ann Archer")
                .status(Rag.GREEN, Stage.COMPLETE).to("2009-08-01").action("A.2").lead("Bob Baker")
                .status(Rag.AMBER, Stage.IN_PROGRESS).to("2009-09-29").workStream("B", "Lettings").action("B.1")
                .lead("Ann Archer").status(Rag.RED, Stage.IN_PROGRESS).to("2009-09-30").action("B.2")
                .status(Rag.UNSPECIFIED, Stage.NOT_STARTED).to("2009-09");
    }

    @Test
    void actionsAreCountedByStatusAndStage() {
        ProgressFigures total = Progress.of(twoStreams().build(), STATUS_DATE).total();
        assertEquals(4, total.actions());
        assertEquals(1, total.byStatus().get(Rag.RED));
        assertEquals(1, total.byStatus().get(Rag.UNSPECIFIED));
        assertEquals(2, total.byStage().get(Stage.IN_PROGRESS));
        assertEquals(0, total.byStage().get(Stage.CANCELLED));
    }

    @Test
    void whatOughtToBeFinishedBeforeTheStatusDateIsOverdue() {
        ImprovementPlan plan = twoStreams().build();
        assertEquals(List.of("A.2"), refs(Progress.of(plan, STATUS_DATE).total().overdue()));
        assertEquals(List.of("A.2", "B.1", "B.2"), refs(Progress.of(plan, STATUS_DATE.plusDays(1)).total().overdue()));
    }

    @Test
    void thePlansOwnStatusDateCounts() {
        ImprovementPlan plan = twoStreams().build();
        assertEquals(List.of(), Progress.of(plan).total().overdue());
        assertEquals(Optional.empty(), Progress.of(plan).statusDate());
        plan.setStatusDate(STATUS_DATE);
        assertEquals(List.of("A.2"), refs(Progress.of(plan).total().overdue()));
    }

    @Test
    void figuresAreGivenByWorkStreamAndPerson() {
        PlanBuilder builder = twoStreams();
        Progress progress = Progress.of(builder.build(), STATUS_DATE);
        assertEquals(List.of("A", "B"), refs(List.copyOf(progress.byWorkStream().keySet())));
        assertEquals(List.of(50, 0),
                progress.byWorkStream().values().stream().map(ProgressFigures::percentComplete).toList());
        assertEquals(2, progress.byPerson().get(builder.person("Ann Archer")).actions());
        assertEquals(List.of("A.2"), refs(progress.byPerson().get(builder.person("Bob Baker")).overdue()));
    }

    @Test
    void thePercentageIsOfActionsThatAreCompleteHoweverFarTheOthersHaveCome() {
        ImprovementPlan plan = plan(43, 50);
        plan.getActions().get(49).setPercent(90);
        assertEquals(86, Progress.of(plan).total().percentComplete());
        assertEquals(67, Progress.of(plan(2, 3)).total().percentComplete());
        assertEquals(33, Progress.of(plan(1, 3)).total().percentComplete());
        assertEquals(0, Progress.of(plan(0, 0)).total().percentComplete());
    }

    @Test
    void cancelledActionsAreNotCountedInThePercentageAndNeverOverdue() {
        ImprovementPlan plan = plan(1, 3);
        plan.getActions().get(2).setStage(Stage.CANCELLED);
        plan.getActions().get(2).setFinish(LocalDate.of(2009, 1, 1));
        ProgressFigures total = Progress.of(plan, STATUS_DATE).total();
        assertEquals(50, total.percentComplete());
        assertEquals(1, total.cancelled());
        assertEquals(List.of(), total.overdue());
    }

    @Test
    void withoutAStageADayOfCompletionOrAHundredPercentMeansComplete() {
        Action action = PlanFactory.eINSTANCE.createAction();
        assertFalse(Progress.isComplete(action));
        action.setPercent(99);
        assertFalse(Progress.isComplete(action));
        action.setPercent(100);
        assertTrue(Progress.isComplete(action));
        action.setStage(Stage.IN_PROGRESS);
        assertFalse(Progress.isComplete(action));
        Action dated = PlanFactory.eINSTANCE.createAction();
        dated.setCompletedOn(STATUS_DATE);
        assertTrue(Progress.isComplete(dated));
    }

    private static ImprovementPlan plan(int complete, int all) {
        ImprovementPlan plan = Networks.plan(all);
        Stream<Action> first = plan.getActions().stream().limit(complete);
        first.forEach(action -> action.setStage(Stage.COMPLETE));
        plan.getActions().stream().skip(complete).forEach(action -> action.setStage(Stage.IN_PROGRESS));
        return plan;
    }
}
