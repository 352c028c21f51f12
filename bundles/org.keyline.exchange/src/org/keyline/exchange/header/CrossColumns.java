/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.header;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.keyline.exchange.grid.Cell;
import org.keyline.exchange.grid.GridRow;
import org.keyline.exchange.grid.Sheet;
import org.keyline.exchange.reading.Look;

/**
 * Reads columns side by side in which a cross says which of several answers holds: under quarters or months when an
 * action is done, under red, amber and green how it stands, under high, medium and low how urgent it is, under
 * recommendations which of them it answers. They are made one column that says the same in words; crosses on a time
 * axis become two, start and finish, where some row has several crosses in a row, and else the finish alone.
 */
public final class CrossColumns {
    private static final Pattern CROSS = Pattern
            .compile("(?i)[x\u2713\u2714\u221a\u2611\u2612\u25cf\u2022\u25a0\u2588*]+|y|yes");
    private static final int FEWEST = 2;

    private final List<GridRow> rows;
    private final TableHeader header;
    private final int last;
    private final Map<ColumnKind, Integer> written = new EnumMap<>(ColumnKind.class);

    /** Columns side by side with their answers. */
    private record Run(CrossFamily family, int first, List<String> answers) {

        int end() {
            return first + answers.size();
        }
    }

    private CrossColumns(Sheet sheet, TableHeader header) {
        this.rows = new ArrayList<>(sheet.rows());
        this.header = header;
        int below = header.last() + 1;
        this.last = below < rows.size() && isSubheading(rows.get(below)) ? below : header.last();
    }

    /**
     * Puts words where a table has columns of crosses.
     *
     * @param sheet a sheet
     * @param header the header of its first table
     * @return the sheet with such columns in words; the same sheet where it has none
     */
    public static Sheet inWords(Sheet sheet, TableHeader header) {
        CrossColumns crosses = new CrossColumns(sheet, header);
        List<Run> runs = crosses.runs();
        if (runs.isEmpty()) {
            return sheet;
        }
        runs.forEach(crosses::write);
        return new Sheet(sheet.name(), crosses.rows, sheet.columnsCertain(), sheet.hidden(), sheet.remarks(),
                sheet.unreadColours());
    }

    /** A row below the header that has nothing but answers is a part of it. */
    private static boolean isSubheading(GridRow row) {
        List<Cell> filled = row.cells().stream().filter(cell -> !cell.isBlank() && !cell.copied()).toList();
        return filled.size() >= FEWEST && filled.stream()
                .allMatch(cell -> Arrays.stream(CrossFamily.values()).anyMatch(f -> f.answer(cell, "") != null));
    }

    private List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        int columns = rows.subList(header.first(), last + 1).stream().mapToInt(row -> row.cells().size()).max()
                .orElse(0);
        for (int column = 0; column < columns; column++) {
            for (CrossFamily family : CrossFamily.values()) {
                Run run = run(family, column, columns);
                if (run.answers().size() >= FEWEST && run.answers().stream().distinct().count() == run.answers().size()
                        && isFree(run) && isCrossed(run)) {
                    runs.add(run);
                    column = run.end() - 1;
                    break;
                }
            }
        }
        return runs;
    }

    private Run run(CrossFamily family, int first, int columns) {
        List<String> answers = new ArrayList<>();
        for (int column = first; column < columns; column++) {
            String answer = answer(family, column);
            if (answer == null) {
                break;
            }
            answers.add(answer);
        }
        return new Run(family, first, answers);
    }

    /** The lowest heading of a column counts, and what stands above it says the year. */
    private String answer(CrossFamily family, int column) {
        for (int row = last; row >= header.first(); row--) {
            Cell cell = rows.get(row).cell(column);
            if (!cell.isBlank()) {
                StringBuilder above = new StringBuilder();
                for (int upper = header.first(); upper < row; upper++) {
                    above.append(Look.oneLine(rows.get(upper).cell(column).text())).append(' ');
                }
                return family.answer(cell, above.toString().strip());
            }
        }
        return null;
    }

    /** Whether the table has no other column for what the crosses say. */
    private boolean isFree(Run run) {
        return header.kinds().entrySet().stream().noneMatch(known -> known.getValue() == run.family().kind()
                && (known.getKey() < run.first() || known.getKey() >= run.end()));
    }

    /** Whether there are crosses, and nothing else, under the answers. */
    private boolean isCrossed(Run run) {
        boolean any = false;
        for (GridRow row : rows.subList(last + 1, rows.size())) {
            for (int column = run.first(); column < run.end(); column++) {
                Cell cell = row.cell(column);
                if (!cell.isBlank() && !cell.copied() && !isCross(cell) && !saysHeading(run, column, cell)) {
                    return false;
                }
                any |= isCross(cell);
            }
        }
        return any;
    }

    private boolean saysHeading(Run run, int column, Cell cell) {
        return run.family().answer(cell, "") != null
                && Look.oneLine(cell.text()).equals(Look.oneLine(rows.get(last).cell(column).text()));
    }

    private static boolean isCross(Cell cell) {
        return CROSS.matcher(cell.text().strip()).matches();
    }

    /** Two families that fill the same column do so together: "Amber, In progress". */
    private void write(Run run) {
        boolean axis = run.family() == CrossFamily.PERIODS;
        boolean bars = axis && header.columnOf(ColumnKind.START).isEmpty()
                && rows.subList(last + 1, rows.size()).stream().anyMatch(row -> crossed(run, row).size() > 1);
        Integer other = written.putIfAbsent(run.family().kind(), bars ? run.first() + 1 : run.first());
        for (int i = header.first(); i < rows.size(); i++) {
            List<String> crossed = i <= last ? List.of() : crossed(run, rows.get(i));
            List<Cell> cells = new ArrayList<>(rows.get(i).cells());
            for (int column = run.first(); column < Math.min(run.end(), cells.size()); column++) {
                cells.set(column, Cell.EMPTY);
            }
            if (i == header.first() && other == null) {
                headings(cells, run, bars);
            } else if (!crossed.isEmpty()) {
                int column = written.get(run.family().kind());
                set(cells, bars ? run.first() : column, crossed.get(0));
                String before = other == null ? "" : rows.get(i).cell(column).text();
                set(cells, column, axis ? crossed.get(crossed.size() - 1)
                        : before + (before.isEmpty() ? "" : ", ") + String.join(", ", crossed));
            }
            rows.set(i, new GridRow(rows.get(i).row(), cells));
        }
    }

    private void headings(List<Cell> cells, Run run, boolean bars) {
        if (bars) {
            set(cells, run.first(), "Start");
        }
        set(cells, written.get(run.family().kind()), run.family().heading());
    }

    private static void set(List<Cell> cells, int column, String text) {
        while (cells.size() <= column) {
            cells.add(Cell.EMPTY);
        }
        cells.set(column, Cell.of(text));
    }

    private static List<String> crossed(Run run, GridRow row) {
        List<String> crossed = new ArrayList<>();
        for (int i = 0; i < run.answers().size(); i++) {
            if (isCross(row.cell(run.first() + i))) {
                crossed.add(run.answers().get(i));
            }
        }
        return crossed;
    }
}
