/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IconMultiStateFormatting.IconSet;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes workbooks for the tests. */
final class Workbooks implements AutoCloseable {
    private final Workbook workbook = new XSSFWorkbook();
    private final CellStyle date = workbook.createCellStyle();
    private final CellStyle percent = workbook.createCellStyle();
    private Sheet sheet;
    private int next;

    Workbooks() {
        date.setDataFormat(workbook.createDataFormat().getFormat("dd mmm yyyy"));
        percent.setDataFormat(workbook.createDataFormat().getFormat("0%"));
    }

    Workbooks sheet(String name) {
        sheet = workbook.createSheet(name);
        next = 0;
        return this;
    }

    /** Adds a row: texts, days, numbers (below one as percentages); null leaves a cell out, "=" begins a formula. */
    Workbooks row(Object... values) {
        Row row = sheet.createRow(next++);
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                set(row.createCell(i), values[i]);
            }
        }
        return this;
    }

    private void set(Cell cell, Object value) {
        if (value instanceof LocalDate day) {
            cell.setCellValue(day);
            cell.setCellStyle(date);
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
            if (number.doubleValue() > 0 && number.doubleValue() < 1) {
                cell.setCellStyle(percent);
            }
        } else if (value.toString().startsWith("=")) {
            cell.setCellFormula(value.toString().substring(1));
            workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
        } else {
            cell.setCellValue(value.toString());
        }
    }

    Workbooks merge(String area) {
        sheet.addMergedRegion(CellRangeAddress.valueOf(area));
        return this;
    }

    Workbooks hide(String name) {
        workbook.setSheetHidden(workbook.getSheetIndex(name), true);
        return this;
    }

    Workbooks hideRow(int row) {
        sheet.getRow(row).setZeroHeight(true);
        return this;
    }

    Workbooks remark(int row, int column, String text) {
        ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
        Comment remark = sheet.createDrawingPatriarch().createCellComment(anchor);
        remark.setString(workbook.getCreationHelper().createRichTextString(text));
        sheet.getRow(row).getCell(column).setCellComment(remark);
        return this;
    }

    /** Shows a date in another way. */
    Workbooks format(int row, int column, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        sheet.getRow(row).getCell(column).setCellStyle(style);
        return this;
    }

    /** Colours the cells of an area where a formula holds; where it begins with a sign, where the cell compares so. */
    Workbooks colourWhere(String area, String formula, IndexedColors colour) {
        SheetConditionalFormatting all = sheet.getSheetConditionalFormatting();
        byte operator = formula.startsWith("<") ? ComparisonOperator.LT
                : formula.startsWith(">") ? ComparisonOperator.GE : ComparisonOperator.EQUAL;
        ConditionalFormattingRule rule = "=<>".indexOf(formula.charAt(0)) < 0
                ? all.createConditionalFormattingRule(formula)
                : all.createConditionalFormattingRule(operator, formula.substring(1));
        PatternFormatting pattern = rule.createPatternFormatting();
        pattern.setFillBackgroundColor(colour.getIndex());
        pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        all.addConditionalFormatting(new CellRangeAddress[] { CellRangeAddress.valueOf(area) }, rule);
        return this;
    }

    /** Gives the cells of an area traffic lights by their rank. */
    Workbooks icons(String area) {
        SheetConditionalFormatting all = sheet.getSheetConditionalFormatting();
        all.addConditionalFormatting(new CellRangeAddress[] { CellRangeAddress.valueOf(area) },
                all.createConditionalFormattingRule(IconSet.GYR_3_TRAFFIC_LIGHTS));
        return this;
    }

    /** Fills the ground of a cell, which it makes where there is none. */
    Workbooks fill(int row, int column, IndexedColors colour) {
        CellStyle style = workbook.createCellStyle();
        style.setFillForegroundColor(colour.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        Row at = sheet.getRow(row);
        (at.getCell(column) == null ? at.createCell(column) : at.getCell(column)).setCellStyle(style);
        return this;
    }

    /** Sets the first letters of a cell in another font. */
    Workbooks bold(int row, int column, int letters) {
        Font font = workbook.createFont();
        font.setBold(true);
        Cell cell = sheet.getRow(row).getCell(column);
        RichTextString text = workbook.getCreationHelper().createRichTextString(cell.getStringCellValue());
        text.applyFont(0, letters, font);
        cell.setCellValue(text);
        return this;
    }

    Path save(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
