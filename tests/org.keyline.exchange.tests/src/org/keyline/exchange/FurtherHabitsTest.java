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

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.apache.poi.ss.usermodel.IndexedColors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyline.model.ModelContents;
import org.keyline.model.core.DatePrecision;
import org.keyline.model.core.Person;
import org.keyline.model.core.Rag;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.Baseline;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.NoteKind;
import org.keyline.model.plan.RelatedAction;

/** More ways in which councils write plans: layouts, headings, dates in words, people and sheets. */
class FurtherHabitsTest {

    @TempDir
    private Path folder;

    @Test
    void aPeriodInWordsIsReadAsItsDaysAndKeptAsWritten() throws Exception {
        ImportResult result = Imports.plan(folder, "quarters.csv", """
                Ref,Action,Lead,Start,Finish
                1,Ask tenants,Ivy Stone,Q2 2010/11,Q3 2010/11
                2,Tell tenants,Ivy Stone,w/c 6 Sep 2010,by Xmas 2010
                3,Thank tenants,Ivy Stone,Spring 2010,Winter 2010
                """);
        Action quarters = Imports.action(result, "1");
        assertEquals(LocalDate.of(2010, 7, 1), quarters.getStart());
        assertEquals("Q2 2010/11", quarters.getStartText());
        assertEquals(LocalDate.of(2010, 12, 31), quarters.getFinish());
        assertEquals(DatePrecision.MONTH, quarters.getFinishPrecision());
        assertEquals("Q3 2010/11", quarters.getFinishText());
        assertEquals(LocalDate.of(2010, 9, 6), Imports.action(result, "2").getStart());
        assertEquals(LocalDate.of(2010, 12, 24), Imports.action(result, "2").getFinish());
        assertEquals(LocalDate.of(2010, 3, 1), Imports.action(result, "3").getStart());
        assertNull(Imports.action(result, "3").getFinish());
        assertEquals("Winter 2010", Imports.action(result, "3").getFinishText());
        assertEquals(List.of("Q3 2010/11", "Q2 2010/11", "by Xmas 2010", "w/c 6 Sep 2010", "Spring 2010"),
                Imports.texts(result, NoteKind.UNREAD_TEXT));
        assertEquals(List.of("Winter 2010"), Imports.texts(result, NoteKind.PARTLY_READ_DATE));
    }

    @Test
    void aLimitInWordsIsRead() throws Exception {
        ImportResult result = Imports.plan(folder, "limit.csv", """
                Ref,Action,Lead,Start,Finish,Must finish by
                1,Ask tenants,Ivy Stone,01/07/2010,30/09/2010,end of Q3 2010/11
                """);
        assertEquals(LocalDate.of(2010, 12, 31), Imports.action(result, "1").getMustFinishBy());
        assertEquals(List.of("end of Q3 2010/11"), Imports.texts(result, NoteKind.UNREAD_TEXT));
    }

    @Test
    void oneWordAloneInTheColumnOfReferencesIsAHeading() throws Exception {
        ImportResult result = Imports.plan(folder, "words.csv", """
                Ref,Action,Lead,Finish
                Lettings,,,
                1,Ask tenants,Ivy Stone,30/09/2011
                Use,,,
                2,Tell tenants,Ivy Stone,30/09/2011
                """);
        assertEquals(List.of("Lettings", "Use"), Imports.workStreams(result));
        assertEquals(List.of("1", "2"), Imports.refs(ModelContents.actions(Imports.planOf(result))));
    }

    @Test
    void aReferenceMayStandOnTheSecondLineOfItsRow() throws Exception {
        ImportResult result = Imports.plan(folder, "second.txt", """
                Ref\tAction\tRecommendation\tLead\tStart\tFinish
                1\tWrite a policy.\t1\tIvy Stone\t02/08/10\t29/10/10
                \tBring the policy to life in\t\t\t\t
                2\tboth offices and on the web\t1\tIvy Stone\t01/11/10\t28/01/11
                \tTell everybody who rents from us\t2\tMax Oakes\t01/11/10\t28/01/11
                3\twhat the policy says\t\t\t\t
                4\tCount the replies and\t2\tMax Oakes\t01/11/10\t28/01/11
                \tPublish them\t\t\t\t
                """);
        assertEquals("Write a policy.", Imports.action(result, "1").getDescription());
        assertEquals("Bring the policy to life in both offices and on the web",
                Imports.action(result, "2").getDescription());
        assertEquals("Tell everybody who rents from us what the policy says",
                Imports.action(result, "3").getDescription());
        assertEquals("Max Oakes", Imports.action(result, "3").getLead().getName());
        assertEquals(LocalDate.of(2011, 1, 28), Imports.action(result, "3").getFinish());
        assertEquals("Count the replies and Publish them", Imports.action(result, "4").getDescription());
        assertEquals(4, ModelContents.actions(Imports.planOf(result)).size());
        assertEquals(List.of(), Imports.texts(result, NoteKind.SPLIT_ROW));
    }

