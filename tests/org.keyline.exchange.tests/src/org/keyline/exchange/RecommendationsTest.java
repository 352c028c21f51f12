/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyline.model.core.CountSubject;
import org.keyline.model.core.DatePrecision;
import org.keyline.model.core.Priority;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.NoteKind;

/** Recommendations in running text and in tables. */
class RecommendationsTest {
    private static final String TEXT = """
            DUNMOOR DISTRICT COUNCIL

            <u>INSPECTION OF THE LANDLORD SERVICE</u>

            There were 3 key recommendations set out in the report which are as follows:

            R1 Write a plan that says who does what by when.

            R2 Be easier to reach by:

            - Answering the telephone within five rings;
            - Publishing in every leaflet the hours at which the offices
            - of the council are open; and
            - · Keeping appointments.

            The expected benefits of this recommendation are:

            - tenants reach the right person

            This recommendation should be implemented by November 2012.

            Recommendation 3: Know what tenants need:

            R3.1 Ask them once a year.
            R3.2 Keep the answers.

            3.3 <u>WHAT HAPPENED SINCE</u>

            - This bullet is about something else.

            R1- November 2012 R3- 31 March 2013
            """;

    @TempDir
    private Path folder;

    private InspectionReport text() throws Exception {
        return Imports.reportOf(Imports.recommendations(Imports.write(folder, "report.txt", TEXT)));
    }

    @Test
    void bulletsAreSubRecommendationsInOrder() throws Exception {
        InspectionReport report = text();
        assertEquals(List.of("R1", "R2", "R3"), Imports.refs(report.getRecommendations()));
        Recommendation second = report.getRecommendations().get(1);
        assertEquals(List.of("R2.1", "R2.2", "R2.3"), Imports.refs(second.getChildren()));
        assertEquals("Be easier to reach by:", second.getDescription());
        assertEquals("Keeping appointments.", second.getChildren().get(2).getDescription());
        assertEquals(List.of("R3.1", "R3.2"), Imports.refs(report.getRecommendations().get(2).getChildren()));
        assertFalse(second.isCitedOnly());
    }

    @Test
    void aBulletThatBeginsSmallGoesOnWithTheOneBefore() throws Exception {
        ImportResult result = Imports.recommendations(Imports.write(folder, "report.txt", TEXT));
        Recommendation joined = Imports.reportOf(result).getRecommendations().get(1).getChildren().get(1);
        assertEquals("Publishing in every leaflet the hours at which the offices of the council are open; and",
                joined.getDescription());
        assertEquals("Publishing in every leaflet the hours at which the offices of the council are open",
                joined.getName());
        assertEquals(joined, Imports.notes(result, NoteKind.SPLIT_ROW).get(0).getElement());
    }

    @Test
    void benefitsDeadlinesAndCountsAreRead() throws Exception {
        InspectionReport report = text();
        Recommendation second = report.getRecommendations().get(1);
        assertEquals("tenants reach the right person", second.getExpectedBenefit());
        assertEquals(LocalDate.of(2012, 11, 30), second.getDeadline());
        assertEquals(LocalDate.of(2012, 11, 30), report.getRecommendations().get(0).getDeadline());
        assertEquals(LocalDate.of(2013, 3, 31), report.getRecommendations().get(2).getDeadline());
        assertEquals(CountSubject.KEY_RECOMMENDATIONS, report.getDeclaredCounts().get(0).getSubject());
        assertEquals(3, report.getDeclaredCounts().get(0).getCount());
        assertEquals("INSPECTION OF THE LANDLORD SERVICE", report.getName());
    }

    @Test
    void bulletsBehindTheNextHeadingBelongToNone() throws Exception {
        assertEquals(2, text().getRecommendations().get(2).getChildren().size());
    }

    @Test
    void aTableIsRead() throws Exception {
        Path file = Imports.write(folder, "report.csv", """
                Rec No,Recommendation,Priority,Timescale,Expected benefit
                1,Write a plan,High,March 2012,Everybody knows
                1.1,With dates,,soon,
                1.2,With names,Low,,
                2,Be easier to reach,,31/04/2012,
                """);
        ImportResult result = Imports.recommendations(file);
        InspectionReport report = Imports.reportOf(result);
        Recommendation first = report.getRecommendations().get(0);
        assertEquals(List.of("R1", "R2"), Imports.refs(report.getRecommendations()));
        assertEquals(List.of("R1.1", "R1.2"), Imports.refs(first.getChildren()));
        assertEquals(Priority.HIGH, first.getPriority());
        assertEquals(LocalDate.of(2012, 3, 31), first.getDeadline());
        assertEquals("Everybody knows", first.getExpectedBenefit());
        assertEquals("soon", first.getChildren().get(0).getDeadlineText());
        assertNull(report.getRecommendations().get(1).getDeadline());
        assertEquals(List.of("31/04/2012"), Imports.texts(result, NoteKind.UNREADABLE_DATE));
    }

