/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.keyline.exchange.header.ColumnKind;
import org.keyline.model.plan.ImprovementPlan;

/**
 * Writes the plan table as CSV (RFC 4180, UTF-8 with byte order mark, so that Excel reads it rightly). A cell that
 * begins like a formula gets an apostrophe in front, which the import takes away again.
 */
public final class CsvPlanExport {

    /**
     * Writes a plan.
     *
     * @param plan the plan
     * @param draft whether the table is to be marked as a draft, because the plan still has errors
     * @param out where to; it is flushed, not closed
     * @throws IOException when writing fails
     */
    public void write(ImprovementPlan plan, boolean draft, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        if (draft) {
            printer.printRecord(PlanTable.DRAFT);
        }
        printer.printRecord(PlanTable.COLUMNS.stream().map(ColumnKind::column).toList());
        for (PlanTable.Line line : PlanTable.of(plan)) {
            printer.printRecord(line.cells().stream().map(cell -> FormulaEscape.escape(cell.text())).toList());
        }
        printer.flush();
    }
}
