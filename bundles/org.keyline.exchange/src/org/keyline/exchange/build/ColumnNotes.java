/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.build;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

import org.keyline.exchange.grid.Limits;
import org.keyline.exchange.header.TableHeader;
import org.keyline.exchange.rows.TableRow;
import org.keyline.model.plan.NoteKind;

/** Says of the columns whose headings are not known what became of them. */
final class ColumnNotes {
    private final Notes notes;

    ColumnNotes(Notes notes) {
        this.notes = notes;
    }

    /** Notes the columns of all tables of a plan. */
    void add(List<TableRow> rows) {
        byContents(rows);
        unknown(rows);
    }

    /** Says which columns were told by what stands in them. */
    private void byContents(List<TableRow> rows) {
        for (TableHeader header : rows.stream().map(TableRow::header).distinct().toList()) {
            header.byContents().forEach(column -> notes.add(NoteKind.UNKNOWN_COLUMN, header.last() + 1,
                    header.heading(column), header.kinds().get(column).column(),
                    "The heading of this column is not known. By what stands in it, it was read as the column \""
                            + header.kinds().get(column).column() + "\". If it is another one, map the heading in a "
                            + "mapping file and import again.",
                    null));
        }
    }

    /** Keeps what stands in columns that are not known. */
    private void unknown(List<TableRow> rows) {
        Map<String, StringJoiner> values = new LinkedHashMap<>();
        Map<String, Integer> firstRows = new LinkedHashMap<>();
        for (TableRow row : rows) {
            row.unknown().forEach((column, text) -> {
                String heading = row.header().heading(column);
                firstRows.putIfAbsent(heading, row.row());
                StringJoiner joined = values.computeIfAbsent(heading, key -> new StringJoiner("\n"));
                if (joined.length() < Limits.MAX_CELL_CHARACTERS) {
                    joined.add("row " + row.row() + ": " + text);
                }
            });
        }
        values.forEach((heading, joined) -> notes.add(NoteKind.UNKNOWN_COLUMN, firstRows.get(heading), heading,
                joined.toString(),
                "The heading of this column is not known, so what stands in it is kept here alone. Map the heading to "
                        + "a column in a mapping file and import again, or leave it.",
                null));
    }
}
