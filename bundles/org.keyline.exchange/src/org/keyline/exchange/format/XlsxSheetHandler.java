/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.format;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.eclipse.core.runtime.SubMonitor;
import org.keyline.exchange.FormulaEscape;
import org.keyline.exchange.ImportException;
import org.keyline.exchange.grid.Cell;
import org.keyline.exchange.grid.GridRow;
import org.keyline.exchange.grid.Limits;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Takes the cells of one sheet from its XML events. */
final class XlsxSheetHandler extends DefaultHandler {
    private static final MathContext DIGITS = new MathContext(15);

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final Pattern QUOTED = Pattern.compile("\\[[^]]*]|\"[^\"]*\"|\\\\.");
    private static final int MOST_COPIES = 500_000;

    private final String file;
    private final ReadOnlySharedStringsTable strings;
    private final StylesTable styles;
    private final ConditionalColours colours;
    private final boolean since1904;
    private final SubMonitor monitor;

    private final Map<Integer, Optional<String>> lights = new HashMap<>();
    private final List<GridRow> rows = new ArrayList<>();
    private final List<CellRangeAddress> merged = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private List<Cell> cells = new ArrayList<>();
    private int row;
    private int column;
    private String type;
    private int style;
    private boolean inValue;
    private boolean inPhonetic;
    private boolean inRule;
    private int copies;

    XlsxSheetHandler(String file, ReadOnlySharedStringsTable strings, StylesTable styles,
            ConditionalColours colours, boolean since1904, SubMonitor monitor) {
        this.file = file;
        this.strings = strings;
        this.styles = styles;
        this.colours = colours;
        this.since1904 = since1904;
        this.monitor = monitor;
    }

