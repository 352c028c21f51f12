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

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyline.model.core.DatePrecision;
import org.keyline.model.inspection.Finding;
import org.keyline.model.inspection.InspectionFactory;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.NoteKind;

/** Plans that answer a report which is in the model already. */
class KnownReportsTest {
    private static final String PLAN = """
            Ref	Action	Lead	Finish	Recommendation
            A.1	Ask tenants	Ivy Stone	30/09/2011	R1
            A.2	Tell tenants	Ivy Stone	30/09/2011	Dunmoor inspection R1.1
            A.3	Thank tenants	Ivy Stone	30/09/2011	R1.9
            A.4	Greet tenants	Ivy Stone	30/09/2011	F1, F2
            A.5	Visit tenants	Ivy Stone	30/09/2011	Tenant survey R1

            Deadlines: R1- November 2011 R2- 31 March 2012
            """;

    @TempDir
    private Path folder;
    private final InspectionReport report = report();

    private static InspectionReport report() {
        InspectionReport made = InspectionFactory.eINSTANCE.createInspectionReport();
        made.setName("Dunmoor inspection");
        made.getRecommendations().add(recommendation("R1", recommendation("R1.1")));
        Recommendation second = recommendation("R2");
        second.setDeadline(LocalDate.of(2012, 1, 31));
        made.getRecommendations().add(second);
        made.getFindings().add(finding("F1"));
        made.getFindings().add(finding("F2"));
        return made;
    }

    private static Recommendation recommendation(String ref, Recommendation... children) {
        Recommendation made = InspectionFactory.eINSTANCE.createRecommendation();
        made.setRef(ref);
        made.setDescription("Do what " + ref + " says");
        made.getChildren().addAll(List.of(children));
        return made;
    }

    private static Finding finding(String ref) {
        Finding made = InspectionFactory.eINSTANCE.createFinding();
        made.setRef(ref);
        return made;
    }

    private ImportResult read(String text) throws Exception {
        return DocumentImport.of(DocumentImport.Content.PLAN).knownReports(List.of(report))
                .read(Imports.write(folder, "plan.tsv", text), null);
    }

    @Test
    void citationsLeadToTheKnownReportByWhateverName() throws Exception {
        ImportResult result = read(PLAN);
        Recommendation first = report.getRecommendations().get(0);
        assertSame(first, Imports.action(result, "A.1").getAddresses().get(0));
        assertSame(first.getChildren().get(0), Imports.action(result, "A.2").getAddresses().get(0));
        assertSame(first, Imports.action(result, "A.5").getAddresses().get(0));
    }

    @Test
    void whatTheKnownReportLacksIsThereOnceAndNoted() throws Exception {
        ImportResult result = read(PLAN);
        Recommendation missing = (Recommendation) Imports.action(result, "A.3").getAddresses().get(0);
        assertEquals("R1.9", missing.getRef());
        assertTrue(missing.isCitedOnly());
        assertNull(missing.getParent());
        InspectionReport cited = Imports.reportOf(result);
        assertEquals(List.of("R1.9"), Imports.refs(cited.getRecommendations()));
        assertEquals(List.of("R1.9"), Imports.texts(result, NoteKind.UNRESOLVED_REFERENCE));
    }

    @Test
    void findingsOfTheKnownReportAreNoOtherSources() throws Exception {
        ImportResult result = read(PLAN);
        assertEquals(report.getFindings(), Imports.action(result, "A.4").getAddresses());
        assertTrue(Imports.planOf(result).getNamedSources().isEmpty());
    }

    @Test
    void aDeadlineThatTheReportLacksIsOfferedAndNotEntered() throws Exception {
        ImportResult result = read(PLAN);
        Recommendation first = report.getRecommendations().get(0);
        assertNull(first.getDeadline());
        assertEquals(1, result.deadlines().size());
        ImportResult.StatedDeadline stated = result.deadlines().get(0);
        assertSame(first, stated.recommendation());
        assertEquals(8, stated.row());
        int notes = Imports.planOf(result).getImportNotes().size();
        stated.enter();
        assertEquals(notes - 1, Imports.planOf(result).getImportNotes().size());
        assertEquals(LocalDate.of(2011, 11, 30), first.getDeadline());
        assertEquals(DatePrecision.MONTH, first.getDeadlinePrecision());
    }

    @Test
    void aDeadlineThatDiffersFromTheReportsIsNotedAlone() throws Exception {
        ImportResult result = read(PLAN);
        List<String> notes = Imports.notes(result, NoteKind.UNREAD_TEXT).stream().map(note -> note.getDescription())
                .toList();
        assertEquals(2, notes.size());
        assertTrue(notes.get(1).startsWith("The deadline of R2 that stands here is not the one in the report."));
        assertEquals(LocalDate.of(2012, 1, 31), report.getRecommendations().get(1).getDeadline());
    }

    @Test
    void theDayOfPublicationThatTheReportLacksIsKeptInThePlanAndOffered() throws Exception {
        ImportResult result = read("The inspection report was published on 3 March 2011.\n" + PLAN);
        ImprovementPlan plan = Imports.planOf(result);
        assertNull(report.getPublishedOn());
        assertEquals(LocalDate.of(2011, 3, 3), plan.getReportPublishedOn());
        int notes = plan.getImportNotes().size();
        result.publications().get(0).enter();
        assertEquals(LocalDate.of(2011, 3, 3), report.getPublishedOn());
        assertNull(plan.getReportPublishedOn());
        assertEquals(notes - 1, plan.getImportNotes().size());
    }

    @Test
    void anotherDayOfPublicationThanTheReportsIsNotedAlone() throws Exception {
        report.setPublishedOn(LocalDate.of(2011, 2, 3));
        ImportResult result = read("The inspection report was published on 3 March 2011.\n" + PLAN);
        assertNull(Imports.planOf(result).getReportPublishedOn());
        assertTrue(result.publications().isEmpty());
        assertTrue(Imports.notes(result, NoteKind.UNREAD_TEXT).get(0).getDescription().contains("says 2011-02-03."));
    }

    @Test
    void aPlanRefersToTheKnownReportFirst() throws Exception {
        ImprovementPlan plan = Imports.planOf(read(PLAN));
        assertSame(report, plan.getReports().get(0));
        assertEquals(2, plan.getReports().size());
    }

    @Test
    void aCountThatTheKnownReportDoesNotStateIsNoted() throws Exception {
        ImportResult result = read("There are 7 key recommendations in the report.\n" + PLAN);
        assertTrue(report.getDeclaredCounts().isEmpty());
        assertTrue(Imports.texts(result, NoteKind.UNREAD_TEXT)
                .contains("There are 7 key recommendations in the report."));
    }

    @Test
    void aBodyIsFoundWithinTheTitle() throws Exception {
        assertEquals("Dunmoor Borough Council", Imports.planOf(read("Dunmoor Borough Council - Improvement plan\n"
                + PLAN)).getOrganisation().getName());
        assertEquals("Dunmoor Homes", Imports.planOf(read("HOUSING IMPROVEMENT PLAN 2011/12   Dunmoor Homes\n"
                + PLAN)).getOrganisation().getName());
    }
}
