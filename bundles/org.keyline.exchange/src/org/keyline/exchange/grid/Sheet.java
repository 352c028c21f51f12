/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.grid;

import java.util.List;
import java.util.Set;

/**
 * One sheet of a workbook, or a whole text file.
 *
 * @param name the sheet's name, or null where the format has no sheets
 * @param rows its rows in order, empty ones included
 * @param columnsCertain whether a cell's place tells its column. It does in a spreadsheet; in text that was taken from
 *     a printed page, empty columns may be missing on some pages.
 * @param hidden whether the workbook hides it from who opens it
 * @param remarks what stands beside its cells
 * @param unreadColours index of each column whose cells have colours by rules that were not read
 */
public record Sheet(String name, List<GridRow> rows, boolean columnsCertain, boolean hidden, List<Remark> remarks,
        Set<Integer> unreadColours) {

    /**
     * Makes a sheet that is seen.
     *
     * @param name its name, or null
     * @param rows its rows in order
     * @param columnsCertain whether a cell's place tells its column
     */
    public Sheet(String name, List<GridRow> rows, boolean columnsCertain) {
        this(name, rows, columnsCertain, false, List.of(), Set.of());
    }
}
