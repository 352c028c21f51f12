/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.Comments;
import org.apache.poi.xssf.model.StylesTable;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.keyline.exchange.ImportException;
import org.keyline.exchange.grid.GridDocument;
import org.keyline.exchange.grid.GridRow;
import org.keyline.exchange.grid.Limits;
import org.keyline.exchange.grid.Remark;
import org.keyline.exchange.grid.Sheet;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads an Excel workbook ({@code .xlsx}) sheet by sheet as a stream of XML events, so that memory does not grow with
 * what the workbook claims to hold. Parts that unpack to more than a limit or at an absurd ratio are refused; XML with
 * a document type is refused by the parser. Formulas give the value that was computed last.
 */
public final class XlsxTableReader implements TableReader {

    static {
        ZipSecureFile.setMinInflateRatio(0.005);
        ZipSecureFile.setMaxEntrySize(Limits.MAX_PART_BYTES);
        ZipSecureFile.setMaxFileCount(5_000);
    }

    @Override
    public GridDocument read(Path file, SubMonitor monitor) throws ImportException {
        String name = String.valueOf(file.getFileName());
        List<Sheet> sheets = new ArrayList<>();
        try {
            if (Files.size(file) > Limits.MAX_WORKBOOK_BYTES) {
                throw new ImportException(name,
                        "the workbook is larger than " + (Limits.MAX_WORKBOOK_BYTES >> 20) + " MB",
                        "a workbook with a plan or recommendations", "check that this is the right file, or copy the "
                                + "table into a workbook of its own");
            }
            try (OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
                XSSFReader reader = new XSSFReader(workbook);
                XlsxWorkbookHandler main = main(reader);
                ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(workbook);
                StylesTable styles = reader.getStylesTable();
                RuleColours ruleColours = new RuleColours(styles);
                try (InputStream in = reader.getStylesData()) {
                    parse(in, ruleColours);
                }
                XSSFReader.SheetIterator iterator = (XSSFReader.SheetIterator) reader.getSheetsData();
                while (iterator.hasNext() && sheets.size() < Limits.MAX_SHEETS) {
                    monitor.split(0);
                    try (InputStream in = iterator.next()) {
                        String sheetName = iterator.getSheetName();
                        ConditionalColours colours = new ConditionalColours(ruleColours.lights());
                        List<GridRow> rows = rows(in,
                                new XlsxSheetHandler(name, strings, styles, colours, main.since1904(), monitor));
                        sheets.add(new Sheet(sheetName, rows, true, main.hidden().contains(sheetName),
                                remarks(iterator.getSheetComments()), colours.apply(rows)));
                    }
                }
            }
        } catch (ImportException | OperationCanceledException e) {
            throw e;
        } catch (SAXException e) {
            throw unwrap(name, e);
        } catch (IOException | OpenXML4JException | OpenXML4JRuntimeException | ParserConfigurationException e) {
            throw broken(name, e);
        } catch (RuntimeException e) {
            // the library reports some kinds of damage by unchecked exceptions of many types
            throw broken(name, e);
        }
        return new GridDocument(name, sheets);
    }

    private static List<GridRow> rows(InputStream in, XlsxSheetHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        parse(in, handler);
        return handler.rows();
    }

    private static void parse(InputStream in, DefaultHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        XMLReader parser = XMLHelper.newXMLReader();
        parser.setContentHandler(handler);
        parser.setErrorHandler(handler);
        parser.parse(new InputSource(in));
    }

    /** The comments on cells, in the order of the sheet; what is longer than a cell may be is cut. */
    private static List<Remark> remarks(Comments comments) {
        List<Remark> remarks = new ArrayList<>();
        Iterator<CellAddress> places = comments == null ? Collections.emptyIterator() : comments.getCellAddresses();
        while (places.hasNext() && remarks.size() < Limits.MAX_ROWS) {
            CellAddress place = places.next();
            String text = String.valueOf(comments.findCellComment(place).getString()).strip();
            if (!text.isEmpty()) {
                remarks.add(new Remark(place.getRow() + 1, place.getColumn(),
                        text.substring(0, Math.min(text.length(), Limits.MAX_CELL_CHARACTERS))));
            }
        }
        remarks.sort(Comparator.comparingInt(Remark::row).thenComparingInt(Remark::column));
        return remarks;
    }

    private static XlsxWorkbookHandler main(XSSFReader reader)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        XlsxWorkbookHandler handler = new XlsxWorkbookHandler();
        try (InputStream in = reader.getWorkbookData()) {
            parse(in, handler);
        }
        return handler;
    }

    private static ImportException unwrap(String file, SAXException e) {
        if (e.getException() instanceof ImportException importException) {
            return importException;
        }
        return broken(file, e);
    }

    private static ImportException broken(String file, Exception cause) {
        String message = String.valueOf(cause.getMessage());
        if (message.contains("Zip bomb") || message.contains("exceeds the max") || message.contains("too many")) {
            return new ImportException(file, 0, null,
                    "the workbook unpacks to far more than a table of actions needs, as a file does that is made to "
                            + "do harm",
                    "a workbook with a plan or recommendations", "do not open it; ask the sender for the table as CSV",
                    cause);
        }
        if (message.contains("DOCTYPE") || message.contains("DTD")) {
            return new ImportException(file, 0, null,
                    "the workbook holds a document type declaration, as a file does that is made to do harm",
                    "a workbook as Excel saves it", "do not open it; ask the sender for the table as CSV", cause);
        }
        return new ImportException(file, 0, null, "the file is damaged or is no Excel workbook (" + message + ")",
                "a workbook (.xlsx) as Excel saves it", "open it in Excel and save it again as .xlsx, or as CSV",
                cause);
    }
}
