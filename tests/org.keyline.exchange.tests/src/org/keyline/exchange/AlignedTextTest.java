/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyline.model.core.Priority;

/** Tables that are aligned by blanks, and priorities by number. */
class AlignedTextTest {
    private static final String ALIGNED = """
            Dunmoor Council                      Housing action plan

            Ref   Action                           Lead             Start       End         Recommendation
            A     LETTERS
            A1    Write all letters in             Ivy Stone        03/05/11    29/07/11    R1
                  plain words
            A2    Show the letters to tenants      Ivy Stone        01/08/11    26/08/11    R1
            B     RENTS
            B1    Offer four days for payment      Max Oakes        06/06/11    30/09/11    R2, R3
            """;

    @TempDir
    private Path folder;

    private ImportResult read(String name, String text) throws Exception {
        return Imports.plan(Imports.write(folder, name, text));
    }

    @Test
    void columnsAreWhereTheHeadingsBegin() throws Exception {
        ImportResult result = read("plan.txt", ALIGNED);
        assertEquals(List.of("A", "B"), Imports.refs(Imports.planOf(result).getWorkStreams()));
        assertEquals("Write all letters in plain words", Imports.action(result, "A1").getName());
        assertEquals(LocalDate.of(2011, 7, 29), Imports.action(result, "A1").getFinish());
        assertEquals("Max Oakes", Imports.action(result, "B1").getLead().getName());
        assertEquals(List.of("R2", "R3"), Imports.refs(Imports.action(result, "B1").getAddresses()));
        assertEquals("Dunmoor Council", Imports.planOf(result).getOrganisation().getName());
    }

    @Test
    void textThatDoesNotKeepToTheColumnsIsRefused() throws Exception {
        String across = ALIGNED.replace("Write all letters in             Ivy Stone ",
                "Write all letters in plain words and so on  Ivy")
                .replace("Show the letters to tenants      Ivy", "Show the letters to all of the tenants  Ivy");
        Path file = Imports.write(folder, "across.txt", across);
        assertThrows(ImportException.class, () -> Imports.plan(file));
    }

    @Test
    void proseIsNoTable() throws Exception {
        Path file = Imports.write(folder, "prose.txt", "The action  plan has a lead   officer.\n\nIt begins soon.\n");
        assertThrows(ImportException.class, () -> Imports.plan(file));
    }

    @Test
    void threePrioritiesByNumberAreHighMediumAndLow() throws Exception {
        ImportResult result = read("numbers.csv", """
                Ref,Action,Lead,Priority
                1,Ask tenants,Ivy Stone,P1
                2,Tell tenants,Ivy Stone,2
                3,Thank tenants,Ivy Stone,3
                """);
        assertEquals(Priority.HIGH, Imports.action(result, "1").getPriority());
        assertEquals("P1", Imports.action(result, "1").getPriorityText());
        assertEquals(Priority.LOW, Imports.action(result, "3").getPriority());
    }

    @Test
    void numbersBeyondThreeAreKeptAlone() throws Exception {
        ImportResult result = read("more.csv", """
                Ref,Action,Lead,Priority
                1,Ask tenants,Ivy Stone,1
                2,Tell tenants,Ivy Stone,5
                """);
        assertEquals(Priority.UNSPECIFIED, Imports.action(result, "1").getPriority());
        assertEquals("1", Imports.action(result, "1").getPriorityText());
        assertTrue(result.notes().isEmpty());
    }
}