    @Test
    void aColumnWithAForeignHeadingIsToldByWhatStandsInIt() throws Exception {
        ImportResult result = Imports.plan(folder, "foreign.csv", """
                Point,What the Regulator said,Task,Chap on it,Commencing from,Due,Colour of the month
                1.1,R1–R3,Ask tenants,Ivy Stone,01/07/2010,30/09/2010,blue
                1.2,"R2 & R4",Tell tenants,Max Oakes,01/07/2010,30/09/2010,pink
                2.1,All,Thank tenants,Ivy Stone,05/07/2010,30/09/2010,grey
                """);
        Action first = Imports.action(result, "1.1");
        assertEquals(List.of("R1", "R2", "R3"), Imports.refs(first.getAddresses()));
        assertEquals("Ivy Stone", first.getLead().getName());
        assertEquals(LocalDate.of(2010, 7, 1), first.getStart());
        assertEquals(5, Imports.notes(result, NoteKind.UNKNOWN_COLUMN).size());
    }

    @Test
    void aColumnOfOtherThingsIsNotTakenForReferencesOrPeople() throws Exception {
        ImportResult result = Imports.plan(folder, "others.csv", """
                Score,Task,Place,Lead,Due
                3,Ask tenants,Mill Road,Ivy Stone,30/09/2010
                3,Tell tenants,High Street,Max Oakes,30/09/2010
                """);
        assertNull(ModelContents.actions(Imports.planOf(result)).get(0).getRef());
        assertEquals("Ivy Stone", ModelContents.actions(Imports.planOf(result)).get(0).getLead().getName());
        assertEquals(List.of("Score", "Place"), Imports.notes(result, NoteKind.UNKNOWN_COLUMN).stream()
                .map(note -> note.getColumn()).sorted(java.util.Comparator.reverseOrder()).toList());
    }

    @Test
    void dittoMarksRepeatWhatStandsAbove() throws Exception {
        ImportResult result = Imports.plan(folder, "ditto.csv", """
                Ref,Action,Lead,Start,Finish,Recommendation
                1,Ask tenants,Ivy Stone,01/07/2010,30/09/2010,R1
                2,Tell tenants,\"\"\"\",ditto,as above,\"\"\"\"
                3,Thank tenants,ditto,as above,31/10/2010,R2
                """);
        Action third = Imports.action(result, "3");
        assertEquals("Ivy Stone", third.getLead().getName());
        assertEquals(LocalDate.of(2010, 7, 1), third.getStart());
        assertEquals(List.of("R1"), Imports.refs(Imports.action(result, "2").getAddresses()));
        assertEquals(LocalDate.of(2010, 9, 30), Imports.action(result, "2").getFinish());
    }

    @Test
    void aPostBesideANameIsThePersonsPost() throws Exception {
        ImportResult result = Imports.plan(folder, "posts.csv", """
                Ref,Action,Lead,Support,Finish
                1,Ask tenants,Ivy Stone (Head of Housing),Policy Officer (Max Oakes),30/09/2010
                2,Tell tenants,Ivy Stone,n/a,30/09/2010
                3,Thank tenants,n/a,TBC,30/09/2010
                4,Greet tenants,Lettings Manager (vacant),,30/09/2010
                """);
        Person lead = Imports.action(result, "1").getLead();
        assertEquals("Ivy Stone", lead.getName());
        assertEquals("Head of Housing", lead.getPost());
        assertEquals(lead, Imports.action(result, "2").getLead());
        assertEquals("Policy Officer", Imports.action(result, "1").getSupporting().get(0).getPost());
        assertNull(Imports.action(result, "3").getLead());
        assertTrue(Imports.action(result, "2").getSupporting().isEmpty());
        assertEquals("Lettings Manager (vacant)", Imports.action(result, "4").getLead().getName());
        assertEquals(List.of(), Imports.texts(result, NoteKind.UNREADABLE_VALUE));
    }

