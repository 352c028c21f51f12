/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.keyline.exchange.header.ColumnKind;
import org.keyline.model.plan.ImprovementPlan;

/**
 * Writes the plan table as an Excel workbook with one sheet: header row in bold and frozen, with a filter, true date
 * and number cells, wrapped text. Text that begins like a formula is marked as text, so that no spreadsheet program
 * computes it, and gets an apostrophe in front as in CSV, which the import takes away again.
 */
public final class XlsxPlanExport {
    private static final String SHEET = "Improvement plan";
    private static final int CHARACTER = 256;

    /**
     * Writes a plan.
     *
     * @param plan the plan
     * @param draft whether the table is to be marked as a draft, because the plan still has errors
     * @param out where to; it is flushed, not closed
     * @throws IOException when writing fails, or a text is longer than a cell of Excel can hold
     */
    public void write(ImprovementPlan plan, boolean draft, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet(SHEET);
            Styles styles = new Styles(workbook);
            int index = 0;
            if (draft) {
                Cell title = sheet.createRow(index++).createCell(0);
                title.setCellValue(PlanTable.DRAFT);
                title.setCellStyle(styles.header);
            }
            Row header = sheet.createRow(index++);
            for (int i = 0; i < PlanTable.COLUMNS.size(); i++) {
                Cell cell = header.createCell(i);
                cell.setCellValue(PlanTable.COLUMNS.get(i).column());
                cell.setCellStyle(styles.header);
                sheet.setColumnWidth(i, width(PlanTable.COLUMNS.get(i)) * CHARACTER);
            }
            sheet.createFreezePane(1, index);
            int first = index - 1;
            for (PlanTable.Line line : PlanTable.of(plan)) {
                write(line.cells(), sheet.createRow(index++), styles);
            }
            sheet.setAutoFilter(new CellRangeAddress(first, Math.max(first, index - 1), 0,
                    PlanTable.COLUMNS.size() - 1));
            workbook.write(out);
        }
        out.flush();
    }

    private static void write(List<PlanTable.Cell> cells, Row row, Styles styles) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            PlanTable.Cell content = cells.get(i);
            if (content.text().isEmpty()) {
                continue;
            }
            Cell cell = row.createCell(i);
            if (content.date() != null) {
                cell.setCellValue(content.date());
                cell.setCellStyle(styles.date);
            } else if (content.number() != null) {
                cell.setCellValue(content.number());
                cell.setCellStyle(styles.text);
            } else {
                text(content.text(), cell, styles);
            }
        }
    }

    private static void text(String text, Cell cell, Styles styles) throws IOException {
        String escaped = FormulaEscape.escape(text);
        if (escaped.length() > SpreadsheetVersion.EXCEL2007.getMaxTextLength()) {
            throw new IOException("The text in row " + (cell.getRowIndex() + 1) + ", column "
                    + PlanTable.COLUMNS.get(cell.getColumnIndex()).column()
                    + " is longer than a cell of Excel can hold ("
                    + SpreadsheetVersion.EXCEL2007.getMaxTextLength() + " characters). Shorten it, or export CSV.");
        }
        cell.setCellValue(escaped);
        cell.setCellStyle(escaped.equals(text) ? styles.text : styles.quoted);
    }

    private static int width(ColumnKind column) {
        return switch (column) {
        case ACTION, OUTCOME -> 60;
        case WORK_STREAM, SUPPORTING, RECOMMENDATIONS, MILESTONES, EVIDENCE, COMMENT, RESOURCES -> 30;
        case LEAD, DEPENDS_ON -> 20;
        default -> 12;
        };
    }

    /** The looks of the cells. */
    private static final class Styles {
        private final CellStyle header;
        private final CellStyle text;
        private final CellStyle quoted;
        private final CellStyle date;

        Styles(XSSFWorkbook workbook) {
            Font bold = workbook.createFont();
            bold.setBold(true);
            header = workbook.createCellStyle();
            header.setFont(bold);
            text = style(workbook);
            quoted = style(workbook);
            quoted.setQuotePrefixed(true);
            date = style(workbook);
            date.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
        }

        private static CellStyle style(XSSFWorkbook workbook) {
            CellStyle style = workbook.createCellStyle();
            style.setWrapText(true);
            style.setVerticalAlignment(VerticalAlignment.TOP);
            return style;
        }
    }
}