    /**
     * Gives the rows, with the texts of merged areas copied into all of their cells.
     *
     * @return the rows in order; rows that the sheet leaves out are not there
     */
    List<GridRow> rows() {
        List<Integer> numbers = rows.stream().map(GridRow::row).toList();
        merged.forEach(area -> fill(area, numbers));
        return rows;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        switch (localName) {
        case "row" -> startRow(attributes);
        case "c" -> startCell(attributes);
        case "v" -> inValue = true;
        case "t" -> inValue = !inPhonetic;
        case "rPh" -> inPhonetic = true;
        case "mergeCell" -> merge(attributes.getValue("ref"));
        case "conditionalFormatting" -> colours.begin(attributes.getValue("sqref"));
        case "cfRule" -> {
            colours.rule(attributes);
            inRule = true;
        }
        case "formula" -> {
            inValue = inRule;
            text.setLength(0);
        }
        default -> {
            // formulas, formats and all else do not matter
        }
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) throws SAXException {
        switch (localName) {
        case "row" -> endRow();
        case "c" -> endCell();
        case "v", "t" -> inValue = false;
        case "cfRule" -> inRule = false;
        case "formula" -> {
            if (inRule) {
                colours.formula(text.toString());
            }
            inValue = false;
        }
        case "rPh" -> inPhonetic = false;
        default -> {
            // nothing was begun
        }
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        if (inValue) {
            check(() -> Limits.checkLength(file, row, text.length() + length));
            text.append(characters, start, length);
        }
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
        throw e;
    }

    private void startRow(Attributes attributes) throws SAXException {
        String number = attributes.getValue("r");
        row = number == null ? row + 1 : Integer.parseInt(number);
        column = 0;
        cells = new ArrayList<>();
        check(() -> Limits.checkRow(file, rows.size() + 1));
        if (rows.size() % 1000 == 0) {
            monitor.split(0);
        }
    }

    private void endRow() {
        rows.add(new GridRow(row, cells));
    }

    private void startCell(Attributes attributes) throws SAXException {
        String reference = attributes.getValue("r");
        column = reference == null ? column : new CellReference(reference).getCol();
        type = attributes.getValue("t");
        String styleIndex = attributes.getValue("s");
        style = styleIndex == null ? -1 : Integer.parseInt(styleIndex);
        text.setLength(0);
        check(() -> Limits.checkColumns(file, row, column + 1));
    }

    private void endCell() {
        while (cells.size() < column) {
            cells.add(Cell.EMPTY);
        }
        if (cells.size() == column) {
            cells.add(cell(text.toString()));
        }
        column++;
    }

    private Cell cell(String value) {
        String light = style < 0 ? null
                : lights.computeIfAbsent(style, s -> Optional.ofNullable(FillColour.light(styles.getStyleAt(s))))
                        .orElse(null);
        Cell cell = value.isEmpty() ? Cell.EMPTY : filled(value);
        return light == null ? cell : new Cell(cell.text(), cell.date(), cell.copied(), light);
    }

    private Cell filled(String value) {
        if ("s".equals(type)) {
            return Cell.of(FormulaEscape.restore(strings.getItemAt(Integer.parseInt(value)).getString()));
        }
        if ("inlineStr".equals(type) || "str".equals(type)) {
            return Cell.of(FormulaEscape.restore(value));
        }
        if ("b".equals(type)) {
            return Cell.of("1".equals(value) ? "TRUE" : "FALSE");
        }
        if ("d".equals(type)) {
            LocalDate day = LocalDate.parse(value.substring(0, Math.min(10, value.length())));
            return new Cell(day.toString(), day, false);
        }
        return "e".equals(type) ? Cell.of(value) : number(value);
    }

    private Cell number(String value) {
        BigDecimal number = new BigDecimal(value);
        String format = format();
        int index = style < 0 ? 0 : styles.getStyleAt(style).getDataFormat();
        if (DateUtil.isADateFormat(index, format) && DateUtil.isValidExcelDate(number.doubleValue())) {
            LocalDateTime time = DateUtil.getLocalDateTime(number.doubleValue(), since1904);
            if (time != null) {
                LocalDate day = time.toLocalDate();
                return showsMonthAlone(format) ? Cell.of(MONTH.format(day)) : new Cell(day.toString(), day, false);
            }
        }
        if (format.contains("%")) {
            return Cell.of(plain(number.movePointRight(2)) + '%');
        }
        return Cell.of(plain(number));
    }

    /**
     * Whether a format shows month and year and no day, such as mmm-yy: the day beneath is the first, and not meant.
     */
    private static boolean showsMonthAlone(String format) {
        String symbols = QUOTED.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        return symbols.indexOf('d') < 0 && symbols.indexOf('m') >= 0 && symbols.indexOf('y') >= 0
                && symbols.indexOf('h') < 0;
    }

    private String format() {
        if (style < 0) {
            return "General";
        }
        XSSFCellStyle cellStyle = styles.getStyleAt(style);
        String format = cellStyle.getDataFormatString();
        format = format == null ? BuiltinFormats.getBuiltinFormat(cellStyle.getDataFormat()) : format;
        return format == null ? "General" : format;
    }

    /** Writes a number as people do; what binary fractions added after fifteen digits is rounded away. */
    private static String plain(BigDecimal number) {
        BigDecimal rounded = number.round(DIGITS).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0).toPlainString() : rounded.toPlainString();
    }

    private void merge(String reference) {
        if (reference != null && merged.size() < Limits.MAX_ROWS) {
            merged.add(CellRangeAddress.valueOf(reference));
        }
    }

    private void fill(CellRangeAddress area, List<Integer> numbers) {
        int from = Collections.binarySearch(numbers, area.getFirstRow() + 1);
        if (from < 0 || area.getLastColumn() >= Limits.MAX_COLUMNS || copies >= MOST_COPIES) {
            return;
        }
        Cell first = rows.get(from).cell(area.getFirstColumn());
        if (first.isBlank()) {
            return;
        }
        Cell copy = new Cell(first.text(), first.date(), true);
        for (int i = from; i < rows.size() && rows.get(i).row() <= area.getLastRow() + 1; i++) {
            List<Cell> target = rows.get(i).cells();
            for (int c = area.getFirstColumn(); c <= area.getLastColumn(); c++) {
                while (target.size() <= c) {
                    target.add(Cell.EMPTY);
                }
                if (target.get(c).isBlank() && copies < MOST_COPIES) {
                    target.set(c, copy);
                    copies++;
                }
            }
        }
    }

    /** A check that may end the import. */
    private interface Check {
        void run() throws ImportException;
    }

    private static void check(Check check) throws SAXException {
        try {
            check.run();
        } catch (ImportException e) {
            throw new SAXException(e);
        }
    }
}
