/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyline.model.core.Priority;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.DependencyKind;
import org.keyline.model.plan.ImportNote;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.NoteKind;
import org.keyline.model.plan.WorkStream;

/** Ways in which councils write plans, each of which was once read wrongly. */
class HabitsOfPlansTest {

    @TempDir
    private Path folder;

    @Test
    void allIsKeptAsASourceAndIsNoAnswerToEachRecommendation() throws Exception {
        ImportResult result = Imports.plan(folder, "all.csv", """
                Ref,Action,Lead,Finish,Recommendation
                1,Ask tenants,Ivy Stone,30/09/2011,R1.1
                2,Tell tenants,Ivy Stone,30/09/2011,"R1.2, R2"
                3,Thank tenants,Ivy Stone,30/09/2011,All
                4,Greet tenants,Ivy Stone,30/09/2011,All recommendations
                5,Write to tenants,Ivy Stone,30/09/2011,All Tenants Survey
                """);
        assertEquals(List.of("All"), Imports.refs(Imports.action(result, "3").getAddresses()));
        assertEquals(List.of("All recommendations"), Imports.refs(Imports.action(result, "4").getAddresses()));
        List<ImportNote> notes = Imports.notes(result, NoteKind.UNREAD_TEXT);
        assertEquals(List.of("All", "All recommendations"), notes.stream().map(ImportNote::getText).toList());
        assertEquals(List.of("All", "All recommendations", "All Tenants Survey"), Imports.planOf(result)
                .getNamedSources().stream().map(source -> source.getName()).toList());
    }

    @Test
    void allWithoutAnyRecommendationStaysAsItIsWritten() throws Exception {
        ImportResult result = Imports.plan(folder, "none.csv", """
                Ref,Action,Lead,Finish,Recommendation
                1,Ask tenants,Ivy Stone,30/09/2011,All
                """);
        assertEquals(List.of("All"), Imports.planOf(result).getNamedSources().stream()
                .map(source -> source.getName()).toList());
    }

    @Test
    void aHeadingThatSaysWhatTheColumnSaysIsTheSameWorkStream() throws Exception {
        ImportResult result = Imports.plan(folder, "twice.csv", """
                Ref,Area,Action,Lead,Finish
                Estate services,,,,
                1,Estate services,Sweep the stairs,Ivy Stone,30/09/2011
                Rents and debts,,,,
                2,Rents and debts,Count the arrears,Max Oakes,30/09/2011
                3,,Write to debtors,Max Oakes,31/10/2011
                4,Estate Services,Cut the grass,Ivy Stone,31/10/2011
                """);
        assertEquals(List.of("Estate services", "Rents and debts"), Imports.workStreams(result));
        assertEquals(List.of("1", "4"), Imports.refs(Imports.planOf(result).getWorkStreams().get(0).getActions()));
        assertEquals(List.of("2", "3"), Imports.refs(Imports.planOf(result).getWorkStreams().get(1).getActions()));
    }

    @Test
    void aLineAboveTheTableWithADateIsNoWorkStream() throws Exception {
        ImportResult result = Imports.plan(folder, "status.csv", """
                Dunmoor plan,,,,
                Position at 30 September 2011,,,,
                Ref,Action,Lead,Finish,Recommendation
                1,Ask tenants,Ivy Stone,30/09/2011,R1
                Estate services,,,,
                Ref,Action,Lead,Finish,Recommendation
                2,Tell tenants,Ivy Stone,30/09/2011,R1
                """);
        assertTrue(Imports.workStreams(result).stream().noneMatch(name -> name.contains("September")),
                Imports.workStreams(result)::toString);
    }

    @Test
    void anOrderThatACommentStatesIsADependency() throws Exception {
        ImportResult result = Imports.plan(folder, "comment.csv", """
                Ref,Action,Lead,Finish,Comments
                HM1,Ask tenants,Ivy Stone,30/09/2011,
                HM2,Tell tenants,Ivy Stone,31/10/2011,Depends on HM1
                HM3,Thank tenants,Ivy Stone,30/11/2011,See also HM1
                """);
        Action waiting = Imports.action(result, "HM2");
        assertEquals(List.of(Imports.action(result, "HM1")),
                waiting.getDependencies().stream().map(Dependency::getPredecessor).toList());
        assertEquals(DependencyKind.REQUIRES, waiting.getDependencies().get(0).getKind());
        assertEquals("Depends on HM1", waiting.getComment());
        assertEquals(List.of(), Imports.action(result, "HM3").getDependencies());
    }

    @Test
    void aHeadingMaySayWhoLeadsTheWorkStream() throws Exception {
        ImportResult result = Imports.plan(folder, "lead.txt", """
                Theme 1 - Lettings (lead officer: Una Sproat)
                Ref\tAction\tOwner\tStart\tFinish
                1.1\tAgree a protocol\tUna Sproat\t1 June 2010\t31 August 2010
                Theme 2 - Lead pipes and boilers
                2.1\tReplace lead pipes\tNeil Orde\t7 June 2010\t25 June 2010
                """);
        assertEquals(List.of("Lettings", "Lead pipes and boilers"), Imports.workStreams(result));
        WorkStream first = Imports.planOf(result).getWorkStreams().get(0);
        assertSame(Imports.action(result, "1.1").getLead(), first.getLead());
        assertNull(Imports.planOf(result).getWorkStreams().get(1).getLead());
    }