    @Test
    void headingsMayStandOnThreeRows() throws Exception {
        ImportResult result = Imports.plan(folder, "three.csv", """
                Newland City Council,,,,,
                Housing improvement plan,,,Version 2,,
                ,,Inspection,,Dates,
                ,,,Planned,Planned,Must be
                Item,Action to be taken,reference,start,finish,complete by
                1,Ask tenants,R1,01/07/2010,30/09/2010,31/12/2010
                """);
        Action action = Imports.action(result, "1");
        assertEquals(List.of("R1"), Imports.refs(action.getAddresses()));
        assertEquals(LocalDate.of(2010, 7, 1), action.getStart());
        assertEquals(LocalDate.of(2010, 9, 30), action.getFinish());
        assertEquals(LocalDate.of(2010, 12, 31), action.getMustFinishBy());
        assertEquals("Newland City Council", Imports.planOf(result).getOrganisation().getName());
    }

    @Test
    void aColumnThatHasPartsOfOneHasPercentages() throws Exception {
        ImportResult result = Imports.plan(folder, "parts.csv", """
                Ref,Action,Lead,Finish,% complete
                1,Ask tenants,Ivy Stone,30/09/2010,1
                2,Tell tenants,Ivy Stone,30/09/2010,0.4
                3,Thank tenants,Ivy Stone,30/09/2010,1.2
                4,Greet tenants,Ivy Stone,30/09/2010,0
                """);
        assertEquals(100, Imports.action(result, "1").getPercent());
        assertEquals(40, Imports.action(result, "2").getPercent());
        assertNull(Imports.action(result, "3").getPercent());
        assertEquals(0, Imports.action(result, "4").getPercent());
        assertEquals(List.of("1.2"), Imports.texts(result, NoteKind.UNREADABLE_VALUE));
    }

    @Test
    void aFrontSheetSaysWhenThePlanWasApprovedAndWhatItMayCost() throws Exception {
        Path file = folder.resolve("front.xlsx");
        try (Workbooks workbook = new Workbooks()) {
            workbook.sheet("Summary").row("Dunmoor Borough Council").row("Housing improvement plan")
                    .row("Improvement plan: position at 30 September 2010").row("Approved by Cabinet on 23 March 2010")
                    .row("Total budget for the plan: £250,000");
            workbook.sheet("1 Access").row("No", "Task", "Owner", "End").row("1.1", "Ask tenants", "Ivy Stone",
                    LocalDate.of(2010, 9, 30));
            workbook.sheet("2 Repairs").row("No", "Task", "Owner", "End").row("2.1", "Mend doors", "Max Oakes",
                    LocalDate.of(2010, 9, 30));
            workbook.sheet("Lists").row("High", "Red").row("Low", "Green");
            workbook.save(file);
        }
        ImportResult result = Imports.plan(file);
        ImprovementPlan plan = Imports.planOf(result);
        assertEquals(LocalDate.of(2010, 9, 30), plan.getStatusDate());
        assertEquals(new BigDecimal("250000"), plan.getBudget());
        assertEquals("Dunmoor Borough Council", plan.getOrganisation().getName());
        assertEquals(List.of("Access", "Repairs"), Imports.workStreams(result));
        assertEquals(List.of("1", "2"), Imports.refs(plan.getWorkStreams()));
    }

    @Test
    void recommendationsThatAreKnownAlreadyAreNotMadeAgain() throws Exception {
        Path file = folder.resolve("both.xlsx");
        try (Workbooks workbook = new Workbooks()) {
            workbook.sheet("Recommendations").row("Ref", "Recommendation", "Deadline")
                    .row("R1", "Improve access", "December 2010").row("R1.1", "Publish standards");
            workbook.sheet("Plan").row("No", "Task", "Owner", "End", "Rec").row("1", "Publish standards", "Ivy Stone",
                    LocalDate.of(2010, 9, 30), "R1.1");
            workbook.save(file);
        }
        ImportResult known = Imports.recommendations(file);
        ImportResult result = DocumentImport.of(DocumentImport.Content.PLAN)
                .knownReports(List.of(Imports.reportOf(known))).read(file, null);
        assertEquals(List.of(Imports.reportOf(known)), Imports.planOf(result).getReports());
        assertEquals(List.of(Imports.reportOf(known).getRecommendations().get(0).getChildren().get(0)),
                Imports.action(result, "1").getAddresses());
    }

