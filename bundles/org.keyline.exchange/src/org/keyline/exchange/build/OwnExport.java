/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.build;

import java.util.List;

import org.keyline.exchange.PlanTable;
import org.keyline.exchange.header.ColumnKind;
import org.keyline.exchange.rows.TableRow;

/** Recognises a table that this product exported, where each cell means exactly what it says. */
final class OwnExport {
    private OwnExport() {
    }

    /** Tells whether a row stands under the header that plans are exported with. */
    static boolean is(TableRow row) {
        List<String> own = PlanTable.COLUMNS.stream().map(ColumnKind::column).toList();
        return row.headings().equals(own);
    }
}
