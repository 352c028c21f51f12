/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.apache.poi.ss.util.CellRangeAddress;
import org.keyline.exchange.grid.Cell;
import org.keyline.exchange.grid.GridRow;
import org.keyline.exchange.grid.Limits;
import org.xml.sax.Attributes;

/**
 * The traffic lights that cells of a sheet have by rules (conditional formatting). Rules that compare the cell, or
 * another cell of the sheet, with a text or a number are applied, the first that holds counts, and so are those that
 * look for a text in a cell. Others (scales of colours, sets of icons, formulas that calculate) are not: their columns
 * are told.
 */
final class ConditionalColours {
    private static final int MOST_CHECKS = 2_000_000;

    private final List<String> lights;
    private final List<Rule> rules = new ArrayList<>();
    private final Set<Long> lit = new HashSet<>();
    private List<CellRangeAddress> areas = List.of();
    private int checks;

    /** A rule, as the sheet states it. */
    private record Rule(List<CellRangeAddress> areas, String type, String operator, String text, String light,
            int priority, List<String> formulas) {

        /** Others have colours of their own, or pictures. */
        boolean coloursByStyle() {
            return !Set.of("colorScale", "dataBar", "iconSet").contains(type);
        }
    }

    /** What a rule asks of the cell in a line and column of the sheet, both from 0. */
    @FunctionalInterface
    interface Condition {
        boolean holds(int line, int column);
    }

    /**
     * Begins to take rules.
     *
     * @param lights the light of each style that rules may give
     */
    ConditionalColours(List<String> lights) {
        this.lights = lights;
    }

    /** Begins the rules of some areas, such as "F2:F20 H2". */
    void begin(String references) {
        areas = references == null ? List.of()
                : Arrays.stream(references.strip().split("\\s+")).map(CellRangeAddress::valueOf).toList();
    }

    /** Takes a rule of these areas. */
    void rule(Attributes attributes) {
        String style = attributes.getValue("dxfId");
        String priority = attributes.getValue("priority");
        int index = style == null ? -1 : Integer.parseInt(style);
        String light = index < 0 || index >= lights.size() ? null : lights.get(index);
        if (rules.size() < Limits.MAX_COLUMNS && !areas.isEmpty()) {
            rules.add(new Rule(areas, String.valueOf(attributes.getValue("type")), attributes.getValue("operator"),
                    attributes.getValue("text"), light, priority == null ? 0 : Integer.parseInt(priority),
                    new ArrayList<>()));
        }
    }

    /** Takes a formula of the rule that was taken last. */
    void formula(String formula) {
        if (!rules.isEmpty()) {
            rules.get(rules.size() - 1).formulas().add(formula.strip());
        }
    }

    /**
     * Gives cells the lights that the rules give them.
     *
     * @param rows the rows of the sheet, whose cells are replaced
     * @return the columns, from 0, of which some rule could not be applied
     */
    Set<Integer> apply(List<GridRow> rows) {
        Map<Integer, GridRow> byLine = new HashMap<>();
        rows.forEach(row -> byLine.put(row.row() - 1, row));
        Set<Integer> unread = new TreeSet<>();
        rules.sort(Comparator.comparingInt(Rule::priority));
        for (Rule rule : rules) {
            Optional<Condition> condition = rule.light() == null && rule.coloursByStyle() ? Optional.of((l, c) -> false)
                    : new ColourCondition(rule.type(), rule.operator(), rule.text(), rule.formulas(),
                            rule.areas().get(0), byLine).read();
            for (CellRangeAddress area : rule.areas()) {
                int to = Math.min(area.getLastColumn(), Limits.MAX_COLUMNS - 1);
                for (int column = area.getFirstColumn(); column <= to; column++) {
                    if (condition.isEmpty()) {
                        unread.add(column);
                    } else if (rule.light() != null) {
                        apply(rule.light(), condition.get(), area, column, rows);
                    }
                }
            }
        }
        return unread;
    }

    private void apply(String light, Condition condition, CellRangeAddress area, int column, List<GridRow> rows) {
        for (GridRow row : rows) {
            int line = row.row() - 1;
            if (line >= area.getFirstRow() && line <= area.getLastRow() && checks++ < MOST_CHECKS
                    && condition.holds(line, column) && lit.add((long) line * Limits.MAX_COLUMNS + column)) {
                List<Cell> cells = row.cells();
                while (cells.size() <= column) {
                    cells.add(Cell.EMPTY);
                }
                Cell cell = cells.get(column);
                cells.set(column, new Cell(cell.text(), cell.date(), cell.copied(), light));
            }
        }
    }
}
