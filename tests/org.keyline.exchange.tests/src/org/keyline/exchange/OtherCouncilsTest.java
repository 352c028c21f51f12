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
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyline.model.core.DatePrecision;
import org.keyline.model.core.Person;
import org.keyline.model.core.Priority;
import org.keyline.model.core.Rag;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ActionKind;
import org.keyline.model.plan.Dependency;
import org.keyline.model.plan.DependencyType;
import org.keyline.model.plan.NoteKind;
import org.keyline.model.plan.Stage;

/** Plans of other shapes: other columns, orders, references and formats. */
class OtherCouncilsTest {
    @TempDir
    private Path folder;

    private ImportResult read(String name) throws Exception {
        return Imports.plan(Imports.resource(folder, name));
    }

    @Test
    void semicolonsAndCodesAreRead() throws Exception {
        ImportResult result = read("semicolons.csv");
        Action first = Imports.action(result, "HSG-01");
        assertEquals(LocalDate.of(2011, 9, 30), first.getFinish());
        assertEquals(Rag.GREEN, first.getStatus());
        assertEquals(new BigDecimal(4500), first.getCost());
        assertEquals("Relet time of 21 days", first.getOutcome());
        assertEquals(List.of("R3", "R4(b)"), Imports.refs(first.getAddresses()));
        Action second = Imports.action(result, "HSG-02");
        assertEquals(DatePrecision.MONTH, second.getFinishPrecision());
        assertEquals(LocalDate.of(2011, 10, 31), second.getFinish());
        assertEquals(first, second.getDependencies().get(0).getPredecessor());
        Action third = Imports.action(result, "HSG-03");
        assertEquals(List.of("R5", "R6", "R7"), Imports.refs(third.getAddresses()));
        assertEquals("Priya Nandra", third.getLead().getName());
        assertEquals(List.of("Tom Aldous"), third.getSupporting().stream().map(Person::getName).toList());
        assertEquals(Stage.NOT_STARTED, third.getStage());
        assertEquals("existing budgets", third.getCostText());
    }

    @Test
    void whatIsNoDateOrAUnknownColumnIsKept() throws Exception {
        ImportResult result = read("semicolons.csv");
        assertEquals("ongoing", Imports.action(result, "HSG-04").getFinishText());
        assertEquals(List.of("ongoing"), Imports.texts(result, NoteKind.PARTLY_READ_DATE));
        assertEquals(List.of("31.06.2012"), Imports.texts(result, NoteKind.UNREADABLE_DATE));
        assertEquals(List.of("row 5: Elm\nrow 6: Oak"), Imports.texts(result, NoteKind.UNKNOWN_COLUMN));
        assertEquals("Ward councillors", Imports.notes(result, NoteKind.UNKNOWN_COLUMN).get(0).getColumn());
        assertEquals("Rossmere Homes", Imports.planOf(result).getOrganisation().getName());
    }

    @Test
    void numbersWithPointsMakeHeadingsOfTheirWholes() throws Exception {
        ImportResult result = read("numbered.csv");
        assertEquals(List.of("1", "2"), Imports.refs(Imports.planOf(result).getWorkStreams()));
        Action first = Imports.action(result, "1.1");
        assertEquals("Customer access", first.getWorkStream().getName());
        assertEquals(LocalDate.of(2012, 4, 1), first.getStart());
        assertEquals(LocalDate.of(2012, 6, 30), first.getFinish());
        assertEquals(Priority.HIGH, Imports.action(result, "1.2").getPriority());
        assertEquals(List.of("R1.1", "R1.2", "R1.3"), Imports.refs(Imports.action(result, "1.2").getAddresses()));
        assertEquals("Open a single contact line\n• telephone\n• text",
                Imports.action(result, "1.2").getDescription());
        assertEquals("1.2", Imports.action(result, "1.3").getDependencies().get(0).getPredecessor().getRef());
        assertEquals("1", Imports.action(result, "2.1").getPriorityText());
        assertEquals(ActionKind.MONITOR, Imports.action(result, "2.2").getKind());
        assertEquals(List.of("R2", "Internal audit 2011"), Imports.refs(Imports.action(result, "2.2").getAddresses()));
    }

    @Test
    void aColumnOfWorkStreamsIsFilledDown() throws Exception {
        ImportResult result = read("work-stream-column.csv");
        assertEquals(List.of("WS1", "WS2"), Imports.refs(Imports.planOf(result).getWorkStreams()));
        assertEquals("Access", Imports.action(result, "WS1/2").getWorkStream().getName());
        Dependency lagged = Imports.action(result, "WS2/1").getDependencies().get(0);
        assertEquals(DependencyType.SS, lagged.getType());
        assertEquals(10, lagged.getLagDays());
        assertEquals(100, Imports.action(result, "WS1/1").getPercent());
        assertEquals(List.of("WS9/9"), Imports.texts(result, NoteKind.UNRESOLVED_REFERENCE));
        assertNull(Imports.action(result, "WS2/2").getDependencies().get(1).getPredecessor());
    }

