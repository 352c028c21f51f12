/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyline.model.core.CountSubject;
import org.keyline.model.core.DatePrecision;
import org.keyline.model.core.Element;
import org.keyline.model.core.OrganisationKind;
import org.keyline.model.core.Person;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ActionKind;
import org.keyline.model.plan.Deliverable;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.DependencyKind;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.NoteKind;
import org.keyline.model.plan.WorkStream;

/** A plan as it comes out of a PDF, with rows torn at pages, cells broken, references misread. */
class DamagedPlanTest {
    private ImportResult result;
    private ImprovementPlan plan;

    @BeforeEach
    void read(@TempDir Path folder) throws Exception {
        result = Imports.plan(Imports.resource(folder, "damaged-plan.txt"));
        plan = Imports.planOf(result);
    }

    @Test
    void everyWorkStreamIsThereInOrderWithLatinReferences() {
        assertEquals(List.of("A", "B", "C", "D", "E", "FAIRNESS WORK AREA/THEME"),
                Imports.refs(plan.getWorkStreams()));
        assertEquals(List.of("Α", "В"), Imports.texts(result, NoteKind.REPAIRED_REFERENCE).stream()
                .filter(text -> text.length() == 1).toList());
    }

    @Test
    void everyActionStandsInTheWorkStreamUnderWhoseHeadingItIs() {
        List<WorkStream> streams = plan.getWorkStreams();
        assertAll(() -> assertEquals(List.of("A.1", "A.2", "A.3", "A.4", "A.5"),
                Imports.refs(streams.get(0).getActions())),
                () -> assertEquals(List.of("B.1", "B.2", "B.3", "B.4", "B.", "B.:", "B.7"),
                        Imports.refs(streams.get(1).getActions())),
                () -> assertEquals(List.of("C.1", "C.2", "C.3", "C.4"), Imports.refs(streams.get(2).getActions())),
                () -> assertEquals(List.of("D.1", "D.2", "D.2"), Imports.refs(streams.get(3).getActions())),
                () -> assertEquals(List.of("E.2"), Imports.refs(streams.get(4).getActions())),
                () -> assertEquals(List.of("1", "2", "3"), Imports.refs(streams.get(5).getActions())));
    }

    @Test
    void headingsInCapitalsGroupTheActionsBelowThem() {
        assertEquals("TENANTS' VOICE", Imports.action(result, "A.3").getGroup().getName());
        assertEquals("REPAIRS SERVICE", Imports.action(result, "B.7").getGroup().getName());
        assertNull(Imports.action(result, "C.1").getGroup());
    }

    @Test
    void columnsThatAPageLostAreFoundAgainByTheirContents() {
        Action action = Imports.action(result, "A.3");
        assertEquals(List.of("R1.1"), Imports.refs(action.getAddresses()));
        assertNull(action.getStatusText());
        assertEquals(List.of("Lena Fox"), action(result, "B.2").getSupporting().stream().map(Person::getName).toList());
    }

    private static Action action(ImportResult result, String ref) {
        return Imports.action(result, ref);
    }

    @Test
    void aReferenceWithoutItsPointIsRepairedAndNoted() {
        assertEquals(32, action(result, "A.4").getOrigin().row());
        assertTrue(Imports.texts(result, NoteKind.REPAIRED_REFERENCE).contains("A4"));
    }

    @Test
    void aReferenceThatLostItsNumberIsNotMadeUp() {
        Action lost = Imports.actionInRow(result, 47);
        assertEquals("B.", lost.getRef());
        assertNull(lost.getName());
        assertEquals(List.of("В.", "B.:"), Imports.texts(result, NoteKind.MISSING_REFERENCE).subList(0, 2));
        assertTrue(Imports.notes(result, NoteKind.MISSING_REFERENCE).get(0).getDescription().contains("B.5, B.6"));
        assertEquals(List.of("В."), Imports.notes(result, NoteKind.REPAIRED_REFERENCE).stream()
                .filter(note -> note.getElement() == lost).map(note -> note.getText()).toList());
    }

    @Test
    void aRowTornAtAPageIsOneActionAndItsUpperTextGoesOnWithTheOneBefore() {
        Action mended = action(result, "B.3");
        assertEquals("Owen Pryce", mended.getLead().getName());
        assertEquals(List.of("R2.3"), Imports.refs(mended.getAddresses()));
        assertTrue(action(result, "B.2").getDescription().endsWith("Speed of reletting Key handling"));
        assertTrue(plan.getWorkStreams().stream().flatMap(stream -> stream.getActions().stream())
                .noneMatch(action -> "D.3".equals(action.getRef())));
        assertSame(mended, Imports.notes(result, NoteKind.MERGED_ROW).get(0).getElement());
    }

