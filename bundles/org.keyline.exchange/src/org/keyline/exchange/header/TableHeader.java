/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.header;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.keyline.exchange.grid.GridRow;

/**
 * What the header of a table says.
 *
 * @param first index of the header's first row in its sheet
 * @param last index of the header's last row in its sheet
 * @param kinds index of the column → what it holds
 * @param headings heading of each column as it stands, blank where there is none
 * @param byContents the columns whose heading is not known, so that their contents told what they hold
 */
public record TableHeader(int first, int last, Map<Integer, ColumnKind> kinds, List<String> headings,
        Set<Integer> byContents) {

    /** Makes a header of which every column is known by its heading. */
    TableHeader(int first, int last, Map<Integer, ColumnKind> kinds, List<String> headings) {
        this(first, last, kinds, headings, Set.of());
    }

    /** The header with one more column, which is known by its contents. */
    TableHeader with(int column, ColumnKind kind) {
        Map<Integer, ColumnKind> more = new TreeMap<>(kinds);
        more.put(column, kind);
        Set<Integer> contents = new TreeSet<>(byContents);
        contents.add(column);
        return new TableHeader(first, last, more, headings, contents);
    }

    /**
     * Gives the heading of a kind of column.
     *
     * @param kind the kind
     * @return the heading as it stands, on one line, or the kind's own name where the table has no such column
     */
    public String heading(ColumnKind kind) {
        return columnOf(kind).map(this::heading).orElse(kind.column());
    }

    /**
     * Gives the heading of a column.
     *
     * @param column index of the column
     * @return the heading as it stands, on one line, or the number of the column
     */
    public String heading(int column) {
        String heading = column < headings.size() ? headings.get(column).replaceAll("\\s+", " ").strip() : "";
        return heading.isEmpty() ? "column " + (column + 1) : heading;
    }

    /**
     * Finds a kind of column.
     *
     * @param kind the kind
     * @return its index
     */
    public Optional<Integer> columnOf(ColumnKind kind) {
        return kinds.entrySet().stream().filter(entry -> entry.getValue() == kind).map(Map.Entry::getKey).findFirst();
    }

    /**
     * Tells whether a row says the same as the header, as at the top of each printed page.
     *
     * @param row the row
     * @return true when its texts are the headings
     */
    public boolean repeatedIn(GridRow row) {
        int same = 0;
        for (int i = 0; i < row.cells().size(); i++) {
            String text = Headings.normalise(row.cell(i).text());
            if (!text.isEmpty()) {
                if (i >= headings.size() || !text.equals(Headings.normalise(headings.get(i)))) {
                    return false;
                }
                same++;
            }
        }
        return same > 1;
    }
}