    @Test
    void aTableWithoutReferencesIsRead() throws Exception {
        ImportResult result = read("no-work-streams.txt");
        assertEquals(4, Imports.planOf(result).getActions().size());
        Action second = Imports.actionInRow(result, 6);
        assertEquals("Hold drop-in sessions at each office and publish their dates in the newsletter",
                second.getDescription());
        assertEquals("tbc", Imports.actionInRow(result, 8).getFinishText());
        assertEquals(List.of("R2", "R3"), Imports.refs(Imports.actionInRow(result, 11).getAddresses()));
        assertTrue(Imports.notes(result, NoteKind.SPLIT_ROW).isEmpty());
    }

    @Test
    void quotedCellsOfTabSeparatedTextMayHaveSeveralLines() throws Exception {
        ImportResult result = read("quoted.tsv");
        assertEquals("Write the policy\n• draft\n• consult", Imports.action(result, "1").getDescription());
        assertEquals(2, Imports.planOf(result).getActions().size());
    }

    @Test
    void eachThemeMayHaveATableOfItsOwn() throws Exception {
        ImportResult result = read("themes.txt");
        assertEquals(List.of("1", "2"), Imports.refs(Imports.planOf(result).getWorkStreams()));
        assertEquals("Customer access", Imports.action(result, "1.2").getWorkStream().getName());
        assertEquals("Repairs", Imports.action(result, "2.1").getWorkStream().getName());
        assertEquals("2.1", Imports.action(result, "2.2").getDependencies().get(0).getPredecessor().getRef());
        assertEquals("Housing Improvement Plan", Imports.planOf(result).getName());
        assertEquals(List.of("Key: R = red, A = amber, G = green"), Imports.texts(result, NoteKind.UNREAD_TEXT));
    }

    @Test
    void headingsWithinAWorkStreamNeedNoCapitals() throws Exception {
        ImportResult result = read("groups.csv");
        assertEquals(List.of("A", "B"), Imports.refs(Imports.planOf(result).getWorkStreams()));
        assertEquals("Anti-social behaviour", Imports.action(result, "A2").getGroup().getName());
        assertEquals("Estate inspections", Imports.action(result, "A3").getGroup().getName());
        assertEquals("Income", Imports.action(result, "B1").getWorkStream().getName());
    }

    @Test
    void aMarkdownTableIsRead() throws Exception {
        ImportResult result = read("markdown-table.md");
        assertEquals(Rag.AMBER, Imports.action(result, "3b").getStatus());
        assertEquals("Service recovery plan", Imports.planOf(result).getName());
    }

    @Test
    void aMappingNamesHeadingsThatAreNotKnown() throws Exception {
        Path file = Imports.write(folder, "odd.csv", "Kennziffer,Massnahme,Bis\n7,Repair the lift,31/01/2012\n");
        ColumnMapping mapping = ColumnMapping
                .of(Map.of("kennziffer", "Ref", "Massnahme", "Action", "BIS", "Finish"));
        ImportResult result = DocumentImport.of(DocumentImport.Content.PLAN).columns(mapping).read(file, null);
        assertEquals("Repair the lift", Imports.action(result, "7").getName());
        assertEquals(LocalDate.of(2012, 1, 31), Imports.action(result, "7").getFinish());
    }

    @Test
    void aColumnCanBeLeftOut() throws Exception {
        Path file = Imports.write(folder, "odd.csv", "Ref,Action,Lead,Secret\n7,Repair the lift,Ann Lee,x\n");
        ColumnMapping mapping = ColumnMapping.of(Map.of("Secret", "ignore"));
        ImportResult result = DocumentImport.of(DocumentImport.Content.PLAN).columns(mapping).read(file, null);
        assertTrue(result.notes().isEmpty());
    }

    @Test
    void westEuropeanEncodingIsRead() throws Exception {
        Path file = Imports.write(folder, "old.csv", "Ref,Action,Lead\n1,Cost of £5 – “agreed”,Zoë Müller\n",
                Charset.forName("windows-1252"));
        ImportResult result = Imports.plan(file);
        assertEquals("Cost of £5 – “agreed”", Imports.action(result, "1").getName());
        assertEquals("Zoë Müller", Imports.action(result, "1").getLead().getName());
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstHeading() throws Exception {
        Path file = Imports.write(folder, "bom.csv", "\uFEFFRef,Action,Lead\n1,Mend the roof,Ann Lee\n");
        assertEquals("Mend the roof", Imports.action(Imports.plan(file), "1").getName());
    }
}