    @Test
    void anUnknownColumnOfRecommendationsIsTold() throws Exception {
        ImportResult result = Imports.recommendations(Imports.write(folder, "recs.csv", """
                Ref,Recommendation,To be done at the latest,Who said so
                R1,Improve access,December 2010,Panel
                R1.1,Publish standards,,
                R2,Let homes faster,Q4 2010/11,
                """));
        Recommendation first = Imports.reportOf(result).getRecommendations().get(0);
        assertEquals(LocalDate.of(2010, 12, 31), first.getDeadline());
        assertEquals(LocalDate.of(2011, 3, 31), Imports.reportOf(result).getRecommendations().get(1).getDeadline());
        assertEquals(List.of("To be done at the latest", "Who said so"), Imports
                .notes(result, NoteKind.UNKNOWN_COLUMN).stream().map(note -> note.getColumn()).sorted().toList());
    }

    @Test
    void aSentenceWithoutSubjectAboveTheTableSpeaksOfThePlan() throws Exception {
        ImportResult result = Imports.plan(folder, "days.csv", """
                Dunmoor Borough Council,,,,
                Improvement plan,,,,
                The inspection report was published on 8 February 2010.,,,,
                Approved by Cabinet on 23 March 2010.,,,,
                Ref,Action,Lead,Finish,Recommendation
                1,Ask tenants,Ivy Stone,30/09/2010,R1
                """);
        assertEquals(LocalDate.of(2010, 3, 23), Imports.planOf(result).getApprovedOn());
        assertEquals(LocalDate.of(2010, 2, 8), Imports.reportOf(result).getPublishedOn());
    }

    @Test
    void anAmountAmongWordsIsTheCost() throws Exception {
        ImportResult result = Imports.plan(folder, "cost.csv", """
                Ref,Action,Lead,Finish,Cost and funding
                1,Ask tenants,Ivy Stone,30/09/2010,£2k from reserves
                2,Tell tenants,Ivy Stone,30/09/2010,Existing staff
                3,Thank tenants,Ivy Stone,30/09/2010,£2k or £3k
                """);
        assertEquals(new BigDecimal("2000"), Imports.action(result, "1").getCost());
        assertEquals("£2k from reserves", Imports.action(result, "1").getCostText());
        assertNull(Imports.action(result, "2").getCost());
        assertEquals("Existing staff", Imports.action(result, "2").getCostText());
        assertEquals(List.of("£2k or £3k"), Imports.texts(result, NoteKind.UNREADABLE_VALUE));
    }

    @Test
    void aRevisedTargetCountsAndTheOriginalOneIsKeptAsABaseline() throws Exception {
        ImportResult result = Imports.plan(folder, "revised.csv", """
                Dunmoor housing improvement plan - monitoring report - position as at 31 December 2010,,,,
                Ref,Action,Lead,Original target date,Revised target date
                1,Ask tenants,Ivy Stone,30/09/2010,
                2,Tell tenants,Ivy Stone,30/11/2010,28/02/2011
                """);
        assertEquals(LocalDate.of(2010, 9, 30), Imports.action(result, "1").getFinish());
        assertEquals(LocalDate.of(2011, 2, 28), Imports.action(result, "2").getFinish());
        Baseline baseline = Imports.planOf(result).getBaselines().get(0);
        assertEquals("Original target date", baseline.getName());
        assertEquals(LocalDate.of(2010, 11, 30), baseline.getDates().get(1).getFinish());
        assertEquals(Imports.action(result, "2"), baseline.getDates().get(1).getAction());
        assertEquals(LocalDate.of(2010, 12, 31), Imports.planOf(result).getStatusDate());
    }

    @Test
    void anOriginalTargetAloneIsTheFinish() throws Exception {
        ImportResult result = Imports.plan(folder, "original.csv", """
                Ref,Action,Lead,Original target date
                1,Ask tenants,Ivy Stone,30/09/2010
                """);
        assertEquals(LocalDate.of(2010, 9, 30), Imports.action(result, "1").getFinish());
        assertTrue(Imports.planOf(result).getBaselines().isEmpty());
    }

    @Test
    void aColouredCellWithoutLetterIsATrafficLight() throws Exception {
        Path file = folder.resolve("lights.xlsx");
        try (Workbooks workbook = new Workbooks()) {
            workbook.sheet("Plan").row("Ref", "Action", "RAG", "Lead", "End");
            for (int i = 1; i <= 5; i++) {
                workbook.row(String.valueOf(i), "Step number " + i, i == 4 ? "Red" : null, "Ivy Stone",
                        LocalDate.of(2010, 9, 30));
            }
            workbook.row().fill(0, 2, IndexedColors.BLUE).fill(1, 2, IndexedColors.RED)
                    .fill(2, 2, IndexedColors.LIGHT_ORANGE).fill(3, 2, IndexedColors.GREEN)
                    .fill(4, 2, IndexedColors.BRIGHT_GREEN).fill(5, 2, IndexedColors.GREY_25_PERCENT)
                    .fill(6, 2, IndexedColors.RED).fill(1, 1, IndexedColors.GREEN);
            workbook.save(file);
        }
        ImportResult result = Imports.plan(file);
        assertEquals(List.of(Rag.RED, Rag.AMBER, Rag.GREEN, Rag.RED, Rag.UNSPECIFIED),
                ModelContents.actions(Imports.planOf(result)).stream().map(Action::getStatus).toList());
        assertEquals(List.of(), result.notes());
    }

