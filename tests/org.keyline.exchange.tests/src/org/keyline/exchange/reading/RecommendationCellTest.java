/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keyline.exchange.reading.RecommendationCell.Citation;

class RecommendationCellTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "R1.1, R3.1 & R6.1|R1.1 R3.1 R6.1",
            "R5.1, R5.3, R 5.4, R5.5|R5.1 R5.3 R5.4 R5.5",
            "R6.3, R6.4. R6.5|R6.3 R6.4 R6.5", "R2.1-R2.4|R2.1 R2.2 R2.3 R2.4", "R2.1 to R2.3|R2.1 R2.2 R2.3",
            "R1 –R3|R1 R2 R3", "Rec 3, 4(b)|R3 R4(b)", "Recommendations 2 and 3|R2 R3", "3, 5|R3 R5", "1.1|R1.1",
            "Recommendation 1|R1", "R2.1 - 2.3|R2.1 R2.2 R2.3" })
    void listsAndRangesAreRead(String cell, String refs) {
        List<Citation> citations = RecommendationCell.read(cell, true);
        assertEquals(1, citations.size());
        assertEquals(Arrays.asList(refs.split(" ")), citations.get(0).refs());
    }

    @Test
    void theWordsBeforeAListAreKept() {
        List<Citation> citations = RecommendationCell.read("Internal audit; Housing Regulator R1.1 & R2; Survey 2010",
                true);
        assertEquals(List.of("Internal audit", "Housing Regulator", "Survey 2010"),
                citations.stream().map(Citation::source).toList());
        assertEquals(List.of("R1.1", "R2"), citations.get(1).refs());
    }

    @Test
    void sourcesWithoutReferencesAreSources() {
        assertEquals(List.of(new Citation("Serious incident review March 2009", List.of())),
                RecommendationCell.read("Serious incident review March 2009.", true));
        assertTrue(RecommendationCell.read("N/A", true).isEmpty());
        assertTrue(RecommendationCell.read(" - ", true).isEmpty());
    }

    @Test
    void aReportIsKnownByTheCellsThatHoldNothingElse() {
        List<Citation> all = Stream.of("Housing Regulator R1", "Housing Regulator R2", "TPAS Plan Housing Regulator R3",
                "TPAS Plan", "Housing Regulator Inspection R4")
                .flatMap(cell -> RecommendationCell.read(cell, true).stream()).toList();
        SourceNames names = new SourceNames(all, List.of());
        assertEquals(new SourceNames.Source("Housing Regulator", "TPAS Plan"),
                names.beforeReferences("TPAS Plan Housing Regulator"));
        assertEquals("Housing Regulator", names.beforeReferences("Housing Regulator Inspection").report());
        assertNull(names.beforeReferences("").report());
        assertEquals("Housing Regulator", names.usualReport());
    }
}
