/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.header;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keyline.exchange.ColumnMapping;
import org.keyline.exchange.ImportException;
import org.keyline.exchange.grid.Cell;
import org.keyline.exchange.grid.GridRow;
import org.keyline.exchange.grid.Sheet;

class HeaderRecognitionTest {

    private static Sheet sheet(String... lines) {
        List<GridRow> rows = new ArrayList<>();
        for (String line : lines) {
            rows.add(row(rows.size() + 1, line));
        }
        return new Sheet(null, rows, true);
    }

    private static GridRow row(int number, String line) {
        return new GridRow(number, Stream.of(line.split("\\|", -1)).map(Cell::of).toList());
    }

    private static Optional<TableHeader> plan(String... lines) {
        return HeaderRecognition.ofPlans(ColumnMapping.none()).find(sheet(lines));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "Priority Actions; ACTION", "What will we do?; ACTION",
            "IMPROVEMENT ACTION; ACTION", "Responsible officer; LEAD", "Lead; LEAD", "Owner; LEAD", "By when; FINISH",
            "Target date; FINISH", "Start; START", "From; START", "RAG; STATUS", "Current Status Red Amber; STATUS",
            "Progress; COMMENT", "% complete; PERCENT", "Link to recommendation; RECOMMENDATIONS",
            "Recommendation ref; RECOMMENDATIONS", "AC ref; RECOMMENDATIONS", "Depends on; DEPENDS_ON",
            "Predecessors; DEPENDS_ON", "Outcome; OUTCOME", "Success measure; OUTCOME", "Resources; RESOURCES",
            "Cost (£); COST", "Milestones; MILESTONES", "Evidence; EVIDENCE", "Comments; COMMENT",
            "Related priority action & supporting Lead Officers; SUPPORTING", "Link to supporting action plan; LINK",
            "Link to supporting recommendation (in the report R1 - R6); RECOMMENDATIONS", "Action owner; LEAD",
            "Progress (RAG); STATUS", "RAG rating; STATUS", "Resource Names; LEAD", "Ins. Rec; RECOMMENDATIONS",
            "Insp Ref; RECOMMENDATIONS", "Prerequisites; DEPENDS_ON", "What will success look like?; OUTCOME",
            "Implementation deadline; FINISH", "Actual end date; COMPLETED_ON", "KLOE; WORK_STREAM" })
    void headingsAreKnownInCouncilsWords(String heading, ColumnKind kind) {
        String subject = kind == ColumnKind.ACTION ? "Ref" : "Action";
        TableHeader header = plan(subject + '|' + heading).orElseThrow();
        assertEquals(kind, header.kinds().get(1));
    }

    @Test
    void ofTwoColumnsTheBetterFitWins() {
        TableHeader header = plan("Action|Deadline|Finish|Action owner").orElseThrow();
        assertEquals(ColumnKind.FINISH, header.kinds().get(2));
        assertEquals(ColumnKind.MUST_FINISH_BY, header.kinds().get(1));
        assertEquals(ColumnKind.LEAD, header.kinds().get(3));
    }

    @Test
    void titlesAboveAndTwoRowsOfHeadingsAreUnderstood() {
        TableHeader header = plan("Our plan", "Ref|Action|Timescale|", "||Start|End", "1|Do|x|y").orElseThrow();
        assertEquals(1, header.first());
        assertEquals(2, header.last());
        assertEquals(Map.of(0, ColumnKind.REF, 1, ColumnKind.ACTION, 2, ColumnKind.START, 3, ColumnKind.FINISH),
                header.kinds());
    }

    @Test
    void aTableOfOtherThingsIsNoPlan() {
        assertTrue(plan("KLOE|Title", "2|Strategy").isEmpty());
        assertTrue(plan("Dear Sir", "We act at once").isEmpty());
    }

    @Test
    void columnsThatAPageLostAreFoundByWhatStandsInThem() {
        TableHeader header = plan("Ref|Action|Lead|Start|Finish|Status|Recommendations|Supporting officers")
                .orElseThrow();
        List<GridRow> page = List.of(
                row(9, "A.1|Write to all tenants|Ann Lee|01/02/09|03/04/09|Regulator R1.1|Bo Quist"),
                row(10, "A.2|Write again|Ann Lee|01/02/09|03/04/09||Bo Quist"));
        assertEquals(Map.of(0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 6, 6, 7), ColumnAlignment.align(header, page));
    }

    @Test
    void aMappingFileIsReadAndItsMistakesAreShown(@TempDir Path folder) throws Exception {
        Path good = Files.writeString(folder.resolve("map.txt"), "# ours\nWhat, then = Action\n\"Bis\",Finish\n");
        ColumnMapping mapping = ColumnMapping.read(good);
        assertEquals(Optional.of(ColumnKind.ACTION), mapping.kindOf("WHAT, THEN"));
        assertEquals(Optional.of(ColumnKind.FINISH), mapping.kindOf("bis"));
        Path bad = Files.writeString(folder.resolve("bad.txt"), "Bis = Never\n");
        assertEquals(1, assertThrows(ImportException.class, () -> ColumnMapping.read(bad)).getRow());
    }
}