    @Test
    void aSentenceThatGoesOnInTheNextRowIsOneSentence() {
        assertEquals("Put the new way of working into practice with tenants and leaseholders.",
                action(result, "A.4").getDescription());
        assertEquals("Hugo Brandt", action(result, "D.1").getLead().getName());
    }

    @Test
    void bulletsBecomeLinesOfTheirOwn() {
        assertEquals("Prepare a repairs plan in line with final customer promise, including:\n• Appointment slots\n"
                + "• Text reminders\n• Follow-up calls", action(result, "B.1").getDescription());
        assertEquals("Prepare a repairs plan in line with final customer promise, including",
                action(result, "B.1").getName());
    }

    @Test
    void aDateThatIsNoneIsKeptAsWritten() {
        assertNull(action(result, "A.4").getFinish());
        assertEquals("31/09/11", action(result, "A.4").getFinishText());
        assertTrue(Imports.texts(result, NoteKind.UNREADABLE_DATE).contains("31/09/11"));
    }

    @Test
    void twoDatesInOneCellAreKeptAsWritten() {
        Action second = Imports.actionInRow(result, 61);
        assertNull(second.getStart());
        assertEquals("1/07/11 3/08/11", second.getStartText());
        assertEquals(List.of("1/07/11 3/08/11"), Imports.texts(result, NoteKind.SEVERAL_DATES));
    }

    @Test
    void aLimitIsReadWhereItCanBeReadWhole() {
        Action whole = action(result, "B.1");
        assertEquals(LocalDate.of(2011, 11, 30), whole.getMustFinishBy());
        assertEquals(DatePrecision.MONTH, whole.getMustFinishByPrecision());
        assertNull(whole.getMustFinishByText());
        assertEquals(LocalDate.of(2012, 4, 30), action(result, "2").getMustFinishBy());
    }

    @Test
    void aBrokenLimitIsPutTogetherFromOneMonthAndOneYearAlone() {
        assertEquals(LocalDate.of(2012, 4, 30), action(result, "3").getMustFinishBy());
        assertEquals("Must be fu implement 2012 / illy ted by April", action(result, "3").getMustFinishByText());
        assertNull(action(result, "A.4").getMustFinishBy());
        assertEquals("Must be fu implement November / ed by", action(result, "A.4").getMustFinishByText());
        assertNull(action(result, "B.7").getMustFinishBy());
        assertEquals(LocalDate.of(2012, 2, 28), action(result, "B.7").getFinish());
    }

    @Test
    void textCarriedOverFromTheRowBeforeIsLeftOutAndNoted() {
        assertTrue(action(result, "D.2").getDescription().startsWith("Review the structure"));
        assertEquals("Hugo Brandt", action(result, "D.2").getLead().getName());
        assertEquals("Change it as agreed and", Imports.actionInRow(result, 61).getName());
        assertEquals(List.of("D.2"), Imports.texts(result, NoteKind.DUPLICATE_REFERENCE));
        assertEquals(5, Imports.notes(result, NoteKind.MERGED_ROW).size());
    }

    @Test
    void theEndOfARowWhoseBeginningIsMissingIsAnActionOutsideTheWorkStreams() {
        Action orphan = plan.getActions().get(0);
        assertEquals(1, plan.getActions().size());
        assertNull(orphan.getRef());
        assertEquals("Lena Fox", orphan.getLead().getName());
        assertTrue(Imports.notes(result, NoteKind.SPLIT_ROW).stream().anyMatch(note -> note.getElement() == orphan));
    }

    @Test
    void dependenciesInTheTextGoTheRightWayRound() {
        assertEquals(List.of("A.3", "B.:"), action(result, "A.5").getDependencies().stream()
                .map(dependency -> dependency.getPredecessor().getRef()).toList());
        assertEquals("A.5", action(result, "D.2").getDependencies().get(0).getPredecessor().getRef());
        Dependency aligned = action(result, "B.2").getDependencies().get(0);
        assertEquals(DependencyKind.ALIGNED_WITH, aligned.getKind());
        assertEquals("C.1", aligned.getPredecessor().getRef());
    }

    @Test
    void aReferenceToNoActionIsKeptAndNoted() {
        Dependency dangling = action(result, "C.3").getDependencies().get(0);
        assertNull(dangling.getPredecessor());
        assertEquals("in line with D9", dangling.getText());
        assertEquals(List.of("E5 - Lena Fox", "in line with D9"),
                Imports.texts(result, NoteKind.UNRESOLVED_REFERENCE));
    }

    @Test
    void relatedActionsKeepTheOfficerBesideThem() {
        Action action = action(result, "B.4");
        assertNull(action.getRelatedActions().get(0).getAction());
        assertEquals("Lena Fox", action.getRelatedActions().get(0).getStatedOfficer().getName());
        assertSame(action(result, "C.2"), action.getRelatedActions().get(1).getAction());
        Action mixed = action(result, "E.2");
        assertEquals(List.of("Mira Solanki", "Fire Lead"),
                mixed.getSupporting().stream().map(Person::getName).toList());
        assertSame(action(result, "C.4"), mixed.getRelatedActions().get(0).getAction());
    }

