/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyline.model.core.Rag;
import org.keyline.model.plan.NoteKind;

/** Plans whose recommendations and work streams stand in rows and headings of their own. */
class AnnotatedPlansTest {
    private static final String ANNOTATED = """
            Recommendation	Action	Ref	Lead officer	By when	Progress (RAG)
            R1 Answer letters within ten days				\t
            	Write a guide	1a	Ivy Stone	30/09/2011	Green
            	Train the desk (after 1a)	1b	Ivy Stone	31/10/2011	Amber
            R2 Know the rents that are owed				\t
            	Count the arrears each week	2a	Max Oakes	30/11/2011	Red
            R3 Tell tenants the result				\t
            """;

    @TempDir
    private Path folder;

    private ImportResult read(String name, String text) throws Exception {
        return Imports.plan(Imports.write(folder, name, text));
    }

    private static List<String> answers(ImportResult result, String ref) {
        return Imports.refs(Imports.action(result, ref).getAddresses());
    }

    @Test
    void actionsAnswerTheRecommendationInTheRowAboveThem() throws Exception {
        ImportResult result = read("annotated.tsv", ANNOTATED);
        assertEquals(3, Imports.planOf(result).getActions().size());
        assertEquals(List.of("R1"), answers(result, "1a"));
        assertEquals(List.of("R1"), answers(result, "1b"));
        assertEquals(List.of("R2"), answers(result, "2a"));
        assertTrue(result.notes().isEmpty(), result.notes().toString());
    }

    @Test
    void aRecommendationWithoutActionsIsThereAllTheSame() throws Exception {
        ImportResult result = read("annotated.tsv", ANNOTATED);
        assertEquals(List.of("R1", "R2", "R3"), Imports.refs(Imports.reportOf(result).getRecommendations()));
        assertEquals("Tell tenants the result",
                Imports.reportOf(result).getRecommendations().get(2).getDescription());
    }

    @Test
    void aHeadingOfProgressWithLightsIsTheStatus() throws Exception {
        assertEquals(Rag.AMBER, Imports.action(read("annotated.tsv", ANNOTATED), "1b").getStatus());
    }

    @Test
    void anActionThatNamesItsOwnRecommendationKeepsIt() throws Exception {
        ImportResult result = read("own.csv", """
                Ref,Action,Lead,Finish,Recommendation
                Recommendation 4: Collect more rent,,,,
                4.1,Write to debtors,Max Oakes,30/09/2011,
                4.2,Write to the court,Max Oakes,30/09/2011,R5
                """);
        assertEquals(List.of("R4"), answers(result, "4.1"));
        assertEquals(List.of("R5"), answers(result, "4.2"));
        assertEquals(List.of("R4"), Imports.refs(Imports.planOf(result).getWorkStreams()));
        assertEquals("Collect more rent", Imports.planOf(result).getWorkStreams().get(0).getName());
    }

    @Test
    void referenceAndTextOfARecommendationMayHaveAColumnEach() throws Exception {
        ImportResult result = read("columns.csv", """
                Rec no,Recommendation,Action,Lead,Target date
                R1,Answer letters in ten days,Write a guide,Ivy Stone,30/09/2011
                R2,Know the rents that are owed,Count the arrears,Max Oakes,31/10/2011
                """);
        assertEquals(List.of("R1", "R2"), Imports.refs(Imports.reportOf(result).getRecommendations()));
        assertEquals("Know the rents that are owed",
                Imports.reportOf(result).getRecommendations().get(1).getDescription());
        assertTrue(Imports.notes(result, NoteKind.UNKNOWN_COLUMN).isEmpty());
    }

    @Test
    void aRecommendationBesideTheFirstOfItsActionsIsTakenDownWithANote() throws Exception {
        ImportResult result = read("down.csv", """
                Rec no,Inspection recommendation,Agreed action,Action ref,Lead,Target date
                R1,The association should know its stock,Count the homes,1,Ivy Stone,30/04/2013
                ,,Load the results,2,Ivy Stone,31/05/2013
                R2,The association should cut voids,Set a standard,3,Max Oakes,30/06/2013
                """);
        assertEquals(List.of("R1"), answers(result, "2"));
        assertEquals(List.of(3), Imports.notes(result, NoteKind.UNREADABLE_VALUE).stream().map(note -> note.getRow())
                .toList());
        assertEquals(List.of("R2"), answers(result, "3"));
    }

    @Test
    void anEmptyCellAmongBareReferencesMeansNothing() throws Exception {
        ImportResult result = read("bare.csv", """
                Ref,Action,Lead,Finish,Recommendation
                1,Ask tenants,Ivy Stone,30/09/2011,R1
                2,Tell tenants,Ivy Stone,30/09/2011,
                """);
        assertTrue(Imports.action(result, "2").getAddresses().isEmpty());
    }

