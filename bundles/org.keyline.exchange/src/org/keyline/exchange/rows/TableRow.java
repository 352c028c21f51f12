/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.rows;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.keyline.exchange.grid.Cell;
import org.keyline.exchange.header.ColumnKind;
import org.keyline.exchange.header.TableHeader;
import org.keyline.exchange.reading.Look;
import org.keyline.exchange.reading.StatusText;
import org.keyline.model.core.Rag;

/** One row of a table, its cells by what they hold. */
public final class TableRow {
    /** Columns that a heading between the rows never fills. */
    private static final Set<ColumnKind> DETAILS = EnumSet.complementOf(EnumSet.of(ColumnKind.REF, ColumnKind.ACTION,
            ColumnKind.WORK_STREAM, ColumnKind.LINK, ColumnKind.IGNORE, ColumnKind.COMMENT));

    private final int row;
    private final TableHeader header;
    private final boolean columnsCertain;
    private final Map<ColumnKind, Cell> cells = new EnumMap<>(ColumnKind.class);
    private final Map<Integer, String> unknown = new LinkedHashMap<>();
    private String heading;

    /**
     * Makes a row.
     *
     * @param row row in the file, from 1
     * @param header the header under which it stands
     * @param columnsCertain whether a cell's place tells its column
     */
    public TableRow(int row, TableHeader header, boolean columnsCertain) {
        this.row = row;
        this.header = header;
        this.columnsCertain = columnsCertain;
    }

    /**
     * Puts a cell into its column.
     *
     * @param column index of the header's column
     * @param cell the cell
     */
    void put(int column, Cell cell) {
        ColumnKind kind = header.kinds().get(column);
        if (kind == ColumnKind.STATUS && cell.light() != null && saysNoLight(cell)) {
            // alone it counts where the row begins an action
            cells.put(kind, cell.isBlank() ? new Cell(cell.light(), null, true)
                    : Cell.of(cell.text().strip() + " (" + cell.light() + ')'));
            return;
        }
        if (kind == null) {
            if (!cell.isBlank() && !cell.copied()) {
                unknown.put(column, Look.oneLine(cell.text()));
            }
        } else if (kind != ColumnKind.IGNORE && !cell.isBlank()) {
            cells.put(kind, cell);
        }
    }

    private static boolean saysNoLight(Cell cell) {
        StatusText status = StatusText.read(Look.oneLine(cell.text()));
        return status.rag() == Rag.UNSPECIFIED && !status.severalLights();
    }

    /** Replaces what a column holds. */
    void set(ColumnKind kind, String text) {
        if (text.isEmpty()) {
            cells.remove(kind);
        } else {
            cells.put(kind, Cell.of(text));
        }
    }

    /** Takes what a column of another row holds, its day as well. */
    void repeat(ColumnKind kind, TableRow above) {
        cells.put(kind, above.cells.getOrDefault(kind, Cell.EMPTY));
    }

    /** Makes the row a heading that spans the table. */
    void makeHeading(String text) {
        heading = text;
    }

    /**
     * Makes a heading above another row.
     *
     * @param below the row below it
     * @param text the heading
     * @return the heading's row
     */
    public static TableRow streamHeading(TableRow below, String text) {
        TableRow made = new TableRow(below.row, below.header, below.columnsCertain);
        made.makeHeading(text);
        return made;
    }

    /**
     * Tells whether the row is a heading that spans the table.
     *
     * @return true when it is
     */
    public boolean isHeading() {
        return heading != null;
    }

    /**
     * The header under which it stands.
     *
     * @return the header
     */
    public TableHeader header() {
        return header;
    }

    /**
     * The headings under which it stands, on one line each.
     *
     * @return the headings
     */
    public List<String> headings() {
        return header.headings().stream().map(Look::oneLine).toList();
    }

    /**
     * The row in the file.
     *
     * @return the row, from 1
     */
    public int row() {
        return row;
    }

    /**
     * The text of a column that was not copied from a merged cell.
     *
     * @param kind the column
     * @return the text, blank where there is none
     */
    public String own(ColumnKind kind) {
        Cell cell = cells.getOrDefault(kind, Cell.EMPTY);
        return cell.copied() ? "" : cell.text();
    }

    /**
     * What stands in columns that are not known.
     *
     * @return index of the column → text
     */
    public Map<Integer, String> unknown() {
        return unknown;
    }

    /** The text of a heading that spans the table, or null. */
    String heading() {
        return heading;
    }

    /** Whether a cell's place tells its column. */
    boolean columnsCertain() {
        return columnsCertain;
    }

    /** The text of a column, blank where there is none. */
    String text(ColumnKind kind) {
        return cells.getOrDefault(kind, Cell.EMPTY).text();
    }

    /** Whether the column's text was copied from a merged cell. */
    boolean copied(ColumnKind kind) {
        return cells.getOrDefault(kind, Cell.EMPTY).copied();
    }

    /** The day of a column, where the format says that it is one, or null. */
    LocalDate date(ColumnKind kind) {
        return cells.getOrDefault(kind, Cell.EMPTY).date();
    }

    /** All that it holds of its own, on one line. */
    String words() {
        return Look.oneLine(cells.values().stream().filter(cell -> !cell.copied()).map(Cell::text)
                .collect(Collectors.joining(" ")) + ' ' + String.join(" ", unknown.values()));
    }

    /** Whether it has anything that only an action has. */
    boolean hasDetails() {
        return cells.entrySet().stream().anyMatch(cell -> DETAILS.contains(cell.getKey()) && !cell.getValue().copied());
    }

    /** Whether the row holds nothing. */
    boolean isBlank() {
        return heading == null && unknown.isEmpty() && cells.values().stream().allMatch(Cell::copied);
    }
}
