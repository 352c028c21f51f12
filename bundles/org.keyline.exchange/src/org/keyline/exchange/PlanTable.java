/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange;

import java.time.LocalDate;
import java.util.List;

import org.keyline.exchange.header.ColumnKind;
import org.keyline.model.plan.ImprovementPlan;

/** A plan as a table: one line for each action, in the columns in which plans are exported. */
public final class PlanTable {
    /** What stands above the header of a table that is exported although the plan has errors. */
    public static final String DRAFT = "DRAFT - exported with errors that are not yet mended";

    /** The columns, in order. */
    public static final List<ColumnKind> COLUMNS = List.of(ColumnKind.REF, ColumnKind.WORK_STREAM, ColumnKind.ACTION,
            ColumnKind.KIND, ColumnKind.LEAD, ColumnKind.SUPPORTING, ColumnKind.START, ColumnKind.FINISH,
            ColumnKind.MUST_FINISH_BY, ColumnKind.PRIORITY, ColumnKind.STATUS, ColumnKind.PERCENT,
            ColumnKind.RESOURCES, ColumnKind.COST, ColumnKind.OUTCOME, ColumnKind.RECOMMENDATIONS,
            ColumnKind.DEPENDS_ON, ColumnKind.MILESTONES, ColumnKind.EVIDENCE, ColumnKind.COMMENT);

    /**
     * One cell.
     *
     * @param text
     *            its text, dates in ISO form; never null
     * @param date
     *            its day, where it is exactly one, or null
     * @param number
     *            its number, where it is one, or null
     */
    public record Cell(String text, LocalDate date, Double number) {
    }

    /**
     * One action.
     *
     * @param cells
     *            a cell for each of the {@link PlanTable#COLUMNS}
     */
    public record Line(List<Cell> cells) {
    }

    private PlanTable() {
    }

    /**
     * Makes the table of a plan.
     *
     * @param plan
     *            the plan
     * @return a line for each action: those of the work streams in order, then those outside
     */
    public static List<Line> of(ImprovementPlan plan) {
        return List.of();
    }
}