    @Test
    void aPlanLeadsToTheRecommendationsThatAreKnown() throws Exception {
        InspectionReport known = text();
        Path file = Imports.write(folder, "plan.csv",
                "Ref,Action,Lead,Recommendations\n1,Answer sooner,Ann Lee,R2.1\n2,Ask,Ann Lee,\"R3.1, R7\"\n");
        ImportResult result = DocumentImport.of(DocumentImport.Content.PLAN).knownReports(List.of(known)).read(file,
                null);
        assertEquals(known.getRecommendations().get(1).getChildren().get(0),
                Imports.action(result, "1").getAddresses().get(0));
        assertTrue(Imports.planOf(result).getReports().contains(known));
        assertEquals(List.of("R7"), Imports.texts(result, NoteKind.UNRESOLVED_REFERENCE));
        assertTrue(((Recommendation) Imports.action(result, "2").getAddresses().get(1)).isCitedOnly());
        assertEquals(3, known.getRecommendations().size());
    }

    @Test
    void aTextWithoutRecommendationsIsRefused() throws Exception {
        Path file = Imports.write(folder, "letter.txt", "R1- November 2009 R2- April 2010\nDear Sir\n");
        assertTrue(assertThrows(ImportException.class, () -> Imports.recommendations(file)).getMessage()
                .contains("no recommendation"));
    }

    @Test
    void aRecommendationMayStandBelowItsNumber() throws Exception {
        InspectionReport report = Imports.reportOf(Imports.recommendations(Imports.write(folder, "usual.txt", """
                Inspection of Dunmoor Homes

                Recommendation 1
                Make it easy to report repairs. The landlord should:
                • take calls until 8pm
                • answer each letter
                The expected benefits of this recommendation are:
                • fewer complaints
                The implementation of this recommendation will have high impact with low costs. This should be
                implemented by September 2011.

                Recommendation 2
                Train the board.
                This should be implemented by December 2011.
                """)));
        assertEquals(List.of("R1", "R2"), Imports.refs(report.getRecommendations()));
        Recommendation first = report.getRecommendations().get(0);
        assertEquals("Make it easy to report repairs. The landlord should:", first.getDescription());
        assertEquals(List.of("R1.1", "R1.2"), Imports.refs(first.getChildren()));
        assertEquals("answer each letter", first.getChildren().get(1).getDescription());
        assertEquals(LocalDate.of(2011, 9, 30), first.getDeadline());
        assertEquals(DatePrecision.MONTH, first.getDeadlinePrecision());
        assertTrue(first.getExpectedBenefit().startsWith("fewer complaints\n"));
        assertTrue(first.getExpectedBenefit().contains("high impact with low costs"));
        assertEquals(LocalDate.of(2011, 12, 31), report.getRecommendations().get(1).getDeadline());
    }

    @Test
    void partsWithLettersKeepThem() throws Exception {
        InspectionReport text = Imports.reportOf(Imports.recommendations(Imports.write(folder, "letters.txt",
                "Recommendation 2: Collect rent by:\n(a) writing early;\n(b) offering direct debit.\n")));
        assertEquals(List.of("R2(a)", "R2(b)"), Imports.refs(text.getRecommendations().get(0).getChildren()));
        InspectionReport table = Imports.reportOf(Imports.recommendations(Imports.write(folder, "letters.csv",
                "Ref,Recommendation\nR2,Collect rent\nR2(a),Write early\n")));
        assertEquals(List.of("R2(a)"), Imports.refs(table.getRecommendations().get(0).getChildren()));
    }

    @Test
    void sentencesThatAreBrokenAtTheMarginArePutTogether() throws Exception {
        InspectionReport report = Imports.reportOf(Imports.recommendations(Imports.write(folder, "wrapped.txt", """
                Recommendation 1
                Make the estates of the landlord pleasant by:
                • walking them.

                The implementation of this recommendation will have high impact with
                medium costs. This should be implemented by
                June 2012.

                Recommendation 2
                Train the board. This should be implemented immediately.
                """)));
        assertEquals(LocalDate.of(2012, 6, 30), report.getRecommendations().get(0).getDeadline());
        assertEquals("walking them.", report.getRecommendations().get(0).getChildren().get(0).getDescription());
        assertEquals("immediately", report.getRecommendations().get(1).getDeadlineText());
    }

    @Test
    void theDayOfPublicationIsRead() throws Exception {
        for (String line : List.of("Published: 3 March 2009", "Date of publication 3 March 2009",
                "This report was published on 3 March 2009.", "Report publication date: 3 March 2009")) {
            ImportResult result = Imports.recommendations(Imports.write(folder, "published.txt",
                    "Inspection of housing\n" + line + "\n\n" + "R1 Write a plan.\nR2 Keep to it.\n"));
            assertEquals(LocalDate.of(2009, 3, 3), Imports.reportOf(result).getPublishedOn(), line);
        }
    }
}
