/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.keyline.exchange.grid.Cell;
import org.keyline.exchange.grid.GridRow;
import org.keyline.exchange.grid.Sheet;
import org.keyline.exchange.header.ColumnAlignment;
import org.keyline.exchange.header.ColumnContents;
import org.keyline.exchange.header.ColumnKind;
import org.keyline.exchange.header.CrossColumns;
import org.keyline.exchange.header.HeaderRecognition;
import org.keyline.exchange.header.TableHeader;
import org.keyline.exchange.prose.DocumentTitle;
import org.keyline.exchange.reading.DateText;
import org.keyline.exchange.reading.Look;

/**
 * Cuts a sheet into the text before its tables, the rows of the tables, and the text after them. Headers that are
 * repeated, rulings and page numbers go; a further header with other columns begins another table.
 */
public final class TableRows {
    private static final Pattern PAGE_NUMBER = Pattern
            .compile("(?i)(?:page\\s*)?\\d{1,4}(?:\\s*(?:of|/)\\s*\\d{1,4})?|-\\s*\\d{1,4}\\s*-");
    private static final Pattern RULING = Pattern.compile("[-_=\\s|:.]+");
    private static final int LONGEST_HEADING = 120;

    private final HeaderRecognition recognition;
    private final List<TableRow> rows = new ArrayList<>();
    private final List<GridRow> before = new ArrayList<>();
    private final List<GridRow> after = new ArrayList<>();
    private TableHeader header;

    private TableRows(HeaderRecognition recognition) {
        this.recognition = recognition;
    }

    /**
     * Cuts a sheet.
     *
     * @param sheet the sheet
     * @param recognition what makes a header
     * @return the parts, or empty when the sheet has no table of that kind
     */
    public static Optional<TableRows> of(Sheet sheet, HeaderRecognition recognition) {
        Optional<TableHeader> header = recognition.find(sheet);
        Sheet read = header.filter(first -> first.columnOf(ColumnKind.ACTION).isPresent())
                .map(first -> CrossColumns.inWords(sheet, first)).orElse(sheet);
        return (read == sheet ? header : recognition.find(read))
                .map(first -> new TableRows(recognition).cut(read, complete(first, read)));
    }

    private static TableHeader complete(TableHeader header, Sheet sheet) {
        return sheet.columnsCertain()
                ? ColumnContents.complete(header, sheet.rows().subList(header.last() + 1, sheet.rows().size()))
                : header;
    }

    private TableRows cut(Sheet sheet, TableHeader first) {
        header = first;
        before.addAll(sheet.rows().subList(0, first.first()));
        List<GridRow> page = new ArrayList<>();
        for (int i = first.last() + 1; i < sheet.rows().size(); i++) {
            GridRow row = sheet.rows().get(i);
            Optional<TableHeader> another = row.filled() < 3 ? Optional.empty() : recognition.another(sheet.rows(), i);
            if (another.isPresent()) {
                endPage(page, sheet);
                header = complete(another.get(), sheet);
                i = header.last();
            } else if (header.repeatedIn(row)) {
                endPage(page, sheet);
            } else if (!sheet.columnsCertain() && row.cells().size() <= 1) {
                endPage(page, sheet);
                loose(row, sheet, i);
            } else {
                if (!page.isEmpty() && page.get(0).cells().size() != row.cells().size() && !sheet.columnsCertain()) {
                    endPage(page, sheet);
                }
                page.add(row);
            }
        }
        endPage(page, sheet);
        headingAbove(first);
        return this;
    }

    /** The line above the first header is a heading where it says so, or where the further tables have headings. */
    private void headingAbove(TableHeader first) {
        int last = before.size() - 1;
        while (last >= 0 && (before.get(last).isBlank() || RULING.matcher(before.get(last).text()).matches())) {
            last--;
        }
        if (last < 0) {
            return;
        }
        GridRow line = before.get(last);
        String text = Look.oneLine(line.text());
        boolean others = rows.stream().anyMatch(TableRow::isHeading) && header != first
                && DocumentTitle.ofPlan(before).filter(title -> title == line).isEmpty()
                && DocumentTitle.body(before).filter(body -> body == line).isEmpty();
        if (line.filled() == 1 && text.length() <= LONGEST_HEADING
                && (PlanHeadings.isNumbered(text) || RecommendationRows.cited(text) != null
                        || others && !text.matches(".*[.;:,]") && DateText.written(text).isEmpty())) {
            TableRow heading = new TableRow(line.row(), first, false);
            heading.makeHeading(text);
            rows.add(0, heading);
            before.remove(last);
        }
    }

    /** A line without separators: a page number, a heading above the rows that follow, or text after the table. */
    private void loose(GridRow row, Sheet sheet, int index) {
        String text = row.text();
        if (text.isEmpty() || PAGE_NUMBER.matcher(text).matches() || RULING.matcher(text).matches()) {
            return;
        }
        boolean heading = text.length() <= LONGEST_HEADING && !text.matches(".*[.;:,]") && tableFollows(sheet, index);
        if (heading) {
            TableRow line = new TableRow(row.row(), header, false);
            line.makeHeading(text);
            rows.add(line);
        } else {
            after.add(row);
        }
    }

    private static boolean tableFollows(Sheet sheet, int index) {
        int i = index + 1;
        while (i < sheet.rows().size() && sheet.rows().get(i).isBlank()) {
            i++;
        }
        return i < sheet.rows().size() && sheet.rows().get(i).cells().size() > 1;
    }

    private void endPage(List<GridRow> page, Sheet sheet) {
        if (page.isEmpty()) {
            return;
        }
        Map<Integer, Integer> columns = sheet.columnsCertain() ? null : ColumnAlignment.align(header, page);
        for (GridRow row : page) {
            String text = row.text();
            boolean furniture = text.isEmpty() || row.filled() == 1 && PAGE_NUMBER.matcher(text).matches()
                    && !Look.oneLine(row.cell(header.columnOf(ColumnKind.REF).orElse(-1))
                            .text()).equals(text)
                    || RULING.matcher(text).matches();
            if (!furniture) {
                rows.add(tableRow(row, columns, sheet.columnsCertain()));
            }
        }
        page.clear();
    }

    private TableRow tableRow(GridRow row, Map<Integer, Integer> columns, boolean certain) {
        TableRow tableRow = new TableRow(row.row(), header, certain);
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cell(i);
            tableRow.put(columns == null ? i : columns.getOrDefault(i, i), cell);
        }
        long copies = row.cells().stream().filter(Cell::copied).count();
        boolean acrossTheTable = row.filled() == 1 && certain && copies >= 2
                && row.cells().stream().filter(Cell::copied).allMatch(cell -> cell.text().strip().equals(row.text()));
        if (acrossTheTable || row.filled() == 1 && certain && header.kinds().size() > 2 && !row.cell(0).isBlank()
                && row.text().indexOf(' ') > 0 && copies == 0
                && header.kinds().get(0) != ColumnKind.ACTION) {
            tableRow.makeHeading(Look.oneLine(row.text()));
        }
        return tableRow;
    }

    /**
     * The rows of the tables.
     *
     * @return the rows in order
     */
    public List<TableRow> rows() {
        return rows;
    }

    /**
     * The text before the first table.
     *
     * @return its lines
     */
    public List<GridRow> before() {
        return before;
    }

    /**
     * The text after and between the tables.
     *
     * @return its lines
     */
    public List<GridRow> after() {
        return after;
    }
}