    @Test
    void objectivesBesideMeasuresOfSuccessAreWorkStreams() throws Exception {
        ImportResult result = Imports.plan(folder, "objectives.csv", """
                ID,Objective,Actions required,Accountable officer,Due,Rank,Cost,Funding,Measures of success
                AH-1,Affordable homes,Update the survey,Ivy Stone,30/09/2011,High,500,HRA,Survey adopted
                CS-1,Customer service,Record complaints,Max Oakes,31/10/2011,Low,900,HRA,All are recorded
                """);
        assertEquals(List.of("Affordable homes", "Customer service"), Imports.workStreams(result));
        Action action = Imports.action(result, "CS-1");
        assertEquals("All are recorded", action.getOutcome());
        assertEquals("HRA", action.getResources());
        assertEquals(Priority.LOW, action.getPriority());
        assertEquals(List.of(), result.notes());
    }

    @Test
    void objectivesAloneAreTheOutcomes() throws Exception {
        ImportResult result = Imports.plan(folder, "aims.csv", """
                Ref,Objective,Action,Owner,Due,Funding
                1,Fair rents,Update the survey,Ivy Stone,30/09/2011,500
                """);
        assertEquals("Fair rents", Imports.action(result, "1").getOutcome());
        assertEquals(new BigDecimal("500"), Imports.action(result, "1").getCost());
    }

    private ImprovementPlan below(String... lines) throws Exception {
        return Imports.planOf(Imports.plan(folder, "days.txt", String.join("\n", lines) + """

                Ref\tAction\tOwner\tStart\tFinish
                1\tAgree a protocol\tUna Sproat\t1 June 2010\t31 August 2010
                """));
    }

    @Test
    void thePlanMaySayWhenItWasApprovedSubmittedAndAgreed() throws Exception {
        ImprovementPlan plan = below("Improvement plan (agreed by the Management Committee on 12 May 2010)",
                "This plan was submitted to the Regulator on 28 May 2010. The plan was agreed with the regulator on "
                        + "2 July 2010.");
        assertEquals(LocalDate.of(2010, 5, 12), plan.getApprovedOn());
        assertEquals("Management Committee", plan.getApprovedBy());
        assertEquals(LocalDate.of(2010, 5, 28), plan.getSubmittedOn());
        assertEquals(LocalDate.of(2010, 7, 2), plan.getAgreedOn());
        assertNull(plan.getStatusDate());
    }

    @Test
    void labelsSayItToo() throws Exception {
        ImprovementPlan plan = below("Improvement plan", "Approved by the Board: 20/05/2010", "Submitted: 28/05/2010",
                "Position at 30 September 2010");
        assertEquals(LocalDate.of(2010, 5, 20), plan.getApprovedOn());
        assertEquals("Board", plan.getApprovedBy());
        assertEquals(LocalDate.of(2010, 5, 28), plan.getSubmittedOn());
        assertEquals(LocalDate.of(2010, 9, 30), plan.getStatusDate());
    }

    @Test
    void whatIsSaidOfOtherThingsOrTwiceIsNotTheDayOfThePlan() throws Exception {
        ImprovementPlan plan = below("Improvement plan", "The budget was approved by the Board on 20 May 2010.",
                "The plan was submitted to the Regulator on 28 May 2010. The plan was submitted on 9 June 2010.",
                "The plan will be approved by the Board in June 2010.",
                "Progress since 30 September 2010 has been slow.");
        assertNull(plan.getApprovedOn());
        assertNull(plan.getSubmittedOn());
        assertNull(plan.getAgreedOn());
        assertNull(plan.getStatusDate());
    }

    @Test
    void recommendationsMayHaveNumbersAlone() throws Exception {
        ImportResult result = Imports.recommendations(Imports.write(folder, "numbers.txt", """
                Inspection of Dunmoor
                1 Introduction

                Recommendations
                1. Publish service standards.
                2. Get better value:
                2.1 from the repairs contract;
                2.2 from grass cutting.
                3. Keep tenants informed about repairs:
                (a) report on performance;
                (b) ask 3 tenants in ten what they think.
                """));
        assertEquals(List.of("R1", "R2", "R3"), Imports.refs(Imports.reportOf(result).getRecommendations()));
        assertEquals(List.of("R2.1", "R2.2"),
                Imports.refs(Imports.reportOf(result).getRecommendations().get(1).getChildren()));
        assertEquals(List.of("R3(a)", "R3(b)"),
                Imports.refs(Imports.reportOf(result).getRecommendations().get(2).getChildren()));
        assertEquals("Publish service standards.",
                Imports.reportOf(result).getRecommendations().get(0).getDescription());
    }
}
