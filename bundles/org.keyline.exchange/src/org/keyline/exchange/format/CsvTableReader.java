/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.format;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.eclipse.core.runtime.SubMonitor;
import org.keyline.exchange.FormulaEscape;
import org.keyline.exchange.ImportException;
import org.keyline.exchange.grid.Cell;
import org.keyline.exchange.grid.GridDocument;
import org.keyline.exchange.grid.GridRow;
import org.keyline.exchange.grid.Limits;
import org.keyline.exchange.grid.Sheet;

/**
 * Reads CSV. The separator (comma, semicolon, tab or upright stroke) is the one that divides the first records into the
 * most even columns; the encoding is found out as for text. Cells that were escaped against being taken for a formula
 * are restored.
 */
public final class CsvTableReader implements TableReader {
    private static final char[] SEPARATORS = { ',', ';', '\t', '|' };
    private static final int SAMPLE = 60;

    @Override
    public GridDocument read(Path file, SubMonitor monitor) throws ImportException {
        String name = String.valueOf(file.getFileName());
        String text = TextDecoding.read(file);
        char separator = separator(text);
        List<GridRow> rows = new ArrayList<>();
        int line = 1;
        try (CSVParser parser = parser(text, separator)) {
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext()) {
                CSVRecord csv = records.next();
                Limits.checkRow(name, rows.size() + 1);
                rows.add(new GridRow(line, cells(name, line, csv)));
                line = (int) Math.min(Integer.MAX_VALUE, parser.getCurrentLineNumber()) + 1;
                if (rows.size() % 1000 == 0) {
                    monitor.split(0);
                }
            }
        } catch (UncheckedIOException e) {
            throw broken(name, line, e.getCause());
        } catch (ImportException e) {
            throw e;
        } catch (IOException e) {
            throw broken(name, line, e);
        }
        return new GridDocument(name, List.of(new Sheet(null, rows, true)));
    }

    private static ImportException broken(String file, int line, IOException cause) {
        String why = String.valueOf(cause.getMessage()).contains("EOF")
                ? "a quotation mark that opens here is never closed"
                : "a quotation mark stands where none may stand";
        return new ImportException(file, line, null, why, "CSV with each quotation mark closed, and doubled inside a "
                + "quoted cell", "save the table as CSV again from the spreadsheet, or correct the row", cause);
    }

    private static List<Cell> cells(String file, int line, CSVRecord csv) throws ImportException {
        Limits.checkColumns(file, line, csv.size());
        List<Cell> cells = new ArrayList<>(csv.size());
        for (String value : csv) {
            Limits.checkLength(file, line, value.length());
            cells.add(Cell.of(FormulaEscape.restore(value.replace("\r\n", "\n"))));
        }
        return cells.size() == 1 && cells.get(0).isBlank() ? List.of() : cells;
    }

    private static CSVParser parser(String text, char separator) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get();
        return CSVParser.builder().setReader(new StringReader(text)).setFormat(format).get();
    }

    /** Finds the separator under which the most records have the same number of columns, and that number is large. */
    private static char separator(String text) {
        char best = SEPARATORS[0];
        long bestScore = 0;
        for (char separator : SEPARATORS) {
            long score = evenness(text, separator);
            if (score > bestScore) {
                bestScore = score;
                best = separator;
            }
        }
        return best;
    }

    private static long evenness(String text, char separator) {
        Map<Integer, Integer> widths = new HashMap<>();
        int records = 0;
        try (CSVParser parser = parser(text, separator)) {
            Iterator<CSVRecord> iterator = parser.iterator();
            while (records < SAMPLE && iterator.hasNext()) {
                CSVRecord csv = iterator.next();
                widths.merge(csv.size(), 1, Integer::sum);
                records++;
            }
        } catch (IOException | UncheckedIOException e) {
            // what was read until here still tells the separator; the real reading reports the fault
            records = Math.max(records, 1);
        }
        return widths.entrySet().stream().filter(width -> width.getKey() > 1)
                .mapToLong(width -> (long) width.getKey() * width.getValue()).max().orElse(0);
    }
}
