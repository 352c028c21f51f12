/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.rows;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.keyline.exchange.header.ColumnKind;
import org.keyline.exchange.reading.Look;

/** Puts what stands above into cells that say no more than that it goes on: ditto marks, "ditto", "as above". */
final class DittoMarks {
    private static final Pattern DITTO = Pattern.compile(
            "(?i)[\"\u201c\u201d\u3003\u2033]|''|\u2018\u2018|\u2019\u2019|-\\s?[\"\u201d]\\s?-|ditto|(?:same )?as above");

    /** Running text may say "as above" of anything. */
    private static final Set<ColumnKind> TEXTS = EnumSet.of(ColumnKind.REF, ColumnKind.ACTION, ColumnKind.COMMENT,
            ColumnKind.EVIDENCE, ColumnKind.IGNORE);

    private DittoMarks() {
    }

    /** Replaces the marks of all rows below one another under one header. */
    static void replace(List<TableRow> rows) {
        TableRow above = null;
        for (TableRow row : rows) {
            if (row.isHeading()) {
                continue;
            }
            if (above != null && above.header() == row.header()) {
                replace(row, above);
            }
            above = row;
        }
    }

    private static void replace(TableRow row, TableRow above) {
        for (ColumnKind kind : EnumSet.complementOf(EnumSet.copyOf(TEXTS))) {
            if (DITTO.matcher(Look.oneLine(row.text(kind))).matches()) {
                row.repeat(kind, above);
            }
        }
    }
}
