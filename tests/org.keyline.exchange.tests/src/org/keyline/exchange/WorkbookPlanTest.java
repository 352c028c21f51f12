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
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyline.model.core.DatePrecision;
import org.keyline.model.inspection.Recommendation;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ImportNote;
import org.keyline.model.plan.NoteKind;

/** Plans in Excel workbooks. */
class WorkbookPlanTest {
    @TempDir
    private Path folder;

    @Test
    void titleRowsAndMergedHeadingsAreUnderstood() throws Exception {
        try (Workbooks workbook = new Workbooks()) {
            workbook.sheet("Plan").row("Marlow Vale Housing Association").row("Service Improvement Plan 2014")
                    .row("Ref", "Action", "Responsible officer", "Timescale", null, "% complete", "Cost (£)")
                    .row(null, null, null, "Start", "Target date", null, null)
                    .row("A - Gas safety")
                    .row("A1", "Recover overdue checks", "Ruth Calder", LocalDate.of(2014, 1, 6),
                            LocalDate.of(2014, 2, 28), 0.5, 1250.5)
                    .row("A2", "Let the new contract", "Ruth Calder", "01/03/14", "June 2014", 0, "=1000*2")
                    .merge("A1:G1").merge("A2:G2").merge("D3:E3").merge("A3:A4").merge("B3:B4").merge("A5:G5");
            ImportResult result = Imports.plan(workbook.save(folder.resolve("plan.xlsx")));
            Action first = Imports.action(result, "A1");
            assertEquals(LocalDate.of(2014, 1, 6), first.getStart());
            assertEquals(LocalDate.of(2014, 2, 28), first.getFinish());
            assertEquals(50, first.getPercent());
            assertEquals(new BigDecimal("1250.5"), first.getCost());
            assertEquals(6, first.getOrigin().row());
            Action second = Imports.action(result, "A2");
            assertEquals(LocalDate.of(2014, 6, 30), second.getFinish());
            assertEquals(new BigDecimal(2000), second.getCost());
            assertEquals("Gas safety", second.getWorkStream().getName());
            assertEquals("Marlow Vale Housing Association", Imports.planOf(result).getOrganisation().getName());
            assertEquals("Service Improvement Plan 2014", Imports.planOf(result).getName());
        }
    }

    @Test
    void eachSheetWithAHeaderIsAWorkStreamAndOthersAreLeft() throws Exception {
        try (Workbooks workbook = new Workbooks()) {
            workbook.sheet("Contents").row("This workbook has two themes")
                    .sheet("Access").row("No", "Task", "Owner", "Due date")
                    .row(1, "Open on Saturdays", "Ann Lee", "Q3 2009/10")
                    .sheet("Money").row("Owner", "Due date", "No", "Task")
                    .row("Bo Quist", "31/03/2010", 2, "Set rents");
            ImportResult result = Imports.plan(workbook.save(folder.resolve("sheets.xlsx")));
            assertEquals("Access", Imports.action(result, "1").getWorkStream().getName());
            assertEquals("Money", Imports.action(result, "2").getWorkStream().getName());
            assertEquals("Q3 2009/10", Imports.action(result, "1").getFinishText());
        }
    }

    @Test
    void mergedCellsHoldForAllTheirRows() throws Exception {
        try (Workbooks workbook = new Workbooks()) {
            workbook.sheet("Plan").row("Recommendation", "Ref", "Action", "Lead", "Milestones")
                    .row("R1 Answer telephone calls within five rings", "1", "Measure the calls", "Ann Lee",
                            "30/06/2010: counted")
                    .row(null, "2", "Take on two more people", "Bo Quist", "2010-07-31: advertised")
                    .row(null, null, null, null, "31/08/2010: appointed")
                    .row("R2 Keep appointments", "3", "Send text reminders", "Bo Quist", null)
                    .merge("A2:A4").merge("B3:B4").merge("C3:C4").merge("D3:D4");
            ImportResult result = Imports.plan(workbook.save(folder.resolve("merged.xlsx")));
            assertEquals(3, Imports.planOf(result).getActions().size());
            Action second = Imports.action(result, "2");
            assertEquals(List.of("R1"), Imports.refs(second.getAddresses()));
            assertEquals(List.of("advertised", "appointed"),
                    second.getMilestones().stream().map(milestone -> milestone.getName()).toList());
            assertEquals(LocalDate.of(2010, 8, 31), second.getMilestones().get(1).getDate());
            Recommendation described = (Recommendation) second.getAddresses().get(0);
            assertFalse(described.isCitedOnly());
            assertEquals("Answer telephone calls within five rings", described.getDescription());
        }
    }