    @Test
    void aHeadingAboveTheTableNamesTheRecommendationToo() throws Exception {
        ImportResult result = read("above.txt", """
                Dunmoor Homes Ltd
                Improvement plan

                Recommendation 1: Improve access
                Ref	Action	Lead	Finish
                1.1	Ask tenants	Ivy Stone	30/09/2011
                Recommendation 2: Cut costs
                2.1	Count them	Ivy Stone	30/09/2011
                """);
        assertEquals(List.of("R1"), answers(result, "1.1"));
        assertEquals(List.of("R2"), answers(result, "2.1"));
        assertEquals(List.of("R1", "R2"), Imports.refs(Imports.reportOf(result).getRecommendations()));
        assertEquals(1, Imports.planOf(result).getReports().size());
    }

    @Test
    void headingsInTheColumnOfReferencesAreWorkStreams() throws Exception {
        ImportResult result = read("streams.tsv", """
                Ref	Action	Lead	Finish
                WORKSTREAM 1: LISTENING		\t
                1.1	Ask tenants	Ivy Stone	30/09/2011
                2. Mending homes		\t
                2.1	Mend the roofs	Max Oakes	30/09/2011
                """);
        assertEquals(List.of("1", "2"), Imports.refs(Imports.planOf(result).getWorkStreams()));
        assertEquals("Mending homes", Imports.action(result, "2.1").getWorkStream().getName());
        assertEquals(1, Imports.action(result, "1.1").getWorkStream().getActions().size());
        assertTrue(result.notes().isEmpty());
    }

    @Test
    void aHeadingKeepsTheLetterThatFollowsTheOneBefore() throws Exception {
        ImportResult result = read("letters.csv", """
                Ref,Action,Lead,Finish
                A. Listening,,,
                A1,Ask tenants,Ivy Stone,30/09/2011
                B. Estates,,,
                1.1,Walk the estates,Max Oakes,30/09/2011
                """);
        assertEquals(List.of("A", "B"), Imports.refs(Imports.planOf(result).getWorkStreams()));
    }

    @Test
    void referencesOfAllShapesAreOneWhereTheyAreTheSame() throws Exception {
        ImportResult result = read("shapes.csv", """
                Ref,Action,Lead,Finish,Recs
                1,Ask tenants,Ivy Stone,30/09/2011,KR1.2
                2,Tell tenants,Ivy Stone,30/09/2011,"KR 1.2, KR2.1"
                3,Thank tenants,Ivy Stone,30/09/2011,"1.1; 1.2"
                4,Greet tenants,Ivy Stone,30/09/2011,Recs 2 and 4
                5,Visit tenants,Ivy Stone,30/09/2011,3(b)
                6,Phone tenants,Ivy Stone,30/09/2011,R3b
                """);
        assertEquals(List.of("KR1.2"), answers(result, "1"));
        assertEquals(List.of("KR1.2", "KR2.1"), answers(result, "2"));
        assertEquals(List.of("R1.1", "KR1.2"), answers(result, "3"));
        assertEquals(2, Imports.action(result, "4").getAddresses().size());
        assertEquals(answers(result, "5"), answers(result, "6"));
        assertTrue(Imports.planOf(result).getNamedSources().isEmpty());
    }

    @Test
    void predecessorsMayBeRangesListsAndWords() throws Exception {
        ImportResult result = read("before.csv", """
                Ref,Action,Lead,Finish,Depends on
                A.1,Ask tenants,Ivy Stone,30/09/2011,None
                A.2,Tell tenants,Ivy Stone,30/09/2011,Completion of A.1
                A.3,Thank tenants,Ivy Stone,30/09/2011,A.1-A.2
                A.4,Greet tenants,Ivy Stone,30/09/2011,Actions A.1 to A.3
                A.5,Visit tenants,Ivy Stone,30/09/2011,A.4 + 5 days
                A.6,Phone tenants,Ivy Stone,30/09/2011,Budget agreed
                """);
        assertEquals(List.of("A.1"), predecessors(result, "A.2"));
        assertEquals(List.of("A.1", "A.2"), predecessors(result, "A.3"));
        assertEquals(List.of("A.1", "A.2", "A.3"), predecessors(result, "A.4"));
        assertEquals(5, Imports.action(result, "A.5").getDependencies().get(0).getLagDays());
        assertEquals(List.of("Budget agreed"), Imports.texts(result, NoteKind.UNRESOLVED_REFERENCE));
    }

    private static List<String> predecessors(ImportResult result, String ref) {
        return Imports.action(result, ref).getDependencies().stream().map(d -> d.getPredecessor().getRef()).toList();
    }
}
