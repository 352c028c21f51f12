/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.cli.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

import org.junit.jupiter.api.Test;

class TextTableTest {

    private static List<String> lines(TextTable table, int width) {
        StringWriter text = new StringWriter();
        table.write(new PrintWriter(text), width);
        return text.toString().lines().toList();
    }

    @Test
    void columnsStandUnderTheirHeadingsAndNumbersToTheRight() {
        TextTable table = new TextTable("Ref", "Days");
        table.row("A.1", 5);
        table.row("A.20", 1000);
        assertEquals(List.of("Ref   Days", "----  ----", "A.1      5", "A.20  1000"), lines(table, 80));
    }

    @Test
    void theWidestColumnGivesWay() {
        TextTable table = new TextTable("Ref", "Name");
        table.row("A.1", "Offer morning and afternoon repair appointments");
        List<String> lines = lines(table, 30);
        assertTrue(lines.stream().allMatch(line -> line.length() <= 30), lines.toString());
        assertEquals("Offer morning and afternoon repair appointments", String.join(" ",
                lines.subList(2, lines.size()).stream().map(line -> line.substring(5).strip()).toList()));
    }

    @Test
    void aWordLongerThanItsColumnIsBroken() {
        TextTable table = new TextTable("A", "B");
        table.row("x", "0123456789".repeat(5));
        assertTrue(lines(table, 20).stream().allMatch(line -> line.length() <= 20));
    }

    @Test
    void aLineBreakInACellIsABlank() {
        TextTable table = new TextTable("A");
        table.row("one\n\ttwo");
        assertEquals("one two", lines(table, 80).get(2));
    }
}
