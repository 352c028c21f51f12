/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.diagram.editor.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyline.analysis.Schedule;
import org.keyline.analysis.Slippage;
import org.keyline.model.core.DatePrecision;
import org.keyline.model.edit.KeylineAdapterFactory;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.Milestone;
import org.keyline.model.resource.ModelFiles;
import org.keyline.testsupport.PlanBuilder;

/** What dragging a bar does, and what is told meanwhile. */
class DateChangeTest {

    private final PlanBuilder plan = PlanBuilder.plan();
    private final BasicCommandStack stack = new BasicCommandStack();
    private final AdapterFactoryEditingDomain domain = new AdapterFactoryEditingDomain(new KeylineAdapterFactory(),
            stack, ModelFiles.newResourceSet());

    @BeforeEach
    void build() {
        plan.workStream("A", "Access").action("A.1").from("2009-06-01").to("2009-06-05")
                .milestone("2009-06-03", "Half of it").action("A.2").from("2009-06-08").to("2009-06-10").after("A.1")
                .mustFinishBy("2009-06-12").action("A.3").from("2009-06-01").action("A.4").to("2009-07").build();
    }

    private Action action(String ref) {
        return plan.get(Action.class, ref);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private Action moved(String ref, Grip grip, long days) {
        stack.execute(DateChange.by(List.of(action(ref)), grip, days).command(domain));
        return action(ref);
    }

    private List<String> words(String ref, Grip grip, long days) {
        DateChange change = DateChange.by(List.of(action(ref)), grip, days);
        return SlippageWords.of(change, Slippage.of(Schedule.of(plan.build()), change.tried()));
    }

    @Test
    void theWholeBarMovesBothDatesInOneStep() {
        Action moved = moved("A.1", Grip.BOTH, 3);
        assertEquals(day("2009-06-04"), moved.getStart());
        assertEquals(day("2009-06-08"), moved.getFinish());
        stack.undo();
        assertEquals(day("2009-06-01"), moved.getStart());
        assertEquals(day("2009-06-05"), moved.getFinish());
        assertFalse(stack.canUndo());
    }

    @Test
    void anEndMovesItsDateAndStopsAtTheOther() {
        assertEquals(day("2009-06-03"), moved("A.1", Grip.START, 2).getStart());
        assertEquals(day("2009-06-05"), moved("A.1", Grip.START, 20).getStart());
        assertEquals(day("2009-06-05"), moved("A.1", Grip.FINISH, -20).getFinish());
    }

    @Test
    void theEndThatIsNotKnownIsTakenFromWhereTheBarIsDrawn() {
        assertEquals(day("2009-06-16"), moved("A.3", Grip.FINISH, 1).getFinish());
        assertEquals(day("2009-07-15"), moved("A.4", Grip.START, -2).getStart());
    }

    @Test
    void aFinishKnownToTheMonthBecomesADayWhenItIsMoved() {
        Action moved = moved("A.4", Grip.FINISH, -1);
        assertEquals(day("2009-07-30"), moved.getFinish());
        assertEquals(DatePrecision.DAY, moved.getFinishPrecision());
        stack.undo();
        assertEquals(DatePrecision.MONTH, moved.getFinishPrecision());
    }

    @Test
    void movingTheStartOfABarKnownToTheMonthLeavesItsFinish() {
        Action moved = moved("A.4", Grip.START, 0);
        assertEquals(DatePrecision.MONTH, moved.getFinishPrecision());
    }

    @Test
    void aMilestoneMovesByItself() {
        Milestone milestone = action("A.1").getMilestones().getFirst();
        stack.execute(DateChange.by(List.of(milestone), Grip.BOTH, 7).command(domain));
        assertEquals(day("2009-06-10"), milestone.getDate());
        List<String> words = SlippageWords.of(DateChange.by(List.of(milestone), Grip.BOTH, 0), null);
        assertTrue(words.get(1).contains("after A.1 finishes (5 Jun 2009)"), words.toString());
    }

    @Test
    void noDifferenceIsNoCommand() {
        assertTrue(DateChange.by(List.of(action("A.1")), Grip.BOTH, 0).isNone());
        assertFalse(DateChange.by(List.of(action("A.1")), Grip.BOTH, 0).command(domain).canExecute());
        assertFalse(DateChange.by(List.of(action("A.1")), Grip.BOTH, 1).isNone());
    }

    @Test
    void theDatesAreToldFirstThenWhatSlipsAndWhatIsMissed() {
        assertEquals(List.of("A.1: 1 Jun – 9 Jun 2009 (9 days)",
                "A.2 would slip by 2 days, since it waits for A.1: 10 Jun – 12 Jun 2009."),
                words("A.1", Grip.FINISH, 4));
        assertEquals("A.2 would miss its own limit, 12 Jun 2009, by 1 day.", words("A.1", Grip.FINISH, 5).get(2));
    }

    @Test
    void anActionThatIsDraggedTooEarlyIsToldWhy() {
        assertEquals("A.2 would begin 2 days too early, since it waits for A.1.", words("A.2", Grip.BOTH, -4).get(1));
    }

    @Test
    void datesThatHurtNobodyAreToldAlone() {
        assertEquals(List.of("A.1: 1 Jun – 7 Jun 2009 (7 days)"), words("A.1", Grip.FINISH, 2));
    }
}
