/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.cli;

import java.util.List;

import org.keyline.exchange.CsvPlanExport;
import org.keyline.exchange.XlsxPlanExport;
import org.keyline.model.plan.ImprovementPlan;

/** Writes the table of a plan to a file. Nothing else loads the classes of the spreadsheet library. */
final class PlanExport {

    /** The extensions that a table's file may have. */
    static final List<String> EXTENSIONS = List.of("xlsx", "csv");

    private PlanExport() {
    }

    /**
     * Writes the table of a plan.
     *
     * @param plan the plan
     * @param draft whether the table is marked as a draft
     * @param file the file; its extension says how
     * @throws CommandFailure when it cannot be written
     */
    static void write(ImprovementPlan plan, boolean draft, OutputFile file) throws CommandFailure {
        if (OutputFile.extension(file.path()).equals("csv")) {
            file.write(stream -> new CsvPlanExport().write(plan, draft, stream));
        } else {
            file.write(stream -> new XlsxPlanExport().write(plan, draft, stream));
        }
    }
}