    @Test
    void relatedActionsMayHaveAColumnBesideThoseWhoSupport() throws Exception {
        ImportResult result = Imports.plan(folder, "related.csv", """
                Ref,Action,Lead,Support,Linked actions,Finish
                1a,Ask tenants,Ivy Stone,Max Oakes,-,30/09/2010
                1b,Tell tenants,Max Oakes,,see 1a (Ivy Stone),30/09/2010
                2a,Thank tenants,Ivy Stone,,"1a, 1b; 9z",30/09/2010
                """);
        RelatedAction stated = Imports.action(result, "1b").getRelatedActions().get(0);
        assertEquals(Imports.action(result, "1a"), stated.getAction());
        assertEquals("Ivy Stone", stated.getStatedOfficer().getName());
        assertEquals("see 1a (Ivy Stone)", stated.getText());
        assertEquals(3, Imports.action(result, "2a").getRelatedActions().size());
        assertEquals(List.of("9z"), Imports.texts(result, NoteKind.UNRESOLVED_REFERENCE));
        assertEquals("Max Oakes", Imports.action(result, "1a").getSupporting().get(0).getName());
        assertTrue(Imports.action(result, "1a").getRelatedActions().isEmpty());
    }

    @Test
    void workStreamsThatASentenceListsAreThoseThatThePlanDeclares() throws Exception {
        String table = "\n\nRef\tAction\tLead\n1\tAsk tenants\tIvy Stone\n";
        ImprovementPlan listed = Imports.planOf(Imports.plan(folder, "listed.txt",
                "Our plan\n\nIt has three work streams: Customers, Repairs and Money." + table));
        assertEquals(List.of("Customers", "Repairs", "Money"), listed.getDeclaredWorkStreams());
        assertEquals(3, listed.getDeclaredCounts().get(0).getCount());
        ImprovementPlan counted = Imports.planOf(Imports.plan(folder, "counted.txt",
                "Our plan\n\nThe plan is divided into four themes." + table));
        assertEquals(List.of(), counted.getDeclaredWorkStreams());
        assertEquals(4, counted.getDeclaredCounts().get(0).getCount());
        ImprovementPlan others = Imports.planOf(Imports.plan(folder, "others.txt",
                "Our plan\n\nThe council has four work streams." + table));
        assertEquals(List.of(), others.getDeclaredCounts());
    }

    @Test
    void whatAnActionWaitsForIsUnderstoodInTheseWordsToo() throws Exception {
        ImportResult result = Imports.plan(folder, "waits.csv", """
                No,Action,Lead
                2.1,Survey every block. Waits for 2.2.,Ivy Stone
                2.2,Survey every lift,Ivy Stone
                2.3,Report on blocks; relies on 2.1,Ivy Stone
                """);
        assertEquals(Imports.action(result, "2.2"),
                Imports.action(result, "2.1").getDependencies().get(0).getPredecessor());
        assertEquals(Imports.action(result, "2.1"),
                Imports.action(result, "2.3").getDependencies().get(0).getPredecessor());
    }

    @Test
    void aTableOfWhatTheInspectorsRecommendIsReadBesideThePlan() throws Exception {
        Path file = folder.resolve("beside.xlsx");
        try (Workbooks workbook = new Workbooks()) {
            workbook.sheet("Recs").row("No.", "What the inspectors recommend", "Must be done by")
                    .row("R1", "Set standards", LocalDate.of(2011, 3, 31)).sheet("Plan")
                    .row("Ref", "Action", "Lead", "Rec").row("1", "Write standards", "Ivy Stone", "R1").save(file);
        }
        Recommendation first = Imports.reportOf(Imports.plan(file)).getRecommendations().get(0);
        assertEquals("Set standards", first.getDescription());
        assertEquals(LocalDate.of(2011, 3, 31), first.getDeadline());
    }
}
