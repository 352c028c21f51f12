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
import java.util.function.UnaryOperator;

import org.apache.poi.ss.usermodel.IndexedColors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyline.model.ModelContents;
import org.keyline.model.core.Rag;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.NoteKind;
import org.keyline.model.plan.Stage;

/** Traffic lights that cells of a workbook have by rules (conditional formatting). */
class ColoursByRuleTest {

    @TempDir
    private Path folder;

    /** A plan whose three actions have a status and a percentage. */
    private ImportResult read(List<?> statuses, List<?> percentages, UnaryOperator<Workbooks> rules) throws Exception {
        try (Workbooks workbook = new Workbooks()) {
            workbook.sheet("Plan").row("Ref", "Action", "Lead", "Status", "% complete");
            for (int i = 0; i < 3; i++) {
                workbook.row("A" + (i + 1), "Step number " + i, "Ivy Stone", statuses.get(i), percentages.get(i));
            }
            return Imports.plan(rules.apply(workbook).save(folder.resolve("plan.xlsx")));
        }
    }

    private static List<Rag> lights(ImportResult result) {
        return ModelContents.actions(Imports.planOf(result)).stream().map(Action::getStatus).toList();
    }

    @Test
    void figuresThatAreColouredByWhatTheyAreAreRead() throws Exception {
        ImportResult result = read(List.of(1, 2, 3), List.of("10%", "20%", "30%"),
                w -> w.colourWhere("D2:D4", "=1", IndexedColors.RED).colourWhere("D2:D4", "=2", IndexedColors.YELLOW)
                        .colourWhere("D2:D4", "=3", IndexedColors.GREEN));
        assertEquals(List.of(Rag.RED, Rag.AMBER, Rag.GREEN), lights(result));
        assertEquals("1 (Red)", Imports.action(result, "A1").getStatusText());
    }

    @Test
    void wordsThatAreColouredKeepTheirStage() throws Exception {
        ImportResult result = read(List.of("Complete", "In progress", "In progress"), List.of("10%", "20%", "30%"),
                w -> w.colourWhere("D2:D4", "=\"complete\"", IndexedColors.GREEN));
        assertEquals(List.of(Rag.GREEN, Rag.UNSPECIFIED, Rag.UNSPECIFIED), lights(result));
        assertEquals(Stage.COMPLETE, Imports.action(result, "A1").getStage());
    }

    @Test
    void emptyCellsThatAreColouredByAnotherCellAreRead() throws Exception {
        ImportResult result = read(List.of("", "", ""), List.of(0.25, 0.6, "80%"),
                w -> w.colourWhere("D2:D4", "$E2<0.5", IndexedColors.RED)
                        .colourWhere("D2:D4", "$E2>=75%", IndexedColors.GREEN)
                        .colourWhere("D2:D4", "$E2>=0.5", IndexedColors.LIGHT_ORANGE));
        assertEquals(List.of(Rag.RED, Rag.AMBER, Rag.GREEN), lights(result));
        assertEquals(List.of(), Imports.notes(result, NoteKind.UNREAD_TEXT));
    }

    @Test
    void theFirstRuleThatHoldsCounts() throws Exception {
        ImportResult result = read(List.of(10, 20, 30), List.of("10%", "20%", "30%"),
                w -> w.colourWhere("D2:D4", "<15", IndexedColors.RED).colourWhere("D2:D4", "<25", IndexedColors.GREEN));
        assertEquals(List.of(Rag.RED, Rag.GREEN, Rag.UNSPECIFIED), lights(result));
    }

    @Test
    void coloursThatAreCalculatedAreToldAndNotGuessed() throws Exception {
        ImportResult result = read(List.of("", "", ""), List.of("10%", "20%", "30%"),
                w -> w.colourWhere("D2:D4", "TODAY()-$E2>30", IndexedColors.RED).icons("D2:D4"));
        assertEquals(List.of(Rag.UNSPECIFIED, Rag.UNSPECIFIED, Rag.UNSPECIFIED), lights(result));
        assertEquals("Status", Imports.notes(result, NoteKind.UNREAD_TEXT).get(0).getColumn());
        assertTrue(Imports.notes(result, NoteKind.UNREAD_TEXT).get(0).getDescription().contains("were not read"));
    }

    @Test
    void whereWordsSayTheStatusColoursThatAreCalculatedDoNotMatter() throws Exception {
        ImportResult result = read(List.of("Red", "Green", "Amber"), List.of("10%", "20%", "30%"),
                w -> w.colourWhere("D2:D4", "TODAY()-$E2>30", IndexedColors.RED));
        assertEquals(List.of(Rag.RED, Rag.GREEN, Rag.AMBER), lights(result));
        assertEquals(List.of(), result.notes());
    }
}