    @Test
    void whatOneActionFinalisesAndOthersUseIsADeliverable() {
        Deliverable promise = plan.getDeliverables().get(0);
        assertEquals("Final customer promise", promise.getName());
        assertEquals(List.of("A.5"), Imports.refs(promise.getProducers()));
        assertEquals(List.of("B.1", "D.2"), Imports.refs(promise.getUsers()));
    }

    @Test
    void citedRecommendationsAreMadeWithTheirParentsAndDeadlines() {
        InspectionReport report = Imports.reportOf(result);
        assertEquals("Housing Regulator", report.getName());
        assertEquals(List.of("R1", "R2", "R3"), Imports.refs(report.getRecommendations()));
        Recommendation second = report.getRecommendations().get(1);
        assertTrue(second.isCitedOnly());
        assertEquals(List.of("R2.1", "R2.2", "R2.3"), Imports.refs(second.getChildren()));
        assertEquals(LocalDate.of(2012, 4, 30), second.getDeadline());
        assertEquals(LocalDate.of(2011, 11, 30), report.getRecommendations().get(2).getDeadline());
    }

    @Test
    void aCountOfAnotherReportIsNotTakenForThisOne() {
        InspectionReport report = Imports.reportOf(result);
        assertEquals(List.of(3, 7), report.getDeclaredCounts().stream().map(count -> count.getCount()).toList());
        assertTrue(Imports.texts(result, NoteKind.UNREAD_TEXT).get(0).contains("fire safety"));
    }

    @Test
    void otherSourcesAreKeptByNameAndALikelyMisreadingIsNoted() {
        assertEquals(List.of("TPAS Report", "TPA5 Report"), Imports.refs(plan.getNamedSources()));
        assertTrue(Imports.texts(result, NoteKind.UNREADABLE_VALUE).contains("TPA5 Report"));
        assertEquals(List.of("TPAS Report", "R3.1", "R3.2"), Imports.refs(action(result, "C.1").getAddresses()));
    }

    @Test
    void severalLeadsAreNoted() {
        assertEquals("Service leads", action(result, "1").getLead().getName());
        assertEquals(List.of("Mira Solanki"),
                action(result, "1").getSupporting().stream().map(Person::getName).toList());
        assertTrue(Imports.texts(result, NoteKind.UNREADABLE_VALUE).contains("Service leads/ Mira Solanki"));
    }

    @Test
    void theTextAroundTheTableIsRead() {
        assertAll(() -> assertEquals("Ashcombe District Council", plan.getOrganisation().getName()),
                () -> assertEquals(OrganisationKind.LOCAL_AUTHORITY, plan.getOrganisation().getKind()),
                () -> assertEquals("Landlord Recovery Plan", plan.getName()),
                () -> assertEquals(new BigDecimal(120_000), plan.getBudget()),
                () -> assertEquals("Gwen Tallis", plan.getSponsor().getName()),
                () -> assertEquals("Hugo Brandt", plan.getOwner().getName()),
                () -> assertEquals("Mira Solanki", plan.getCoordinator().getName()),
                () -> assertEquals(List.of("listening to tenants", "repairs and lettings", "money", "people"),
                        plan.getDeclaredWorkStreams()),
                () -> assertEquals(CountSubject.WORK_STREAMS, plan.getDeclaredCounts().get(0).getSubject()),
                () -> assertTrue(plan.getDescription().contains("_____")));
    }

    @Test
    void placeholdersBesideHeadingsAreKept() {
        assertTrue(plan.getWorkStreams().get(0).getDescription().contains("to go here"));
    }

    @Test
    void kindsFollowFromTheLeadingVerbs() {
        assertEquals(ActionKind.PILOT, action(result, "A.3").getKind());
        assertEquals(ActionKind.REVIEW, action(result, "B.3").getKind());
        assertEquals(ActionKind.IMPLEMENT, action(result, "B.7").getKind());
        assertEquals(ActionKind.UNSPECIFIED, action(result, "D.1").getKind());
    }

    @Test
    void everythingHasAnIdentifierAndItsRow() {
        plan.eAllContents().forEachRemaining(object -> {
            if (object instanceof Element element) {
                assertNotNull(element.getId());
                assertNotNull(element.getOrigin(), element.eClass().getName());
                assertFalse(element.getOrigin().row() < 1);
            }
        });
    }

    @Test
    void theSameDocumentGivesTheSameModel(@TempDir Path folder) throws Exception {
        ImportResult again = Imports.plan(Imports.resource(folder, "damaged-plan.txt"));
        assertEquals(ModelText.of(result.roots()), ModelText.of(again.roots()));
    }
}