    @Test
    void recommendationsOnASheetOfTheirOwnAreThoseThatThePlanCites() throws Exception {
        try (Workbooks workbook = new Workbooks()) {
            workbook.sheet("Recommendations").row("Ref", "Recommendation", "Deadline")
                    .row("R1", "Answer the telephone", "November 2010").row("R1.1", "Within five rings", null)
                    .sheet("Plan").row("Ref", "Action", "Lead", "Recommendations")
                    .row("1", "Measure the calls", "Ann Lee", "R1.1").row("2", "Report them", "Ann Lee", "R9");
            ImportResult result = Imports.plan(workbook.save(folder.resolve("both.xlsx")));
            Recommendation cited = (Recommendation) Imports.action(result, "1").getAddresses().get(0);
            assertEquals("Within five rings", cited.getDescription());
            assertEquals(LocalDate.of(2010, 11, 30), cited.getParent().getDeadline());
            assertTrue(((Recommendation) Imports.action(result, "2").getAddresses().get(0)).isCitedOnly());
        }
    }

    @Test
    void aDateThatWasTypedAsTextAndDoesNotExistIsKept() throws Exception {
        try (Workbooks workbook = new Workbooks()) {
            workbook.sheet("Plan").row("Ref", "Action", "Lead", "By when")
                    .row("1", "Close the books", "Ann Lee", "31/11/09");
            ImportResult result = Imports.plan(workbook.save(folder.resolve("text.xlsx")));
            assertNull(Imports.action(result, "1").getFinish());
            assertEquals(1, Imports.notes(result, NoteKind.UNREADABLE_DATE).size());
        }
    }

    @Test
    void aHiddenSheetIsLeftOutAndNoted() throws Exception {
        try (Workbooks workbook = new Workbooks()) {
            workbook.sheet("Plan").row("Ref", "Action", "Lead", "By when").row("1", "Ask tenants", "Ann Lee", null)
                    .sheet("Old").row("Ref", "Action", "Lead", "By when").row("1", "Ask nobody", "Ann Lee", null)
                    .hide("Old");
            ImportResult result = Imports.plan(workbook.save(folder.resolve("hidden.xlsx")));
            assertEquals(1, Imports.planOf(result).getActions().size());
            assertEquals(List.of("Old"), Imports.texts(result, NoteKind.UNREAD_TEXT));
        }
    }

    @Test
    void totalsAndRemarksBelowTheTableAreNoActions() throws Exception {
        try (Workbooks workbook = new Workbooks()) {
            workbook.sheet("Plan").row("Ref", "Action", "Lead", "Cost").row("1", "Ask tenants", "Ann Lee", 500)
                    .row("2", "Tell tenants", "Ann Lee", 700).row(null, "Total", null, "=SUM(D2:D3)")
                    .row("Key: red means late").row("Prepared by the policy team");
            ImportResult result = Imports.plan(workbook.save(folder.resolve("total.xlsx")));
            assertEquals(List.of("1", "2"), Imports.refs(Imports.planOf(result).getActions()));
            assertTrue(Imports.planOf(result).getWorkStreams().isEmpty());
            assertEquals(List.of("Total 1200", "Key: red means late", "Prepared by the policy team"),
                    Imports.texts(result, NoteKind.UNREAD_TEXT));
        }
    }

