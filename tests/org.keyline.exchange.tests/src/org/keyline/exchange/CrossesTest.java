/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyline.model.core.Priority;
import org.keyline.model.core.Rag;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.NoteKind;
import org.keyline.model.plan.Stage;

/** Columns side by side in which crosses say what holds. */
class CrossesTest {

    @TempDir
    private Path folder;

    private ImportResult read(String text) throws Exception {
        return Imports.plan(Imports.write(folder, "plan.csv", text));
    }

    @Test
    void severalCrossesUnderQuartersAreStartAndFinish() throws Exception {
        ImportResult result = read("""
                Ref,Action,Lead,2010/11,2010/11,2010/11,2010/11
                ,,,Q1,Q2,Q3,Q4
                1,Ask tenants,Ivy Stone,x,X,,
                2,Tell tenants,Ivy Stone,,,X,
                3,Thank tenants,Ivy Stone,,,,
                """);
        Action first = Imports.action(result, "1");
        assertEquals(LocalDate.of(2010, 4, 1), first.getStart());
        assertEquals(LocalDate.of(2010, 9, 30), first.getFinish());
        assertEquals("Q2 2010/11", first.getFinishText());
        Action second = Imports.action(result, "2");
        assertEquals(LocalDate.of(2010, 10, 1), second.getStart());
        assertEquals(LocalDate.of(2010, 12, 31), second.getFinish());
        assertNull(Imports.action(result, "3").getFinish());
        assertEquals(List.of(), Imports.texts(result, NoteKind.UNKNOWN_COLUMN));
    }

    @Test
    void whereNoRowHasSeveralCrossesTheySayTheFinishAlone() throws Exception {
        ImportResult result = read("""
                Ref,Action,Lead,Apr-10,May-10,June 2010,July 10
                1,Ask tenants,Ivy Stone,,\u2713,,
                2,Tell tenants,Ivy Stone,,,,\u2713
                """);
        assertNull(Imports.action(result, "1").getStart());
        assertEquals(LocalDate.of(2010, 5, 31), Imports.action(result, "1").getFinish());
        assertEquals(LocalDate.of(2010, 7, 31), Imports.action(result, "2").getFinish());
    }

    @Test
    void monthsOfAFinancialYearHaveTheYearAboveThem() throws Exception {
        ImportResult result = read("""
                Ref,Action,Lead,Timetable 2010/11,Timetable 2010/11,Timetable 2010/11
                ,,,Nov,Dec,Jan
                1,Ask tenants,Ivy Stone,,x,x
                """);
        assertEquals(LocalDate.of(2010, 12, 1), Imports.action(result, "1").getStart());
        assertEquals(LocalDate.of(2011, 1, 31), Imports.action(result, "1").getFinish());
    }

    @Test
    void withoutAYearNoDateIsMadeUp() throws Exception {
        ImportResult result = read("""
                Ref,Action,Lead,Q1,Q2,Q3,Q4
                1,Ask tenants,Ivy Stone,,x,,
                """);
        assertNull(Imports.action(result, "1").getFinish());
        assertEquals("Q2", Imports.action(result, "1").getFinishText());
    }

    @Test
    void crossesUnderColoursAndStagesAreTheStatus() throws Exception {
        ImportResult result = read("""
                Ref,Action,Lead,Finish,R,A,G,Not started,In progress,Complete
                1,Ask tenants,Ivy Stone,30/09/2010,,,x,,,x
                2,Tell tenants,Ivy Stone,30/09/2010,,x,,,x,
                3,Thank tenants,Ivy Stone,30/09/2010,x,x,,x,,
                """);
        assertEquals(Rag.GREEN, Imports.action(result, "1").getStatus());
        assertEquals(Stage.COMPLETE, Imports.action(result, "1").getStage());
        assertEquals(Rag.AMBER, Imports.action(result, "2").getStatus());
        assertEquals(Stage.IN_PROGRESS, Imports.action(result, "2").getStage());
        Action third = Imports.action(result, "3");
        assertEquals(Rag.UNSPECIFIED, third.getStatus());
        assertEquals("red, amber, Not started", third.getStatusText());
    }

    @Test
    void crossesUnderPrioritiesAndRecommendationsAreRead() throws Exception {
        ImportResult result = read("""
                Ref,Action,Lead,High,Medium,Low,R1,R2.1,R3
                1,Ask tenants,Ivy Stone,x,,,x,,x
                2,Tell tenants,Ivy Stone,,x,,,yes,
                """);
        assertEquals(Priority.HIGH, Imports.action(result, "1").getPriority());
        assertEquals(Priority.MEDIUM, Imports.action(result, "2").getPriority());
        assertEquals(List.of("R1", "R3"),
                Imports.action(result, "1").getAddresses().stream().map(a -> a.getRef()).toList());
        assertEquals("R2.1", Imports.action(result, "2").getAddresses().get(0).getRef());
    }

    @Test
    void columnsWithOtherWordsStayAsTheyAre() throws Exception {
        ImportResult result = read("""
                Ref,Action,Lead,Finish,Q1,Q2
                1,Ask tenants,Ivy Stone,30/09/2010,x,nearly
                """);
        assertEquals(LocalDate.of(2010, 9, 30), Imports.action(result, "1").getFinish());
        assertTrue(Imports.texts(result, NoteKind.UNKNOWN_COLUMN).toString().contains("nearly"));
    }
}