    @Test
    void aTitleRightAboveTheHeadingsIsNoHeading() throws Exception {
        try (Workbooks workbook = new Workbooks()) {
            workbook.sheet("Plan").row("Marlow Vale Homes - Improvement plan")
                    .row("Ref", "Action", "Lead", "By when").row("1", "Ask tenants", "Ann Lee", "1 May 2011");
            ImportResult result = Imports.plan(workbook.save(folder.resolve("title.xlsx")));
            assertEquals("Marlow Vale Homes", Imports.planOf(result).getOrganisation().getName());
        }
    }

    @Test
    void rowsThatAreHiddenByAFilterArePartOfThePlan() throws Exception {
        try (Workbooks workbook = new Workbooks()) {
            workbook.sheet("Plan").row("Ref", "Action", "Lead", "By when").row("1", "Ask tenants", "Ann Lee", null)
                    .row("2", "Tell tenants", "Ann Lee", null).hideRow(1);
            ImportResult result = Imports.plan(workbook.save(folder.resolve("filter.xlsx")));
            assertEquals(2, Imports.planOf(result).getActions().size());
        }
    }

    @Test
    void cellsMayHaveRemarksAndFonts() throws Exception {
        try (Workbooks workbook = new Workbooks()) {
            workbook.sheet("Plan").row("Ref", "Action", "Lead", "By when")
                    .row("1", "Ask tenants", "Ann Lee", LocalDate.of(2011, 5, 3)).remark(1, 1, "Who wrote this?")
                    .bold(1, 1, 3);
            ImportResult result = Imports.plan(workbook.save(folder.resolve("old.xlsm")));
            assertEquals(LocalDate.of(2011, 5, 3), Imports.action(result, "1").getFinish());
            assertEquals("Ask tenants", Imports.action(result, "1").getName());
            ImportNote remark = Imports.notes(result, NoteKind.UNREAD_TEXT).get(0);
            assertEquals("Who wrote this?", remark.getText());
            assertSame(Imports.action(result, "1"), remark.getElement());
            assertEquals(2, remark.getRow());
            assertEquals("Action", remark.getColumn());
        }
    }

    @Test
    void aRemarkAboveTheTableIsKeptWithoutAnAction() throws Exception {
        try (Workbooks workbook = new Workbooks()) {
            workbook.sheet("Plan").row("Ref", "Action", "Lead", "By when").remark(0, 2, "Heads of service only")
                    .row("1", "Ask tenants", "Ann Lee", null);
            ImportResult result = Imports.plan(workbook.save(folder.resolve("above.xlsx")));
            ImportNote remark = Imports.notes(result, NoteKind.UNREAD_TEXT).get(0);
            assertEquals("Heads of service only", remark.getText());
            assertNull(remark.getElement());
        }
    }

    @Test
    void aDateShownAsAMonthIsAMonth() throws Exception {
        try (Workbooks workbook = new Workbooks()) {
            workbook.sheet("Plan").row("Ref", "Action", "Lead", "By when")
                    .row("1", "Ask tenants", "Ann Lee", LocalDate.of(2011, 5, 1)).format(1, 3, "mmm-yy")
                    .row("2", "Tell tenants", "Ann Lee", LocalDate.of(2011, 5, 1))
                    .format(2, 3, "[$-809]d\\ mmmm\\ yyyy");
            ImportResult result = Imports.plan(workbook.save(folder.resolve("months.xlsx")));
            assertEquals(LocalDate.of(2011, 5, 31), Imports.action(result, "1").getFinish());
            assertEquals(DatePrecision.MONTH, Imports.action(result, "1").getFinishPrecision());
            assertEquals(LocalDate.of(2011, 5, 1), Imports.action(result, "2").getFinish());
            assertEquals(DatePrecision.DAY, Imports.action(result, "2").getFinishPrecision());
        }
    }
}
